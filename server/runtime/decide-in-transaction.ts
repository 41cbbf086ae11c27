import { businessDayAt } from '../../domain/kernel/business-day';
import { invariant } from '../../domain/kernel/invariant';
import { accept, type Refused, type Result } from '../../domain/kernel/result';
import type { RefusalKind } from '../../contracts/operation';
import { operations } from '../documents/operations';
import { people } from '../documents/people';
import type { Store, Transaction } from '../ports/store';
import { AlreadyExists, Conflict, OutcomeUnknown } from '../ports/store-errors';
import type { Decision } from './handler';
import { answerFromRecord, doneRecord, refusedRecord, type CallFacts } from './operation-record';

/** How often a lost commit answer is looked up and the same call run again before the phone is told "undecided". */
const UNKNOWN_ROUNDS = 3;

export interface DecisionRules {
  readonly store: Store;
  readonly facts: CallFacts;
  readonly metered: boolean;
  /** The caller's person id when they are known; writes of unknown people cannot be counted. */
  readonly knownPersonId: string | null;
  kindOf(code: string): RefusalKind;
}

/**
 * Runs a decision and its operation record in one transaction. A second call with the same id meets what the first made,
 * the record or a document of its own, as a taken id and is answered from the record; a lost commit answer is resolved the same way (R-P2).
 */
export async function decideInTransaction<Data, Code extends string>(
  rules: DecisionRules,
  work: (tx: Transaction) => Promise<Decision<Data, Code>>,
): Promise<Result<Data, Code>> {
  for (let round = 1; ; round += 1) {
    const attempt = await tryOnce(rules, work);
    if (attempt.status === 'decided') return attempt.result;
    const record = await rules.store.get(operations, rules.facts.operationId);
    if (record !== null) return answerFromRecord<Data, Code>(record, rules.facts.fields) as Result<Data, Code>;
    if (attempt.refused !== null) return attempt.refused;
    if (attempt.taken !== null) throw attempt.taken;
    if (round >= UNKNOWN_ROUNDS) throw new OutcomeUnknown('the record is not there yet');
  }
}

type Attempt<Data, Code extends string> =
  | { readonly status: 'decided'; readonly result: Result<Data, Code> }
  /**
   * `taken`: another id than the record's is there already. Ids derive from the call, so it may have made both. `refused`:
   * as things stand; what this very call did before may be the reason, and then its record is the answer.
   */
  | {
      readonly status: 'look-for-record';
      readonly taken: AlreadyExists | null;
      readonly refused: Result<Data, Code> | null;
    };

async function tryOnce<Data, Code extends string>(
  rules: DecisionRules,
  work: (tx: Transaction) => Promise<Decision<Data, Code>>,
): Promise<Attempt<Data, Code>> {
  try {
    return { status: 'decided', result: await rules.store.transact((tx) => decideOnce(rules, tx, work)) };
  } catch (error) {
    const look = { status: 'look-for-record', taken: null, refused: null } as const;
    if (error instanceof Undone) return { ...look, refused: error.refusal as Refused<Code> };
    if (error instanceof OutcomeUnknown) return look;
    if (!(error instanceof AlreadyExists)) throw error;
    return { ...look, taken: isOwnRecord(error, rules.facts.operationId) ? null : error };
  }
}

async function decideOnce<Data, Code extends string>(
  rules: DecisionRules,
  tx: Transaction,
  work: (tx: Transaction) => Promise<Decision<Data, Code>>,
): Promise<Result<Data, Code>> {
  const watched = watchWrites(tx);
  const decision = await work(watched.tx);
  if (decision.ok) {
    if (rules.metered) await countWrite(rules, tx);
    await tx.create(operations, doneRecord(rules.facts, decision.value));
    return accept(decision.value.reply);
  }
  invariant(!watched.wrote(), `${rules.facts.operation} refused ${decision.code} after writing`);
  // Without a person there is nobody to count the record against, so nothing is kept.
  if (rules.kindOf(decision.code) !== 'final' || rules.knownPersonId === null) throw new Undone(decision);
  await countWrite(rules, tx);
  await tx.create(operations, refusedRecord(rules.facts, decision));
  return decision;
}

/** Ends a transaction without a trace and carries the refusal out. */
class Undone extends Error {
  override readonly name = 'Undone';
  constructor(readonly refusal: Refused<string>) {
    super(refusal.code);
  }
}

function isOwnRecord(error: AlreadyExists, operationId: string): boolean {
  return error.collection === operations.name && error.id === operationId;
}

/** Counts one recorded write of today on the caller, so that a script's traces stay bounded. Two store requests. */
async function countWrite(rules: DecisionRules, tx: Transaction): Promise<void> {
  if (rules.knownPersonId === null) return;
  const person = await tx.get(people, rules.knownPersonId);
  // Erased since the door: nothing may be written in their name any more.
  if (person === null) throw new Conflict(`${rules.knownPersonId} is not there any more`);
  const day = businessDayAt(rules.facts.nowMs);
  const count = person.writes.day === day ? person.writes.count + 1 : 1;
  await tx.replace(people, person, { ...person, writes: { day, count } });
}

function watchWrites(tx: Transaction): { readonly tx: Transaction; wrote(): boolean } {
  let wrote = false;
  const note =
    <Arguments extends unknown[]>(write: (...given: Arguments) => Promise<void>) =>
    (...given: Arguments): Promise<void> => {
      wrote = true;
      return write(...given);
    };
  const watched: Transaction = {
    get: (from, id) => tx.get(from, id),
    create: note((into, document) => tx.create(into, document)),
    replace: note((into, previous, next) => tx.replace(into, previous, next)),
    touch: note((into, previous) => tx.touch(into, previous)),
    remove: note((from, previous) => tx.remove(from, previous)),
  };
  return { tx: watched, wrote: () => wrote };
}
