import type { AnyOperation } from '../../contracts/operation';
import type { Reply } from '../../contracts/reply';
import { businessDayAt } from '../../domain/kernel/business-day';
import { isStaff, mayAccess } from '../../domain/groups/role';
import { LIMITS } from '../../domain/kernel/limits';
import { refuse, type Refused, type Result } from '../../domain/kernel/result';
import { people, type PersonDocument } from '../documents/people';
import type { Ports } from '../ports/ports';
import type { Stored } from '../ports/store';
import { Conflict, OutcomeUnknown, StoreUnavailable } from '../ports/store-errors';
import { checkInput } from './check-input';
import { gatherReads } from './gather-reads';
import type { Caller } from './handler';
import { answeredBefore, runChange, type AnyChange, type ChangeCall } from './run-change';
import type { AnyRead, Api, Handlers } from './api';
import type { Throttle } from './throttle';

/** A call as it arrived: who, what, and with what this process can do. */
export interface Call {
  readonly caller: Caller;
  readonly request: { readonly operation?: unknown; readonly input?: unknown; readonly key?: unknown };
  readonly ports: Ports;
  readonly throttle: Throttle;
}

const KEY_SHAPE = new RegExp(`^[A-Za-z0-9_-]{${String(LIMITS.keyMin)},${String(LIMITS.keyMax)}}$`);

/**
 * Answers one call: known? slow down? shape? caller? role? then the handler. The only place where outcomes become
 * replies. Never throws.
 */
export async function dispatch<Operations extends Api>(
  api: Operations,
  handlers: Handlers<Operations>,
  call: Call,
): Promise<Reply<unknown, string>> {
  try {
    const result = await answer(api, handlers, call);
    return result.ok ? { ok: true, data: result.value } : result;
  } catch (error) {
    return refusalFor(error, call);
  }
}

async function answer<Operations extends Api>(
  api: Operations,
  handlers: Handlers<Operations>,
  call: Call,
): Promise<Result<unknown, string>> {
  const name = call.request.operation;
  if (typeof name !== 'string' || !Object.hasOwn(api, name)) return refuse('UPDATE_APP');
  if (!call.throttle.admit(call.caller.personId)) return refuse('SLOW_DOWN');
  const operation = api[name] as AnyOperation;
  const key = keyOf(operation, call.request.key);
  if (key === null) return refuse('KEY_MISSING');
  const input = checkInput(operation, call.request.input ?? {});
  if (!input.ok) return input;

  return enter({ name, operation, key, input: input.value }, handlers[name], call);
}

/** Past the shape: who is it, may they, and what does the handler say. */
async function enter(change: ChangeCall, handler: unknown, call: Call): Promise<Result<unknown, string>> {
  const { operation, input } = change;
  const person = await call.ports.store.get(people, call.caller.personId);
  const nowMs = call.ports.clock.nowMs();
  const barred = checkDoor(operation, person, { input, nowMs });
  const ports = { ...call.ports, store: gatherReads(call.ports.store) };
  const context = { caller: call.caller, ports, nowMs, person };
  if (operation.effect === 'read') return barred ?? (handler as AnyRead)(input, context);
  if (barred === null) return runChange(change, handler as AnyChange, context);
  // Somebody we do not know has no records of their own.
  return person === null ? barred : ((await answeredBefore(change, context)) ?? barred);
}

/** The key of a change, '' for a read, null when a change came without a proper one. */
function keyOf(operation: AnyOperation, key: unknown): string | null {
  if (operation.effect === 'read') return '';
  return typeof key === 'string' && KEY_SHAPE.test(key) ? key : null;
}

/** Why this caller may not come in, or null. Decided from the caller's own document alone. */
function checkDoor(
  operation: AnyOperation,
  person: Stored<PersonDocument> | null,
  at: { readonly input: unknown; readonly nowMs: number },
): Refused<string> | null {
  if (!mayAccess(operation.access, person, groupOf(at.input)))
    return refuse(person === null ? 'JOIN_FIRST' : 'NOT_ALLOWED');
  if (operation.effect === 'read' || person === null) return null;
  const written = person.writes.day === businessDayAt(at.nowMs) ? person.writes.count : 0;
  const most = isStaff(person) ? LIMITS.staffWritesPerDay : LIMITS.memberWritesPerDay;
  return written >= most ? refuse('TOO_MANY_TODAY') : null;
}

function groupOf(input: unknown): string | null {
  // No input is an empty one by now, so whatever it is may be asked.
  const { groupId } = input as { readonly groupId?: unknown };
  return typeof groupId === 'string' ? groupId : null;
}

function refusalFor(error: unknown, call: Call): Refused<string> {
  if (error instanceof Conflict || error instanceof StoreUnavailable) return refuse('TRY_AGAIN');
  if (error instanceof OutcomeUnknown) return refuse('UNDECIDED');
  const operation = String(call.request.operation);
  call.ports.log.error('call-failed', { operation, requestId: call.caller.requestId }, error);
  return refuse('INTERNAL');
}
