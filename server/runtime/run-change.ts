import type { AnyOperation } from '../../contracts/operation';
import { invariant } from '../../domain/kernel/invariant';
import type { Result } from '../../domain/kernel/result';
import { operations } from '../documents/operations';
import { decideInTransaction } from './decide-in-transaction';
import type { ChangeContext, ReadContext } from './handler';
import { answerFromRecord, digestFields, operationIdOf, type CallFacts } from './operation-record';
import { refusalKind } from './refusal-kind';

/** A change as the dispatcher sees it, after the checks that make its real types true. */
export type AnyChange = (input: unknown, context: ChangeContext) => Promise<Result<unknown, string>>;

interface ChangeCall {
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
  const { keys, store } = context.ports;
  const facts: CallFacts = {
    operationId: operationIdOf(keys, context.caller, { operation: call.name, key: call.key }),
    operation: call.name,
    audited: call.operation.audited,
    caller: context.caller,
    memberId: context.person?.memberId ?? '',
    nowMs: context.nowMs,
    fields: digestFields(keys, call.name, call.input),
  };
  let decisions = 0;
  const result = await handler(call.input, {
    ...context,
    operationId: facts.operationId,
    decide: (work) => {
      decisions += 1;
      invariant(decisions === 1, `${call.name} decides twice`);
      return decideInTransaction(
        {
          store,
          facts,
          metered: call.operation.metered,
          knownPersonId: context.person?.id ?? null,
          kindOf: (code) => refusalKind(call.operation, code),
        },
        work,
      );
    },
  });
  if (result.ok || refusalKind(call.operation, result.code) !== 'again') return result;
  // An earlier attempt with this key may have gone through while this one found the way blocked.
  const record = await store.get(operations, facts.operationId);
  return record === null ? result : answerFromRecord(record, facts.fields);
}
