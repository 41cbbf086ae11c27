import * as v from 'valibot';
import type { ChallengeTerms } from '../domain/check-in/challenge-terms';
import { TERMS_LIMITS } from '../domain/check-in/terms-limits';
import { LIMITS } from '../domain/kernel/limits';
import { type ChallengeFacts, unknownChallenge } from './check-in';
import type { TextVisibility } from './check-in-reads';
import { day, id, optionalText, page, text, whole } from './fields';
import type { ShownPerson } from './groups';
import { change, read } from './operation';
import type { Page } from './page';

const challenge = { groupId: id, challengeId: id };
const note = text(LIMITS.noteMax);

const weekdays = v.pipe(v.array(whole(1, 7)), v.minLength(1), v.maxLength(7));
const milestone = v.strictObject({
  streakDays: whole(1, TERMS_LIMITS.streakDaysMax),
  bonusPoints: whole(1, LIMITS.checkInPointsMax),
});
/** The terms an operator writes; pauses come from pausing. */
const terms = v.strictObject({
  title: text(LIMITS.titleMax),
  ruleText: optionalText(LIMITS.ruleMax),
  promptText: optionalText(LIMITS.noteMax),
  startDay: day,
  endDay: day,
  weekdays,
  opensAtMinute: whole(0, 1439),
  closesAtMinute: whole(1, 1440),
  cutOffMinutes: whole(0, TERMS_LIMITS.cutOffMinutesMax),
  pointsPerDay: whole(0, LIMITS.checkInPointsMax),
  milestones: v.pipe(v.array(milestone), v.maxLength(LIMITS.milestonesMax)),
  memberDayPointsMax: whole(0, LIMITS.memberDayPointsMax),
  makeUp: v.strictObject({
    perMonth: whole(0, TERMS_LIMITS.makeUpsPerMonthMax),
    windowDays: whole(0, TERMS_LIMITS.makeUpWindowDaysMax),
  }),
  leave: v.strictObject({ perMonth: whole(0, TERMS_LIMITS.leavesPerMonthMax) }),
  showsTexts: v.boolean(),
});

/** What an operator fills in. */
export type ChallengeDraft = Omit<ChallengeTerms, 'pauses'>;

/** details.field: what does not make sense. */
const wrongTerms = { TERMS_WRONG: 'final' } as const;
const noGroup = { GROUP_DISSOLVED: 'door' } as const;

export const createChallenge = change<ChallengeFacts>()({
  access: 'admin',
  input: v.strictObject({ groupId: id, terms }),
  refusals: {
    ...wrongTerms,
    ...noGroup,
    /** details.max. */
    TOO_MANY_CHALLENGES: 'final',
  },
  metered: true,
  audited: true,
});

export const editChallenge = change<ChallengeFacts>()({
  access: 'admin',
  input: v.strictObject({ ...challenge, terms }),
  refusals: {
    ...unknownChallenge,
    ...wrongTerms,
    ...noGroup,
    /** Members rely on it already; details.field. */
    EDIT_LOCKED: 'final',
    ENDED: 'final',
  },
  metered: true,
  audited: true,
});

export const pauseChallenge = change<ChallengeFacts>()({
  access: 'admin',
  input: v.strictObject({ ...challenge, reason: note }),
  refusals: {
    ...unknownChallenge,
    ...noGroup,
    ENDED: 'final',
    ALREADY_PAUSED: 'final',
    /** details.max. */
    TOO_MANY_PAUSES: 'final',
  },
  metered: true,
  audited: true,
});

export const resumeChallenge = change<ChallengeFacts>()({
  access: 'admin',
  input: v.strictObject(challenge),
  refusals: { ...unknownChallenge, ...noGroup, ENDED: 'final', NOT_PAUSED: 'final' },
  metered: true,
  audited: true,
});

/** Ends a challenge before its last day. What members did and earned stays. */
export const endChallenge = change<ChallengeFacts>()({
  access: 'admin',
  input: v.strictObject({ ...challenge, reason: note }),
  refusals: { ...unknownChallenge, ...noGroup, ENDED: 'final' },
  metered: true,
  audited: true,
});

export interface AttendanceLine {
  readonly memberId: string;
  readonly who: ShownPerson;
  /** The last day of this challenge, '' before the first. */
  readonly lastDay: string;
  /** What stands today; 0 when it broke. */
  readonly streakDays: number;
  readonly onLeave: boolean;
}

export interface Attendance {
  readonly title: string;
  /** The business day of the challenge. */
  readonly day: string;
  readonly doneCount: number;
  readonly memberCount: number;
  /** Members with the most recent check-in first. */
  readonly page: Page<AttendanceLine>;
}

/** Who has checked in today and who has not. */
export const listAttendance = read<Attendance>()({
  access: 'assistant',
  input: v.strictObject({ ...challenge, side: v.picklist(['unfinished', 'done']), ...page }),
  refusals: unknownChallenge,
});

export interface PendingText {
  readonly textId: string;
  readonly challengeId: string;
  readonly who: ShownPerson;
  readonly day: string;
  readonly atMs: number;
  readonly text: string;
}

/** What waits for the content check, oldest first. */
export const listPendingTexts = read<Page<PendingText>>()({
  access: 'admin',
  input: v.strictObject({ ...challenge, ...page }),
  refusals: unknownChallenge,
});

/**
 * Shows or hides a member's text. Showing asks the content check again: nothing is shown without its pass (S13).
 * A private text is nobody's to review.
 */
export const reviewText = change<{ readonly textId: string; readonly visibility: TextVisibility }>()({
  access: 'admin',
  input: v.strictObject({ ...challenge, textId: id, verdict: v.picklist(['show', 'hide']) }),
  refusals: {
    ...unknownChallenge,
    TEXT_UNKNOWN: 'door',
    /** The group or the challenge shows no texts. */
    TEXTS_OFF: 'door',
    CHECK_PENDING: 'again',
    CHECK_REFUSED: 'again',
  },
  metered: true,
  audited: true,
});

export interface TakenBack {
  readonly memberId: string;
  readonly day: string;
  /** 0 when the day had given none. */
  readonly takenBackPoints: number;
  readonly streakDays: number;
  readonly totalDays: number;
}

/** Takes back a day that should not have counted, with its points. */
export const takeBackDay = change<TakenBack>()({
  access: 'admin',
  input: v.strictObject({ ...challenge, memberId: id, day, reason: note }),
  refusals: {
    ...unknownChallenge,
    NOT_A_MEMBER: 'door',
    NOT_CHECKED_IN: 'final',
    TOO_OLD: 'final',
    /** The member is gone. */
    ACCOUNT_CLOSED: 'final',
    NOT_REVERSIBLE: 'final',
    ALREADY_REVERSED: 'final',
    /** details.maxPoints. */
    DEBT_TOO_LARGE: 'final',
    /** An operator's own day is another operator's to judge. */
    YOURSELF: 'final',
  },
  metered: true,
  audited: true,
});
