import { isOfSegment } from '../../domain/sign-ups/segment';
import { isActive } from '../../domain/sign-ups/sign-up';
import { operations, type OutboxMessage } from '../documents/operations';
import { type SignUpMailingDocument, signUpMailings } from '../documents/sign-up-mailings';
import { type SignUpDocument, signUps } from '../documents/sign-ups';
import { systemRecord } from '../operations/sign-ups/system-record';
import type { Ports } from '../ports/ports';
import type { Query, Stored } from '../ports/store';
import type { JobBudget } from './job-budget';

const BATCH = 50;
const MAILINGS = 20;

type MailingPorts = Pick<Ports, 'store' | 'clock' | 'keys'>;

/** Mailings that are not through. */
export const openMailings = (limit: number): Query<SignUpMailingDocument> => ({
  equal: { status: 'sending' },
  order: { field: 'order', direction: 'up' },
  limit,
});

/**
 * Tells those whom operators write to, fifty at a time: the position and the notices of one step are one commit, so nobody
 * is told twice and nobody is left out, wherever a run dies.
 */
export async function sendMailings(ports: MailingPorts, budget: JobBudget): Promise<{ readonly toldCount: number }> {
  const open = await ports.store.query(signUpMailings, openMailings(MAILINGS));
  let toldCount = 0;
  for (const mailing of open) toldCount += await sendOne(ports, mailing, budget);
  return { toldCount };
}

async function sendOne(
  ports: MailingPorts,
  mailing: Stored<SignUpMailingDocument>,
  budget: JobBudget,
): Promise<number> {
  let toldCount = 0;
  let { cursor } = mailing;
  while (ports.clock.nowMs() < budget.deadlineMs) {
    const batch = await ports.store.query(signUps, {
      equal: { formId: mailing.formId },
      range: { field: 'order', after: cursor },
      order: { field: 'order', direction: 'up' },
      limit: BATCH,
    });
    const told = batch.filter((signUp) => isMeant(mailing, signUp));
    const next = batch.at(-1)?.order ?? cursor;
    await tell(ports, mailing, { told, from: cursor, next, last: batch.length < BATCH });
    toldCount += told.length;
    cursor = next;
    if (batch.length < BATCH) break;
  }
  return toldCount;
}

const isMeant = ({ segment }: SignUpMailingDocument, signUp: SignUpDocument): boolean =>
  signUp.memberId !== '' && (segment === 'all' ? isActive(signUp.state) : isOfSegment(segment, signUp));

interface Stretch {
  readonly told: readonly SignUpDocument[];
  readonly from: string;
  readonly next: string;
  readonly last: boolean;
}

function tell({ store, clock, keys }: MailingPorts, { id }: SignUpMailingDocument, step: Stretch): Promise<void> {
  const nowMs = clock.nowMs();
  return store.transact(async (tx) => {
    const mailing = await tx.get(signUpMailings, id);
    if (mailing?.cursor !== step.from || mailing.status === 'sent') return;
    const { version: _, ...before } = mailing;
    await tx.replace(signUpMailings, mailing, { ...before, cursor: step.next, status: step.last ? 'sent' : 'sending' });
    if (step.told.length === 0) return;
    const changeId = `op_${keys.digest('operation', `sign-ups.mailing|${id}|${step.from}`)}.1`;
    const { groupId, formId, message } = mailing;
    const base = { changeId, operation: 'sign-ups.mailing', groupId, subject: `sign-ups-told:${formId}`, nowMs };
    const outbox = step.told.map(({ memberId, id: signUpId }): OutboxMessage => {
      return { memberId, message: { ...message, facts: { ...message.facts, signUpId } } };
    });
    await tx.create(operations, {
      ...systemRecord({ ...base, concerns: '', message: null }),
      outbox,
      outboxState: 'pending',
    });
  });
}
