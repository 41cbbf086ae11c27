import type { FormTerms } from '../../domain/sign-ups/form-terms';
import type { SignUp } from '../../domain/sign-ups/sign-up';
import { collection, type Document } from '../ports/store';

/** A sign-up form (报名表). Members read it and never write it; what is left of its places lives in `form-places`. */
export interface FormDocument extends Document {
  readonly groupId: string;
  /** The recurring event it is a session of, and that session's day. */
  readonly seriesId: string | null;
  readonly status: 'open' | 'ended';
  readonly paused: boolean;
  readonly pauseReason: string;
  /** The event does not take place; done when everybody who was in it has been told. Null when it does. */
  readonly calledOff: { readonly atMs: number; readonly reason: string; readonly isDone: boolean } | null;
  /** Grows with every edit; the places carry the edition they have caught up with. */
  readonly edition: number;
  readonly terms: FormTerms;
  readonly closesAtMs: number;
  /** When those who come are reminded; `NOTHING_DUE` when that is done or there is nothing to remind of. */
  readonly remindAtMs: number;
  /** Its answers are to be erased sooner than its sign-ups say: how far a job has told them. Absent when all say what the terms say. */
  readonly redating?: { readonly fromMs: number; readonly cursor: string };
  /** When a job must look at it next, for its reminder or its end, or for what is being redated. */
  readonly dueAtMs: number;
  readonly createdBy: string;
  readonly createdAtMs: number;
  readonly order: string;
}

/** Time does nothing to it any more. */
export const NOTHING_DUE = Number.MAX_SAFE_INTEGER;

/** A form that says when a job must look at it next. */
export function withDue(form: Omit<FormDocument, 'dueAtMs'>): FormDocument {
  if (form.calledOff?.isDone === false) return { ...form, dueAtMs: 0 };
  const endsAtMs = form.status === 'open' ? form.closesAtMs : NOTHING_DUE;
  return { ...form, dueAtMs: Math.min(endsAtMs, form.remindAtMs, form.redating?.fromMs ?? NOTHING_DUE) };
}

export const forms = collection<FormDocument>({
  name: 'forms',
  changedBy: 'transactions',
  indexes: [['groupId', 'order'], ['dueAtMs'], ['seriesId', 'order']],
});

/**
 * What is left of a form, under its id. Many members share it, so only guarded updates change it (G1, R-P6). Counters
 * beside the named ones: `left_{option}`, `total_{option}` of options with a quota, `chosen_{option}` of every option.
 */
export interface FormPlacesDocument extends Document, Readonly<Record<CounterField, number>> {
  readonly left: number;
  readonly total: number;
  /** Changes that are begun and not settled, as text (`PlacesChange`). At most `CHANGE_SLOTS`. */
  readonly changes: readonly string[];
  readonly freeSlotCount: number;
  /** Who waits, as `Turn`s, in the server's order. */
  readonly waiting: readonly string[];
  readonly waitingCount: number;
  readonly freeTurnCount: number;
  /** Changes under way and turns: what a sweep looks at, in one query. */
  readonly restlessCount: number;
  /** Grows when a place comes free or a turn is given, so that two calls never judge the same moment. */
  readonly turn: number;
  /** Copies of the form as of `edition`, so that the predicate itself refuses. */
  readonly paused: boolean;
  readonly closesAtMs: number;
  /** Nobody moves up from then on. */
  readonly startsAtMs: number;
  readonly waitlistMax: number;
  readonly edition: number;
}

export type CounterField = `left_${string}` | `total_${string}` | `chosen_${string}`;

/** Stands for "any number": no form comes near it. */
export const UNLIMITED = 1_000_000_000;

/** Most changes of one form that may be under way at once (G1). */
export const CHANGE_SLOTS = 200;

export const formPlaces = collection<FormPlacesDocument>({
  name: 'form-places',
  changedBy: 'guarded',
  indexes: [['restlessCount']],
});

/** One sign-up (报名), under `{formId}:{memberId}:{turn}`; a walk-in without an account has no memberId. */
export interface SignUpDocument extends Document, SignUp {
  readonly formId: string;
  readonly groupId: string;
  readonly memberId: string;
  /** As the member was shown on signing up, or as a walk-in was called at the door: finds by name. */
  readonly name: string;
  /** `signUpNameKey` of it: the list goes by it where a name is looked for. */
  readonly nameKey: string;
  /** Fields of the places, with how many of each it holds or waits for. */
  readonly needs: Readonly<Record<string, number>>;
  /** Options it chose: what is counted per option. */
  readonly chosen: readonly string[];
  readonly attended: boolean;
  /** Question ids whose answers were erased on their day. */
  readonly erased: readonly string[];
  /** When the next answer is to be erased; `NOTHING_TO_ERASE` when none is left. */
  readonly eraseAtMs: number;
  /** When its place goes to the next unless the member answers; `NEVER_LAPSES` where nothing is asked of them. */
  readonly lapsesAtMs: number;
  /** When the member first signed up under this id, rounds before included; absent where that is `submittedAtMs`. */
  readonly firstAtMs?: number;
  readonly submittedAtMs: number;
  readonly order: string;
}

export const NOTHING_TO_ERASE = Number.MAX_SAFE_INTEGER;

export const NEVER_LAPSES = Number.MAX_SAFE_INTEGER;

/** A sign-up that says when a job must end it: one look finds offers and what was sent back alike. */
export function withLapse(signUp: Omit<SignUpDocument, 'lapsesAtMs'>): SignUpDocument {
  const { state, confirmByMs } = signUp;
  const isAsked = (state === 'offered' || state === 'returned') && confirmByMs > 0;
  return { ...signUp, lapsesAtMs: isAsked ? confirmByMs : NEVER_LAPSES };
}

/** Sorts by name and is unique among namesakes: a name ends before everything that could follow in it. */
export const signUpNameKey = ({ id, name }: Pick<SignUpDocument, 'id' | 'name'>): string => `${name}\n${id}`;

export const signUps = collection<SignUpDocument>({
  name: 'sign-ups',
  changedBy: 'transactions',
  indexes: [
    ['formId', 'order'],
    ['formId', 'state', 'order'],
    ['formId', 'nameKey'],
    ['formId', 'state', 'nameKey'],
    ['formId', 'attended', 'order'],
    ['memberId', 'order'],
    ['groupId', 'memberId', 'order'],
    ['groupId', 'state', 'order'],
    ['lapsesAtMs'],
    ['eraseAtMs'],
  ],
});
