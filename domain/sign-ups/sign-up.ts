import type { Answers } from './answers';

/**
 * Where a sign-up stands. `pending` waits for an operator, `returned` for the member to add something; `waiting` is on
 * the waitlist, `offered` has a place that came free and must be confirmed in time. `declined` was an operator's no,
 * `lapsed` an offer nobody took or a return nobody completed, `cancelled` the member's own.
 */
export const SIGN_UP_STATES = [
  'pending',
  'returned',
  'confirmed',
  'waiting',
  'offered',
  'cancelled',
  'declined',
  'lapsed',
] as const;

export type SignUpState = (typeof SIGN_UP_STATES)[number];

/** States that hold places. */
export const HOLDING: readonly SignUpState[] = ['pending', 'returned', 'confirmed', 'offered'];

/** States that are still on: the member cannot sign up a second time over one of these. */
export const ACTIVE: readonly SignUpState[] = [...HOLDING, 'waiting'];

export const holdsPlaces = (state: SignUpState): boolean => HOLDING.includes(state);

export const isActive = (state: SignUpState): boolean => ACTIVE.includes(state);

/** One sign-up (报名) of one member, companions included. */
export interface SignUp {
  readonly state: SignUpState;
  /** The member and the companions. */
  readonly places: number;
  readonly answers: Answers;
  /** Grows each time this sign-up takes places or a turn in the waitlist anew. */
  readonly round: number;
  /** Until when what is `offered` must be confirmed, or what is `returned` completed; 0 otherwise. */
  readonly confirmByMs: number;
  /** The operator's words with `returned` and `declined`, '' otherwise. */
  readonly reason: string;
  readonly attendance: Attendance | null;
}

/** That somebody was there (签到). */
export interface Attendance {
  readonly atMs: number;
  readonly way: 'scan' | 'list' | 'code' | 'walk-in';
  /** The verifier; null when the member did it with the code at the door. */
  readonly byMemberId: string | null;
  readonly points: number;
  /** The ledger line that gave them; null for none. */
  readonly entryNumber: number | null;
}
