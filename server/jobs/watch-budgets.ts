import { sumsAt } from '../../domain/groups/period-counters';
import { monthOf } from '../../domain/kernel/business-day';
import { LIMITS } from '../../domain/kernel/limits';
import { pointsDayAt } from '../../domain/points/account';
import { challenges } from '../documents/challenges';
import { type GroupDocument, groups } from '../documents/groups';
import { memberships } from '../documents/memberships';
import { writeCard } from '../operations/check-in/group-card';
import type { Ports } from '../ports/ports';
import type { Store, Transaction } from '../ports/store';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';

/** Who came is let in on the last day of an event, which may end after the event itself. */
const EVENT_LATE_MS = 86_400_000;

/** Groups compared in one step. */
const BATCH = 10;

/**
 * Compares what each group has given this month with its budget and marks its challenges, and the group for its events:
 * from then on days and being there count and give no points until the month is over or the budget is raised. Nobody who
 * earns reads a counter that all members share, so a budget may be passed by what is given between two runs.
 */
export function watchBudgets(ports: Pick<Ports, 'store' | 'clock'>, budget: JobBudget): Promise<JobReport> {
  const { store, clock } = ports;
  const step = async (cursor: string): Promise<Step> => {
    const found = await store.query(groups, {
      equal: { status: 'active' },
      range: { field: 'order', after: cursor },
      order: { field: 'order', direction: 'up' },
      limit: BATCH,
    });
    const counts = { spent: 0 };
    for (const group of found) counts.spent += (await compare(store, group, clock.nowMs())) ? 1 : 0;
    return { cursor: found.length < BATCH ? null : (found.at(-1)?.order ?? null), counts };
  };
  return runJob(ports, { name: 'watch-budgets', step }, budget);
}

/** Whether the group's budget is spent; its challenges say so afterwards. */
async function compare(store: Store, group: GroupDocument, nowMs: number): Promise<boolean> {
  const running = group.cards.filter((card) => card.context === 'check-in');
  const hasEvents = (group.eventPointsUntilMs ?? 0) + EVENT_LATE_MS > nowMs;
  if (running.length === 0 && !hasEvents) return false;
  const isSpent = (await givenThisMonth(store, group.id, nowMs)) >= group.settings.monthBudgetPoints;
  const wanted = isSpent ? monthOf(pointsDayAt(nowMs)) : null;
  for (const card of running.filter((one) => (one.budgetSpentMonth ?? null) !== wanted)) {
    await store.transact((tx) => mark(tx, { groupId: group.id, challengeId: card.campaignId, wanted }));
  }
  if (hasEvents && (group.eventBudgetSpentMonth ?? null) !== wanted) {
    await store.transact((tx) => markGroup(tx, group.id, wanted));
  }
  return isSpent;
}

async function markGroup(tx: Transaction, groupId: string, wanted: string | null): Promise<void> {
  const group = await tx.get(groups, groupId);
  if (group === null) return;
  const { version: _, ...before } = group;
  await tx.replace(groups, group, { ...before, eventBudgetSpentMonth: wanted });
}

/** What the members of a group, also those who left since, have earned there this month. */
async function givenThisMonth(store: Store, groupId: string, nowMs: number): Promise<number> {
  let points = 0;
  for (const status of ['active', 'left', 'removed'] as const) {
    points += await givenTo(store, { groupId, status, nowMs });
  }
  return points;
}

async function givenTo(
  store: Store,
  {
    nowMs,
    ...equal
  }: { readonly groupId: string; readonly status: 'active' | 'left' | 'removed'; readonly nowMs: number },
): Promise<number> {
  let points = 0;
  let after = '';
  for (;;) {
    const found = await store.query(memberships, {
      equal,
      range: { field: 'order', after },
      order: { field: 'order', direction: 'up' },
      limit: LIMITS.getManyMax,
    });
    for (const membership of found) points += sumsAt(membership.counters, 'points', nowMs).month;
    const last = found.at(-1);
    if (last === undefined || found.length < LIMITS.getManyMax) return points;
    after = last.order;
  }
}

async function mark(
  tx: Transaction,
  {
    groupId,
    challengeId,
    wanted,
  }: { readonly groupId: string; readonly challengeId: string; readonly wanted: string | null },
): Promise<void> {
  const challenge = await tx.get(challenges, challengeId);
  const group = await tx.get(groups, groupId);
  if (challenge === null || challenge.status === 'ended' || group === null) return;
  const { version: _, ...before } = challenge;
  const next = { ...before, budgetSpentMonth: wanted };
  await tx.replace(challenges, challenge, next);
  await writeCard(tx, group, next);
}
