import { checkCards } from '../../server/jobs/check-cards';
import {
  chainTerms,
  boxes,
  closeNow,
  entriesOf,
  expectBalanced,
  join,
  openChain,
  openChainGroup,
} from '../support/chain-group';
import { EVERY_STORE, type World } from '../support/world';

const BOX_FEN = 6_990;
const KEY = 'key-of-one-single-tap';

/** X5 where the program takes no money: the register (付款登记) of what changed hands outside of it. */
describe.each(EVERY_STORE)('the register of payments, on %s', (store) => {
  let world: World;
  let chainId: string;
  let entryId: string;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    chainId = await openChain(world, { threshold: { by: 'pieces', count: 2 } });
    entryId = (await join(world, 'li', { chainId, wish: boxes(1) })).entryId;
  });
  afterEach(() => world.close());

  type Kind = 'paid' | 'refunded' | 'paid-undone' | 'refund-undone';
  const note = (kind: Kind, fen: number, key?: string) =>
    world.as('an').call('chains.note-payment', { entryId, kind, fen, note: '' }, key === undefined ? {} : { key });
  const listed = async (what: 'unpaid' | 'to-refund') => {
    const page = await world.as('an').call('chains.list-run-entries', { chainId, what });
    return page.ok ? page.data.items.map(({ number, balanceFen }) => [number, balanceFen]) : null;
  };
  const even = async () => {
    await expectBalanced(world, chainId);
    return checkCards(world.ports, { deadlineMs: world.clock.nowMs() + 15_000 });
  };

  it('holds each note once, by the operation that made it', async () => {
    const first = await note('paid', BOX_FEN, KEY);
    expect(first).toMatchObject({ ok: true });
    expect(await note('paid', BOX_FEN, KEY)).toEqual(first);
    expect(await note('paid', BOX_FEN + 1, KEY)).toMatchObject({ code: 'KEY_REUSED' });
    expect((await entriesOf(world, chainId))[0]).toMatchObject({ paidFen: BOX_FEN, payments: [{ fen: BOX_FEN }] });
    expect(await even()).toMatchObject({ counts: { mismatches: 0 } });
  });

  it('goes from unpaid to even, and takes back a note that was a mistake with a second one', async () => {
    expect([await listed('unpaid'), await listed('to-refund')]).toEqual([[[1, -BOX_FEN]], []]);
    await note('paid', BOX_FEN);
    expect([await listed('unpaid'), await listed('to-refund')]).toEqual([[], []]);
    await note('paid-undone', BOX_FEN);
    expect([await listed('unpaid'), await listed('to-refund')]).toEqual([[[1, -BOX_FEN]], []]);
    expect((await entriesOf(world, chainId))[0]?.payments.map(({ kind }) => kind)).toEqual(['paid', 'paid-undone']);
  });

  it('is not moved by whoever says that they have paid', async () => {
    const before = await expectBalanced(world, chainId);
    expect(await world.as('li').call('chains.report-payment', { entryId })).toMatchObject({ ok: true });
    const { dueFen, collectedFen, waitingFen } = await expectBalanced(world, chainId);
    expect([dueFen, collectedFen, waitingFen]).toEqual([before.dueFen, 0, before.waitingFen]);
  });

  it.each([
    ['given up', () => world.as('li').call('chains.cancel-entry', { entryId })],
    ['released, because the chain lapsed', () => closeNow(world, chainId)],
    [
      'called off',
      async () => {
        await world.as('an').call('chains.end', { chainId, manner: 'call-off', reason: '下雪了' });
        await closeNow(world, chainId);
      },
    ],
  ])('owes back what is noted late, after the entry was %s', async (_how, leave) => {
    await leave();
    expect(await listed('unpaid')).toEqual([]);
    expect(await note('paid', BOX_FEN)).toMatchObject({ ok: true });
    expect(await listed('to-refund')).toEqual([[1, BOX_FEN]]);
    expect(await note('refunded', BOX_FEN + 1)).toMatchObject({ code: 'TOO_MUCH', details: { maxFen: BOX_FEN } });
    expect(await note('refunded', BOX_FEN)).toMatchObject({ ok: true });
    expect(await note('refunded', 1)).toMatchObject({ code: 'TOO_MUCH', details: { maxFen: 0 } });
    expect(await listed('to-refund')).toEqual([]);
    expect(await even()).toMatchObject({ counts: { mismatches: 0 } });
  });

  it('gives no piece back for it: what was released is somebody else’s', async () => {
    await world.as('li').call('chains.cancel-entry', { entryId });
    await note('paid', BOX_FEN);
    expect((await entriesOf(world, chainId))[0]).toMatchObject({ state: 'cancelled' });
    const { left0 } = await expectBalanced(world, chainId);
    expect(left0).toBe(chainTerms(world).items[0]?.skus[0]?.stockCount);
  });
});
