import type { ReminderTemplate } from '../../domain/groups/reminder';
import { operations, type OperationDocument, type OutboxMessage } from '../documents/operations';
import { people } from '../documents/people';
import { readTemplates } from '../operations/groups/reminder-grants';
import type { Ports } from '../ports/ports';
import type { Query, Stored } from '../ports/store';
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

type Outcome = 'delivered' | 'failed' | 'quarantined' | 'held';

/** Records with messages to deliver. */
export const pendingRecords = (limit: number): Query<OperationDocument> => ({
  equal: { outboxState: 'pending' },
  order: { field: 'order', direction: 'up' },
  limit,
});

/**
 * Delivers what changes left for others: first the notice in the program, under an id that a repetition meets again,
 * then the message outside it for those who granted one. May die anywhere and run twice at once; what another run has in
 * hand is left to it.
 */
export async function deliverOutbox(ports: Ports, budget: JobBudget): Promise<OutboxReport> {
  const pending = await ports.store.query(operations, pendingRecords(BATCH));
  const templates = pending.length === 0 ? [] : await readTemplates(ports.store);
  const outcomes: Outcome[] = [];
  for (const record of pending) {
    if (ports.clock.nowMs() >= budget.deadlineMs) break;
    if (waits(record, ports.clock.nowMs())) continue;
    outcomes.push(await deliverRecord(ports, templates, record));
  }
  const countOf = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length;
  return {
    deliveredCount: countOf('delivered'),
    failedCount: countOf('failed'),
    quarantinedCount: countOf('quarantined'),
  };
}

const FIRST_WAIT_MS = 60_000;
/** Short enough for news of a place that is free, long enough that an outage of minutes puts nothing aside. */
const WAIT_MAX_MS = 4 * 60_000;

/** Whether a record that failed rests still: a minute, then twice as long each time (X4). A clock that was set back waits for nothing. */
function waits({ outboxAttempts, outboxTriedAtMs }: OperationDocument, nowMs: number): boolean {
  if (outboxAttempts === 0 || outboxTriedAtMs === undefined) return false;
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** (outboxAttempts - 1), WAIT_MAX_MS);
  return nowMs >= outboxTriedAtMs && nowMs < outboxTriedAtMs + waitMs;
}

async function deliverRecord(
  ports: Ports,
  templates: readonly ReminderTemplate[],
  record: Stored<OperationDocument>,
): Promise<Outcome> {
  const sent: Sent[] = [];
  for (const [index, message] of record.outbox.entries()) {
    const noticeId = `${record.id}:${String(index)}`;
    const template = templates.find(({ kind }) => kind === message.message.kind) ?? null;
    const one = await deliverOne(ports, noticeId, { ...message, template }).catch((error: unknown): Sent => {
      // Counts as failed, so that it is put aside in time and the others go on.
      ports.log.error('notice-failed', { noticeId }, error);
      return 'failed';
    });
    sent.push(one);
  }
  if (sent.includes('failed')) return keepOutcome(ports, record, false);
  return sent.includes('held') ? 'held' : keepOutcome(ports, record, true);
}

async function keepOutcome(
  ports: Pick<Ports, 'store' | 'clock' | 'log'>,
  record: Stored<OperationDocument>,
  isDelivered: boolean,
): Promise<Outcome> {
  const attempts = record.outboxAttempts + 1;
  const outboxState = isDelivered ? 'done' : attempts >= ATTEMPTS_MAX ? 'quarantined' : 'pending';
  await ports.store.transact(async (tx) => {
    const now = await tx.get(operations, record.id);
    if (now?.outboxState !== 'pending') return;
    // What was delivered stands in the notices; the record keeps no second copy of what somebody wrote.
    const outbox = isDelivered ? [] : now.outbox;
    const tried = { outboxAttempts: attempts, outboxTriedAtMs: ports.clock.nowMs() };
    await tx.replace(operations, now, { ...now, outbox, outboxState, ...tried });
  });
  if (outboxState === 'quarantined') ports.log.error('outbox-quarantined', { operationId: record.id, attempts }, null);
  if (isDelivered) return 'delivered';
  return outboxState === 'quarantined' ? 'quarantined' : 'failed';
}

type Sent = 'sent' | 'failed' | 'held';

/** `sent`: this message needs no further attempt. Somebody who was erased meanwhile gets none. */
async function deliverOne(
  ports: Ports,
  noticeId: string,
  { memberId, message, template }: OutboxMessage & { readonly template: ReminderTemplate | null },
): Promise<Sent> {
  const [person] = await ports.store.query(people, { equal: { memberId }, limit: 1 });
  if (person === undefined) return 'sent';
  const notice = await tell(ports, person, { noticeId, message, template });
  if (notice === 'held') return 'held';
  const isSent = notice === null || template === null || (await remind(ports, notice, { person, template }));
  return isSent ? 'sent' : 'failed';
}
