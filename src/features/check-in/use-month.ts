import { calendarOf, type CalendarDay } from '@domain/check-in/calendar';
import type { CheckInView, PastMonth } from '../../../contracts/check-in-reads';
import { useMemberOperation } from '@/lib/use-operation';
import type { Refusal } from '@/lib/refusal-words';
import { READ_MONTH_REFUSALS } from './copy';

export interface ShownMonth {
  readonly days: ReadonlyMap<string, CalendarDay>;
  readonly isLoading: boolean;
  readonly refusal: Refusal | null;
  readonly refresh: () => Promise<unknown>;
}

/** A month, `YYYY-MM`: from what this phone knows, and for a month long ago from the records of what was done. */
export function useMonth(view: CheckInView, month: string): ShownMonth {
  const { challengeId, groupId, terms } = view.challenge;
  const known = calendarOf(terms, view.progress, { month, today: view.today.day });
  const isSettled = known.some((day) => day.state === 'settled');
  const past = useMemberOperation(
    'check-in.read-month',
    { groupId, challengeId, month },
    { words: READ_MONTH_REFUSALS, isEnabled: isSettled },
  );
  const days = known.map((day) => (day.state === 'settled' && past.data !== undefined ? pastDay(day, past.data) : day));
  return {
    days: new Map(days.map((day) => [day.day, day])),
    isLoading: isSettled && past.isLoading,
    refusal: isSettled ? past.refusal : null,
    refresh: past.refresh,
  };
}

function pastDay(day: CalendarDay, past: PastMonth): CalendarDay {
  const recorded = past.days.find((each) => each.day === day.day);
  if (recorded !== undefined) return { ...day, state: recorded.state };
  return day.day < past.keptFromDay ? day : { ...day, state: 'missed' };
}
