import { buy, GROUP, openShop, publish, redeem } from '../support/coupon-shop';
import { DAY_MS } from '../support/sample-coupons';

import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('mall and wallet, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openShop({ store });
  });
  afterEach(() => world.close());

  const offersFor = async (name: string) => {
    const mall = await world.as(name).call('coupons.list-offers', { groupId: GROUP });
    return mall.ok ? mall.data.offers : [];
  };

  it('shows the mall by what can be had now', async () => {
    const dear = await publish(world, { title: '鲜花', price: { kind: 'points', points: 10_202 } });
    const one = await publish(world, { title: '拿铁', totalCount: 1, perMemberMax: 1 });
    const cheap = await publish(world, { title: '果蔬', price: { kind: 'points', points: 100 } });
    const usual = await publish(world, { title: '面包' });
    await buy(world, 'wang', one);
    expect((await offersFor('li')).map((offer) => [offer.batchId, offer.standing])).toEqual([
      [cheap, { kind: 'open' }],
      [usual, { kind: 'open' }],
      [dear, { kind: 'lacking', lackingPoints: 202 }],
      [one, { kind: 'sold-out' }],
    ]);
    expect((await offersFor('wang')).find((offer) => offer.batchId === one)?.standing).toEqual({
      kind: 'limit',
      max: 1,
    });
    expect(await world.as('li').call('coupons.read-offer', { batchId: usual })).toMatchObject({
      data: { title: '面包', leftCount: 10, takenCount: 0, availablePoints: 10_000 },
    });
  });

  it('keeps the wallet in order: nearest end first, paused last, the rest in their tabs', async () => {
    const until = (days: number) => ({ kind: 'days', days }) as const;
    const paused = await publish(world, { title: '停', validity: until(1) });
    const late = await publish(world, { title: '晚', validity: until(9) });
    const soon = await publish(world, { title: '早', validity: until(3) });
    const ids = [];
    for (const batchId of [paused, late, soon, soon]) ids.push((await buy(world, 'li', batchId)).couponId);
    await world.as('an').call('coupons.pause-batch', { batchId: paused, reason: '面额录错了' });
    await redeem(world, 'su', { owner: 'li', couponId: ids[3]! });
    const tab = async (name: 'usable' | 'used' | 'expired' | 'returned') => {
      const wallet = await world.as('li').call('coupons.list-wallet', { tab: name });
      return wallet.ok ? [wallet.data.items.map((item) => item.title), wallet.data.counts] : wallet.code;
    };
    expect(await tab('usable')).toEqual([['早', '晚', '停'], { usable: 3, used: 1, expired: 0, returned: 0 }]);
    world.clock.advance(3 * DAY_MS);
    await world.as('li').call('coupons.return', { couponId: ids[1]! });
    const counts = { usable: 0, used: 1, expired: 2, returned: 1 };
    expect(await tab('usable')).toEqual([[], counts]);
    expect(await tab('expired')).toEqual([['早', '停'], counts]);
    expect(await tab('used')).toEqual([['早'], counts]);
    expect(await tab('returned')).toEqual([['晚'], counts]);
  });
});
