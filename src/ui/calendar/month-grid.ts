import dayjs from 'dayjs';

/** A day of the grid as `YYYY-MM-DD` with its number, or an empty place before the first. */
export interface GridDay {
  readonly day: string;
  readonly number: number;
}

const WEEK_DAYS = 7;

/** The places of a month that starts its weeks on Monday: null before the first day. `month` is `YYYY-MM`. */
export function monthGrid(month: string): readonly (GridDay | null)[] {
  const first = dayjs(firstOf(month));
  const before = (first.day() + WEEK_DAYS - 1) % WEEK_DAYS;
  const days = Array.from({ length: first.daysInMonth() }, (_, index) => ({
    day: first.date(index + 1).format('YYYY-MM-DD'),
    number: index + 1,
  }));
  return [...Array.from({ length: before }, () => null), ...days];
}

export function partsOf(month: string): { year: number; monthNumber: number } {
  const first = dayjs(firstOf(month));
  return { year: first.year(), monthNumber: first.month() + 1 };
}

/** The month `by` months away. */
export function shiftMonth(month: string, by: number): string {
  return dayjs(firstOf(month)).add(by, 'month').format('YYYY-MM');
}

/** With a day, a text is read as a date of the calendar, in whichever zone the phone is. */
const firstOf = (month: string): string => `${month}-01`;
