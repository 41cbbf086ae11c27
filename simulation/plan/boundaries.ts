const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;

/** Mornings shortly before something turns: a year, a week 53, a leap day, a month, a week; and one like any other. */
export const STARTS: readonly number[] = [
  '2026-12-30T09:00',
  '2026-12-31T21:30',
  '2027-12-31T08:00',
  '2028-02-28T18:00',
  '2026-11-29T20:00',
  '2026-11-30T22:00',
  '2026-11-24T08:00',
].map((shanghai) => Date.parse(`${shanghai}:00+08:00`));

/** The next Shanghai midnight after `atMs`. */
export function nextMidnight(atMs: number): number {
  return (Math.floor((atMs + SHANGHAI_MS) / DAY_MS) + 1) * DAY_MS - SHANGHAI_MS;
}

/** The next midnight before a Monday. */
export function nextWeek(atMs: number): number {
  let midnight = nextMidnight(atMs);
  // 1970-01-01 was a Thursday.
  while (((midnight + SHANGHAI_MS) / DAY_MS + 3) % 7 !== 0) midnight += DAY_MS;
  return midnight;
}
