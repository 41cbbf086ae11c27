import { checkCards } from '../../server/jobs/check-cards';
import { runHourlyJobs } from '../../server/jobs/run-jobs';
import { type ChainStockDocument, chainStocks } from '../../server/documents/chains';
import { jobs } from '../../server/documents/jobs';
import type { GuardedUpdate, Store } from '../../server/ports/store';
import { boxes, closeNow, HOUR_MS, join, openChain, openChainGroup, stockOf } from '../support/chain-group';
import { EVERY_STORE, type World } from '../support/world';
import { withStore } from '../support/with-store';

const BOX_FEN = 6_990;

describe.each(EVERY_STORE)('the money card of a chain, on %s', (store) => {
  let world: World;
  let chainId: string;
  let li: string;
  beforeEach(async () => {
    named = [];
    world = await openChainGroup({ store });
    chainId = await openChain(world);
    li = (await join(world, 'li', { chainId, wish: boxes(2) })).entryId;
    await join(world, 'wang', { chainId, wish: boxes(3) });
  });
  afterEach(() => world.close());

  let named: Readonly<Record<string, unknown>>[];
  const check = () => {
    const log = { info: () => undefined, error: (event: string, facts: object) => named.push({ event, ...facts }) };
    return checkCards({ ...world.ports, log }, { deadlineMs: world.clock.nowMs() + 15_000 });
  };
  const pay = (kind: 'paid' | 'refunded', fen: number) =>
    world.as('an').call('chains.note-payment', { entryId: li, kind, fen, note: '' });
  const tamper = (patch: GuardedUpdate<ChainStockDocument>['patch']) =>
    world.store.guarded(chainStocks, chainId, { where: {}, patch });

  it('is compared with its entries once after it moved, at every state', async () => {
    expect(await check()).toMatchObject({ counts: { checked: 1, mismatches: 0 } });
    expect(await check()).toMatchObject({ counts: {} });
    await pay('paid', 2 * BOX_FEN);
    expect(await check()).toMatchObject({ counts: { checked: 1, mismatches: 0 } });
    await closeNow(world, chainId);
    expect(await check()).toMatchObject({ counts: { checked: 1, mismatches: 0 } });
    await world.as('an').call('chains.end', { chainId, manner: 'call-off', reason: '下雪了' });
    await closeNow(world, chainId);
    await pay('refunded', 2 * BOX_FEN);
    expect(await check()).toMatchObject({ counts: { checked: 1, mismatches: 0 } });
    expect(named).toEqual([]);
  });

  it.each([
    ['collectedFen', { add: { collectedFen: 1 } }],
    ['toRefundFen', { add: { toRefundFen: -1 } }],
    ['entryCount', { add: { entryCount: 1 } }],
    ['left0', { add: { left0: -1 } }],
  ] as const)('is named every time while %s is off by one, and is not put right', async (figures, patch) => {
    await tamper(patch);
    for (const times of [1, 2]) {
      expect(await check()).toMatchObject({ counts: { checked: 1, mismatches: 1 } });
      expect(named).toEqual(Array.from({ length: times }, () => ({ event: 'card-mismatch', chainId, figures })));
    }
    expect((await stockOf(world, chainId)).movedAtMs).toBeGreaterThan(0);
  });

  it('is left alone while a change is on its way, and compared afterwards', async () => {
    await tamper({ push: { movements: 'of a call that has not ended' } });
    expect(await check()).toMatchObject({ counts: {} });
    await tamper({ pull: { movements: 'of a call that has not ended' } });
    expect(await check()).toMatchObject({ counts: { checked: 1, mismatches: 0 } });
  });

  it('is not judged by entries that moved meanwhile', async () => {
    let hasMoved = false;
    const late = (real: Store): Partial<Store> => ({
      query: async (from, asked) => {
        const found = await real.query(from, asked);
        if (!hasMoved && from.name === 'chain-entries') {
          hasMoved = true;
          expect(await pay('paid', 100)).toMatchObject({ ok: true });
        }
        return found;
      },
    });
    expect(await withStore(world, late, check)).toMatchObject({ counts: {} });
    expect(await check()).toMatchObject({ counts: { checked: 1, mismatches: 0 } });
    expect(named).toEqual([]);
  });

  it('is compared in the night after a day on which something happened, and in no other', async () => {
    const lastRun = async () => (await world.store.get(jobs, 'check-cards'))?.lastRunAtMs ?? 0;
    const aDay = async () => {
      for (let hour = 0; hour < 24; hour += 1) {
        world.clock.advance(HOUR_MS);
        await runHourlyJobs(world.ports);
      }
      return lastRun();
    };
    const first = await aDay();
    expect(new Date(first).getUTCHours()).toBe(19);
    expect(await world.store.get(jobs, 'check-cards')).toMatchObject({ report: { checked: 1, mismatches: 0 } });
    // The deadline and its news are something, too.
    const second = await aDay();
    expect(second).toBeGreaterThan(first);
    const third = await aDay();
    expect(await aDay()).toBe(third);
  });
});
