import type { SignUpReceipt } from '../../../contracts/sign-up-views';
import { shownProfile } from '../../../domain/groups/profile';
import type { Answers } from '../../../domain/sign-ups/answers';
import { chosenBy, needsOf } from '../../../domain/sign-ups/counts';
import { nextErasureMs } from '../../../domain/sign-ups/erasure';
import type { FormTerms } from '../../../domain/sign-ups/form-terms';
import { periodOf } from '../../../domain/sign-ups/period';
import { isActive, type SignUpState } from '../../../domain/sign-ups/sign-up';
import { orderKey } from '../../documents/order';
import type { PersonDocument } from '../../documents/people';
import { type FormDocument, NOTHING_TO_ERASE, type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { Store, Stored } from '../../ports/store';

/** The ids that a member's sign-ups of the running period can have. */
export function signUpIdsOf(form: FormDocument, memberId: string, nowMs: number): readonly string[] {
  const { max, per } = form.terms.perMember;
  const period = periodOf(per, nowMs);
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
  },
): SignUpDocument {
  const { id, memberId, name, state, round, nowMs } = made;
  return {
    ...{ id, schema: 1, memberId, name, state, round },
    formId: form.id,
    groupId: form.groupId,
    ...fieldsOf(form.terms, made.wish),
    confirmByMs: 0,
    reason: '',
    attendance: null,
    attended: false,
    erased: [],
    submittedAtMs: nowMs,
    order: orderKey(nowMs, id),
  };
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
