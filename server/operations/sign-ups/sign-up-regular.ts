import { shownProfile } from '../../../domain/groups/profile';
import { chosenBy, needsOf } from '../../../domain/sign-ups/counts';
import { checkAnswers } from '../../../domain/sign-ups/check-answers';
import { completeByMs } from '../../../domain/sign-ups/missing-answers';
import { chosenCounts, type PlacesChange } from '../../../domain/sign-ups/places-change';
import { SIGN_UP_LIMITS } from '../../../domain/sign-ups/sign-up-limits';
import { writeTurn } from '../../../domain/sign-ups/waitlist';
import { memberships, membershipId } from '../../documents/memberships';
import { operations } from '../../documents/operations';
import { type RegularDocument, regularId, regulars } from '../../documents/sign-up-series';
import { type FormDocument, forms, type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { Store, Transaction } from '../../ports/store';
import { Conflict } from '../../ports/store-errors';
import { beginTaking } from './begin-taking';
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
  const wish = wishOf(form, regular);
  const common = { kind: 'regular' as const, atMs: nowMs, signUpId, round: 1, leaves: '' };
  const change = { ...common, ...placeFor(wish), id: changeIdOf(ports, signUpId) };
  const lacking = await beginTaking(ports.store, form.id, { change });
  if (lacking === null) return completeRegular(ports, { formId: form.id, change, nowMs });
  const waiting = { ...common, ...turnFor(signUpId, wish), id: changeIdOf(ports, signUpId) };
  const waits = form.terms.waitlist !== null && (await beginChange(ports.store, form.id, { change: waiting }));
  if (waits) return completeRegular(ports, { formId: form.id, change: waiting, nowMs });
  await tellFull(ports, form, { signUpId, memberId: regular.memberId, nowMs });
}

const changeIdOf = (ports: PlacesPorts, signUpId: string): string =>
  systemChangeId(ports, { act: 'regular', signUpId, round: 1 });

/** What a regular comes with: their answers as far as this session asks, and what those need. */
function wishOf({ terms }: FormDocument, { answers, places }: RegularDocument) {
  const { clean } = checkAnswers(terms.questions, answers);
  return {
    answers: clean,
    places,
    needs: needsOf(terms.questions, clean, places),
    chosen: chosenBy(terms.questions, clean),
  };
}

type Wish = ReturnType<typeof wishOf>;
type Claim = Pick<PlacesChange, 'takes' | 'adds' | 'joins'>;

const placeFor = ({ needs, chosen }: Wish): Claim => ({ takes: needs, adds: chosenCounts(chosen), joins: '' });

const turnFor = (signUpId: string, { needs, chosen }: Wish): Claim => ({
  takes: { freeTurnCount: 1 },
  adds: {},
  joins: writeTurn({ signUpId, round: 1, needs, chosen }),
});

/** Whether what was begun is what the regular wants now: they may have changed their party since. */
function isFor({ signUpId, takes, adds, joins }: PlacesChange, wish: Wish): boolean {
  const claim = joins === '' ? placeFor(wish) : turnFor(signUpId, wish);
  return JSON.stringify([claim.takes, claim.adds, claim.joins]) === JSON.stringify([takes, adds, joins]);
}

/**
 * Finishes what was begun for a regular. Nothing happens where they are none any more; where they come with another party
 * than it was begun for, it is given back and begun anew.
 */
export async function completeRegular(ports: PlacesPorts, { formId, change, nowMs }: UnderWay): Promise<void> {
  const last: { fate: Fate } = { fate: 'gone' };
  const done = await decideByItself(ports.store, change.id, async (tx) => {
    last.fate = await keepRegular(tx, { formId, change, nowMs });
    return last.fate === 'kept';
  });
  await settleChange(ports.store, formId, { change, done });
  if (!done && last.fate === 'changed') await signUpAnew(ports, { formId, change, nowMs });
}

type Fate = 'kept' | 'gone' | 'changed';

async function signUpAnew(ports: PlacesPorts, { formId, change, nowMs }: UnderWay): Promise<void> {
  const form = await ports.store.get(forms, formId);
  const seriesId = form?.seriesId ?? '';
  const regular = await ports.store.get(regulars, regularId(seriesId, memberIn(change, formId)));
  if (form !== null && regular !== null) await signUpRegular(ports, form, { regular, nowMs });
}

async function keepRegular(tx: Transaction, { formId, change, nowMs }: UnderWay): Promise<Fate> {
  const memberId = memberIn(change, formId);
  const form = await tx.get(forms, formId);
  // The snapshot may be older than the session, which is there: its places were just taken.
  if (form === null) throw new Conflict(`form ${formId} is not to be seen yet`);
  if (form.seriesId === null || (await tx.get(signUps, change.signUpId)) !== null) return 'gone';
  const regular = await tx.get(regulars, regularId(form.seriesId, memberId));
  const membership = await tx.get(memberships, membershipId(form.groupId, memberId));
  if (regular === null || membership?.status !== 'active') return 'gone';
  const wish = wishOf(form, regular);
  if (!isFor(change, wish)) return 'changed';
  // Whoever is told that they are none any more, or not there any more, finds themselves in no session afterwards.
  await tx.touch(regulars, regular);
  await tx.touch(memberships, membership);
  const signUp = newSignUp(form, {
    ...{ id: change.signUpId, memberId, round: change.round, nowMs, wish },
    name: shownProfile(membership.profile).name,
    ...standingOf(form, { change, regular, nowMs }),
  });
  await tx.create(signUps, signUp);
  await tx.create(operations, recordFor(form, signUp, { changeId: change.id, nowMs }));
  return 'kept';
}

/** Who gets a place without having answered all that the event has come to ask holds it for a day, to add that. */
function standingOf(
  { terms }: FormDocument,
  at: { readonly change: PlacesChange; readonly regular: RegularDocument; readonly nowMs: number },
): Pick<SignUpDocument, 'state' | 'confirmByMs'> {
  if (at.change.joins !== '') return { state: 'waiting', confirmByMs: 0 };
  const given = { minutes: SIGN_UP_LIMITS.supplyMinutes, nowMs: at.nowMs };
  const confirmByMs = completeByMs(terms, { answers: at.regular.answers, erased: [] }, given);
  if (confirmByMs > 0) return { state: 'returned', confirmByMs };
  return { state: terms.approval ? 'pending' : 'confirmed', confirmByMs: 0 };
}

interface RegularOutcome extends Pick<SignUpDocument, 'id' | 'memberId'> {
  /** The sign-up's, or `full` where there is none. */
  readonly state: string;
  readonly confirmByMs?: number;
}

const recordFor = (
  form: FormDocument,
  { id, memberId, state, confirmByMs = 0 }: RegularOutcome,
  { changeId, nowMs }: { readonly changeId: string; readonly nowMs: number },
) =>
  systemRecord({
    ...{ changeId, nowMs, operation: 'sign-ups.sign-up-regular', groupId: form.groupId, concerns: memberId },
    subject: `sign-up:${id}`,
    message: {
      kind: 'sign-up-regular',
      facts: { title: form.terms.title, groupId: form.groupId, formId: form.id, signUpId: id, state, confirmByMs },
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
