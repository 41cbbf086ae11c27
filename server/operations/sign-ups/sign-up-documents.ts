import type { SignUpReceipt } from '../../../contracts/sign-up-views';
import { shownProfile } from '../../../domain/groups/profile';
import { startOfDayMs } from '../../../domain/kernel/business-day';
import type { Answers } from '../../../domain/sign-ups/answers';
import { chosenBy, needsOf } from '../../../domain/sign-ups/counts';
import { nextErasureMs } from '../../../domain/sign-ups/erasure';
import { endsAtMs, erasureDay, type FormTerms } from '../../../domain/sign-ups/form-terms';
import { periodOf, periodsBetween } from '../../../domain/sign-ups/period';
import { isActive, type SignUpState } from '../../../domain/sign-ups/sign-up';
import { SIGN_UP_LIMITS } from '../../../domain/sign-ups/sign-up-limits';
import { orderKey } from '../../documents/order';
import type { PersonDocument } from '../../documents/people';
import {
  type FormDocument,
  NOTHING_TO_ERASE,
  type SignUpDocument,
  signUpNameKey,
  signUps,
  withLapse,
} from '../../documents/sign-ups';
import type { Store, Stored } from '../../ports/store';

/** The ids that a member's sign-ups of the running period can have. */
export function signUpIdsOf(form: FormDocument, memberId: string, nowMs: number): readonly string[] {
  return idsIn(form, memberId, periodOf(form.terms.perMember.per, nowMs));
}

/** The ids that a member's sign-ups can have since there is the form, the latest periods first: `max` and fewer. */
export function allSignUpIdsOf(
  form: FormDocument,
  memberId: string,
  { nowMs, max }: { readonly nowMs: number; readonly max: number },
): readonly string[] {
  const { perMember } = form.terms;
  const life = { fromMs: form.createdAtMs, toMs: Math.min(nowMs, endsAtMs(form.terms)) };
  const periods = periodsBetween(perMember.per, life, Math.floor(max / perMember.max));
  return periods.flatMap((period) => idsIn(form, memberId, period));
}

function idsIn(form: FormDocument, memberId: string, period: string): readonly string[] {
  const { max } = form.terms.perMember;
  return Array.from({ length: max }, (_, index) => `${form.id}:${memberId}:${period}${String(index + 1)}`);
}

/** Where a new sign-up of this member goes, and what stands there; null when all are taken. One request. */
export async function freeSignUp(
  store: Store,
  form: FormDocument,
  { memberId, nowMs }: { readonly memberId: string; readonly nowMs: number },
): Promise<{ readonly id: string; readonly before: Stored<SignUpDocument> | null } | null> {
  const ids = signUpIdsOf(form, memberId, nowMs);
  const found = await store.getMany(signUps, ids);
  const index = found.findIndex((signUp) => signUp === null || !isActive(signUp.state));
  return index < 0 ? null : { id: ids[index] ?? '', before: found[index] ?? null };
}

/** What a sign-up asks for: clean answers and a party. */
export interface Wish {
  readonly answers: Answers;
  readonly places: number;
}

/** The fields of a sign-up that follow from what it asks for. */
export function fieldsOf(terms: FormTerms, { answers, places }: Wish) {
  return {
    answers,
    places,
    needs: needsOf(terms.questions, answers, places),
    chosen: chosenBy(terms.questions, answers),
    eraseAtMs: nextErasureMs(terms, answers) ?? NOTHING_TO_ERASE,
  };
}

/** When the next thing of a sign-up is to be erased: an answer, or the name of a walk-in without an account. */
export function eraseAtMsOf(
  terms: Pick<FormTerms, 'event' | 'closesAtMs' | 'questions'>,
  signUp: Pick<SignUpDocument, 'memberId' | 'name' | 'answers'>,
): number {
  const answerMs = nextErasureMs(terms, signUp.answers) ?? NOTHING_TO_ERASE;
  return hasWalkInName(signUp) ? Math.min(answerMs, walkInNameUntilMs(terms)) : answerMs;
}

export const hasWalkInName = ({ memberId, name }: Pick<SignUpDocument, 'memberId' | 'name'>): boolean =>
  memberId === '' && name !== '';

export const walkInNameUntilMs = (terms: Pick<FormTerms, 'event' | 'closesAtMs'>): number =>
  startOfDayMs(erasureDay(terms, { keepDays: SIGN_UP_LIMITS.walkInNameDays }));

/** A sign-up as it is made at `nowMs`. */
export function newSignUp(
  form: FormDocument,
  made: {
    readonly id: string;
    readonly memberId: string;
    readonly name: string;
    readonly state: SignUpState;
    readonly round: number;
    readonly wish: Wish;
    readonly nowMs: number;
    /** What stood under this id before: somebody who comes back. */
    readonly before?: SignUpDocument | null;
    /** With `returned`; 0 without it. */
    readonly confirmByMs?: number;
  },
): SignUpDocument {
  const { id, memberId, name, state, round, nowMs, before = null, confirmByMs = 0 } = made;
  return withLapse({
    ...{ id, schema: 1, memberId, name, state, round },
    nameKey: signUpNameKey({ id, name }),
    formId: form.id,
    groupId: form.groupId,
    ...fieldsOf(form.terms, made.wish),
    eraseAtMs: eraseAtMsOf(form.terms, { memberId, name, answers: made.wish.answers }),
    confirmByMs,
    reason: '',
    attendance: null,
    attended: false,
    erased: [],
    submittedAtMs: nowMs,
    ...(before === null ? {} : { firstAtMs: before.firstAtMs ?? before.submittedAtMs }),
    order: orderKey(nowMs, id),
  });
}

export const shownNameOf = (person: PersonDocument): string => shownProfile(person.profile).name;

/** What the member's phone is answered after a change. */
export function receiptOf(
  form: FormDocument,
  signUp: SignUpDocument,
  { changeId, nowMs }: { readonly changeId: string; readonly nowMs: number },
): SignUpReceipt {
  const { id, groupId, formId, state, places, confirmByMs } = signUp;
  const title = form.terms.title;
  return { signUpId: id, formId, groupId, title, state, places, atMs: nowMs, confirmByMs, changeId };
}
