import { businessDay, startOfDayMs } from '../kernel/business-day';
import type { DayTerms, Pause } from './challenge-terms';
import { OPEN_END } from './challenge-terms';
import { phaseAt } from './phase';

const terms = (pauses: readonly Pause[] = []): DayTerms => ({
  startDay: businessDay('2026-11-10'),
  endDay: businessDay('2026-11-20'),
  weekdays: [1, 2, 3, 4, 5],
  opensAtMinute: 480,
  closesAtMinute: 1440,
  cutOffMinutes: 0,
  pauses,
});
const at = (day: string, hour: number) => startOfDayMs(businessDay(day)) + hour * 3_600_000;
const lasting = [{ fromDay: '2026-11-12', toDay: OPEN_END }];

describe('the phase of a challenge', () => {
  it.each([
    ['the day before its first', 'running', terms(), at('2026-11-09', 12), 'upcoming'],
    ['within its window', 'running', terms(), at('2026-11-10', 12), 'running'],
    ['before the window of a day opens', 'running', terms(), at('2026-11-11', 6), 'running'],
    ['on a weekday that does not count', 'running', terms(), at('2026-11-14', 12), 'running'],
    ['while it is paused', 'paused', terms(lasting), at('2026-11-13', 12), 'paused'],
    ['after its last day', 'running', terms(), at('2026-11-21', 1), 'over'],
    ['after its last day though still paused', 'paused', terms(lasting), at('2026-11-21', 1), 'over'],
    ['on the day on which staff ended it', 'ended', terms(), at('2026-11-20', 12), 'over'],
  ] as const)('%s', (_when, status, dayTerms, nowMs, phase) => {
    expect(phaseAt({ status, terms: dayTerms }, nowMs)).toBe(phase);
  });
});
