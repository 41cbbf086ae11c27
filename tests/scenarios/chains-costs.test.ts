import { boxes, join, openChain, openChainGroup } from '../support/chain-group';
import { seedCrowd } from '../support/coupon-shop';
import { fillChain } from '../support/sell-boxes';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('what a chain costs in store requests, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openChainGroup({ store });
  });
  afterEach(() => world.close());

  const costOf = async (act: () => Promise<{ readonly ok: boolean }>): Promise<number> => {
    world.requests.reset();
    expect((await act()).ok).toBe(true);
    return world.requests.total;
  };

  it('fifteen for a join with points, as many for its cancellation', async () => {
    const chainId = await openChain(world);
    const li = world.as('li');
    expect(await costOf(() => li.call('chains.join', { chainId, ...boxes(1, { points: 100 }) }))).toBe(15);
    const page = await li.call('chains.list-my-entries', {});
    const entryId = page.ok ? (page.data.items[0]?.entryId ?? '') : '';
    expect(await costOf(() => li.call('chains.cancel-entry', { entryId }))).toBe(15);
  });

  it('the same for the page, the first entries and my own, with two entries and with sixty', async () => {
    const chainId = await openChain(world, { items: [oneThing] });
    const { entryId } = await join(world, 'li', { chainId });
    await join(world, 'wang', { chainId });
    const costs = async () => [
      await costOf(() => world.as('li').call('chains.read', { chainId })),
      await costOf(() => world.as('li').call('chains.list-entries', { chainId })),
      await costOf(() => world.as('li').call('chains.read-entry', { entryId })),
      await costOf(() => world.as('li').call('chains.list-my-entries', {})),
      await costOf(() => world.as('an').call('chains.read-run', { chainId })),
    ];
    const before = await costs();
    for (const name of await seedCrowd(world, 58, 0)) await join(world, name, { chainId });
    expect(await costs()).toEqual(before);
    expect(before).toEqual([4, 4, 3, 3, 3]);
  });

  it('the same with ten entries and with ten thousand', async () => {
    const chainId = await openChain(world, { items: [oneThing] });
    const { entryId } = await join(world, 'li', { chainId });
    await fillChain(world, chainId, { from: 2, until: 10 });
    const costs = async () => [
      await costOf(() => world.as('li').call('chains.read', { chainId })),
      await costOf(() => world.as('li').call('chains.list-entries', { chainId })),
      await costOf(() => world.as('li').call('chains.read-entry', { entryId })),
    ];
    const before = await costs();
    await fillChain(world, chainId, { from: 11, until: 10_000 });
    expect(await costs()).toEqual(before);
  }, 60_000);

  const oneThing = {
    title: '大果',
    note: '',
    pictureFileId: null,
    skus: [{ name: '', priceFen: 6_990, tiers: [], stockCount: null, perMemberMax: null }],
  };
});
