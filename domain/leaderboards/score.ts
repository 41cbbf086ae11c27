import {
  countersAt,
  type PeriodSums,
  type ScoreKind,
  type Scores,
  type StoredCounters,
  sumOfDays,
} from '../groups/period-counters';
import { businessDayAt, startOfDayMs } from '../kernel/business-day';
import type { BoardPeriod, BoardTerms, BoardWeight } from './board-terms';
import { isRolling, isWithin, type Period } from './period';

/** What a member did within a period, by kind, and when it last grew. */
export interface Tally {
  readonly scores: Scores & { readonly streak?: number };
  readonly grownAtMs: number;
}

export const NOTHING_DONE: Tally = { scores: {}, grownAtMs: 0 };

/** Σ weight × sum. */
export function weigh(weights: readonly BoardWeight[], scores: Tally['scores']): number {
  return weights.reduce((sum, { kind, weight }) => sum + weight * (scores[kind] ?? 0), 0);
}

const SUM_OF: Readonly<Partial<Record<BoardPeriod, 'day' | 'week' | 'month' | 'total'>>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  all: 'total',
};

/**
 * What the counters on a membership say of a period; null when they cannot say it: sums of a season, and of a period that
 * ended before the member was last active, are read from the records.
 */
export function tallyFromCounters(
  stored: StoredCounters,
  board: { readonly terms: Pick<BoardTerms, 'period' | 'weights'>; readonly period: Period },
  streak: { readonly days: number; readonly atMs: number },
): Tally | null {
  const { terms, period } = board;
  if (isRolling(terms)) return tallyOfWindow(stored, { weights: terms.weights, window: period });
  const sum = SUM_OF[terms.period];
  if (sum === undefined) return null;
  const counters = countersAt(stored, 0);
  const lastActiveMs = startOfDayMs(counters.day);
  if (lastActiveMs >= period.untilMs) return null;
  const streakAtMs = terms.weights.some((one) => one.kind === 'streak') ? streak.atMs : 0;
  if (!isWithin(period, lastActiveMs)) return { scores: { streak: streak.days }, grownAtMs: streakAtMs };
  const entries = Object.entries(counters.scores) as [ScoreKind, PeriodSums][];
  const scores = Object.fromEntries(entries.map(([kind, sums]) => [kind, sums[sum]]));
  const grown = entries.filter(([kind, sums]) => sums[sum] !== 0 && terms.weights.some((one) => one.kind === kind));
  return {
    scores: { ...scores, streak: streak.days },
    grownAtMs: Math.max(streakAtMs, ...grown.map(([, sums]) => sums.grownAtMs)),
  };
}

/** The same of a rolling window; null when the counters do not tell all of its days. */
function tallyOfWindow(
  stored: StoredCounters,
  { weights, window }: { readonly weights: readonly BoardWeight[]; readonly window: Period },
): Tally | null {
  const counters = countersAt(stored, 0);
  const days = { fromDay: businessDayAt(window.fromMs), toDay: businessDayAt(window.untilMs - 1) };
  const scores: Partial<Record<ScoreKind, number>> = {};
  let grownAtMs = 0;
  for (const { kind } of weights) {
    if (kind === 'streak') continue;
    const sum = sumOfDays(counters, kind, days);
    if (sum === null) return null;
    scores[kind] = sum;
    if (sum !== 0) grownAtMs = Math.max(grownAtMs, counters.scores[kind]?.grownAtMs ?? 0);
  }
  return { scores, grownAtMs };
}

/** How much of a score came on the day of `atMs`: without it, it is yesterday's. */
export function gainedOnDay(stored: StoredCounters, weights: readonly BoardWeight[], atMs: number): number {
  const counters = countersAt(stored, atMs);
  if (counters.day !== businessDayAt(atMs)) return 0;
  const today = Object.fromEntries(
    (Object.entries(counters.scores) as [ScoreKind, PeriodSums][]).map(([kind, sums]) => [kind, sums.day]),
  );
  return weigh(weights, today);
}
