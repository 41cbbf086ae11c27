import { bigBox, boxes, expectBalanced, join, openChain, openChainGroup } from '../support/chain-group';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('what a chain promises, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openChainGroup({ store });
  });
  afterEach(() => world.close());

  it('shows others who joined and not what, where the organiser says so', async () => {
    const chainId = await openChain(world, { hidesLines: true });
    await join(world, 'li', { chainId, wish: boxes(2) });
    await join(world, 'wang', { chainId });
    const list = { chainId };
    expect(await world.as('wang').call('chains.list-entries', list)).toMatchObject({
      data: {
        items: [
          { number: 2, lines: [{ count: 1 }] },
          { number: 1, lines: [] },
        ],
      },
    });
    expect(await world.as('wang').call('chains.read', list)).toMatchObject({ data: { terms: { hidesLines: true } } });
    expect(await world.as('an').call('chains.list-run-entries', { chainId, what: 'all' })).toMatchObject({
      data: { items: [{ lines: [{ count: 1 }] }, { lines: [{ count: 2 }] }] },
    });
  });

  it('takes no fewer than a thing is sold in, and lets staff decide otherwise', async () => {
    const skus = [bigBox({ perEntryMin: 2 })];
    const chainId = await openChain(world, { items: [{ title: '大果', note: '', pictureFileId: null, skus }] });
    const li = world.as('li');
    expect(await li.call('chains.join', { chainId, ...boxes(1) })).toMatchObject({
      code: 'BAD_WISH',
      details: { field: 'minimum' },
    });
    const { entryId } = await join(world, 'li', { chainId, wish: boxes(2) });
    expect(await li.call('chains.edit-entry', { entryId, ...boxes(1) })).toMatchObject({ code: 'BAD_WISH' });
    const edit = { entryId, lines: boxes(1).lines, reason: '只剩一份了' };
    expect(await world.as('an').call('chains.edit-entry-for', { ...edit, lines: [...edit.lines] })).toMatchObject({
      ok: true,
    });
    await expectBalanced(world, chainId);
  });
});
