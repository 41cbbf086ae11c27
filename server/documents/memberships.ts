import type { CheckInProgress } from '../../domain/check-in/progress';
import type { BuddyState } from '../../domain/groups/buddy';
import type { MembershipStatus } from '../../domain/groups/join-group';
import type { Medals } from '../../domain/groups/medals';
import { NO_SCORES_YET, type StoredCounters } from '../../domain/groups/period-counters';
import { searchNameOf, type Profile } from '../../domain/groups/profile';
import type { GroupRole } from '../../domain/groups/role';
import type { BusinessDay } from '../../domain/kernel/business-day';
import { collection, type Document } from '../ports/store';
import { orderKey } from './order';

/** A member's longest row of days, and when it became so long; 0 where nobody noted it. */
export interface LongestStreak {
  readonly days: number;
  readonly atMs: number;
}

/** One person in one group, under `{groupId}:{memberId}`. Kept after leaving, so that coming back finds everything. */
export interface MembershipDocument extends Document {
  readonly groupId: string;
  readonly memberId: string;
  readonly role: GroupRole;
  readonly tier: 'core' | 'ordinary';
  readonly tags: readonly string[];
  readonly status: MembershipStatus;
  /** Since when the status holds: an invitation made after a removal lets its reader back in. */
  readonly statusAtMs: number;
  /** A copy of the person's profile, for lists. */
  readonly profile: Profile;
  /** `searchNameOf(profile)`; written with it by `withProfile`. */
  readonly searchName: string;
  readonly joinedAtMs: number;
  readonly joinedBy: 'card' | 'invitation' | 'creation';
  /** When the member last agreed to the group's rules; 0 before the first time. */
  readonly rulesAcceptedAtMs: number;
  /** Check-in progress of running challenges, by challenge id; at most 10. */
  readonly progress: Readonly<Record<string, CheckInProgress>>;
  /** The longest row of days whose progress was let go for that of a newer challenge; absent before the first. */
  readonly pastStreak?: LongestStreak;
  /** The last business day of any check-in here, '' before the first: finds who is missing today. */
  readonly lastCheckInDay: BusinessDay | '';
  /** `checkInOrder(lastCheckInDay, memberId)`: unique, so that the list of who is missing can be paged. */
  readonly checkInOrder: string;
  /** What was done in this group per period, by kind: what boards read. Changed by `documents/scores.ts` alone. */
  readonly counters: StoredCounters;
  /** When boards last had a reason to look at it: unique and sorted by time. */
  readonly scoreOrder: string;
  /** Whether others read no name on this group's boards. Absent before the first choice. */
  readonly hidesOnBoards?: boolean;
  /** Absent before the first; written by `documents/scores.ts` with the counters. */
  readonly medals?: Medals;
  /** As a newcomer: how it stands with a buddy. Absent before the first offer. */
  readonly buddyState?: BuddyState;
  /** The membership ids of newcomers whom this member shows around, or has offered to. Absent before the first. */
  readonly showsAround?: readonly string[];
  readonly order: string;
}

export const memberships = collection<MembershipDocument>({
  name: 'memberships',
  changedBy: 'transactions',
  indexes: [
    ['groupId', 'status', 'order'],
    ['groupId', 'status', 'tier', 'order'],
    ['groupId', 'status', 'role', 'order'],
    ['groupId', 'status', 'checkInOrder'],
    ['groupId', 'status', 'searchName'],
    ['memberId', 'order'],
    ['scoreOrder'],
    ['groupId', 'scoreOrder'],
  ],
});

/** The longest row of days in any challenge of the group, running or over; of two as long, the one that came first. */
export function longestStreak({ progress, pastStreak }: StreakRecords): LongestStreak {
  const rows = Object.values(progress).map((one) => ({ days: one.longestDays, atMs: one.longestAtMs ?? 0 }));
  return [pastStreak ?? { days: 0, atMs: 0 }, ...rows].reduce((best, row) =>
    row.days > best.days || (row.days === best.days && row.atMs < best.atMs) ? row : best,
  );
}

/** What a membership knows of rows of days. */
export type StreakRecords = Pick<MembershipDocument, 'progress' | 'pastStreak'>;

export const membershipId = (groupId: string, memberId: string): string => `${groupId}:${memberId}`;

/** Sorts memberships by their last check-in; who never checked in comes first. */
export const checkInOrder = (lastCheckInDay: BusinessDay | '', memberId: string): string =>
  `${lastCheckInDay === '' ? '0' : lastCheckInDay}:${memberId}`;

/** A membership with another copy of its member's profile. */
export function withProfile<Of extends MembershipDocument>(membership: Of, profile: Profile): Of {
  return { ...membership, profile, searchName: searchNameOf(profile) };
}

/** A membership on its first day. The rules are accepted on joining. */
export function newMembership(who: {
  readonly groupId: string;
  readonly memberId: string;
  readonly profile: Profile;
  readonly role: GroupRole;
  readonly joinedBy: MembershipDocument['joinedBy'];
  readonly nowMs: number;
}): MembershipDocument {
  return {
    id: membershipId(who.groupId, who.memberId),
    schema: 1,
    groupId: who.groupId,
    memberId: who.memberId,
    role: who.role,
    tier: 'ordinary',
    tags: [],
    status: 'active',
    statusAtMs: who.nowMs,
    profile: who.profile,
    searchName: searchNameOf(who.profile),
    joinedAtMs: who.nowMs,
    joinedBy: who.joinedBy,
    rulesAcceptedAtMs: who.nowMs,
    progress: {},
    lastCheckInDay: '',
    checkInOrder: checkInOrder('', who.memberId),
    counters: NO_SCORES_YET,
    scoreOrder: orderKey(who.nowMs, membershipId(who.groupId, who.memberId)),
    order: orderKey(who.nowMs, who.memberId),
  };
}
