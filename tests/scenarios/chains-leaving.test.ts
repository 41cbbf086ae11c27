import { chainStocks } from '../../server/documents/chains';
import type { Store } from '../../server/ports/store';
import { boxes, closeNow, entriesOf, expectBalanced, join, openChain, openChainGroup } from '../support/chain-group';
import { DELIVERING, parcel, shipments, TRACKED } from '../support/chain-delivery';
import { STORE_KINDS, type World } from '../support/world';
import { withStore } from '../support/with-store';

describe.each(STORE_KINDS)('what has left the shop, on %s', (store) => {
  let world: World;
  let chainId: string;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    chainId = await openChain(world, { points: DELIVERING });
  });
  afterEach(() => world.close());

  const send = (...numbers: readonly number[]) =>
    world.as('su').call('chains.note-shipments', {
      chainId,
      shipments: numbers.map((number) => ({ number, shipment: TRACKED })),
    });
  const callOff = () => world.as('an').call('chains.end', { chainId, manner: 'call-off', reason: '果园停电' });
  const missed = async () => (await entriesOf(world, chainId)).map(({ lines }) => lines[0]?.shortCount);

  it('is not cut when less arrives than was sold, and what it went without stays away', async () => {
    await join(world, 'li', { chainId, wish: boxes(3) });
    await join(world, 'wang', { chainId, wish: parcel(2) });
    await join(world, 'bo', { chainId, wish: parcel(3) });
    await closeNow(world, chainId);
    const less = (arrivedCount: number) =>
      world.as('an').call('chains.declare-shortage', { chainId, sku: 0, arrivedCount });
    await less(7);
    await closeNow(world, chainId);
    expect(await missed()).toEqual([0, 0, 1]);
    expect(await send(3)).toMatchObject({ ok: true });
    await less(5);
    await closeNow(world, chainId);
    expect(await missed()).toEqual([0, 2, 1]);
    const [, nothing, sent] = await entriesOf(world, chainId);
    expect(sent).toMatchObject({ pickUp: 'sent', price: { goodsFen: 13_980, dueFen: 13_980 } });
    expect(nothing).toMatchObject({ pickUp: 'none', price: { goodsFen: 0, dueFen: 0 } });
    await expectBalanced(world, chainId);
  });

  it('is not noted while entries are being settled', async () => {
    await join(world, 'li', { chainId, wish: parcel(3) });
    await closeNow(world, chainId);
    await world.store.guarded(chainStocks, chainId, { where: {}, patch: { set: { phase: 'settling' } } });
    expect(await send(1)).toMatchObject({ code: 'CHAIN_SETTLING' });
    expect(await shipments(world, chainId, 'to-send')).toEqual([1]);
  });

  it('leaves no more once the chain is called off, settled or not', async () => {
    const { entryId } = await join(world, 'li', { chainId, wish: parcel(3) });
    await closeNow(world, chainId);
    expect(await callOff()).toMatchObject({ ok: true });
    const taken = await world.as('su').call('chains.pick-up', { entryId, lines: [{ sku: 0, count: 1 }] });
    expect(taken).toMatchObject({ code: 'NOT_FORMED' });
    expect(await send(1)).toMatchObject({ code: 'BAD_SHIPMENT', details: { number: 1, reason: 'not-formed' } });
    await closeNow(world, chainId);
    expect(await entriesOf(world, chainId)).toMatchObject([{ state: 'lapsed', shipment: null, handOvers: [] }]);
  });

  it.each([
    ['is sent', () => send(1)],
    [
      'is handed over',
      (entryId: string) => world.as('su').call('chains.pick-up', { entryId, lines: [{ sku: 0, count: 1 }] }),
    ],
  ] as const)('is not paid back as well when it %s while the chain is being called off', async (_name, leave) => {
    const { entryId } = await join(world, 'li', { chainId, wish: parcel(3) });
    await closeNow(world, chainId);
    let isGone = false;
    const late = (real: Store): Partial<Store> => ({
      count: async (from, filter) => {
        const found = await real.count(from, filter);
        if (!isGone && from.name === 'chain-entries') {
          isGone = true;
          expect(await leave(entryId)).toMatchObject({ ok: true });
        }
        return found;
      },
    });
    const ended = await withStore(world, late, callOff);
    expect(ended.ok).toBe(false);
    expect(await callOff()).toMatchObject({ code: 'CHAIN_CLOSED' });
    await closeNow(world, chainId);
    expect(await entriesOf(world, chainId)).toMatchObject([{ state: 'confirmed', price: { goodsFen: 20_970 } }]);
    expect(await shipments(world, chainId, 'received')).toEqual([]);
  });
});
