import type { Reply } from '../../contracts/reply';
import { accept, refuse, type RefusalDetails, type Result } from '../../domain/kernel/result';
import { orderKey } from '../documents/order';
import type { OperationDocument } from '../documents/operations';
import type { Keys } from '../ports/keys';
import type { Caller, Decided } from './handler';

const DAY_MS = 86_400_000;
const KEEP_DONE_MS = 400 * DAY_MS;
const KEEP_REFUSED_MS = 7 * DAY_MS;

/** What stays the same for every attempt at one call. */
export interface CallFacts {
  readonly operationId: string;
  readonly operation: string;
  readonly audited: boolean;
  readonly caller: Caller;
  /** '' for somebody we do not know yet. */
  readonly memberId: string;
  readonly nowMs: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** The id of the operation record: one caller, one operation and one key are one call, however often it is sent. */
export function operationIdOf(keys: Keys, caller: Caller, call: { operation: string; key: string }): string {
  return `op_${keys.digest('operation', `${caller.personId}|${call.operation}|${call.key}`)}`;
}

/**
 * One keyed digest per input field, so that a reused key can name the field that differs without keeping the input. A
 * field that is empty or off has none: that is what most optional ones are.
 */
export function digestFields(keys: Keys, operation: string, input: unknown): Readonly<Record<string, string>> {
  const digests: Record<string, string> = {};
  if (typeof input !== 'object' || input === null) return digests;
  for (const [field, value] of Object.entries(input)) {
    if (value !== undefined && value !== '' && value !== false)
      digests[field] = keys.digest('input', `${operation}|${field}|${canonical(value)}`).slice(0, 22);
  }
  return digests;
}

/** The record of a decided change. */
export function doneRecord<Data>(facts: CallFacts, decided: Decided<Data>): OperationDocument {
  const outbox = decided.outbox ?? [];
  return recordOf(facts, {
    groupId: decided.groupId ?? null,
    subject: decided.subject ?? '',
    concerns: decided.concerns ?? null,
    outcome: 'done',
    code: null,
    reply: JSON.stringify({ ok: true, data: decided.reply } satisfies Reply<Data, never>),
    outbox,
    outboxState: outbox.length > 0 ? 'pending' : 'none',
    feed: decided.feed ?? '',
    facts: decided.facts ?? {},
    auditOf: facts.audited ? facts.memberId : '',
    keepUntilMs: facts.nowMs + KEEP_DONE_MS,
  });
}

/** The record of a final refusal: the only thing that such a call leaves. */
export function refusedRecord(
  facts: CallFacts,
  refusal: { code: string; details?: RefusalDetails },
): OperationDocument {
  return recordOf(facts, {
    groupId: null,
    subject: '',
    concerns: null,
    outcome: 'refused',
    code: refusal.code,
    reply: JSON.stringify({ ok: false, code: refusal.code, details: refusal.details }),
    outbox: [],
    outboxState: 'none',
    feed: '',
    facts: {},
    auditOf: '',
    keepUntilMs: facts.nowMs + KEEP_REFUSED_MS,
  });
}

/** What a record says of how its call ended. */
type Ending = Pick<
  OperationDocument,
  | 'groupId'
  | 'subject'
  | 'concerns'
  | 'outcome'
  | 'code'
  | 'reply'
  | 'outbox'
  | 'outboxState'
  | 'feed'
  | 'facts'
  | 'auditOf'
  | 'keepUntilMs'
>;

/** Field by field: spreading into an object and adding a dozen fields is slow code, a hundred times this. */
function recordOf(facts: CallFacts, ending: Ending): OperationDocument {
  return {
    id: facts.operationId,
    schema: 1,
    operation: facts.operation,
    actor: facts.memberId,
    entrance: facts.caller.entrance,
    atMs: facts.nowMs,
    fields: facts.fields,
    outboxAttempts: 0,
    order: orderKey(facts.nowMs, facts.operationId.slice(3, 15)),
    groupId: ending.groupId,
    subject: ending.subject,
    concerns: ending.concerns,
    outcome: ending.outcome,
    code: ending.code,
    reply: ending.reply,
    outbox: ending.outbox,
    outboxState: ending.outboxState,
    feed: ending.feed,
    facts: ending.facts,
    auditOf: ending.auditOf,
    keepUntilMs: ending.keepUntilMs,
  };
}

/** What a repeated call is answered: the recorded reply, or `KEY_REUSED` naming the first field that differs. */
export function answerFromRecord<Data, Code extends string>(
  record: OperationDocument,
  fields: Readonly<Record<string, string>>,
): Result<Data, Code | 'KEY_REUSED' | 'EXPIRED'> {
  if (record.outcome === 'expired') return refuse('EXPIRED');
  const reply = JSON.parse(record.reply) as Reply<Data, Code>;
  // Bared by an erasure: nothing is left to compare with.
  if (!reply.ok && reply.code === 'EXPIRED') return refuse('EXPIRED');
  const differing = firstDifference(record.fields, fields);
  if (differing !== null) return refuse('KEY_REUSED', { field: differing });
  return reply.ok ? accept(reply.data) : refuse(reply.code as Code, reply.details);
}

function firstDifference(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string | null {
  const names = [...Object.keys(a), ...Object.keys(b)].sort();
  return names.find((name) => a[name] !== b[name]) ?? null;
}

/** JSON with sorted keys: the same value has the same text whatever order a phone sent its fields in. */
function canonical(value: unknown): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
