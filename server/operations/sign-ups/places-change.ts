import { invariant } from '../../../domain/kernel/invariant';
import type { Counts } from '../../../domain/sign-ups/counts';
import {
  added,
  negated,
  type PlacesChange,
  readChange,
  replacesTurn,
  writeChange,
} from '../../../domain/sign-ups/places-change';
import { withTurn } from '../../../domain/sign-ups/waitlist';
import { type FormPlacesDocument, formPlaces } from '../../documents/sign-ups';
import type { GuardedUpdate, Store } from '../../ports/store';
import { wasDecided } from './system-record';

type Update = GuardedUpdate<FormPlacesDocument>;
type Conditions = Update['where'];

/** What must hold of the places besides that there are enough. */
export interface BeginsIf {
  readonly equal?: Conditions['equal'];
  readonly atLeast?: Conditions['atLeast'];
}

/**
 * Begins a change with one conditional write (G1): takes what it takes and notes it. Whether it was possible. A turn that is to
 * be replaced must stand in the list, and `turn` grows: whoever would move it up by an older look finds out.
 */
export function beginChange(
  store: Store,
  formId: string,
  { change, onlyIf = {} }: { readonly change: PlacesChange; readonly onlyIf?: BeginsIf },
): Promise<boolean> {
  const text = writeChange(change);
  const isReplacing = replacesTurn(change);
  return store.guarded(formPlaces, formId, {
    where: {
      equal: onlyIf.equal ?? {},
      atLeast: { freeSlotCount: 1, ...onlyIf.atLeast, ...change.takes },
      lacks: { changes: text },
      ...(isReplacing ? { has: { waiting: change.leaves } } : {}),
    },
    patch: {
      add: counting(negated(change.takes), { freeSlotCount: -1, turn: isReplacing ? 1 : 0 }),
      push: { changes: text },
    },
  });
}

/** Begins to move somebody up: the turn leaves the list and takes its places in the same write, or nothing happens. */
export function beginMoveUp(
  store: Store,
  formId: string,
  { change, turnText, turn }: { readonly change: PlacesChange; readonly turnText: string; readonly turn: number },
): Promise<boolean> {
  const text = writeChange(change);
  const counts = counting(negated(change.takes), { freeSlotCount: -1, waitingCount: -1, freeTurnCount: 1, turn: 1 });
  return store.guarded(formPlaces, formId, {
    where: {
      equal: { turn },
      atLeast: { freeSlotCount: 1, ...change.takes },
      has: { waiting: turnText },
      lacks: { changes: text },
    },
    patch: { add: counts, push: { changes: text }, pull: { waiting: turnText } },
  });
}

/** Settles a change, once, however often it is tried: as decided, or as if it had never begun. */
export async function settleChange(
  store: Store,
  formId: string,
  { change, done }: { readonly change: PlacesChange; readonly done: boolean },
): Promise<void> {
  const text = writeChange(change);
  const has = { changes: text };
  if (!done) {
    const add = counting(change.takes, { freeSlotCount: 1, turn: 1 });
    await store.guarded(formPlaces, formId, { where: { has }, patch: { pull: { changes: text }, add } });
    return;
  }
  if (replacesTurn(change)) return settleReplacing(store, formId, change);
  if (change.leaves !== '' && (await settleLeaving(store, formId, change))) return;
  if (change.leaves !== '' && (await settleJoining(store, formId, change.leaves)))
    return settleChange(store, formId, { change, done });
  const add = counting(change.adds, { freeSlotCount: 1, turn: 1, waitingCount: change.joins === '' ? 0 : 1 });
  const push = change.joins === '' ? {} : { push: { waiting: change.joins } };
  await store.guarded(formPlaces, formId, { where: { has }, patch: { pull: { changes: text }, add, ...push } });
}

/** False when the turn is not in the list any more: it was moved up in the same moment. */
function settleLeaving(store: Store, formId: string, change: PlacesChange): Promise<boolean> {
  const text = writeChange(change);
  return store.guarded(formPlaces, formId, {
    where: { has: { changes: text, waiting: change.leaves } },
    patch: {
      pull: { changes: text, waiting: change.leaves },
      add: counting(change.adds, { freeSlotCount: 1, waitingCount: -1, freeTurnCount: 1, turn: 1 }),
    },
  });
}

/** How often a list that moves is looked at again before the sweep is left to settle it. */
const LOOKS_MAX = 10;

/** Puts a turn in another's place. Nobody moves up from there meanwhile; every other move of the list makes `turn` grow. */
async function settleReplacing(store: Store, formId: string, change: PlacesChange): Promise<void> {
  const text = writeChange(change);
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    const { changes, waiting, turn } = await placesIn(store, formId);
    if (!changes.includes(text)) return;
    const isDone = await store.guarded(formPlaces, formId, {
      where: { equal: { turn }, has: { changes: text, waiting: change.leaves } },
      patch: {
        set: { waiting: withTurn(waiting, { from: change.leaves, to: change.joins }) },
        pull: { changes: text },
        add: counting({ freeSlotCount: 1, turn: 1 }),
      },
    });
    if (isDone) return;
  }
}

/** What to add to the places, with what that means for a sweep: a change under way is one thing to look at, a turn another. */
function counting(...all: readonly Counts[]): Counts {
  const sums = added(...all);
  return added(sums, { restlessCount: (sums['waitingCount'] ?? 0) - (sums['freeSlotCount'] ?? 0) });
}

/**
 * Settles what put a turn into the list, where that was decided by a call that died: the turn is about to leave. False when
 * there is no such change.
 */
async function settleJoining(store: Store, formId: string, turnText: string): Promise<boolean> {
  const places = await store.get(formPlaces, formId);
  const joining = places === null ? [] : openChanges(places).filter((open) => open.joins === turnText);
  let isSettled = false;
  for (const change of joining) {
    if (!(await wasDecided(store, change.id))) continue;
    await settleChange(store, formId, { change, done: true });
    isSettled = true;
  }
  return isSettled;
}

/** The places of a form that there is. */
export async function placesIn(store: Store, formId: string): Promise<FormPlacesDocument> {
  const places = await store.get(formPlaces, formId);
  invariant(places !== null, 'a form has places');
  return places;
}

/** Changes under way, as they stand. */
export const openChanges = (places: Pick<FormPlacesDocument, 'changes'>): readonly PlacesChange[] =>
  places.changes.map(readChange);
