import * as v from 'valibot';
import type { ChallengeTerms, Milestone } from '../domain/check-in/challenge-terms';
import type { Earning } from '../domain/check-in/earning';
import type { CheckInProgress, Standing } from '../domain/check-in/progress';
import { LIMITS } from '../domain/kernel/limits';
import type { EntryPart } from '../domain/points/entry';
import { day, id, optionalText } from './fields';
import { change } from './operation';

const challenge = { groupId: id, challengeId: id };

/** The challenge is not one of this group. */
export const unknownChallenge = { CHALLENGE_UNKNOWN: 'door' } as const;
/** Left or was removed between the door and the decision. */
export const noMember = { NOT_A_MEMBER: 'door' } as const;
/** details.day, and details.nextOpensAtMs where it opens again. */
const closed = {
  NOT_STARTED: 'final',
  ENDED: 'final',
  PAUSED: 'final',
  NOT_TODAY: 'final',
  TOO_EARLY: 'final',
  TOO_LATE: 'final',
} as const;
/** The server's clock shows a day before the last check-in. Nothing is written; the same key may be sent again. */
const clock = { CLOCK_WENT_BACK: 'again' } as const;
/** details.day, and details.atMs for today's: the one that counts. */
const settled = { ALREADY_CHECKED_IN: 'final', TAKEN_BACK: 'final' } as const;

export interface ChallengeFacts {
  readonly challengeId: string;
  readonly groupId: string;
  readonly status: 'running' | 'paused' | 'ended';
  readonly terms: ChallengeTerms;
}

export interface NextMilestone {
  readonly milestone: Milestone;
  readonly missingDays: number;
}

/** The ledger line of a check-in, as written. */
export interface WrittenEntry {
  readonly number: number;
  readonly points: number;
  readonly parts: readonly EntryPart[];
}

/** Everything home and the done screen show after a check-in or a make-up, so that nothing is fetched again. */
export interface CheckInReceipt {
  readonly challengeId: string;
  readonly title: string;
  readonly day: string;
  readonly atMs: number;
  readonly standing: Standing;
  /** The days of the last two months among it: the calendar is `calendarOf(terms, progress, …)`. */
  readonly progress: CheckInProgress;
  /** Null when it gave no points; `heldBack` says why. */
  readonly entry: WrittenEntry | null;
  readonly heldBack: Earning['heldBack'];
  readonly availablePoints: number;
  readonly earnedTodayPoints: number;
  /** Earned in this group. */
  readonly points: {
    readonly dayPoints: number;
    readonly weekPoints: number;
    readonly monthPoints: number;
    readonly totalPoints: number;
  };
  readonly nextMilestone: NextMilestone | null;
  /** Whether this was a return within 48 hours of a missed day; absent in replies from before it was asked. */
  readonly cameBackSoon?: boolean;
  /** What became of the text: `pending` is shown to the group once the content check has passed. */
  readonly text: 'none' | 'private' | 'pending';
}

export const recordCheckIn = change<CheckInReceipt>()({
  access: 'member',
  input: v.strictObject({
    ...challenge,
    /** The business day on the button. It never moves a check-in: once the server's day is another, the tap is refused. */
    day: v.optional(day),
    text: optionalText(LIMITS.textMax),
    /** Keeps the text to oneself where it could be shown to the group. */
    keepsTextPrivate: v.optional(v.boolean(), false),
  }),
  refusals: {
    ...unknownChallenge,
    ...noMember,
    ...closed,
    ...settled,
    ...clock,
    /** details.day is the one that was meant; details.counted is 1 where it counts already. */
    DAY_PASSED: 'final',
  },
});

export const makeUp = change<CheckInReceipt>()({
  access: 'member',
  input: v.strictObject({ ...challenge, day }),
  refusals: {
    ...unknownChallenge,
    ...noMember,
    ...settled,
    ...clock,
    MAKE_UP_OFF: 'final',
    PAUSED: 'final',
    ENDED: 'final',
    NOT_OVER: 'final',
    NOT_MISSED: 'final',
    /** details.windowDays. */
    MAKE_UP_TOO_LATE: 'final',
    /** details.perMonth. */
    NO_MAKE_UPS_LEFT: 'final',
  },
});

export interface LeaveReceipt {
  readonly day: string;
  readonly progress: CheckInProgress;
  /** Of the month of that day. */
  readonly leavesLeft: number;
}

export const takeLeave = change<LeaveReceipt>()({
  access: 'member',
  input: v.strictObject({ ...challenge, day }),
  refusals: {
    ...unknownChallenge,
    ...noMember,
    ...settled,
    LEAVE_OFF: 'final',
    NOT_STARTED: 'final',
    ENDED: 'final',
    PAUSED: 'final',
    NOT_A_CHALLENGE_DAY: 'final',
    LEAVE_TOO_LATE: 'final',
    LEAVE_TOO_EARLY: 'final',
    ALREADY_ON_LEAVE: 'final',
    /** details.month, details.perMonth. */
    NO_LEAVES_LEFT: 'final',
  },
  metered: true,
});

export const cancelLeave = change<LeaveReceipt>()({
  access: 'member',
  input: v.strictObject({ ...challenge, day }),
  refusals: { ...unknownChallenge, ...noMember, NOT_ON_LEAVE: 'final', LEAVE_BEGUN: 'final', PAUSED: 'final' },
  metered: true,
});
