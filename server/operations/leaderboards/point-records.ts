import { LIMITS } from '../../../domain/kernel/limits';
import { COUNTED_REASONS } from '../../../domain/points/counted-reasons';
import { entries, type EntryDocument } from '../../documents/accounts';
import { orderKey } from '../../documents/order';
import { reversals } from '../../documents/reversals';
import type { Store } from '../../ports/store';
import type { ScoreRecord, ScoreRecords } from './score-records';
import { walkOrder } from './walk-order';

/** Ledger lines of a member in a group, less what was taken back of each. Two requests per hundred lines. */
export const pointRecords: ScoreRecords = async (store, { groupId, memberId }, { fromMs, untilMs }) => {
  const found = await walkOrder(store, entries, {
    equal: { memberId, groupId },
    after: orderKey(fromMs, ''),
    before: orderKey(untilMs, ''),
    limit: LIMITS.getManyMax,
  });
  const records: ScoreRecord[] = [];
  for (let first = 0; first < found.length; first += LIMITS.getManyMax) {
    records.push(...(await withoutTakenBack(store, found.slice(first, first + LIMITS.getManyMax))));
  }
  return records;
};

async function withoutTakenBack(store: Store, found: readonly EntryDocument[]): Promise<readonly ScoreRecord[]> {
  const earned = found.filter((entry) => entry.kind === 'earn' && COUNTED_REASONS.has(entry.reason));
  if (earned.length === 0) return [];
  const taken = await store.getMany(
    reversals,
    earned.map((entry) => entry.id),
  );
  return earned.flatMap((entry, index) => {
    const score = entry.points - (taken[index]?.reversedPoints ?? 0);
    return [{ title: entry.title, score, atMs: entry.atMs }];
  });
}
