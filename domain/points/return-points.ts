import { addDays } from '../kernel/business-day';
import { accept, refuse, type Result } from '../kernel/result';
import { type Account, pointsDayAt } from './account';
import { type Allocation, type Entry, sumPoints } from './entry';
import { changeLots, hasExpired, lotFor, takeFrom } from './lots';
import { makePosting, type Posting } from './posting';

/** What becomes of returned points whose lot has expired meanwhile (Y2). Ours is `re-dated`. */
export type ExpiredLotPolicy = 're-dated' | 'forfeited';

/** How long re-dated points live on, from the day of the return. */
export const RE_DATED_DAYS = 7;

export interface Return extends Pick<Entry, 'groupId' | 'subject' | 'title' | 'reason'> {
  /** The allocation of the spending that is undone. */
  readonly allocation: Allocation;
  /** The number of that spending's entry. */
  readonly reverses: number | null;
  readonly byMemberId?: string | null;
  readonly note?: string;
  readonly policy?: ExpiredLotPolicy;
}

/** What came back. `forfeitedPoints` had expired and stayed away; `posting` is null when nothing came back. */
export interface Returned {
  readonly returnedPoints: number;
  readonly forfeitedPoints: number;
  /** Of the returned ones, those that got a new expiry day. */
  readonly reDatedPoints: number;
  readonly posting: Posting | null;
}

/**
 * Gives points back to the lots they were taken from, with the same expiry days, so that spending and returning leaves
 * an account as it was (Y2). A debt made meanwhile is repaid first. A frozen account takes returns (L8).
 * `ACCOUNT_CLOSED`: the member is gone.
 */
export function returnPoints(account: Account, wish: Return, nowMs: number): Result<Returned, 'ACCOUNT_CLOSED'> {
  if (account.status === 'closed') return refuse('ACCOUNT_CLOSED');
  const { back, reDatedPoints, forfeitedPoints } = placeBack(account, wish, nowMs);
  const returnedPoints = sumPoints(back);
  const facts = { returnedPoints, forfeitedPoints, reDatedPoints };
  if (returnedPoints === 0) return accept({ ...facts, posting: null });
  const { groupId, subject, title, reason, reverses, byMemberId, note } = wish;
  const posting = makePosting(
    account,
    {
      kind: 'return',
      points: returnedPoints,
      allocation: afterRepaying(account.debtPoints, back),
      ...{ reason, groupId, subject, title, reverses, byMemberId, note },
    },
    { nowMs },
  );
  return accept({ ...facts, posting });
}

/** What points coming back add to the lots once a debt is repaid; the debt takes those that would expire last. */
export function afterRepaying(debtPoints: number, back: Allocation): Allocation {
  const repaid = takeFrom([...back].reverse(), Math.min(debtPoints, sumPoints(back)));
  return changeLots(back, repaid, -1);
}

/** Where points that were taken from `allocation` go back to. Sorted, one per day. */
export function placeBack(
  account: Pick<Account, 'lots'>,
  { allocation, policy = 're-dated' }: { readonly allocation: Allocation; readonly policy?: ExpiredLotPolicy },
  nowMs: number,
) {
  const today = pointsDayAt(nowMs);
  const expiredPoints = sumPoints(allocation.filter((share) => hasExpired(share, today)));
  const reDatedPoints = policy === 're-dated' ? expiredPoints : 0;
  let back: Allocation = [];
  for (const share of allocation) {
    const expired = hasExpired(share, today);
    if (expired && policy === 'forfeited') continue;
    const wished = expired ? addDays(today, RE_DATED_DAYS) : share.expiresOn;
    const expiresOn = lotFor(changeLots(account.lots, back, 1), wished);
    back = changeLots(back, [{ expiresOn, points: share.points }], 1);
  }
  return { back, reDatedPoints, forfeitedPoints: expiredPoints - reDatedPoints };
}
