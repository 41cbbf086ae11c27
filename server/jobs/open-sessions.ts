import { nextSession } from '../../domain/sign-ups/series';
import { groups } from '../documents/groups';
import { memberships, membershipId } from '../documents/memberships';
import { operations } from '../documents/operations';
import {
  NEVER_DUE,
  type RegularDocument,
  regulars,
  type SeriesDocument,
  seriesOfEvents,
} from '../documents/sign-up-series';
import { forms } from '../documents/sign-ups';
import { makeSession } from '../operations/sign-ups/make-session';
import { signUpRegular } from '../operations/sign-ups/sign-up-regular';
import { systemRecord } from '../operations/sign-ups/system-record';
import type { Ports } from '../ports/ports';
import type { Query, Stored, Transaction } from '../ports/store';
import type { JobBudget } from './job-budget';

const SERIES_PER_PASS = 20;
const BATCH = 25;
/** A list may be older than the last who became a regular, so it is read again before a series is through with them. */
const LOOKED_ONCE = 'looked-once';
const LOOK_AGAIN_MS = 2 * 60_000;

type SessionPorts = Pick<Ports, 'store' | 'clock' | 'keys' | 'ids'>;

/** Weekly events that have something to do. */
export const dueSeries = (nowMs: number, limit: number): Query<SeriesDocument> => ({
  equal: {},
  range: { field: 'dueAtMs', to: nowMs },
  limit,
});

/**
 * Makes the next session of every weekly event whose time has come, a day before anybody may sign up, and signs its
 * regulars up first, in the order in which they became regulars. How far it came is one commit per step, so that any run
 * may die and the next goes on; signing the same regular up twice does nothing.
 */
export async function openSessions(ports: SessionPorts, budget: JobBudget): Promise<{ readonly openedCount: number }> {
  const due = await ports.store.query(seriesOfEvents, dueSeries(ports.clock.nowMs(), SERIES_PER_PASS));
  let openedCount = 0;
  for (const { id } of due) if (await advance(ports, id, budget)) openedCount += 1;
  return { openedCount };
}

/** Takes every step that is due. True when a session came out. */
async function advance(ports: SessionPorts, id: string, budget: JobBudget): Promise<boolean> {
  let opened = false;
  for (;;) {
    const series = await ports.store.get(seriesOfEvents, id);
    if (series === null || series.dueAtMs > ports.clock.nowMs() || ports.clock.nowMs() >= budget.deadlineMs) break;
    if (series.phase === 'signing' && !(await signSome(ports, series))) break;
    if (series.phase === 'resting') opened = (await ports.store.transact((tx) => open(tx, ports, id))) || opened;
    if (series.phase === 'clearing') await forgetSome(ports, series);
  }
  return opened;
}

/** Makes the form of the next session; a group that is gone has none any more. */
async function open(tx: Transaction, { clock, keys, ids }: SessionPorts, id: string): Promise<boolean> {
  const nowMs = clock.nowMs();
  const stored = await tx.get(seriesOfEvents, id);
  if (stored?.phase !== 'resting' || stored.dueAtMs > nowMs) return false;
  const { version: _, ...series } = stored;
  const group = await tx.get(groups, series.groupId);
  if (group?.status !== 'active') {
    await tx.replace(seriesOfEvents, stored, { ...series, phase: 'clearing' });
    return false;
  }
  const session = nextSession(series, nowMs);
  if (session.makeAtMs > nowMs) {
    await tx.replace(seriesOfEvents, stored, { ...series, dueAtMs: session.makeAtMs });
    return false;
  }
  const form = await makeSession(tx, { series, session, group, nowMs });
  const next = { ...series, phase: 'signing' as const, nextWeek: session.week + 1, signingFormId: form.id, cursor: '' };
  await tx.replace(seriesOfEvents, stored, next);
  await tx.create(operations, {
    ...systemRecord({
      changeId: `op_${keys.digest('operation', `sign-ups.open-session|${form.id}`)}.${ids.next('')}`,
      ...{ operation: 'sign-ups.open-session', groupId: group.id, subject: `form:${form.id}` },
      ...{ concerns: '', message: null, nowMs },
    }),
    feed: group.id,
    facts: { formId: form.id, title: form.terms.title },
  });
  return true;
}

/** False where the form that was just made is not to be seen yet: the next run signs its regulars up. */
async function signSome(ports: SessionPorts, series: Stored<SeriesDocument>): Promise<boolean> {
  const { store } = ports;
  const form = await store.get(forms, series.signingFormId);
  if (form === null) return false;
  const some = await regularsAfter(ports, series);
  for (const regular of some) {
    await signOne(ports, regular, (nowMs) => signUpRegular(ports, form, { regular, nowMs }));
  }
  await store.transact(async (tx) => {
    const now = await tx.get(seriesOfEvents, series.id);
    // Another run was faster, and may be at the next session already.
    if (now?.signingFormId !== series.signingFormId || now.cursor !== series.cursor) return;
    const { version: _, ...before } = now;
    const rested = { phase: 'resting' as const, signingFormId: '', cursor: '' };
    const dueAtMs = nextSession(before, ports.clock.nowMs()).makeAtMs;
    const cursor = some.at(-1)?.order ?? '';
    const next = some.length < BATCH ? { ...before, ...rested, dueAtMs } : { ...before, cursor };
    await tx.replace(seriesOfEvents, now, next);
  });
  return true;
}

/** Who left the group is a regular no longer. */
async function signOne(
  { store, clock }: SessionPorts,
  regular: RegularDocument,
  sign: (nowMs: number) => Promise<void>,
): Promise<void> {
  const membership = await store.get(memberships, membershipId(regular.groupId, regular.memberId));
  if (membership?.status === 'active') return sign(clock.nowMs());
  await store.transact(async (tx) => {
    // The look above may be older than their coming back.
    const now = await tx.get(memberships, membershipId(regular.groupId, regular.memberId));
    if (now?.status !== 'active') await forget(tx, regular.id);
  });
}

function regularsAfter({ store }: SessionPorts, { id, cursor }: SeriesDocument) {
  return store.query(regulars, {
    equal: { seriesId: id },
    range: { field: 'order', after: cursor },
    order: { field: 'order', direction: 'up' },
    limit: BATCH,
  });
}

/** What the regulars of an ended event had answered goes. */
async function forgetSome(ports: SessionPorts, series: Stored<SeriesDocument>): Promise<void> {
  const some = await regularsAfter(ports, { ...series, cursor: '' });
  for (const { id } of some) await ports.store.transact((tx) => forget(tx, id));
  if (some.length === BATCH) return;
  const again = { cursor: LOOKED_ONCE, dueAtMs: ports.clock.nowMs() + LOOK_AGAIN_MS };
  await ports.store.transact(async (tx) => {
    const now = await tx.get(seriesOfEvents, series.id);
    if (now?.phase !== 'clearing' || now.cursor !== series.cursor) return;
    const { version: _, ...before } = now;
    const isDone = series.cursor === LOOKED_ONCE && some.length === 0;
    await tx.replace(seriesOfEvents, now, {
      ...before,
      ...(isDone ? { phase: 'ended' as const, cursor: '', dueAtMs: NEVER_DUE } : again),
    });
  });
}

async function forget(tx: Transaction, id: string): Promise<void> {
  const regular = await tx.get(regulars, id);
  if (regular !== null) await tx.remove(regulars, regular);
}
