import { coupons } from '../../server/documents/coupons';
import {
  buy,
  givePoints,
  GROUP,
  insist,
  openShop,
  publish,
  recordAbout,
  redeem,
  scan,
  showToken,
} from '../support/coupon-shop';
import { memberIdOf } from '../support/seed-people';
import { seedMember } from '../support/seed-group';
import { EVERY_STORE, type World } from '../support/world';

const SECOND = 1_000;
const MINUTE = 60_000;

jest.setTimeout(60_000);

describe.each(EVERY_STORE)('at the counter, on %s', (store) => {
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

  it('redeems a scanned coupon for seven store requests, and says so to its owner', async () => {
    const ticket = await scan(world, 'su', shown());
    world.requests.reset();
    const reply = await world.as('su').call('coupons.redeem', { ticket, billFen: 4_200 });
    expect(world.requests.total).toBe(7);
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
        insist(world.as(name), {
          operation: 'coupons.redeem',
          input: { ticket: tickets[index] },
          key: `key-of-confirm-${name}`,
        }),
      ),
    );
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(replies.find((reply) => !reply.ok)).toMatchObject({
      code: 'ALREADY_USED',
      details: { atMs: world.clock.nowMs(), placeText: '梧桐里小店' },
    });
  });

  it('nobody behind the counter takes their own coupon, but the owner of the shop', async () => {
    await seedMember(world, { name: 'gu', roles: ['owner'], groups: [{ groupId: GROUP, role: 'member' }] });
    for (const name of ['su', 'gu']) await givePoints(world, name, 1_000);
    const own = await buy(world, 'su', batchId);
    const token = await showToken(world, 'su', own.couponId);
    expect(await world.as('su').call('coupons.inspect', { token })).toMatchObject({
      data: { verdict: 'COUPON_OWN', ticket: null },
    });
    expect(await redeem(world, 'bo', { owner: 'su', couponId: own.couponId })).toMatchObject({ ok: true });
    const owners = await buy(world, 'gu', batchId);
    expect(await redeem(world, 'gu', { owner: 'gu', couponId: owners.couponId })).toMatchObject({ ok: true });
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
});
