import { differencesOf, NO_TALLY, tallied } from '../../domain/chains/tally';
import { type ChainStockDocument, chainStocks } from '../documents/chains';
import { leftField } from '../operations/chains/chain-stock';
import type { Ports } from '../ports/ports';
import type { Store, Stored } from '../ports/store';
import { eachPage } from './entry-pages';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';

type CardPorts = Pick<Ports, 'store' | 'clock' | 'log'>;

/**
 * Adds up the entries of every chain whose figures moved since they were compared last, and compares, with tolerance 0:
 * what is due, collected, refunded, to refund and awaited, how many joined, what is left (X5). Nothing is put right, for a
 * difference in money wants an explanation: the chain is named to whoever watches, every time until it is even.
 */
export function checkCards(ports: CardPorts, budget: JobBudget): Promise<JobReport> {
  return runJob(ports, { name: 'check-cards', step: (cursor) => checkNext(ports, Number(cursor)) }, budget);
}

/** Chains that moved in the same millisecond wait for the run after this one. */
async function checkNext({ store, log }: CardPorts, afterMs: number): Promise<Step> {
  const [stock] = await store.query(chainStocks, {
    equal: {},
    range: { field: 'movedAtMs', after: afterMs },
    order: { field: 'movedAtMs', direction: 'up' },
    limit: 1,
  });
  if (stock === undefined) return { cursor: null, counts: {} };
  const cursor = String(stock.movedAtMs);
  const differences = await compare(store, stock);
  if (differences === null) return { cursor, counts: {} };
  const mismatches = differences.length === 0 ? 0 : 1;
  if (mismatches > 0) log.error('card-mismatch', { chainId: stock.id, figures: differences.join() }, null);
  return { cursor, counts: { checked: 1, mismatches } };
}

/**
 * Which figures differ; null while something is on its way, and where something moved while the entries were added up:
 * the next run looks again.
 */
async function compare(store: Store, stock: Stored<ChainStockDocument>): Promise<readonly string[] | null> {
  if (stock.movements.length > 0 || stock.phase === 'closing' || stock.phase === 'settling') return null;
  let tally = NO_TALLY;
  await eachPage(store, stock.id, (page) => {
    tally = page.reduce(tallied, tally);
    return Promise.resolve(true);
  });
  const after = await store.get(chainStocks, stock.id);
  if (after?.version !== stock.version) return null;
  const differences = differencesOf({ ...stock, left: stock.totals.map((_, sku) => stock[leftField(sku)]) }, tally);
  if (differences.length === 0) {
    const equal = { movedAtMs: stock.movedAtMs, freeSlotCount: stock.freeSlotCount };
    await store.guarded(chainStocks, stock.id, { where: { equal }, patch: { set: { movedAtMs: 0 } } });
  }
  return differences;
}
