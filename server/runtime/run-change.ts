import type { AnyOperation } from '../../contracts/operation';
import { invariant } from '../../domain/kernel/invariant';
import type { Result } from '../../domain/kernel/result';
import { operations } from '../documents/operations';
import type { Store } from '../ports/store';
import { decideInTransaction } from './decide-in-transaction';
import type { ChangeContext, ReadContext } from './handler';
import { answerFromRecord, digestFields, operationIdOf, type CallFacts } from './operation-record';
import { refusalKind } from './refusal-kind';

/** A change as the dispatcher sees it, after the checks that make its real types true. */
export type AnyChange = (input: unknown, context: ChangeContext) => Promise<Result<unknown, string>>;

/** One call whose shape is good. */
export interface ChangeCall {
  readonly name: string;
  readonly operation: AnyOperation;
  readonly key: string;
  readonly input: unknown;
}

/** Runs one change under its operation record. */
export async function runChange(
  call: ChangeCall,
  handler: AnyChange,
  context: ReadContext,
): Promise<Result<unknown, string>> {
  const { store } = context.ports;
  const facts = factsOf(call, context);
  const knownPersonId = context.person?.id ?? null;
  let decisions = 0;
  const last: { answer: Result<unknown, string> | null } = { answer: null };
  const result = await handler(call.input, {
    operationId: facts.operationId,
    decide: async (work) => {
      decisions += 1;
      invariant(decisions === 1, `${call.name} decides twice`);
      const answer = await decideInTransaction(
        {
          store,
          facts,
          metered: call.operation.metered,
          knownPersonId,
          kindOf: (code) => refusalKind(call.operation, code),
        },
        work,
      );
      last.answer = answer;
      return answer;
    },
    ...context,
  });
  // What was decided is recorded, or was refused with no record there.
  if (result.ok || result === last.answer) return result;
  return (await recordedAnswer(store, facts)) ?? result;
}

/**
 * What this very call was answered before, null when it never was. Asked before a call is turned away without a record:
 * an earlier attempt with this key may have gone through, and even have closed the door behind itself. One request.
 */
export async function answeredBefore(call: ChangeCall, context: ReadContext): Promise<Result<unknown, string> | null> {
  return recordedAnswer(context.ports.store, factsOf(call, context));
}

async function recordedAnswer(store: Store, facts: CallFacts): Promise<Result<unknown, string> | null> {
  const record = await store.get(operations, facts.operationId);
  return record === null ? null : answerFromRecord(record, facts.fields);
}

function factsOf(call: ChangeCall, { ports, caller, person, nowMs }: ReadContext): CallFacts {
  let fields: CallFacts['fields'] | null = null;
  return {
    operationId: operationIdOf(ports.keys, caller, { operation: call.name, key: call.key }),
    operation: call.name,
    audited: call.operation.audited,
    caller,
    memberId: person?.memberId ?? '',
    nowMs,
    // A call that is turned away without a record needs none.
    get fields() {
      return (fields ??= digestFields(ports.keys, call.name, call.input));
    },
  };
}
