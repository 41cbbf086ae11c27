import { shownProfile } from '../../../domain/groups/profile';
import { chosenBy, needsOf } from '../../../domain/sign-ups/counts';
import { checkAnswers } from '../../../domain/sign-ups/check-answers';
import { chosenCounts, type PlacesChange } from '../../../domain/sign-ups/places-change';
import { writeTurn } from '../../../domain/sign-ups/waitlist';
import { memberships, membershipId } from '../../documents/memberships';
import { operations } from '../../documents/operations';
import { type RegularDocument, regularId, regulars } from '../../documents/sign-up-series';
import { type FormDocument, forms, type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { Store, Transaction } from '../../ports/store';
import { decideByItself } from './decide-by-itself';
import type { UnderWay } from './end-by-itself';
import type { PlacesPorts } from './move-up';
import { beginChange, settleChange } from './places-change';
import { newSignUp } from './sign-up-documents';
import { systemChangeId, systemRecord } from './system-record';

/** A member is a regular once and signs up once a session, so the id follows from the two. */
const signUpIdOf = (formId: string, memberId: string): string => `${formId}:${memberId}:1`;

const memberIn = ({ signUpId }: PlacesChange, formId: string): string => signUpId.slice(formId.length + 1, -2);

/**
 * Signs a regular up for a session before anybody else may: a place while there is one, the waitlist after that, and
 * otherwise they are told that it was full. May be repeated and may die anywhere.
 */
export async function signUpRegular(
  ports: PlacesPorts,
  form: FormDocument,
  { regular, nowMs }: { readonly regular: RegularDocument; readonly nowMs: number },
): Promise<void> {
  const signUpId = signUpIdOf(form.id, regular.memberId);
  const { questions, waitlist } = form.terms;
  const { clean } = checkAnswers(questions, regular.answers);
  const needs = needsOf(questions, clean, regular.places);
  const chosen = chosenBy(questions, clean);
  const common = { kind: 'regular' as const, atMs: nowMs, signUpId, round: 1, leaves: '' };
  const change = { ...common, id: changeIdOf(ports, signUpId), takes: needs, adds: chosenCounts(chosen), joins: '' };
  const taken = await beginChange(ports.store, form.id, { change, onlyIf: { equal: { waitingCount: 0 } } });
  if (taken) return completeRegular(ports, { formId: form.id, change, nowMs });
  const joins = writeTurn({ signUpId, round: 1, needs, chosen });
  const waiting = { ...change, id: changeIdOf(ports, signUpId), takes: { freeTurnCount: 1 }, adds: {}, joins };
  const waits = waitlist !== null && (await beginChange(ports.store, form.id, { change: waiting }));
  if (waits) return completeRegular(ports, { formId: form.id, change: waiting, nowMs });
  await tellFull(ports, form, { signUpId, memberId: regular.memberId, nowMs });
}

const changeIdOf = (ports: PlacesPorts, signUpId: string): string =>
  systemChangeId(ports, { act: 'regular', signUpId, round: 1 });

/** Finishes what was begun for a regular; nothing happens where they are none any more. */
export async function completeRegular(ports: PlacesPorts, { formId, change, nowMs }: UnderWay): Promise<void> {
  const done = await decideByItself(ports.store, change.id, (tx) => keepRegular(tx, { formId, change, nowMs }));
  await settleChange(ports.store, formId, { change, done });
}

async function keepRegular(tx: Transaction, { formId, change, nowMs }: UnderWay): Promise<boolean> {
  const memberId = memberIn(change, formId);
  const form = await tx.get(forms, formId);
  if (form?.seriesId == null || (await tx.get(signUps, change.signUpId)) !== null) return false;
  const regular = await tx.get(regulars, regularId(form.seriesId, memberId));
  const membership = await tx.get(memberships, membershipId(form.groupId, memberId));
  if (regular === null || membership?.status !== 'active') return false;
  const signUp = newSignUp(form, {
    ...{ id: change.signUpId, memberId, round: change.round, nowMs },
    name: shownProfile(membership.profile).name,
    state: stateOf(form, change),
    wish: { answers: checkAnswers(form.terms.questions, regular.answers).clean, places: regular.places },
  });
  await tx.create(signUps, signUp);
  await tx.create(operations, recordFor(form, signUp, { changeId: change.id, nowMs }));
  return true;
}

function stateOf({ terms }: FormDocument, { joins }: PlacesChange): SignUpDocument['state'] {
  if (joins !== '') return 'waiting';
  return terms.approval ? 'pending' : 'confirmed';
}

const recordFor = (
  form: FormDocument,
  { id, memberId, state }: Pick<SignUpDocument, 'id' | 'memberId'> & { readonly state: string },
  { changeId, nowMs }: { readonly changeId: string; readonly nowMs: number },
) =>
  systemRecord({
    ...{ changeId, nowMs, operation: 'sign-ups.sign-up-regular', groupId: form.groupId, concerns: memberId },
    subject: `sign-up:${id}`,
    message: {
      kind: 'sign-up-regular',
      facts: { title: form.terms.title, groupId: form.groupId, formId: form.id, signUpId: id, state },
    },
  });

/** Once, by the record's id; nobody is told who was signed up meanwhile. */
async function tellFull(
  { store, keys, ids }: PlacesPorts,
  form: FormDocument,
  { signUpId, memberId, nowMs }: { readonly signUpId: string; readonly memberId: string; readonly nowMs: number },
): Promise<void> {
  if ((await signedUp(store, signUpId)) || form.seriesId === null) return;
  const { seriesId } = form;
  const changeId = systemChangeId({ keys, ids }, { act: 'regular', signUpId, round: 1 });
  await decideByItself(store, changeId, async (tx) => {
    if ((await tx.get(regulars, regularId(seriesId, memberId))) === null) return false;
    await tx.create(operations, recordFor(form, { id: signUpId, memberId, state: 'full' }, { changeId, nowMs }));
    return true;
  });
}

const signedUp = async (store: Store, signUpId: string): Promise<boolean> =>
  (await store.get(signUps, signUpId)) !== null;
