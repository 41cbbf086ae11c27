import { invariant } from '../kernel/invariant';
import { LIMITS } from '../kernel/limits';
import { accept, refuse, type Result } from '../kernel/result';
import { type Account, earnedTodayPoints } from './account';
import { type Entry, type EntryPart, sumPoints } from './entry';
import { expiryDayFor } from './expiry-day';
import { lotFor } from './lots';
import { makePosting, type Posting } from './posting';

/** What somebody is to get, from which rule, summand by summand. Points of a part are whole and not negative. */
export interface Earning extends Pick<Entry, 'groupId' | 'subject' | 'title'> {
  readonly parts: readonly EntryPart[];
  /** The organisation's setting, from 0: this year's end. */
  readonly expiryYears: number;
  /** A campaign's own cap of the member's day; the organisation's 500 hold in any case. */
  readonly dayMaxPoints?: number;
}

/** What was really granted. `cutPoints` fell to the daily cap; `posting` is null when nothing was left to grant. */
export interface Earned {
  readonly grantedPoints: number;
  readonly cutPoints: number;
  readonly posting: Posting | null;
}

/**
 * Points for something done. The daily cap counts every earning of the member, in all groups (decisions §4): what is
 * left of it is granted, the first part first. A debt is repaid before the balance grows (Y3).
 * `ACCOUNT_CLOSED`: the member is gone. A frozen account still earns.
 */
export function earn(account: Account, earning: Earning, nowMs: number): Result<Earned, 'ACCOUNT_CLOSED'> {
  if (account.status === 'closed') return refuse('ACCOUNT_CLOSED');
  const wishedPoints = wishOf(earning);
  const parts = cutTo(earning.parts, Math.max(0, dayMaxOf(earning) - earnedTodayPoints(account, nowMs)));
  const grantedPoints = sumPoints(parts);
  const cutPoints = wishedPoints - grantedPoints;
  const first = parts[0];
  if (first === undefined) return accept({ grantedPoints, cutPoints, posting: null });
  const keptPoints = grantedPoints - Math.min(account.debtPoints, grantedPoints);
  const expiresOn = lotFor(account.lots, expiryDayFor(nowMs, earning.expiryYears));
  const { groupId, subject, title } = earning;
  const posting = makePosting(
    account,
    {
      kind: 'earn',
      reason: first.reason,
      points: grantedPoints,
      parts,
      allocation: keptPoints === 0 ? [] : [{ expiresOn, points: keptPoints }],
      groupId,
      subject,
      title,
    },
    { nowMs },
  );
  return accept({ grantedPoints, cutPoints, posting });
}

function dayMaxOf(earning: Earning): number {
  return Math.min(earning.dayMaxPoints ?? LIMITS.memberDayPointsMax, LIMITS.memberDayPointsMax);
}

function wishOf(earning: Earning): number {
  for (const part of earning.parts) {
    invariant(Number.isSafeInteger(part.points) && part.points >= 0, 'a part is a whole number of points');
  }
  return sumPoints(earning.parts);
}

/** The parts as far as `roomPoints` reach, none empty. */
function cutTo(parts: readonly EntryPart[], roomPoints: number): readonly EntryPart[] {
  let leftPoints = roomPoints;
  return parts.flatMap((part) => {
    const points = Math.min(part.points, leftPoints);
    leftPoints -= points;
    return points === 0 ? [] : [{ ...part, points }];
  });
}
