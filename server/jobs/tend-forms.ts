import { LIMITS } from '../../domain/kernel/limits';
import { groups } from '../documents/groups';
import { orderKey } from '../documents/order';
import { type SignUpMailingDocument, signUpMailings } from '../documents/sign-up-mailings';
import { type FormDocument, forms, NOTHING_DUE, withDue } from '../documents/sign-ups';
import { callOffSignUps } from '../operations/sign-ups/call-off-sign-ups';
import { writeFormCard } from '../operations/sign-ups/form-card';
import type { Ports } from '../ports/ports';
import type { Query, Stored, Transaction } from '../ports/store';
import { isTimeUp, type JobBudget } from './job-budget';
import { redateAnswers } from './redate-answers';
import { sendMailings } from './send-mailings';

interface TendedForms {
  readonly closedCount: number;
  readonly remindedCount: number;
}

/** Forms that close or remind. */
export const dueForms = (nowMs: number, limit: number): Query<FormDocument> => ({
  equal: {},
  range: { field: 'dueAtMs', to: nowMs },
  limit,
});

/**
 * Does what time does to a form. A day before its event whoever is confirmed is reminded, once for each time it was set to
 * begin. When its time is over it is marked as ended and its card leaves the home page; that only tidies: who may sign up is
 * decided by the times alone, and who waits still moves up until the event. An event that was called off lets go of who
 * is still in it. Answers that go sooner than they were to are given their new day. May stop anywhere and run again.
 */
export async function tendForms(
  ports: Pick<Ports, 'store' | 'clock' | 'keys' | 'ids'>,
  budget: JobBudget,
): Promise<TendedForms> {
  const { store, clock } = ports;
  const nowMs = clock.nowMs();
  const due = await store.query(forms, dueForms(nowMs, LIMITS.getManyMax));
  const counts = { closedCount: 0, remindedCount: 0 };
  for (const { id, calledOff, redating } of due) {
    if (isTimeUp(budget, clock)) break;
    if (calledOff?.isDone === false) await callOffSignUps(ports, id, budget.deadlineMs);
    if (redating !== undefined) await redateAnswers(ports, id, budget);
    const done = await store.transact((tx) => tend(tx, id, nowMs));
    counts.closedCount += done.closed ? 1 : 0;
    counts.remindedCount += done.reminded ? 1 : 0;
  }
  if (counts.remindedCount > 0) await sendMailings(ports, budget);
  return counts;
}

async function tend(tx: Transaction, id: string, nowMs: number): Promise<{ closed: boolean; reminded: boolean }> {
  const form = await tx.get(forms, id);
  if (form === null || form.dueAtMs > nowMs || form.calledOff !== null) return { closed: false, reminded: false };
  const closed = form.status === 'open' && form.closesAtMs <= nowMs;
  const group = closed ? await tx.get(groups, form.groupId) : null;
  const reminder = form.remindAtMs <= nowMs ? await newReminder(tx, form, nowMs) : null;
  const next = tended(form, nowMs);
  await tx.replace(forms, form, next);
  if (group !== null) await writeFormCard(tx, group, { form: next, nowMs });
  if (reminder !== null) await tx.create(signUpMailings, reminder);
  return { closed, reminded: reminder !== null };
}

function tended({ version: _, ...form }: Stored<FormDocument>, nowMs: number): FormDocument {
  const status = form.closesAtMs <= nowMs ? 'ended' : form.status;
  const remindAtMs = form.remindAtMs <= nowMs ? NOTHING_DUE : form.remindAtMs;
  return withDue({ ...form, status, remindAtMs });
}

/** Null where it is too late, or was done: nobody is reminded of what has begun. */
async function newReminder(
  tx: Transaction,
  { id: formId, groupId, terms, createdBy }: FormDocument,
  nowMs: number,
): Promise<SignUpMailingDocument | null> {
  const { event, title, placeText } = terms;
  const startsAtMs = event?.startsAtMs ?? 0;
  const id = `${formId}:reminder:${String(startsAtMs)}`;
  if (startsAtMs <= nowMs || (await tx.get(signUpMailings, id)) !== null) return null;
  return {
    ...{ id, schema: 1, formId, groupId, segment: 'confirmed', status: 'sending', cursor: '' },
    message: { kind: 'sign-up-reminder', facts: { title, groupId, formId, placeText, startsAtMs } },
    createdBy,
    atMs: nowMs,
    order: orderKey(nowMs, id),
  };
}
