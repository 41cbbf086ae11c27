import type { ReminderTemplate } from '../../domain/groups/reminder';
import { operations, type OperationDocument, type OutboxMessage } from '../documents/operations';
import { people } from '../documents/people';
import { readTemplates } from '../operations/groups/reminder-grants';
import type { Ports } from '../ports/ports';
import type { Stored } from '../ports/store';
import type { JobBudget } from './job-budget';
import { remind, tell } from './remind';

const BATCH = 50;
/** After this many attempts a record is put aside for somebody to look at. */
export const ATTEMPTS_MAX = 8;

export interface OutboxReport {
  readonly deliveredCount: number;
  readonly failedCount: number;
  readonly quarantinedCount: number;
}

type Outcome = 'delivered' | 'failed' | 'quarantined';

/**
 * Delivers what changes left for others: first the notice in the program, under an id that a repetition meets again,
 * then the message outside it for those who granted one. May die anywhere and run twice at once.
 */
export async function deliverOutbox(ports: Ports, budget: JobBudget): Promise<OutboxReport> {
  const pending = await ports.store.query(operations, {
    equal: { outboxState: 'pending' },
    order: { field: 'order', direction: 'up' },
    limit: BATCH,
  });
  const templates = pending.length === 0 ? [] : await readTemplates(ports.store);
  const outcomes: Outcome[] = [];
  for (const record of pending) {
    if (ports.clock.nowMs() >= budget.deadlineMs) break;
    outcomes.push(await deliverRecord(ports, templates, record));
  }
  const countOf = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length;
  return {
    deliveredCount: countOf('delivered'),
    failedCount: countOf('failed'),
    quarantinedCount: countOf('quarantined'),
  };
}

async function deliverRecord(
  ports: Ports,
  templates: readonly ReminderTemplate[],
  record: Stored<OperationDocument>,
): Promise<Outcome> {
  let isDelivered = true;
  for (const [index, message] of record.outbox.entries()) {
    const noticeId = `${record.id}:${String(index)}`;
    const template = templates.find(({ kind }) => kind === message.message.kind) ?? null;
    const isSent = await deliverOne(ports, noticeId, { ...message, template }).catch((error: unknown) => {
      // Counts as failed, so that it is put aside in time and the others go on.
      ports.log.error('notice-failed', { noticeId }, error);
      return false;
    });
    isDelivered &&= isSent;
  }
  const attempts = record.outboxAttempts + 1;
  const outboxState = isDelivered ? 'done' : attempts >= ATTEMPTS_MAX ? 'quarantined' : 'pending';
  await ports.store.transact(async (tx) => {
    const now = await tx.get(operations, record.id);
    if (now?.outboxState !== 'pending') return;
    // What was delivered stands in the notices; the record keeps no second copy of what somebody wrote.
    const outbox = isDelivered ? [] : now.outbox;
    await tx.replace(operations, now, { ...now, outbox, outboxState, outboxAttempts: attempts });
  });
  if (outboxState === 'quarantined') ports.log.info('outbox-quarantined', { operationId: record.id, attempts });
  if (isDelivered) return 'delivered';
  return outboxState === 'quarantined' ? 'quarantined' : 'failed';
}

/** Whether this message needs no further attempt. Somebody who was erased meanwhile gets none. */
async function deliverOne(
  ports: Ports,
  noticeId: string,
  { memberId, message, template }: OutboxMessage & { readonly template: ReminderTemplate | null },
): Promise<boolean> {
  const [person] = await ports.store.query(people, { equal: { memberId }, limit: 1 });
  if (person === undefined) return true;
  const notice = await tell(ports, person, { noticeId, message, template });
  return notice === null || template === null || remind(ports, notice, { person, template });
}
