import { coupons } from '../../server/documents/coupons';
import { operations } from '../../server/documents/operations';
import { memberIdOf } from '../support/seed-people';
import { openShop, publish } from '../support/coupon-shop';
import { openChain, boxes } from '../support/chain-group';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('an account that the platform ranks as a high risk, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openShop({ store });
  });
  afterEach(() => world.close());

  const couponCount = () => world.store.count(coupons, { equal: { memberId: memberIdOf('li'), state: 'usable' } });

  it('is given nothing, and no trace is left of the refusal', async () => {
    const batchId = await publish(world);
    const chainId = await openChain(world);
    const before = await world.store.count(operations, { equal: {} });
    world.riskCheck.risk = 'high';
    expect(await world.as('li').call('coupons.exchange', { batchId })).toMatchObject({ code: 'RISKY' });
    expect(await world.as('li').call('chains.join', { chainId, ...boxes(1) })).toMatchObject({
      code: 'RISKY',
    });
    expect(await world.store.count(operations, { equal: {} })).toBe(before);
    expect(await couponCount()).toBe(0);
  });

  it('is given what it asked for with the same tap once the rank is fine', async () => {
    const batchId = await publish(world);
    world.riskCheck.risk = 'high';
    const tap = { key: 'one-key-of-one-tap' };
    expect(await world.as('li').call('coupons.exchange', { batchId }, tap)).toMatchObject({ code: 'RISKY' });
    world.riskCheck.risk = 'fine';
    expect(await world.as('li').call('coupons.exchange', { batchId }, tap)).toMatchObject({ ok: true });
    world.riskCheck.risk = 'high';
    expect(await world.as('li').call('coupons.exchange', { batchId }, tap)).toMatchObject({ ok: true });
    expect(await couponCount()).toBe(1);
  });

  it('is turned away by nobody when the platform does not say', async () => {
    const batchId = await publish(world);
    world.riskCheck.risk = 'unknown';
    expect(await world.as('li').call('coupons.exchange', { batchId })).toMatchObject({ ok: true });
    expect(world.riskCheck.asked).toHaveLength(1);
  });
});
