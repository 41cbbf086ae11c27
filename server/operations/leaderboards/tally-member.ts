import { countersAt } from '../../../domain/groups/period-counters';
import { gainedOnDay, NOTHING_DONE, type Tally, tallyFromCounters, weigh } from '../../../domain/leaderboards/score';
import type { BoardPeriodRun } from '../../documents/boards';
import type { MembershipDocument } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import { longestStreak, tallyFromRecords } from './score-records';

/** A member's score in one period, over every membership that the board looks at. */
export interface MemberTally {
  readonly score: number;
  readonly grownAtMs: number;
  /** What of it came on the day of `nowMs`. */
  readonly gainedToday: number;
}

/** From the counters where they can say it, from the records where they can not. */
export async function tallyMember(
  store: Store,
  found: readonly MembershipDocument[],
  { run, nowMs }: { readonly run: BoardPeriodRun; readonly nowMs: number },
): Promise<MemberTally> {
  const { weights } = run.terms;
  const tallies: Tally[] = [];
  for (const membership of found) tallies.push(await tallyOne(store, membership, run));
  return {
    score: sum(tallies.map((tally) => weigh(weights, tally.scores))),
    grownAtMs: Math.max(0, ...tallies.map((tally) => tally.grownAtMs)),
    gainedToday: sum(found.map((membership) => gainedOnDay(membership.counters, weights, nowMs))),
  };
}

async function tallyOne(store: Store, membership: MembershipDocument, run: BoardPeriodRun): Promise<Tally> {
  const { terms } = run;
  const streakDays = longestStreak(membership);
  const counted = tallyFromCounters(membership.counters, { terms, period: run }, streakDays);
  if (counted !== null) return counted;
  if (!hasScored(membership)) return NOTHING_DONE;
  return tallyFromRecords(store, membership, { weights: terms.weights, period: run });
}

/** Whether anything was ever counted here: without it, no record has to be asked. */
const hasScored = ({ counters }: MembershipDocument): boolean => Object.keys(countersAt(counters, 0).scores).length > 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
