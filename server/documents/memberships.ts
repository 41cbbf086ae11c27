import type { CheckInProgress } from '../../domain/check-in/progress';
import type { GroupRole } from '../../domain/groups/role';
import type { BusinessDay } from '../../domain/kernel/business-day';
import { collection, type Document } from '../ports/store';
import type { Profile } from './people';

/** One person in one group, under `{groupId}:{memberId}`. Kept after leaving, so that coming back finds everything. */
export interface MembershipDocument extends Document {
  readonly groupId: string;
  readonly memberId: string;
  readonly role: GroupRole;
  readonly tier: 'core' | 'ordinary';
  readonly tags: readonly string[];
  readonly status: 'active' | 'left' | 'removed' | 'erased';
  /** A copy of the person's profile, for lists. */
  readonly profile: Profile;
  readonly joinedAtMs: number;
  readonly invitedBy: string | null;
  /** Check-in progress of running challenges, by challenge id; at most 10. */
  readonly progress: Readonly<Record<string, CheckInProgress>>;
  /** The last business day of any check-in here, '' before the first: finds who is missing today. */
  readonly lastCheckInDay: BusinessDay | '';
  /** `checkInOrder(lastCheckInDay, memberId)`: unique, so that the list of who is missing can be paged. */
  readonly checkInOrder: string;
  /** Points earned in this group per period: what boards read. */
  readonly counters: PeriodCounters;
  readonly order: string;
}

/** Sums of the current day, week and month (of `day`), and of all time. A sum of another period counts as zero. */
export interface PeriodCounters {
  readonly day: BusinessDay;
  readonly dayPoints: number;
  readonly weekPoints: number;
  readonly monthPoints: number;
  readonly totalPoints: number;
  readonly totalCheckInDays: number;
}

export const memberships = collection<MembershipDocument>({
  name: 'memberships',
  changedBy: 'transactions',
  indexes: [
    ['groupId', 'status', 'order'],
    ['groupId', 'status', 'checkInOrder'],
    ['memberId', 'order'],
  ],
});

export const membershipId = (groupId: string, memberId: string): string => `${groupId}:${memberId}`;

/** Sorts memberships by their last check-in; who never checked in comes first. */
export const checkInOrder = (lastCheckInDay: BusinessDay | '', memberId: string): string =>
  `${lastCheckInDay === '' ? '0' : lastCheckInDay}:${memberId}`;
