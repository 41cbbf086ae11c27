import { erasureReceipts } from '../documents/erasures';
import { NOTICE_KEPT_MS, notices } from '../documents/notices';
import { operations } from '../documents/operations';
import type { Ports } from '../ports/ports';
import { ask, type Collection, type Document, type Read, type Store } from '../ports/store';
import type { JobBudget } from './job-budget';

const BATCH = 100;
/** Removed in one transaction. */
const SLICE = 20;

export interface PurgeReport {
  readonly recordCount: number;
  readonly receiptCount: number;
  readonly noticeCount: number;
}

/** The oldest of each kind, when their time is over. */
export const outdated = (nowMs: number): readonly Read<readonly unknown[]>[] => [
  ask.query(operations, { equal: {}, range: { field: 'keepUntilMs', to: nowMs }, limit: 1 }),
  ask.query(erasureReceipts, { equal: {}, range: { field: 'untilMs', to: nowMs }, limit: 1 }),
  ask.query(notices, { equal: {}, range: { field: 'atMs', to: nowMs - NOTICE_KEPT_MS }, limit: 1 }),
];

/** Removes operation records whose time is over (400 days, 7 for refusals), receipts of erasures after their day, and old notices. */
export async function purgeRecords({ store, clock }: Ports, budget: JobBudget): Promise<PurgeReport> {
  const isOver = (): boolean => clock.nowMs() >= budget.deadlineMs;
  const nowMs = clock.nowMs();
  const recordCount = await purge(store, isOver, { from: operations, field: 'keepUntilMs', untilMs: nowMs });
  const receiptCount = await purge(store, isOver, { from: erasureReceipts, field: 'untilMs', untilMs: nowMs });
  const noticesUntilMs = nowMs - NOTICE_KEPT_MS;
  const noticeCount = await purge(store, isOver, { from: notices, field: 'atMs', untilMs: noticesUntilMs });
  return { recordCount, receiptCount, noticeCount };
}

interface Expiring<Doc extends Document> {
  readonly from: Collection<Doc>;
  readonly field: keyof Doc & string;
  readonly untilMs: number;
}

async function purge<Doc extends Document>(
  store: Store,
  isOver: () => boolean,
  expiring: Expiring<Doc>,
): Promise<number> {
  const { from, field, untilMs } = expiring;
  let count = 0;
  while (!isOver()) {
    const old = await store.query(from, { equal: {}, range: { field, to: untilMs }, limit: BATCH });
    for (let at = 0; at < old.length; at += SLICE) {
      const ids = old.slice(at, at + SLICE).map((document) => document.id);
      await removeAll(store, from, ids);
      count += ids.length;
    }
    if (old.length < BATCH) break;
  }
  return count;
}

function removeAll<Doc extends Document>(store: Store, from: Collection<Doc>, ids: readonly string[]): Promise<void> {
  return store.transact(async (tx) => {
    for (const id of ids) {
      const now = await tx.get(from, id);
      if (now !== null) await tx.remove(from, now);
    }
  });
}
