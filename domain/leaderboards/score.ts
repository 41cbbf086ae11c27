import {
  countersAt,
  type PeriodSums,
  type ScoreKind,
  type Scores,
  type StoredCounters,
} from '../groups/period-counters';
import { businessDayAt, startOfDayMs } from '../kernel/business-day';
import type { BoardTerms, BoardWeight } from './board-terms';
import { isWithin, type Period } from './period';

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

const SUM_OF = { day: 'day', week: 'week', month: 'month', all: 'total' } as const;

/**
 * What the counters on a membership say of a period; null when they cannot say it: sums of a season, and of a period that
 * ended before the member was last active, are read from the records.
 */
export function tallyFromCounters(
  stored: StoredCounters,
  board: { readonly terms: Pick<BoardTerms, 'period' | 'weights'>; readonly period: Period },
  streakDays: number,
): Tally | null {
  const { terms, period } = board;
  if (terms.period === 'season') return null;
  const counters = countersAt(stored, 0);
  const lastActiveMs = startOfDayMs(counters.day);
  if (lastActiveMs >= period.untilMs) return null;
  if (!isWithin(period, lastActiveMs)) return { scores: { streak: streakDays }, grownAtMs: 0 };
  const sum = SUM_OF[terms.period];
  const entries = Object.entries(counters.scores) as [ScoreKind, PeriodSums][];
  const scores = Object.fromEntries(entries.map(([kind, sums]) => [kind, sums[sum]]));
  const grown = entries.filter(([kind, sums]) => sums[sum] !== 0 && terms.weights.some((one) => one.kind === kind));
  return {
    scores: { ...scores, streak: streakDays },
    grownAtMs: Math.max(0, ...grown.map(([, sums]) => sums.grownAtMs)),
  };
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
