import type { ChainEntryDocument } from '../../documents/chain-entries';
import type { OperationDocument, OutboxMessage } from '../../documents/operations';
import { orderKey } from '../../documents/order';

const KEEP_MS = 400 * 86_400_000;

/** News that time brings to an entry's owner. Its id spells out what it tells, so that it is told once. */
export interface EntryNews {
  readonly id: string;
  readonly entry: ChainEntryDocument;
  readonly outbox: readonly OutboxMessage[];
  readonly nowMs: number;
}

/** The record that carries news until they are delivered (X4). */
export function newsRecord({ id, entry, outbox, nowMs }: EntryNews): OperationDocument {
  return {
    id,
    schema: 1,
    operation: '',
    actor: '',
    groupId: entry.groupId,
    subject: `chain-news:${entry.id}`,
    concerns: entry.memberId,
    entrance: 'timer',
    atMs: nowMs,
    outcome: 'done',
    code: null,
    fields: {},
    reply: JSON.stringify({ ok: true, data: null }),
    outbox,
    outboxState: 'pending',
    outboxAttempts: 0,
    feed: '',
    facts: { title: entry.title, number: entry.number },
    auditOf: '',
    keepUntilMs: nowMs + KEEP_MS,
    order: orderKey(nowMs, id),
  };
}
