import { couponDocument, coupons } from '../../server/documents/coupons';
import { people } from '../../server/documents/people';
import { buy, openShop, publish, recordAbout, redeem, showToken } from '../support/coupon-shop';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const SECOND = 1_000;
const MINUTE = 60_000;
const DAY = 86_400_000;
const WRONG = '0000 0000 0000 0000 1';

describe.each(STORE_KINDS)('codes and guesses, on %s', (store) => {
  let world: World;
  let batchId: string;
  let couponId: string;
  beforeEach(async () => {
    world = await openShop({ store });
    batchId = await publish(world);
    ({ couponId } = await buy(world, 'li', batchId));
  });
  afterEach(() => world.close());

  const shown = () => ({ owner: 'li', couponId });
  const codeOf = async (owner = 'li') => {
    const page = await world.as(owner).call('coupons.read', { couponId });
    return page.ok ? (page.data.code ?? '') : page.code;
  };

  it('redeems by the code, typed as it is read out', async () => {
    const typed = (await codeOf()).toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l');
    const found = await world.as('su').call('coupons.look-up-code', { code: typed });
    const token = (found.ok ? found.data.token : null) ?? '';
    const seen = await world.as('su').call('coupons.inspect', { token });
    expect(seen).toMatchObject({
      data: { verdict: 'usable', couponId, title: '果蔬满 30 减 5', memberName: 'l*' },
    });
    const ticket = (seen.ok ? seen.data.ticket : null) ?? '';
    world.requests.reset();
    expect(await world.as('su').call('coupons.redeem', { ticket })).toMatchObject({ ok: true });
    expect(world.requests.total).toBeLessThanOrEqual(8);
  });

  it('a screenshot is stale after its minute', async () => {
    const token = await showToken(world, 'li', couponId);
    world.clock.advance(MINUTE - 1);
    expect(await world.as('su').call('coupons.inspect', { token })).toMatchObject({ ok: true });
    world.clock.advance(1);
    expect(await world.as('su').call('coupons.inspect', { token })).toMatchObject({ code: 'TOKEN_STALE' });
  });

  it('a phone without signal shows good codes for three minutes', async () => {
    const page = await world.as('li').call('coupons.read', { couponId });
    const tokens = page.ok ? page.data.tokens : [];
    const start = world.clock.nowMs();
    for (let second = 0; second < 180; second += 1) {
      world.clock.setMs(start + second * SECOND);
      const now = world.clock.nowMs();
      const current = tokens.find((token) => token.fromMs <= now && now < token.untilMs);
      expect(await world.as('su').call('coupons.inspect', { token: current?.token ?? '-' })).toMatchObject({
        ok: true,
      });
    }
  });

  it('is nobody’s business in another group: one answer for forged, unknown and foreign', async () => {
    const token = await showToken(world, 'li', couponId);
    const foreign = await world.as('ke').call('coupons.inspect', { token });
    expect(foreign).toEqual({ ok: false, code: 'CODE_NOT_VALID' });
    expect(await world.as('su').call('coupons.inspect', { token: `${token}x` })).toEqual(foreign);
    const unknown = await world.as('su').call('coupons.look-up-code', { code: WRONG });
    expect(unknown).toEqual({ ok: true, data: { token: null } });
    expect(await world.as('ke').call('coupons.look-up-code', { code: await codeOf() })).toEqual(unknown);
    expect(await world.as('li').call('coupons.inspect', { token })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await codeOf('wang')).toBe('COUPON_UNKNOWN');
  });

  it('lets a verifier guess five times in ten minutes and twenty times a day', async () => {
    const guess = (code: string) => world.as('su').call('coupons.look-up-code', { code });
    for (let wrong = 0; wrong < 5; wrong += 1) expect(await guess(WRONG)).toMatchObject({ ok: true });
    const code = await codeOf();
    expect(await guess(code)).toMatchObject({
      code: 'TOO_MANY_GUESSES',
      details: { untilMs: world.clock.nowMs() + 10 * MINUTE },
    });
    expect(await world.as('bo').call('coupons.look-up-code', { code })).toMatchObject({ ok: true });
    for (let more = 0; more < 3; more += 1) {
      world.clock.advance(10 * MINUTE);
      for (let wrong = 0; wrong < 5; wrong += 1) expect(await guess(WRONG)).toMatchObject({ ok: true });
    }
    world.clock.advance(10 * MINUTE);
    expect(await guess(code)).toMatchObject({ code: 'TOO_MANY_GUESSES' });
    world.clock.advance(DAY);
    expect(await guess(code)).toMatchObject({ data: { token: expect.any(String) as string } });
    const [su] = await world.store.query(people, { equal: { memberId: memberIdOf('su') }, limit: 1 });
    expect(su?.wrongCodesAtMs?.length).toBeLessThanOrEqual(20);
  });

  it('stores neither a code nor anything it could be shown from', async () => {
    const code = await codeOf();
    const stored = JSON.stringify(await world.store.get(coupons, couponId));
    expect(stored).not.toContain(code.replace(/ /g, ''));
    const record = await recordAbout(world, `coupon:${couponId}`);
    expect(JSON.stringify(record)).not.toContain(code.replace(/ /g, ''));
  });

  it('shows no code of a coupon whose key is gone, and still a QR', async () => {
    await world.store.transact(async (tx) => {
      const stored = await tx.get(coupons, couponId);
      if (stored === null) throw new Error('no coupon');
      const { version: _, ...coupon } = stored;
      await tx.replace(coupons, stored, couponDocument(couponId, { ...coupon, codeKeyId: 'k0' }, 0));
    });
    const page = await world.as('li').call('coupons.read', { couponId });
    expect(page).toMatchObject({ data: { code: null, tokens: { length: 5 } } });
    expect(await redeem(world, 'su', shown())).toMatchObject({ ok: true });
  });
});
