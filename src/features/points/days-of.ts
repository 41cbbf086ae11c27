import type { EntryLine } from '../../../contracts/points-views';

/** The lines of one day. */
export interface DayOfEntries {
  readonly day: string;
  readonly entries: readonly EntryLine[];
}

/** Lines, newest first, under the days they were written on. */
export function daysOf(entries: readonly EntryLine[]): readonly DayOfEntries[] {
  const days: { day: string; entries: EntryLine[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.day === entry.day) last.entries.push(entry);
    else days.push({ day: entry.day, entries: [entry] });
  }
  return days;
}
