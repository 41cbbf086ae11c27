import type { NoticeMessage } from '../../../domain/groups/notice';
import { recordOf } from '../../../domain/sign-ups/places-change';
import { orderKey } from '../../documents/order';
import { type OperationDocument, operations } from '../../documents/operations';
import type { Ports } from '../../ports/ports';
import type { Store } from '../../ports/store';

const KEEP_MS = 400 * 86_400_000;
const KEEP_EXPIRED_MS = 7 * 86_400_000;

/** What happens to a sign-up without anybody's call happens once per round of it: the record's id spells that out. */
export function systemChangeId(
  { keys, ids }: Pick<Ports, 'keys' | 'ids'>,
  what: {
    readonly act: 'move-up' | 'lapse' | 'withdraw' | 'regular' | 'call-off';
    readonly signUpId: string;
    readonly round: number;
  },
): string {
  const record = keys.digest('operation', `sign-ups.${what.act}|${what.signUpId}|${String(what.round)}`);
  return `op_${record}.${ids.next('')}`;
}

/** What time or a cancellation did to somebody's sign-up. */
export interface SystemAct {
  readonly changeId: string;
  readonly operation: string;
  readonly groupId: string;
  readonly subject: string;
  readonly concerns: string;
  readonly message: NoticeMessage | null;
  readonly nowMs: number;
}

/** The record of something that nobody's call did: names the change it decided, and carries the notice. */
export function systemRecord(act: SystemAct): OperationDocument {
  const { changeId, nowMs, message, concerns } = act;
  const outbox = message === null || concerns === '' ? [] : [{ memberId: concerns, message }];
  return {
    ...blankRecord(recordOf(changeId), nowMs),
    operation: act.operation,
    groupId: act.groupId,
    subject: act.subject,
    concerns: concerns === '' ? null : concerns,
    outcome: 'done',
    reply: JSON.stringify({ ok: true, data: { changeId } }),
    outbox,
    outboxState: outbox.length > 0 ? 'pending' : 'none',
    keepUntilMs: nowMs + KEEP_MS,
  };
}

/** The record of a call that never came back: a transaction still on its way meets it and loses. */
export function expiredRecord(operationId: string, nowMs: number): OperationDocument {
  return {
    ...blankRecord(operationId, nowMs),
    outcome: 'expired',
    code: 'EXPIRED',
    reply: JSON.stringify({ ok: false, code: 'EXPIRED' }),
    keepUntilMs: nowMs + KEEP_EXPIRED_MS,
  };
}

/** Whether this very change was decided, by its record. */
export async function wasDecided(store: Store, changeId: string): Promise<boolean> {
  return decidedBy(await store.get(operations, recordOf(changeId)), changeId);
}

export function decidedBy(record: OperationDocument | null, changeId: string): boolean {
  if (record?.outcome !== 'done') return false;
  const reply = JSON.parse(record.reply) as { readonly data?: { readonly changeId?: string } };
  return reply.data?.changeId === changeId;
}

function blankRecord(id: string, nowMs: number) {
  return {
    id,
    schema: 1,
    operation: '',
    actor: '',
    groupId: null,
    subject: '',
    concerns: null,
    entrance: '',
    atMs: nowMs,
    code: null,
    fields: {},
    outbox: [],
    outboxState: 'none' as const,
    outboxAttempts: 0,
    feed: '',
    facts: {},
    auditOf: '',
    order: orderKey(nowMs, id.slice(3, 15)),
  };
}
