import * as v from 'valibot';
import type { Threshold } from '../domain/chains/chain-terms';
import type { TodayPromise } from '../domain/check-in/promise-for-today';
import type { Standing } from '../domain/check-in/progress';
import type { GroupType } from '../domain/groups/group-type';
import type { GroupRole } from '../domain/groups/role';
import { id } from './fields';
import type { ActivityLine, ShownPerson } from './groups';
import { read } from './operation';

/** One campaign on the home page, as it stands for this member. */
export interface HomeCard {
  readonly context: 'check-in' | 'coupons' | 'chains' | 'sign-ups' | 'leaderboards';
  readonly campaignId: string;
  readonly title: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly paused: boolean;
  /** When a sign-up's event begins; null where there is none. */
  readonly eventAtMs: number | null;
  readonly checkIn: HomeCheckIn | null;
}

export interface HomeCheckIn {
  /** What checking in now would earn this member, bonus and caps included, or why it is not possible now. */
  readonly promise: TodayPromise;
  /** As of today, before that. */
  readonly standing: Standing;
}

/** What others of the group did, for the home page. */
export interface HomeLately {
  /** The check-in that waits first; null when none is on. */
  readonly today: TodayCount | null;
  /** The last things that happened, newest first. */
  readonly lines: readonly ActivityLine[];
  /** How far each chain is that is on. */
  readonly chains: readonly HomeChain[];
}

export interface TodayCount {
  readonly challengeId: string;
  readonly day: string;
  readonly doneCount: number;
  /** The last to check in, at most 4, as they chose to be seen. */
  readonly faces: readonly ShownPerson[];
}

export interface HomeChain {
  readonly chainId: string;
  readonly threshold: Threshold | null;
  readonly entryCount: number;
  readonly pieceCount: number;
}

export interface GroupHome {
  readonly group: {
    readonly groupId: string;
    readonly name: string;
    readonly type: GroupType;
    readonly showsMemberTexts: boolean;
  };
  readonly me: {
    readonly name: string;
    readonly avatarFileId: string | null;
    readonly role: GroupRole;
    readonly tier: 'core' | 'ordinary';
    /** Sees the operator's entrance. */
    readonly isStaff: boolean;
    readonly rulesAccepted: boolean;
    readonly groupCount: number;
    /** Somebody has offered to show this newcomer around and waits for an answer. */
    readonly hasBuddyOffer: boolean;
  };
  readonly points: {
    readonly availablePoints: number;
    /** Earned in this group. */
    readonly dayPoints: number;
    readonly weekPoints: number;
    readonly monthPoints: number;
    readonly totalPoints: number;
    /** The earliest day on which some expire, null when none do. */
    readonly nextExpiryDay: string | null;
  };
  readonly totalCheckInDays: number;
  /** What others did; null unless asked for. */
  readonly lately: HomeLately | null;
  /** What is on and what comes next, the check-ins first. */
  readonly cards: readonly HomeCard[];
  /** The server's time of this answer. */
  readonly nowMs: number;
}

/**
 * Everything the home page shows of this member, in two store requests, the door's among them; with what others did in three.
 */
export const readGroupHome = read<GroupHome>()({
  access: 'member',
  input: v.strictObject({ groupId: id, withLately: v.optional(v.boolean(), false) }),
  refusals: { GROUP_DISSOLVED: 'door' },
});
