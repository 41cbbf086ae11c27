import { CHAIN_LIMITS } from '../../domain/chains/chain-limits';
import { addMoney, type Money, moneyOf, NO_MONEY } from '../../domain/chains/money';
import { cutShares, shareOf } from '../../domain/chains/cut-shares';
import { outcomeOf } from '../../domain/chains/settle';
import type { ChainEntryDocument } from '../documents/chain-entries';
import {
  AT_REST,
  type ChainDocument,
  chains,
  type ChainStockDocument,
  chainStocks,
  MOVEMENT_SLOTS,
} from '../documents/chains';
import { followChain, readStock } from '../operations/chains/chain-stock';
import { rewriteCard } from '../operations/chains/group-card';
import { eachPage } from './entry-pages';
import { settleOne, type SettlePlan } from '../operations/chains/settle-one';
import type { Ports } from '../ports/ports';
import type { Query, Store, Stored } from '../ports/store';
import type { JobBudget } from './job-budget';

const CHAINS_PER_PASS = 20;
/** Entries of one page that are brought up at the same time: each is a document of its own. */
const AT_ONCE = 10;

export interface SettledChains {
  readonly settledCount: number;
  /** Their budget ran out, or changes were still on their way; the next run goes on. */
  readonly waitingCount: number;
}

/** Chains that have something to settle. */
export const chainsToSettle = (nowMs: number, limit: number): Query<ChainDocument> => ({
  equal: {},
  range: { field: 'dueAtMs', to: nowMs },
  order: { field: 'dueAtMs', direction: 'up' },
  limit,
});

/**
 * Closes chains whose deadline has passed and brings their entries up to the outcome (G4, G5): shut the fence, let what is
 * on its way come to rest, settle every entry, count the money anew, open the chain for what comes after. Each step is a
 * condition of its own, so that a run may die anywhere, be late, or run twice at once.
 */
export async function settleChains(ports: Ports, budget: JobBudget): Promise<SettledChains> {
  const due = await ports.store.query(chains, chainsToSettle(ports.clock.nowMs(), CHAINS_PER_PASS));
  let settledCount = 0;
  for (const chain of due) {
    if (ports.clock.nowMs() >= budget.deadlineMs) break;
    if (await settleChain(ports, chain, budget)) settledCount += 1;
  }
  return { settledCount, waitingCount: due.length - settledCount };
}

/** Whether the chain is settled now. */
async function settleChain(ports: Ports, chain: ChainDocument, budget: JobBudget): Promise<boolean> {
  const { store } = ports;
  await followChain(store, chain);
  const stock = await freeze(store, chain);
  if (stock === null) return false;
  if (stock.settledEdition < chain.settleEdition) {
    const plan = await planOf(store, chain, stock);
    const sums = await settleEntries(ports, plan, budget);
    if (sums === null) return false;
    const isOpenAgain = await store.guarded(chainStocks, chain.id, {
      where: { equal: { phase: 'settling', settledEdition: stock.settledEdition } },
      patch: {
        set: { ...sums, phase: plan.state, settledEdition: chain.settleEdition, movedAtMs: ports.clock.nowMs() },
      },
    });
    if (!isOpenAgain) return false;
  }
  return store.transact(async (tx) => {
    const now = await tx.get(chains, chain.id);
    // Something more was asked for meanwhile; the next run sees to it.
    if (now?.settleEdition !== chain.settleEdition || now.dueAtMs !== chain.dueAtMs) return false;
    const { version: _, ...before } = now;
    const told = before.tell === 'ending' ? ({ tell: 'none', tellAtMs: AT_REST } as const) : {};
    const next = {
      ...before,
      ...told,
      isRunning: false,
      dueAtMs: AT_REST,
      namesUntilMs: namesUntilMs(before, ports.clock.nowMs()),
    };
    await tx.replace(chains, now, next);
    await rewriteCard(tx, next, ports.clock.nowMs());
    return true;
  });
}

/** Names of lines that nobody claimed are kept for so long; counted from the first settlement. */
function namesUntilMs(chain: ChainDocument, nowMs: number): number {
  return chain.isRunning ? nowMs + CHAIN_LIMITS.namesKeptMs : chain.namesUntilMs;
}

/**
 * Shuts the fence, and freezes the counts once no change is on its way. Null while one is. A chain that has been settled
 * to its edition already is given as it is.
 */
async function freeze(store: Store, chain: ChainDocument): Promise<ChainStockDocument | null> {
  const before = await readStock(store, chain.id);
  if (before.settledEdition >= chain.settleEdition || before.phase === 'settling') return before;
  if (before.phase !== 'closing') {
    const equal = { phase: before.phase, edition: chain.edition, settledEdition: before.settledEdition };
    await store.guarded(chainStocks, chain.id, { where: { equal }, patch: { set: { phase: 'closing' } } });
  }
  await store.guarded(chainStocks, chain.id, {
    where: { equal: { phase: 'closing', freeSlotCount: MOVEMENT_SLOTS } },
    patch: { set: { phase: 'settling' } },
  });
  const after = await readStock(store, chain.id);
  return after.phase === 'settling' ? after : null;
}

/** What the frozen counts and the published rules say. */
async function planOf(store: Store, chain: ChainDocument, stock: ChainStockDocument): Promise<SettlePlan> {
  const cuts = new Map<string, Record<string, number>>();
  if (chain.shortages.length > 0 && !chain.isCalledOff) {
    const entries: ChainEntryDocument[] = [];
    await eachPage(store, chain.id, (page) => {
      entries.push(...page);
      return Promise.resolve(true);
    });
    for (const { sku, arrivedCount } of chain.shortages) cutSku({ chain, entries, cuts }, sku, arrivedCount);
  }
  return { ...outcomeOf(chain, stock), chain, cuts };
}

interface Cutting {
  readonly chain: ChainDocument;
  readonly entries: readonly ChainEntryDocument[];
  readonly cuts: Map<string, Record<string, number>>;
}

function cutSku({ chain, entries, cuts }: Cutting, sku: number, arrivedCount: number): void {
  const shares = entries.flatMap((entry) => {
    const share =
      entry.state === 'cancelled' || entry.state === 'lapsed' ? null : shareOf(entry, sku, chain.settleEdition);
    return share === null ? [] : [share];
  });
  for (const [entryId, count] of cutShares(chain.shortageRule, shares, arrivedCount)) {
    cuts.set(entryId, { ...cuts.get(entryId), [sku]: count });
  }
}

/** Settles every entry and sums up their money; null when the time is up before the last one. */
async function settleEntries(ports: Ports, plan: SettlePlan, budget: JobBudget): Promise<Money | null> {
  let sums = NO_MONEY;
  const isThrough = await eachPage(ports.store, plan.chain.id, async (page) => {
    for (let start = 0; start < page.length; start += AT_ONCE) {
      if (ports.clock.nowMs() >= budget.deadlineMs) return false;
      const settled = await Promise.all(
        page.slice(start, start + AT_ONCE).map((entry) => upToDate(ports, plan, entry)),
      );
      for (const entry of settled) sums = addMoney(sums, moneyOf(entry));
    }
    return true;
  });
  return isThrough ? sums : null;
}

async function upToDate(
  ports: Ports,
  plan: SettlePlan,
  entry: Stored<ChainEntryDocument>,
): Promise<ChainEntryDocument> {
  return entry.settledEdition >= plan.chain.settleEdition ? entry : settleOne(ports, plan, entry);
}
