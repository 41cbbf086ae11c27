import { readListed } from '../../server/documents/read-listed';
import { Conflict } from '../../server/ports/store-errors';
import { closeNow, entriesOf, expectBalanced, join, openChain, openChainGroup } from '../support/chain-group';
import { thing, things } from '../support/store-documents';
import { openHostileStore } from '../support/store-in-hostile-time';

describe('a transaction whose snapshot is older than the list it goes by', () => {
  it.each([
    ['the document is not there yet', 0],
    ['the document is as it was before', 1],
  ])('reads again when %s', async (_, touches) => {
    const { store, order } = openHostileStore();
    await store.transact((tx) => tx.create(things, thing('a')));
    for (let turn = 0; turn < touches; turn += 1)
      await store.transact(async (tx) => tx.touch(things, (await tx.get(things, 'a'))!));
    const [listed] = await store.query(things, { equal: {}, limit: 1 });
    order('staleSnapshot');
    let attempts = 0;
    const read = await store.transact((tx) => {
      attempts += 1;
      return readListed(tx, things, listed!);
    });
    expect(read.version).toBe(1 + touches);
    expect(attempts).toBe(2);
  });

  it('gives up when the document has gone since', async () => {
    const { store } = openHostileStore();
    await store.transact((tx) => tx.create(things, thing('a')));
    const [listed] = await store.query(things, { equal: {}, limit: 1 });
    await store.transact(async (tx) => tx.remove(things, (await tx.get(things, 'a'))!));
    await expect(store.transact((tx) => readListed(tx, things, listed!))).rejects.toBeInstanceOf(Conflict);
  });

  // How old a snapshot is follows from the seed; some of these do not know the entry that has just joined.
  it.each(Array.from({ length: 12 }, (_, at) => at + 1))('settles everybody all the same, seed %i', async (seed) => {
    const world = await openChainGroup({ store: 'hostile', seed });
    const chainId = await openChain(world, { threshold: null });
    await join(world, 'li', { chainId });
    world.hostile?.setFaults({ staleSnapshot: 0.6 });
    await closeNow(world, chainId);
    expect((await entriesOf(world, chainId)).map(({ state }) => state)).toEqual(['confirmed']);
    await expectBalanced(world, chainId);
    await world.close();
  });
});
