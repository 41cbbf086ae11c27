import * as v from 'valibot';
import type { CalendarDay } from '../domain/check-in/calendar';
import type { ChallengeTerms, Milestone } from '../domain/check-in/challenge-terms';
import type { Earning } from '../domain/check-in/earning';
import type { CheckInProgress, Standing } from '../domain/check-in/progress';
import type { TodayPromise } from '../domain/check-in/promise-for-today';
import { LIMITS } from '../domain/kernel/limits';
import type { EntryPart } from '../domain/points/entry';
import { day, id, optionalText, page } from './fields';
import type { ShownPerson } from './groups';
import { change, read } from './operation';
import type { Page } from './page';

const challenge = { groupId: id, challengeId: id };

/** The challenge is not one of this group. */
export const unknownChallenge = { CHALLENGE_UNKNOWN: 'door' } as const;
/** Left or was removed between the door and the decision. */
const noMember = { NOT_A_MEMBER: 'door' } as const;
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
  /** What became of the text: `pending` is shown to the group once the content check has passed. */
  readonly text: 'none' | 'private' | 'pending';
}

export const recordCheckIn = change<CheckInReceipt>()({
  access: 'member',
  input: v.strictObject({
    ...challenge,
    text: optionalText(LIMITS.textMax),
    /** Keeps the text to oneself where it could be shown to the group. */
    keepsTextPrivate: v.optional(v.boolean(), false),
  }),
  refusals: { ...unknownChallenge, ...noMember, ...closed, ...settled, ...clock },
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

/** One challenge as it stands for this member. */
export interface CheckInView {
  readonly challenge: ChallengeFacts;
  readonly standing: Standing;
  /** Null before the first check-in or leave. */
  readonly progress: CheckInProgress | null;
  /** What checking in now gives, or why it does not go. */
  readonly today: TodayPromise;
  /** The month of today, day by day. */
  readonly calendar: readonly CalendarDay[];
  /** Of this month. */
  readonly makeUpsLeft: number;
  readonly leavesLeft: number;
  readonly nextMilestone: NextMilestone | null;
  /** What I wrote today. */
  readonly myText: { readonly text: string; readonly visibility: TextVisibility } | null;
  /** The server's time of this answer. */
  readonly nowMs: number;
}

export type TextVisibility = 'private' | 'pending' | 'group' | 'refused';

export const readCheckIn = read<CheckInView>()({
  access: 'member',
  input: v.strictObject(challenge),
  refusals: { ...unknownChallenge, ...noMember },
});

/** A month long ago, from what was recorded: only days that were done, made up, on leave or taken back. */
export interface PastMonth {
  readonly month: string;
  readonly days: readonly { readonly day: string; readonly state: 'done' | 'made-up' | 'leave' | 'taken-back' }[];
  /** Before this day records are no longer kept. */
  readonly keptFromDay: string;
}

export const readMonth = read<PastMonth>()({
  access: 'member',
  input: v.strictObject({ ...challenge, month: v.pipe(v.string(), v.regex(/^20\d{2}-(0[1-9]|1[0-2])$/)) }),
  refusals: unknownChallenge,
});

/** The group's challenges, newest first: running ones and those that ended. */
export const listChallenges = read<Page<ChallengeFacts>>()({
  access: 'member',
  input: v.strictObject({ groupId: id, ...page }),
  refusals: {},
});

export interface TodayCount {
  readonly day: string;
  readonly doneCount: number;
  /** The last to check in, at most 4, as they chose to be seen. */
  readonly faces: readonly ShownPerson[];
}

export const readToday = read<TodayCount>()({
  access: 'member',
  input: v.strictObject(challenge),
  refusals: unknownChallenge,
});

export interface ShownText {
  readonly textId: string;
  readonly who: ShownPerson;
  readonly isMe: boolean;
  readonly day: string;
  readonly atMs: number;
  readonly text: string;
}

/** What members wrote and the group may read, newest first. */
export const listTexts = read<Page<ShownText>>()({
  access: 'member',
  input: v.strictObject({ ...challenge, ...page }),
  refusals: unknownChallenge,
});

export interface MyText {
  readonly textId: string;
  readonly challengeId: string;
  readonly day: string;
  readonly atMs: number;
  readonly text: string;
  readonly visibility: TextVisibility;
}

/** Everything I wrote with check-ins, in every group, newest first. */
export const listMyTexts = read<Page<MyText>>()({
  access: 'person',
  input: v.strictObject({ ...page }),
  refusals: {},
});
