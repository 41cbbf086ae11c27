import { type BusinessDay, monthOf } from '../kernel/business-day';
import { invariant } from '../kernel/invariant';
import { type Account, type AccountSums, pointsDayAt } from './account';
import { checkAccount, checkEntryPoints } from './check-account';
import { type Entry, type EntryPart, type EntrySide, sideOf, sumPoints } from './entry';
import { activeHolds, changeLots, unexpiredPoints } from './lots';

/** A decided ledger line with the account as it will be; only the hashes are missing. */
export interface Posting {
  readonly entry: EntryDraft;
  /** The account after it, still with the head hash from before. */
  readonly next: Account;
}

export type EntryDraft = Omit<Entry, 'prevHash' | 'hash'>;

/** What a rule decides about a line; the rest follows from the account and the time. */
export type Movement = Pick<Entry, 'kind' | 'reason' | 'points' | 'subject' | 'title' | 'allocation'> &
  Partial<Pick<Entry, 'groupId' | 'parts' | 'reverses' | 'byMemberId' | 'note'>>;

/** The facts of an entry that move an account. */
type Moving = Pick<Entry, 'kind' | 'side' | 'points' | 'allocation' | 'day'>;

/** The part of an account that entries alone determine: what a replay recomputes. */
export type LedgerState = Pick<
  Account,
  'memberId' | 'postedPoints' | 'debtPoints' | 'entryCount' | 'headHash' | 'lots' | 'earnedToday' | 'sums'
>;

/** Writes the line that a rule decided. `holds` are those that remain; without it, those still active. */
export function makePosting(
  account: Account,
  movement: Movement,
  { nowMs, holds = activeHolds(account, nowMs) }: { readonly nowMs: number; readonly holds?: Account['holds'] },
): Posting {
  const day = pointsDayAt(nowMs);
  const side = sideOf(movement.kind, movement.points);
  checkEntryPoints(movement.points);
  invariant(mayOwe(movement), 'only a reversal makes a debt');
  const moved = moveAccount(account, { side, day, ...movement });
  const next = { ...account, ...moved, holds, heldPoints: sumPoints(holds) };
  checkAccount(next);
  const parts: readonly EntryPart[] = movement.parts ?? [
    { reason: movement.reason, points: Math.abs(movement.points) },
  ];
  invariant(sumPoints(parts) === Math.abs(movement.points), 'the parts of an entry sum to its points');
  const entry: EntryDraft = {
    memberId: account.memberId,
    number: next.entryCount,
    kind: movement.kind,
    side,
    reason: movement.reason,
    points: movement.points,
    balanceAfterPoints: unexpiredPoints(next.lots, day),
    debtAfterPoints: next.debtPoints,
    groupId: movement.groupId ?? null,
    subject: movement.subject,
    title: movement.title,
    parts,
    allocation: movement.allocation,
    reverses: movement.reverses ?? null,
    atMs: nowMs,
    day,
    byMemberId: movement.byMemberId ?? null,
    note: movement.note ?? '',
  };
  return { entry, next };
}

/** Whether an entry's allocation may fall short of its points: giving repays a debt, a reversal makes one, nothing else. */
export function mayOwe(entry: Pick<Entry, 'kind' | 'points' | 'allocation'>): boolean {
  return entry.points > 0 || entry.kind === 'reversal' || sumPoints(entry.allocation) === -entry.points;
}

/** The ledger's part of an account after an entry, the head hash excepted. Posting and replaying are this one function. */
export function moveAccount(state: LedgerState, entry: Moving): Omit<LedgerState, 'memberId' | 'headHash'> {
  const sign = entry.points > 0 ? 1 : -1;
  const movedPoints = sign * sumPoints(entry.allocation);
  const debtPoints = state.debtPoints - (entry.points - movedPoints);
  return {
    postedPoints: state.postedPoints + movedPoints,
    debtPoints,
    entryCount: state.entryCount + 1,
    lots: changeLots(state.lots, entry.allocation, sign),
    earnedToday: entry.kind === 'earn' ? earnedOn(state.earnedToday, entry) : state.earnedToday,
    sums: withSums(state.sums, entry),
  };
}

/** A clock that went back neither starts a new day nor reopens an old one. */
function earnedOn(before: Account['earnedToday'], entry: Moving): Account['earnedToday'] {
  const day: BusinessDay = entry.day > before.day ? entry.day : before.day;
  return { day, points: (day === before.day ? before.points : 0) + entry.points };
}

function withSums(sums: AccountSums, entry: Moving): AccountSums {
  const entryMonth = monthOf(entry.day);
  const month = entryMonth > sums.month ? entryMonth : sums.month;
  const same = month === sums.month;
  const of = (side: EntrySide): number => (entry.side === side ? Math.abs(entry.points) : 0);
  return {
    month,
    earnedPoints: (same ? sums.earnedPoints : 0) + of('earned'),
    usedPoints: (same ? sums.usedPoints : 0) + of('used'),
    totalEarnedPoints: sums.totalEarnedPoints + of('earned'),
  };
}
