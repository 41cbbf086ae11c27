import { type BusinessDay, businessDayAt, monthOf } from '../kernel/business-day';
import type { Allocation } from './entry';

/** Points that expire together. `expiresOn` is the last day on which they can be used. */
export interface Lot {
  readonly expiresOn: BusinessDay;
  readonly points: number;
}

/**
 * Points set aside for something that is not decided yet (L6). It names the lots it will take from, so that they stay
 * good for it even when they expire meanwhile. From `expiresAtMs` on it holds nothing, whether or not it was removed.
 */
export interface Hold {
  readonly id: string;
  readonly points: number;
  readonly allocation: Allocation;
  readonly expiresAtMs: number;
}

/**
 * A member's points. Holds without exception: Σ lots = posted, Σ holds = held, posted − debt = Σ of all entries.
 * A frozen account takes points and gives none; a closed one (its member is gone) does neither.
 */
export interface Account {
  readonly memberId: string;
  readonly status: 'open' | 'frozen' | 'closed';
  readonly postedPoints: number;
  readonly heldPoints: number;
  /** Taken back after it was spent; the next points repay it first (Y3). */
  readonly debtPoints: number;
  /** The number of the last entry; entries are numbered from 1 without gaps. */
  readonly entryCount: number;
  /** The hash of the last entry, '' before the first. */
  readonly headHash: string;
  /** Earliest expiry first, one per day, at most 40, none empty. */
  readonly lots: readonly Lot[];
  readonly holds: readonly Hold[];
  /** What was earned on one day: what the daily cap counts. Another day counts as nothing. */
  readonly earnedToday: { readonly day: BusinessDay; readonly points: number };
  readonly sums: AccountSums;
}

/** Sums for the member's page. Those of another month count as zero. */
export interface AccountSums {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly earnedPoints: number;
  readonly usedPoints: number;
  readonly totalEarnedPoints: number;
}

/** An account before its first entry. */
export function openAccount(memberId: string): Account {
  return {
    memberId,
    status: 'open',
    postedPoints: 0,
    heldPoints: 0,
    debtPoints: 0,
    entryCount: 0,
    headHash: '',
    lots: [],
    holds: [],
    earnedToday: { day: '1970-01-01', points: 0 },
    sums: { month: '1970-01', earnedPoints: 0, usedPoints: 0, totalEarnedPoints: 0 },
  };
}

/** The business day that points live by: the calendar day in Asia/Shanghai, whatever a challenge's night-owl cut-off. */
export function pointsDayAt(nowMs: number): BusinessDay {
  return businessDayAt(nowMs);
}

/** What the daily cap has counted on the day of `nowMs`. A clock that went back does not start a new day. */
export function earnedTodayPoints(account: Pick<Account, 'earnedToday'>, nowMs: number): number {
  return pointsDayAt(nowMs) > account.earnedToday.day ? 0 : account.earnedToday.points;
}

/** The sums as of `nowMs`: zero for a month that has not seen an entry. */
export function sumsAt(account: Pick<Account, 'sums'>, nowMs: number): AccountSums {
  const month = monthOf(pointsDayAt(nowMs));
  return month > account.sums.month ? { ...account.sums, month, earnedPoints: 0, usedPoints: 0 } : account.sums;
}
