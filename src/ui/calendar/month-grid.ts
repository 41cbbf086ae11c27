/** A day of the grid as `YYYY-MM-DD` with its number, or an empty place before the first. */
export interface GridDay {
  readonly day: string;
  readonly number: number;
}

const WEEK_DAYS = 7;

/** The places of a month that starts its weeks on Monday: null before the first day. `month` is `YYYY-MM`. */
export function monthGrid(month: string): readonly (GridDay | null)[] {
  const { year, monthNumber } = partsOf(month);
  const first = new Date(Date.UTC(year, monthNumber - 1, 1)).getUTCDay();
  const before = (first + WEEK_DAYS - 1) % WEEK_DAYS;
  const length = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
  const days = Array.from({ length }, (_, index) => ({
    day: `${month}-${String(index + 1).padStart(2, '0')}`,
    number: index + 1,
  }));
  return [...Array.from({ length: before }, () => null), ...days];
}

export function partsOf(month: string): { year: number; monthNumber: number } {
  return { year: Number(month.slice(0, 4)), monthNumber: Number(month.slice(5, 7)) };
}

/** The month `by` months away. */
export function shiftMonth(month: string, by: number): string {
  const { year, monthNumber } = partsOf(month);
  return new Date(Date.UTC(year, monthNumber - 1 + by, 1)).toISOString().slice(0, 7);
}
