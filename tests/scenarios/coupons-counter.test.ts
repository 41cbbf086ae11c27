import { couponDocument, coupons } from '../../server/documents/coupons';
import { people } from '../../server/documents/people';
import { buy, GROUP, insist, openShop, publish, recordAbout, redeem, scan, showToken } from '../support/coupon-shop';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const SECOND = 1_000;
const MINUTE = 60_000;
const DAY = 86_400_000;
const WRONG = '0000 0000 0000 0000 1';

describe.each(STORE_KINDS)('at the counter, on %s', (store) => {
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
  const phase = async () => {
    const page = await world.as('li').call('coupons.read', { couponId });
    return page.ok ? page.data.phase : page.code;
  };
  const codeOf = async (owner = 'li') => {
    const page = await world.as(owner).call('coupons.read', { couponId });
    return page.ok ? (page.data.code ?? '') : page.code;
  };

  it('redeems a scanned coupon within eight store requests, and says so to its owner', async () => {
    const ticket = await scan(world, 'su', shown());
    world.requests.reset();
    const reply = await world.as('su').call('coupons.redeem', { ticket, billFen: 4_200 });
    expect(world.requests.total).toBeLessThanOrEqual(8);
    const atMs = world.clock.nowMs();
    expect(reply).toMatchObject({ data: { couponId, discountFen: 500, atMs, undoUntilMs: atMs + 10 * SECOND } });
    expect(await phase()).toBe('used');
    const record = await recordAbout(world, `coupon-redeemed:${couponId}`);
    expect(record).toMatchObject({
      actor: memberIdOf('su'),
      concerns: memberIdOf('li'),
      outbox: [{ memberId: memberIdOf('li'), message: { kind: 'coupon-used' } }],
    });
  });

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

  it('looking changes nothing', async () => {
    const before = await world.store.get(coupons, couponId);
    await scan(world, 'su', shown());
    expect(await world.store.get(coupons, couponId)).toEqual(before);
  });

  it('answers a repeated confirmation alike, also after the ticket is over', async () => {
    const ticket = await scan(world, 'su', shown());
    const first = await world.as('su').call('coupons.redeem', { ticket }, { key: 'key-of-one-confirm' });
    world.clock.advance(6 * MINUTE);
    expect(await world.as('su').call('coupons.redeem', { ticket }, { key: 'key-of-one-confirm' })).toEqual(first);
  });

  it('is taken by one of two verifiers at once; the other reads when and where', async () => {
    const tickets = [await scan(world, 'su', shown()), await scan(world, 'bo', shown())];
    const replies = await Promise.all(
      ['su', 'bo'].map((name, index) =>
        insist(world.as(name), 'coupons.redeem', { ticket: tickets[index] }, `key-of-confirm-${name}`),
      ),
    );
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(replies.find((reply) => !reply.ok)).toMatchObject({
      code: 'ALREADY_USED',
      details: { atMs: world.clock.nowMs(), placeText: '梧桐里小店' },
    });
  });

  it('a scan of a used coupon says by whom', async () => {
    const token = await showToken(world, 'li', couponId);
    await redeem(world, 'su', shown());
    expect(await world.as('bo').call('coupons.inspect', { token })).toMatchObject({
      data: { verdict: 'ALREADY_USED', ticket: null, redeemedByName: 's*' },
    });
  });

  it('a ticket works for its verifier alone, for five minutes', async () => {
    const ticket = await scan(world, 'su', shown());
    expect(await world.as('bo').call('coupons.redeem', { ticket })).toMatchObject({ code: 'TICKET_OVER' });
    world.clock.advance(5 * MINUTE);
    expect(await world.as('su').call('coupons.redeem', { ticket })).toMatchObject({ code: 'TICKET_OVER' });
    expect(await phase()).toBe('usable');
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

  it.each([
    ['a millisecond before its end', -1, true],
    ['at its end', 0, false],
  ] as const)('%s', async (_name, afterMs, ok) => {
    const until = (await world.store.get(coupons, couponId))?.validUntilMs ?? 0;
    world.clock.setMs(until - 2 * SECOND);
    const ticket = await scan(world, 'su', shown());
    world.clock.setMs(until + afterMs);
    const reply = await world.as('su').call('coupons.redeem', { ticket });
    expect(reply).toMatchObject(ok ? { ok } : { code: 'COUPON_EXPIRED' });
  });

  it('is refused when the batch is paused between looking and confirming', async () => {
    const ticket = await scan(world, 'su', shown());
    await world.as('an').call('coupons.pause-batch', { batchId, reason: '面额录错了' });
    expect(await world.as('su').call('coupons.redeem', { ticket })).toMatchObject({
      code: 'COUPON_PAUSED',
      details: { reason: '面额录错了' },
    });
    expect(await world.as('li').call('coupons.read', { couponId })).toMatchObject({
      data: { pauseReason: '面额录错了', tokens: [], code: null, returnPoints: 300 },
    });
  });

  it('needs the bill where the discount depends on it', async () => {
    const percent = await publish(world, {
      worth: { kind: 'percent', percentOff: 15, capFen: 2_000 },
      minimumSpendFen: 0,
    });
    const bought = await buy(world, 'li', percent);
    const ticket = await scan(world, 'su', { owner: 'li', couponId: bought.couponId });
    expect(await world.as('su').call('coupons.redeem', { ticket })).toMatchObject({ code: 'BILL_NEEDED' });
    expect(await world.as('su').call('coupons.redeem', { ticket, billFen: 10_000 })).toMatchObject({
      data: { discountFen: 1_500 },
    });
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

  it('the verifier takes a slip back within ten seconds, the member can use it again', async () => {
    await redeem(world, 'su', shown());
    world.clock.advance(9_999);
    const nowMs = world.clock.nowMs();
    expect(await world.as('su').call('coupons.undo-redemption', { couponId })).toEqual({
      ok: true,
      data: { couponId, usableAtMs: nowMs },
    });
    expect(await phase()).toBe('usable');
    expect(await redeem(world, 'bo', shown())).toMatchObject({ ok: true });
  });

  it('later somebody who manages does it, within ten minutes', async () => {
    await redeem(world, 'su', shown());
    world.clock.advance(10 * SECOND);
    const undo = (name: string) => world.as(name).call('coupons.undo-redemption', { couponId });
    expect(await undo('su')).toMatchObject({ code: 'NEEDS_ANOTHER_ROLE' });
    expect(await undo('bo')).toMatchObject({ code: 'NEEDS_ANOTHER_ROLE' });
    expect(await undo('ke')).toMatchObject({ code: 'COUPON_UNKNOWN' });
    expect(await undo('an')).toMatchObject({ ok: true });
    await redeem(world, 'su', shown());
    world.clock.advance(10 * MINUTE);
    expect(await undo('an')).toMatchObject({ code: 'UNDO_TOO_LATE' });
  });

  it('a shop of one person gets it back after a day, which the member sees', async () => {
    await redeem(world, 'an', shown());
    world.clock.advance(MINUTE);
    const usableAtMs = world.clock.nowMs() + DAY;
    expect(await world.as('an').call('coupons.undo-redemption', { couponId })).toMatchObject({ data: { usableAtMs } });
    expect(await phase()).toBe('held');
    expect(await world.as('li').call('coupons.list-wallet', { tab: 'usable' })).toMatchObject({
      data: { items: [{ phase: 'held', heldUntilMs: usableAtMs }] },
    });
    world.clock.setMs(usableAtMs);
    expect(await redeem(world, 'su', shown())).toMatchObject({ ok: true });
  });

  it('lists what was redeemed: mine to me, all of the group to its admin', async () => {
    await redeem(world, 'su', shown());
    const mine = await world.as('su').call('coupons.list-redemptions', {});
    const undoUntilMs = world.clock.nowMs() + 10 * SECOND;
    expect(mine).toMatchObject({ data: { items: [{ couponId, isOwn: true, discountFen: 500, undoUntilMs }] } });
    expect(await world.as('bo').call('coupons.list-redemptions', {})).toMatchObject({ data: { items: [] } });
    expect(await world.as('an').call('coupons.list-redemptions', { groupId: GROUP })).toMatchObject({
      data: { items: [{ couponId, isOwn: false, byName: 's*', undoUntilMs: world.clock.nowMs() + 10 * MINUTE }] },
    });
    expect(await world.as('su').call('coupons.list-redemptions', { groupId: GROUP })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
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
