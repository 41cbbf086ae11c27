import type { Answers } from '../domain/sign-ups/answers';
import type { FormTerms } from '../domain/sign-ups/form-terms';
import type { SignUpState } from '../domain/sign-ups/sign-up';
import type { ShownPerson } from './groups';
import type { Look } from './look';

export interface FormFacts {
  readonly formId: string;
  readonly groupId: string;
  readonly status: 'open' | 'ended';
  readonly paused: boolean;
  /** What members read while it is paused; '' otherwise. */
  readonly pauseReason: string;
  /** Why the event does not take place; null when it does. */
  readonly calledOffReason: string | null;
  /** Grows with every edit. `submit` and `edit` send the one that was on the screen. */
  readonly edition: number;
  /** The recurring event it is a session of. */
  readonly seriesId: string | null;
  readonly terms: FormTerms;
}

/** How full a form is. Read with the page; the truth is asked when signing up. */
export interface FormPlaces {
  /** Null where there is no limit. */
  readonly leftCount: number | null;
  /** Places taken, companions included. */
  readonly takenCount: number;
  readonly waitingCount: number;
  /** Left of each option with a quota, by `optionKey(questionId, optionId)`. */
  readonly optionsLeft: Readonly<Record<string, number>>;
  /** Chosen so far, by the same keys; ratings under `{questionId}_1` to `_5`. */
  readonly optionsChosen: Readonly<Record<string, number>>;
}

/** What signing up would meet now. */
export type Opening =
  | { readonly kind: 'open' }
  /** Full, and there is a waitlist to join. */
  | { readonly kind: 'waitlist'; readonly waitingCount: number }
  | {
      readonly kind: 'closed';
      readonly why: 'NOT_OPEN' | 'CLOSED' | 'ENDED' | 'PAUSED' | 'FULL' | 'WAITLIST_FULL' | 'LIMIT_REACHED';
      readonly details: Readonly<Record<string, string | number>>;
    };

export interface MySignUp {
  readonly signUpId: string;
  readonly state: SignUpState;
  readonly places: number;
  readonly answers: Answers;
  readonly reason: string;
  readonly confirmByMs: number;
  /** 1 is the next to move up; null when not waiting. */
  readonly position: number | null;
  readonly attendedAtMs: number | null;
  /** Until when I may; 0 when not any more. Who waits or was offered a place may always leave: then it is no time to show. */
  readonly cancelUntilMs: number;
  readonly editUntilMs: number;
  readonly submittedAtMs: number;
}

/** Everything the form's page shows a member. */
export interface FormPage {
  readonly form: FormFacts;
  readonly places: FormPlaces;
  readonly opening: Opening;
  /** Mine that are still on, and those of this period that ended. */
  readonly mine: readonly MySignUp[];
  /** From my last sign-up in this group, only what fits a question of the same id, kind and title. */
  readonly prefill: Answers;
  /** Where the form shows names: the last to sign up, at most 8. */
  readonly participants: readonly ShownPerson[];
  readonly nowMs: number;
}

export interface FormLine {
  readonly formId: string;
  readonly title: string;
  readonly status: 'open' | 'ended';
  readonly paused: boolean;
  readonly event: FormTerms['event'];
  readonly placeText: string;
  readonly opensAtMs: number;
  readonly closesAtMs: number;
  readonly capacity: number | null;
  readonly leftCount: number | null;
  readonly waitingCount: number;
  readonly hasWaitlist: boolean;
}

/** What a submission, an edit, a cancellation or a confirmation answers: the next screen needs nothing more. */
export interface SignUpReceipt {
  readonly signUpId: string;
  readonly formId: string;
  readonly groupId: string;
  readonly title: string;
  readonly state: SignUpState;
  readonly places: number;
  readonly atMs: number;
  readonly confirmByMs: number;
  /** Names this very change to the places; of no use on a screen. */
  readonly changeId: string;
}

export interface MySignUpLine {
  readonly signUpId: string;
  readonly formId: string;
  readonly groupId: string;
  readonly title: string;
  readonly event: FormTerms['event'];
  readonly placeText: string;
  readonly state: SignUpState;
  readonly places: number;
  readonly confirmByMs: number;
  readonly attendedAtMs: number | null;
  readonly submittedAtMs: number;
  /** The event does not take place, and the member was let go with it. */
  readonly isCalledOff: boolean;
}

/** One QR of a ticket; five consecutive ones, so that a phone without signal can show one for three minutes. */
export interface TicketToken {
  readonly token: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** My sign-up, with its ticket, when each answer is erased, and who has looked. */
export interface SignUpPage {
  readonly form: FormFacts;
  readonly mine: MySignUp;
  /** Empty unless confirmed and not yet admitted. */
  readonly tokens: readonly TicketToken[];
  /** By question: the day its answer is erased, and whether it already was. */
  readonly erasures: readonly { readonly questionId: string; readonly day: string; readonly done: boolean }[];
  /** Each look at my data, newest first, at most 50. `export`: everything was saved as a file. */
  readonly looks: readonly Look[];
  /** Whether I am a regular of the weekly event; null where there is none, or no more of it. */
  readonly isRegular: boolean | null;
  readonly nowMs: number;
}

export interface AttendanceUndone {
  readonly signUpId: string;
  readonly state: SignUpState;
  readonly takenBackPoints: number;
  /** Names this very change to the places; of no use on a screen. */
  readonly changeId: string;
}

export interface AttendanceReceipt {
  readonly signUpId: string;
  readonly title: string;
  /** Of the member alone: '' where an operator is answered. */
  readonly name: string;
  readonly places: number;
  readonly atMs: number;
  /** What the ledger wrote; 0 for none. */
  readonly points: number;
  /** Names this very change to the places; '' when none was needed. */
  readonly changeId: string;
}
