import type { Result } from '../../../domain/kernel/result';
import { type PlacesChange, readChange, recordOf } from '../../../domain/sign-ups/places-change';
import { hidesAnswer } from '../../documents/operations';
import type { FormPlacesDocument } from '../../documents/sign-ups';
import type { Store, Transaction } from '../../ports/store';
import type { ChangeContext, Decision } from '../../runtime/handler';
import { beginTaking } from './begin-taking';
import { beginChange, type BeginsIf, placesIn, settleChange } from './places-change';
import { wasDecided } from './system-record';

type Claim = Partial<Pick<PlacesChange, 'takes' | 'adds' | 'joins' | 'leaves'>>;

interface Wanted {
  readonly change: PlacesChange;
  readonly onlyIf?: BeginsIf;
}

/** A change of the places that this call decides. Each attempt at the call has its own. */
export function callChange({ operationId, nowMs, ports }: ChangeContext, wanted: Claim): PlacesChange {
  const id = `${operationId}.${ports.ids.next('')}`;
  const nothing = { takes: {}, adds: {}, joins: '', leaves: '' };
  return { id, kind: 'call', atMs: nowMs, signUpId: '', round: 0, ...nothing, ...wanted };
}

export interface BeginWith {
  readonly formId: string;
  readonly change: PlacesChange;
  readonly onlyIf?: BeginsIf;
  /** Whether those who wait come first. */
  readonly yields?: boolean;
}

/** What was answered; nothing where the places, as they were seen, did not allow it. */
type Decided<Data, Code extends string> =
  { readonly result: Result<Data, Code> } | { readonly result: null; readonly places: FormPlacesDocument };

/**
 * Begins a change of the places, decides, settles; no result when the places do not allow it. Where an earlier attempt at this
 * very call began one and died, that one is gone on with. When deciding ends without an answer the change stays begun: a
 * retry or the sweeper settles it.
 */
export async function decideWithPlaces<Data extends { readonly changeId: string }, Code extends string>(
  context: ChangeContext,
  begin: BeginWith,
  work: (tx: Transaction, changeId: string) => Promise<Decision<Data, Code>>,
): Promise<Decided<Data, Code>> {
  const { store } = context.ports;
  const { formId, onlyIf, yields = false } = begin;
  const wanted = { change: begin.change, ...(onlyIf === undefined ? {} : { onlyIf }) };
  const places = await (yields ? beginTaking : beginOrLook)(store, formId, wanted);
  const earlier = places === null ? null : earlierAttempt(places, begin.change);
  if (places !== null && earlier === null) return { result: null, places };
  const change = earlier ?? begin.change;
  const result = await context.decide((tx) => work(tx, change.id));
  await settleChange(store, formId, { change, done: await isDone(store, result, change.id) });
  return { result };
}

/** Null when it has begun, otherwise the places that did not allow it. */
async function beginOrLook(store: Store, formId: string, wanted: Wanted): Promise<FormPlacesDocument | null> {
  return (await beginChange(store, formId, wanted)) ? null : placesIn(store, formId);
}

/** A repetition is answered from its record, which names the change that was decided, even where the answer does not. */
async function isDone(
  store: Store,
  result: Result<{ readonly changeId: string }, string>,
  changeId: string,
): Promise<boolean> {
  if (result.ok) return result.value.changeId === changeId;
  return hidesAnswer(result.code) && (await wasDecided(store, changeId));
}

/** What an attempt that died began for the same effect. */
function earlierAttempt({ changes }: FormPlacesDocument, wanted: PlacesChange): PlacesChange | null {
  const operationId = recordOf(wanted.id);
  const texts = changes.filter((text) => text.includes(operationId));
  const own = texts.map(readChange).filter(({ id }) => recordOf(id) === operationId);
  return own.find((change) => effectOf(change) === effectOf(wanted)) ?? null;
}

const effectOf = ({ takes, adds, joins, leaves }: PlacesChange): string => JSON.stringify([takes, adds, joins, leaves]);
