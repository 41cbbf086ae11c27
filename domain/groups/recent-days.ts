/** What each of the last days came to, the latest first; days at the end on which nothing was done are left out. */
export type RecentDays = readonly number[];

/** A window of thirty days and the day before it, so that a change since yesterday is told by the same days. */
const KEPT_DAYS = 31;

/** The days after `count` more have passed. */
export function daysLater(days: RecentDays, count: number): RecentDays {
  const passed = Array.from({ length: Math.min(count, KEPT_DAYS) }, () => 0);
  return trimmed([...passed, ...days].slice(0, KEPT_DAYS));
}

/** The days after what was done `ago` days before the latest has changed; what is older than all of them changes none. */
export function daysChanged(days: RecentDays, { ago, by }: { readonly ago: number; readonly by: number }): RecentDays {
  if (ago < 0 || ago >= KEPT_DAYS) return days;
  const next = [...days];
  while (next.length <= ago) next.push(0);
  next[ago] = (next[ago] ?? 0) + by;
  return trimmed(next);
}

/** The sum from `oldest` to `newest` days before the latest; null when the days do not reach back so far. */
export function sumOfRecent(
  days: RecentDays | undefined,
  { oldest, newest }: { readonly oldest: number; readonly newest: number },
): number | null {
  if (days === undefined || oldest >= KEPT_DAYS) return null;
  return days.slice(Math.max(0, newest), Math.max(0, oldest + 1)).reduce((sum, one) => sum + one, 0);
}

/** Most members do something on few days. */
function trimmed(days: RecentDays): RecentDays {
  let length = days.length;
  while (length > 0 && days[length - 1] === 0) length -= 1;
  return days.slice(0, length);
}
