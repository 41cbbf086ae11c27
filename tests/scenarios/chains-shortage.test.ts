import type { Store } from '../../server/ports/store';
import { boxes, closeNow, entriesOf, expectBalanced, join, openChain, openChainGroup } from '../support/chain-group';
import { DELIVERING, parcel, TRACKED } from '../support/chain-delivery';
import { EVERY_STORE, type World } from '../support/world';
import { withStore } from '../support/with-store';

/** Li has number 1 and fetches two, Wang number 2 and three that are brought, Bo number 3 and fetches two: seven. */
describe.each(EVERY_STORE)('less than was sold, on %s', (store) => {
  let world: World;
  let chainId: string;
  let li: string;
  let bo: string;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    chainId = await openChain(world, { points: DELIVERING });
    li = (await join(world, 'li', { chainId, wish: boxes(2) })).entryId;
    await join(world, 'wang', { chainId, wish: parcel(3) });
    bo = (await join(world, 'bo', { chainId, wish: boxes(2) })).entryId;
    await closeNow(world, chainId);
  });
  afterEach(() => world.close());

  const declare = (arrivedCount: number, who = 'an') =>
    world.as(who).call('chains.declare-shortage', { chainId, sku: 0, arrivedCount });
  const hand = (entryId: string, count: number) =>
    world.as('su').call('chains.pick-up', { entryId, lines: [{ sku: 0, count }] });
  const send = (shipment: typeof TRACKED | null) =>
    world.as('su').call('chains.note-shipments', { chainId, shipments: [{ number: 2, shipment }] });
  const missed = async () => (await entriesOf(world, chainId)).map(({ lines }) => lines[0]?.shortCount);
  const inHand = (inHandCount: number) => ({ code: 'BAD_COUNT', details: { field: 'arrivedCount', inHandCount } });

  it('cannot be less than what was handed over or sent, and nobody who has theirs is cut', async () => {
    await hand(bo, 1);
    expect(await declare(0)).toMatchObject(inHand(1));
    await send(TRACKED);
    expect(await declare(3)).toMatchObject(inHand(4));
    expect(await missed()).toEqual([0, 0, 0]);
    expect(await declare(4)).toMatchObject({ ok: true });
    await closeNow(world, chainId);
    expect(await missed()).toEqual([2, 0, 1]);
    expect(await entriesOf(world, chainId)).toMatchObject([{ pickUp: 'none' }, { pickUp: 'sent' }, { pickUp: 'done' }]);
    await expectBalanced(world, chainId);
  });

  it('can be less again once what was noted by mistake is taken back', async () => {
    const handed = await hand(li, 2);
    await send(TRACKED);
    expect(await declare(1)).toMatchObject(inHand(5));
    const pickUpId = handed.ok ? handed.data.pickUpId : '';
    await world.as('su').call('chains.undo-pick-up', { entryId: li, pickUpId, reason: '没拿走' });
    await send(null);
    expect(await declare(1)).toMatchObject({ ok: true });
    await closeNow(world, chainId);
    expect(await missed()).toEqual([1, 3, 2]);
  });

  it('lets nothing leave until it is cut', async () => {
    expect(await declare(4)).toMatchObject({ ok: true });
    expect(await hand(bo, 1)).toMatchObject({ code: 'CHAIN_SETTLING' });
    expect(await send(TRACKED)).toMatchObject({ code: 'CHAIN_SETTLING' });
    expect(await declare(3)).toMatchObject({ code: 'CHAIN_SETTLING' });
    await closeNow(world, chainId);
    expect(await missed()).toEqual([0, 1, 2]);
    expect(await hand(bo, 1)).toMatchObject({ code: 'TOO_MUCH', details: { leftCount: 0 } });
    expect(await hand(li, 2)).toMatchObject({ ok: true });
    await expectBalanced(world, chainId);
  });

  it('is decided by what is in hand in that very moment', async () => {
    let isGone = false;
    const late = (real: Store): Partial<Store> => ({
      query: async (from, asked) => {
        const found = await real.query(from, asked);
        if (!isGone && from.name === 'chain-entries') {
          isGone = true;
          expect(await hand(bo, 2)).toMatchObject({ ok: true });
        }
        return found;
      },
    });
    expect(await withStore(world, late, () => declare(1))).toMatchObject({ ok: false, code: 'TRY_AGAIN' });
    expect(await declare(1)).toMatchObject(inHand(2));
    expect(await missed()).toEqual([0, 0, 0]);
  });

  it('is for an admin of this group to say, of a variant that there is', async () => {
    expect(await declare(1, 'su')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await declare(1, 'fu')).toMatchObject({ code: 'CHAIN_UNKNOWN' });
    const nowhere = await world.as('an').call('chains.declare-shortage', { chainId, sku: 9, arrivedCount: 1 });
    expect(nowhere).toMatchObject({ code: 'BAD_COUNT', details: { field: 'sku' } });
    expect(await declare(7)).toMatchObject({ code: 'BAD_COUNT', details: { soldCount: 7 } });
    expect(await missed()).toEqual([0, 0, 0]);
  });
});
