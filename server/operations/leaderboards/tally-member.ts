import { countersAt } from '../../../domain/groups/period-counters';
import { gainedOnDay, NOTHING_DONE, type Tally, tallyFromCounters, weigh } from '../../../domain/leaderboards/score';
import { isRolling, windowBefore } from '../../../domain/leaderboards/period';
import type { BoardPeriodRun } from '../../documents/boards';
import { longestStreak, type MembershipDocument } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import { tallyFromRecords } from './score-records';

/** A member's score in one period, over every membership that the board looks at. */
export interface MemberTally {
  readonly score: number;
  readonly grownAtMs: number;
  /** What of it came on the day of `nowMs`; of a rolling window, by how much it differs from the day before's. */
  readonly gainedToday: number;
}

/** From the counters where they can say it, from the records where they can not. */
export async function tallyMember(
  store: Store,
  found: readonly MembershipDocument[],
  { run, nowMs }: { readonly run: BoardPeriodRun; readonly nowMs: number },
): Promise<MemberTally> {
  const { weights } = run.terms;
  const { score, grownAtMs } = await tallyAll(store, found, run);
  const gainedToday = isRolling(run.terms)
    ? score - (await tallyAll(store, found, { ...run, ...windowBefore(run) })).score
    : sum(found.map((membership) => gainedOnDay(membership.counters, weights, nowMs)));
  return { score, grownAtMs, gainedToday };
}

/** The same from the counters of one group's membership alone; null where they can not say it. */
export function tallyNow(
  membership: MembershipDocument,
  { run, nowMs }: { readonly run: BoardPeriodRun; readonly nowMs: number },
): MemberTally | null {
  const { weights } = run.terms;
  const now = fromCounters(membership, run);
  if (now === null) return null;
  const score = weigh(weights, now.scores);
  const { grownAtMs } = now;
  if (!isRolling(run.terms)) return { score, grownAtMs, gainedToday: gainedOnDay(membership.counters, weights, nowMs) };
  const before = fromCounters(membership, { ...run, ...windowBefore(run) });
  return before === null ? null : { score, grownAtMs, gainedToday: score - weigh(weights, before.scores) };
}

const fromCounters = (membership: MembershipDocument, run: BoardPeriodRun): Tally | null =>
  tallyFromCounters(membership.counters, { terms: run.terms, period: run }, longestStreak(membership));

async function tallyAll(
  store: Store,
  found: readonly MembershipDocument[],
  run: BoardPeriodRun,
): Promise<Omit<MemberTally, 'gainedToday'>> {
  const tallies: Tally[] = [];
  for (const membership of found) tallies.push(await tallyOne(store, membership, run));
  return {
    score: sum(tallies.map((tally) => weigh(run.terms.weights, tally.scores))),
    grownAtMs: Math.max(0, ...tallies.map((tally) => tally.grownAtMs)),
  };
}

async function tallyOne(store: Store, membership: MembershipDocument, run: BoardPeriodRun): Promise<Tally> {
  const counted = fromCounters(membership, run);
  if (counted !== null) return counted;
  if (!hasScored(membership)) return NOTHING_DONE;
  return tallyFromRecords(store, membership, { weights: run.terms.weights, period: run });
}

/** Whether anything was ever counted here: without it, no record has to be asked. */
const hasScored = ({ counters }: MembershipDocument): boolean => Object.keys(countersAt(counters, 0).scores).length > 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
