import * as v from 'valibot';
import type { CheckInProgress } from '../domain/check-in/progress';
import { noMember, unknownChallenge } from './check-in';
import { id } from './fields';
import type { ShownPerson } from './groups';
import { change, read } from './operation';

const challenge = { groupId: id, challengeId: id };

/** Somebody a make-up can be given to. */
export interface Companion {
  readonly memberId: string;
  readonly who: ShownPerson;
}

/** Those who checked in today or yesterday, the last first. Nobody is shown as having missed. */
export const listCompanions = read<{ readonly items: readonly Companion[] }>()({
  access: 'member',
  input: v.strictObject(challenge),
  refusals: unknownChallenge,
});

/** Gives one of my make-ups of this month to a friend in the same group. */
export const giveMakeUp = change<{ readonly progress: CheckInProgress; readonly makeUpsLeft: number }>()({
  access: 'member',
  input: v.strictObject({ ...challenge, memberId: id }),
  refusals: {
    ...unknownChallenge,
    ...noMember,
    FRIEND_UNKNOWN: 'door',
    YOURSELF: 'door',
    MAKE_UP_OFF: 'final',
    PAUSED: 'final',
    ENDED: 'final',
    ALREADY_GIVEN: 'final',
    FRIEND_HAS_ONE: 'final',
    NO_MAKE_UPS_LEFT: 'final',
  },
  metered: true,
});

export interface RecoveryFigures {
  /** Looked back over. */
  readonly days: number;
  /** Members looked at: those who checked in most recently, at most a thousand. */
  readonly memberCount: number;
  readonly brokenCount: number;
  readonly recoveredCount: number;
}

/** How often a row of days broke lately, and how often its member was back within 48 hours. */
export const readRecovery = read<RecoveryFigures>()({
  access: 'assistant',
  input: v.strictObject(challenge),
  refusals: unknownChallenge,
});
