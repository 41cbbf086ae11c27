import { mondayOf } from '../groups/period-counters';
import { addDays, businessDayAt, endOfDayMs, monthOf, startOfDayMs, type BusinessDay } from '../kernel/business-day';
import type { BoardTerms } from './board-terms';

/** One run of a board: from the first instant of its first day up to, not including, `untilMs`. */
export interface Period {
  /** Names the period within its board: `2026-11-25`, `2026-11-23`, `2026-11`, `last7`, `season`, `all`. */
  readonly key: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** What still arrives this long after a period's end belongs to calls that began in it (B5). */
export const GRACE_MS = 60_000;

/** Later than every instant a phone can show. */
const NEVER_MS = 4_102_444_800_000;

/** Shanghai's days are all as long. */
const DAY_MS = 86_400_000;

/** The period that `atMs` lies in, in Shanghai's calendar. A season is one period, also before and after it. */
export function periodAt({ period, season }: Pick<BoardTerms, 'period' | 'season'>, atMs: number): Period {
  const day = businessDayAt(atMs);
  switch (period) {
    case 'day':
      return between(day, day, day);
    case 'week':
      return between(mondayOf(day), mondayOf(day), addDays(mondayOf(day), 6));
    case 'month':
      return between(monthOf(day), `${monthOf(day)}-01`, lastOfMonth(day));
    case 'last7':
    case 'last30':
      return between(period, addDays(day, 1 - WINDOW_DAYS[period]), day);
    case 'season':
      return season === null ? EVER : between('season', season.startDay, season.endDay);
    case 'all':
      return EVER;
  }
}

/** Days in a rolling window, today among them. */
const WINDOW_DAYS = { last7: 7, last30: 30 } as const;

/** Whether the period is a window that every midnight moves, and that nothing is settled of. */
export const isRolling = ({ period }: Pick<BoardTerms, 'period'>): boolean => period in WINDOW_DAYS;

/** Whether no period of it ever comes to an end: nothing is settled, so nothing is won and no leagues are made. */
export const isEndless = (terms: Pick<BoardTerms, 'period'>): boolean => terms.period === 'all' || isRolling(terms);

/** A rolling window as it lay the day before. */
export const windowBefore = (window: Period): Period => ({
  key: window.key,
  fromMs: window.fromMs - DAY_MS,
  untilMs: window.untilMs - DAY_MS,
});

/** What follows a period; null after a season and after all time. */
export function periodAfter(terms: Pick<BoardTerms, 'period' | 'season'>, period: Period): Period | null {
  return terms.period === 'season' || terms.period === 'all' ? null : periodAt(terms, period.untilMs);
}

export const isWithin = (period: Pick<Period, 'fromMs' | 'untilMs'>, atMs: number): boolean =>
  atMs >= period.fromMs && atMs < period.untilMs;

const EVER: Period = { key: 'all', fromMs: 0, untilMs: NEVER_MS };

function between(key: string, first: BusinessDay, last: BusinessDay): Period {
  return { key, fromMs: startOfDayMs(first), untilMs: endOfDayMs(last) };
}

/** The day before the first of the next month: a day past the 28th plus four lies in it. */
function lastOfMonth(day: BusinessDay): BusinessDay {
  const inNext = addDays(`${monthOf(day)}-28`, 4);
  return addDays(`${monthOf(inNext)}-01`, -1);
}
