import type { Answers } from '../domain/sign-ups/answers';
import type { FormTerms } from '../domain/sign-ups/form-terms';
import type { SignUpState } from '../domain/sign-ups/sign-up';
import type { ShownPerson } from './groups';
import type { FormFacts, FormLine, FormPlaces } from './sign-up-views';

/** One of my campaigns, with what an operator asks first. */
export interface CampaignLine extends FormLine {
  readonly takenCount: number;
  readonly seriesId: string | null;
}

export interface CampaignFigures {
  readonly form: FormFacts;
  readonly places: FormPlaces;
  /** Sign-ups (not places) in each state. */
  readonly counts: Readonly<Record<SignUpState, number>>;
  readonly attendedCount: number;
  readonly nowMs: number;
}

/** One sign-up in an operator's list. No answers: those are asked for one at a time. */
export interface SignUpLine {
  readonly signUpId: string;
  /** '' for a walk-in without an account. */
  readonly memberId: string;
  readonly who: ShownPerson;
  readonly state: SignUpState;
  readonly places: number;
  readonly reason: string;
  readonly confirmByMs: number;
  readonly attendedAtMs: number | null;
  readonly submittedAtMs: number;
}

/** One sign-up for an operator. Personal answers are masked until `isUnmasked`. */
export interface SignUpDetails extends SignUpLine {
  readonly formId: string;
  /** With the pictures that the content check has passed. */
  readonly answers: Answers;
  /** Pictures that wait for the content check. */
  readonly waitingPictureCount: number;
  /** Question ids whose answers are masked here. */
  readonly masked: readonly string[];
  /** Question ids whose answers were erased on their day. */
  readonly erased: readonly string[];
  /** Until when this operator sees them in the clear; 0 when masked. */
  readonly unmaskedUntilMs: number;
}

/** What became of one sign-up. */
export interface SignUpDecision {
  readonly signUpId: string;
  readonly state: SignUpState;
  /** Names this very change to the places; of no use on a screen. */
  readonly changeId: string;
}

export interface DecidedSignUps {
  /** What each became; those that could not be decided keep their state and are named in `skipped`. */
  readonly decided: readonly string[];
  readonly skipped: readonly string[];
}

/** What the door shows on the day. */
export interface DoorPage {
  readonly formId: string;
  readonly title: string;
  readonly event: FormTerms['event'];
  /** Whether members may check themselves in, on the day. */
  readonly selfCheckIn: boolean;
  /** Null where the form has no self check-in, or today is not its day. */
  readonly code: string | null;
  readonly attendedCount: number;
  readonly confirmedCount: number;
  readonly nowMs: number;
}

/** What a scanned ticket is. */
export interface TicketInspection {
  readonly signUpId: string;
  readonly formId: string;
  readonly groupId: string;
  readonly title: string;
  readonly who: ShownPerson;
  readonly places: number;
  readonly state: SignUpState;
  readonly attendedAtMs: number | null;
  /** Why it cannot be admitted now; null when it can. */
  readonly obstacle: 'ALREADY_ATTENDED' | 'NOT_CONFIRMED' | 'NOT_TODAY' | null;
}

/** One form with sign-ups that wait for a yes. */
export interface FormToApprove {
  readonly formId: string;
  readonly title: string;
  readonly count: number;
  /** Since when the first of them waits. */
  readonly sinceMs: number;
}

export interface UnfinishedLine {
  readonly memberId: string;
  readonly who: ShownPerson;
}

export interface SentMessage {
  readonly messageId: string;
}
