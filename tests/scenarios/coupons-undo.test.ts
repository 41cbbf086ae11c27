import { buy, GROUP, openShop, publish, redeem } from '../support/coupon-shop';

import { STORE_KINDS, type World } from '../support/world';

const SECOND = 1_000;
const MINUTE = 60_000;
const DAY = 86_400_000;

describe.each(STORE_KINDS)('taking a redemption back, on %s', (store) => {
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
});
