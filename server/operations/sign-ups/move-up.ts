import type { NoticeMessage } from '../../../domain/groups/notice';
import { type FormTerms, untilMs } from '../../../domain/sign-ups/form-terms';
import { completeByMs } from '../../../domain/sign-ups/missing-answers';
import { chosenCounts, type PlacesChange, replacesTurn } from '../../../domain/sign-ups/places-change';
import { SIGN_UP_LIMITS } from '../../../domain/sign-ups/sign-up-limits';
import { firstWhoFits, readTurn } from '../../../domain/sign-ups/waitlist';
import { operations } from '../../documents/operations';
import {
  type FormDocument,
  type FormPlacesDocument,
  formPlaces,
  forms,
  type SignUpDocument,
  signUps,
  withLapse,
} from '../../documents/sign-ups';
import type { Ports } from '../../ports/ports';
import type { Store, Transaction } from '../../ports/store';
import { beginMoveUp, openChanges, settleChange } from './places-change';
import { decideByItself } from './decide-by-itself';
import { systemChangeId, systemRecord } from './system-record';

export type PlacesPorts = Pick<Ports, 'store' | 'keys' | 'ids'>;

/** More than can come free at once by one call; the sweep goes on a minute later. */
const ROUNDS_MAX = 50;

/**
 * Gives free places to those who wait, strictly in the list's order: the first whose whole party fits. Runs inside the
 * call that freed the places; may die anywhere and run many times at once. A form without a waitlist costs one request.
 */
export async function moveUp(ports: PlacesPorts, formId: string, nowMs: number): Promise<void> {
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const places = await ports.store.get(formPlaces, formId);
    if (places === null || nowMs >= places.startsAtMs) return;
    const turnText = firstWhoFits(places.waiting, places);
    if (turnText === null || isBeingReplaced(places, turnText)) return;
    const { signUpId, round: of, needs, chosen } = readTurn(turnText);
    const change: PlacesChange = {
      id: systemChangeId(ports, { act: 'move-up', signUpId, round: of }),
      kind: 'move-up',
      atMs: nowMs,
      signUpId,
      round: of,
      takes: needs,
      adds: chosenCounts(chosen),
      joins: '',
      leaves: '',
    };
    const begun = await beginMoveUp(ports.store, formId, { change, turnText, turn: places.turn });
    if (begun) await completeMoveUp(ports, { formId, change, nowMs });
  }
}

/** Who is changing how many come moves up as soon as that is settled, and nobody behind them before. */
const isBeingReplaced = (places: FormPlacesDocument, turnText: string): boolean =>
  openChanges(places).some((change) => replacesTurn(change) && change.leaves === turnText);

/** Finishes what was begun for one who waits: the place is theirs, or free again when they left in the same moment. */
export async function completeMoveUp(
  ports: PlacesPorts,
  { formId, change, nowMs }: { readonly formId: string; readonly change: PlacesChange; readonly nowMs: number },
): Promise<void> {
  const done = await decideByItself(ports.store, change.id, (tx) => giveTurn(tx, change, nowMs));
  // What was read may have been old: whoever still waits keeps the place until the next pass.
  if (!done && (await stillWaits(ports.store, change))) return;
  await settleChange(ports.store, formId, { change, done });
}

async function stillWaits(store: Store, { signUpId, round }: PlacesChange): Promise<boolean> {
  const signUp = await store.get(signUps, signUpId);
  return signUp?.state === 'waiting' && signUp.round === round;
}

/** Whether the sign-up still waited, in this very round, and moved up. */
async function giveTurn(tx: Transaction, change: PlacesChange, nowMs: number): Promise<boolean> {
  const signUp = await tx.get(signUps, change.signUpId);
  if (signUp?.state !== 'waiting' || signUp.round !== change.round) return false;
  const form = await tx.get(forms, signUp.formId);
  if (form === null) return false;
  const { version: _, ...before } = signUp;
  const next = withLapse({ ...before, ...standingAfter(form.terms, before, nowMs) });
  await tx.replace(signUps, signUp, next);
  await tx.create(
    operations,
    systemRecord({
      changeId: change.id,
      operation: 'sign-ups.move-up',
      groupId: form.groupId,
      subject: `sign-up-moved-up:${signUp.id}`,
      concerns: signUp.memberId,
      message: messageFor(form, next),
      nowMs,
    }),
  );
  return true;
}

/** Adding what the form has come to ask says yes to the place as well. */
function standingAfter(
  terms: FormTerms,
  signUp: Pick<SignUpDocument, 'answers' | 'erased'>,
  nowMs: number,
): Pick<SignUpDocument, 'state' | 'confirmByMs'> {
  const minutes = terms.waitlist?.confirmMinutes ?? 0;
  const byMs = completeByMs(terms, signUp, { minutes: minutes > 0 ? minutes : SIGN_UP_LIMITS.supplyMinutes, nowMs });
  if (byMs > 0) return { state: 'returned', confirmByMs: byMs };
  if (minutes > 0)
    return { state: 'offered', confirmByMs: Math.min(nowMs + minutes * 60_000, untilMs(terms, 'start')) };
  return { state: terms.approval ? 'pending' : 'confirmed', confirmByMs: 0 };
}

function messageFor({ groupId, id, terms }: FormDocument, signUp: SignUpDocument): NoticeMessage {
  const facts = { title: terms.title, groupId, formId: id, signUpId: signUp.id };
  const { state, confirmByMs } = signUp;
  if (state === 'offered') return { kind: 'sign-up-offered', facts: { ...facts, confirmByMs } };
  return { kind: 'sign-up-moved-up', facts: { ...facts, state, confirmByMs } };
}
