import { chainStocks } from '../../server/documents/chains';
import { closeNow, entriesOf, expectBalanced, join, openChain, openChainGroup, settle } from '../support/chain-group';
import { Died, MortalStore } from '../support/mortal-store';
import { fillChain } from '../support/sell-boxes';
import type { World } from '../support/world';

const BOX_FEN = 6_990;
const oneThing = {
  ...{ title: '大果', note: '', pictureFileId: null },
  skus: [{ name: '', priceFen: BOX_FEN, tiers: [], stockCount: null, perMemberMax: null }],
};

/**
 * What settling costs, whatever the machine: a look at each page to plan and to settle, one transaction for each entry, and
 * the news of who is cut.
 */
const PER_ENTRY = 4;
const PER_PAGE = 2;
const BESIDES = 13;
const pagesOf = (entryCount: number) => Math.floor(entryCount / 100) + 1;
const settling = (entryCount: number, cutCount: number) =>
  BESIDES + PER_PAGE * pagesOf(entryCount) + PER_ENTRY * entryCount + cutCount;
/** Entries that are settled at the same time. */
const AT_ONCE = 10;

describe('what a shortage costs in store requests', () => {
  let world: World;
  beforeEach(async () => {
    world = await openChainGroup({ store: 'sqlite' });
  });
  afterEach(() => world.close());

  const costOf = async (act: () => Promise<unknown>): Promise<number> => {
    world.requests.reset();
    await act();
    return world.requests.total;
  };

  /** A chain that formed with so many entries of one piece each. */
  const formed = async (entryCount: number): Promise<string> => {
    const chainId = await openChain(world, { items: [oneThing], threshold: null });
    await join(world, 'li', { chainId });
    await fillChain(world, chainId, { from: 2, until: entryCount });
    const more = entryCount - 1;
    const fen = more * BOX_FEN;
    await world.store.guarded(chainStocks, chainId, {
      where: {},
      patch: { add: { left0: -more, entryCount: more, pieceCount: more, dueFen: fen, waitingFen: fen } },
    });
    await closeNow(world, chainId);
    return chainId;
  };
  const declare = async (chainId: string, arrivedCount: number) => {
    const reply = await world.as('an').call('chains.declare-shortage', { chainId, sku: 0, arrivedCount });
    expect(reply).toMatchObject({ ok: true });
  };

  it('the same to declare with ten entries and with ten thousand, and four for each of them to settle', async () => {
    const few = await formed(10);
    const declared = await costOf(() => declare(few, 9));
    expect(await costOf(() => settle(world))).toBe(settling(10, 1));
    const many = await formed(10_000);
    expect(await costOf(() => declare(many, 9_990))).toBe(declared);
    expect(await costOf(() => settle(world))).toBeLessThanOrEqual(settling(10_000, 10));
    await expectBalanced(world, many);
    const short = (await entriesOf(world, many)).filter(({ lines }) => lines[0]?.shortCount === 1);
    expect(short.map(({ number }) => number)).toEqual([
      9_991, 9_992, 9_993, 9_994, 9_995, 9_996, 9_997, 9_998, 9_999, 10_000,
    ]);
    expect(declared).toBeLessThanOrEqual(20);
  }, 240_000);

  it('what is left and one more look at each page, when a run died in the middle', async () => {
    const entryCount = 1_000;
    const chainId = await formed(entryCount);
    await declare(chainId, 900);
    const ports = world.ports as { store: World['store'] };
    const { store } = ports;
    const done = Math.floor(settling(entryCount, 100) / 2);
    ports.store = new MortalStore(store, { request: done, death: 'after' });
    await expect(settle(world)).rejects.toThrow(Died);
    ports.store = store;
    const left = settling(entryCount, 100) - done;
    const again = BESIDES + PER_PAGE * pagesOf(entryCount) + (PER_ENTRY + 1) * AT_ONCE;
    expect(await costOf(() => settle(world))).toBeLessThanOrEqual(left + again);
    await expectBalanced(world, chainId);
    const short = (await entriesOf(world, chainId)).filter(({ lines }) => lines[0]?.shortCount === 1);
    expect([short.length, short[0]?.number]).toEqual([100, 901]);
  }, 60_000);
});
