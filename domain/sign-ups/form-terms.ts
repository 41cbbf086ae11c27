import { addDays, businessDayAt, type BusinessDay } from '../kernel/business-day';
import type { Question } from './question';

/** What an operator writes: the promise of a sign-up form. */
export interface FormTerms {
  readonly title: string;
  readonly introText: string;
  readonly placeText: string;
  /** When it takes place; null for a form without an event, a survey or an order of uniforms. */
  readonly event: { readonly startsAtMs: number; readonly endsAtMs: number } | null;
  readonly opensAtMs: number;
  readonly closesAtMs: number;
  /** Places in all, companions included; null for any number. */
  readonly capacity: number | null;
  /** How often one member may sign up, in all or per day, week (from Monday) or month. */
  readonly perMember: { readonly max: number; readonly per: 'form' | 'day' | 'week' | 'month' };
  /** Companions one member may bring; each takes a place. */
  readonly plusOnesMax: number;
  /** Each sign-up waits for an operator's yes; it holds its places meanwhile. */
  readonly approval: boolean;
  /** Null: a full form is full. */
  readonly waitlist: Waitlist | null;
  /** Until when a member may cancel, and change the answers. */
  readonly cancelUntil: Until;
  readonly editUntil: Until;
  /** For being there; 0 for none. */
  readonly attendancePoints: number;
  /** Members may check themselves in with the code shown at the door, valid on the day alone. */
  readonly selfCheckIn: boolean;
  /** Who has not signed up may still come while there are places. */
  readonly walkIns: boolean;
  /** Members of the group see who takes part, under the names these chose. */
  readonly showsNames: boolean;
  /** What it costs and how it is shared, '' for nothing. Money never moves here. */
  readonly feeNote: string;
  readonly sensitivity: Sensitivity;
  readonly questions: readonly Question[];
}

export interface Waitlist {
  /** Sign-ups that may wait. */
  readonly max: number;
  /** Minutes to confirm a place that came free; 0: moving up is enough. */
  readonly confirmMinutes: number;
}

export type Until = 'start' | 'close' | 'never';

/** Health data and data of children under 14 ask a consent of their own, and a guardian's (PIPL art. 29, 31). */
export type Sensitivity = 'none' | 'health' | 'children';

/** When the event is over: answers are kept so many days after that. */
export function endsAtMs(terms: Pick<FormTerms, 'event' | 'closesAtMs'>): number {
  return Math.max(terms.event?.endsAtMs ?? 0, terms.closesAtMs);
}

/** The day on which the answers to a question are erased; what the member reads beside it. */
export function erasureDay(
  terms: Pick<FormTerms, 'event' | 'closesAtMs'>,
  question: Pick<Question, 'keepDays'>,
): BusinessDay {
  return addDays(businessDayAt(endsAtMs(terms)), question.keepDays + 1);
}

/** Until when something is allowed: up to, not including, this instant; 0 for never. */
export function untilMs(terms: Pick<FormTerms, 'event' | 'closesAtMs'>, until: Until): number {
  if (until === 'never') return 0;
  return until === 'close' ? terms.closesAtMs : (terms.event?.startsAtMs ?? terms.closesAtMs);
}
