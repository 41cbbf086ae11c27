import { notices } from '../documents/notices';
import { operations, type OperationDocument, type OutboxMessage } from '../documents/operations';
import { orderKey } from '../documents/order';
import { people } from '../documents/people';
import type { Ports } from '../ports/ports';
import type { Stored } from '../ports/store';
import type { JobBudget } from './job-budget';

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
  const outcomes: Outcome[] = [];
  for (const record of pending) {
    if (ports.clock.nowMs() >= budget.deadlineMs) break;
    outcomes.push(await deliverRecord(ports, record));
  }
  const countOf = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length;
  return {
    deliveredCount: countOf('delivered'),
    failedCount: countOf('failed'),
    quarantinedCount: countOf('quarantined'),
  };
}

async function deliverRecord(ports: Ports, record: Stored<OperationDocument>): Promise<Outcome> {
  let isDelivered = true;
  for (const [index, message] of record.outbox.entries()) {
    const isSent = await tryDelivering(ports, `${record.id}:${String(index)}`, message);
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

/** A message that ends in an error counts as failed, so that it is put aside in time and the others go on. */
async function tryDelivering(ports: Ports, noticeId: string, message: OutboxMessage): Promise<boolean> {
  try {
    return await deliverOne(ports, noticeId, message);
  } catch (error) {
    ports.log.error('notice-failed', { noticeId }, error);
    return false;
  }
}

/** Whether this message needs no further attempt. Somebody who was erased meanwhile gets none. */
async function deliverOne(ports: Ports, noticeId: string, { memberId, message }: OutboxMessage): Promise<boolean> {
  const [person] = await ports.store.query(people, { equal: { memberId }, limit: 1 });
  if (person === undefined) return true;
  const atMs = ports.clock.nowMs();
  await ports.store.transact(async (tx) => {
    const isGone = (await tx.get(people, person.id)) === null;
    if (isGone || (await tx.get(notices, noticeId)) !== null) return;
    const order = orderKey(atMs, noticeId);
    await tx.create(notices, { id: noticeId, schema: 1, memberId, message, atMs, order });
  });
  const { sealedAddress } = person;
  return (await ports.notifier.send({ dedupeId: noticeId, sealedAddress, message })) !== 'failed';
}
