import { countersAt } from '../../domain/groups/period-counters';
import { monthOf } from '../../domain/kernel/business-day';
import { LIMITS } from '../../domain/kernel/limits';
import { pointsDayAt } from '../../domain/points/account';
import { challenges } from '../documents/challenges';
import { type GroupDocument, groups } from '../documents/groups';
import { memberships } from '../documents/memberships';
import { writeCard } from '../operations/check-in/group-card';
import type { Clock } from '../ports/clock';
import type { Store, Stored, Transaction } from '../ports/store';

interface Reading {
  readonly store: Store;
  readonly clock: Clock;
}

/**
 * Compares what each group's check-ins have given this month with its budget and marks its challenges: from then on
 * days count and give no points until the month is over or the budget is raised. A check-in never reads a counter that
 * all members share, so a budget may be passed by what is given between two runs.
 */
export async function watchBudgets({ store, clock }: Reading): Promise<{ readonly spentCount: number }> {
  const nowMs = clock.nowMs();
  const month = monthOf(pointsDayAt(nowMs));
  let spentCount = 0;
  for await (const group of activeGroups(store)) {
    const running = group.cards.filter((card) => card.context === 'check-in');
    if (running.length === 0) continue;
    const isSpent = (await givenThisMonth(store, group.id, nowMs)) >= group.settings.monthBudgetPoints;
    if (isSpent) spentCount += 1;
    const wanted = isSpent ? month : null;
    for (const card of running.filter((one) => (one.budgetSpentMonth ?? null) !== wanted)) {
      await store.transact((tx) => mark(tx, { groupId: group.id, challengeId: card.campaignId, wanted }));
    }
  }
  return { spentCount };
}

async function* activeGroups(store: Store): AsyncGenerator<Stored<GroupDocument>> {
  let after = '';
  for (;;) {
    const found = await store.query(groups, {
      equal: { status: 'active' },
      range: { field: 'order', after },
      order: { field: 'order', direction: 'up' },
      limit: LIMITS.getManyMax,
    });
    yield* found;
    const last = found.at(-1);
    if (last === undefined || found.length < LIMITS.getManyMax) return;
    after = last.order;
  }
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
    for (const membership of found) points += countersAt(membership.counters, nowMs).monthPoints;
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
