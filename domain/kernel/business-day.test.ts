import {
  addDays,
  businessDayAt,
  dayNumber,
  dayOfNumber,
  daysBetween,
  endOfDayMs,
  isBusinessDay,
  minuteOfDay,
  monthOf,
  startOfDayMs,
  weekdayOf,
} from './business-day';

const at = (shanghai: string): number => Date.parse(`${shanghai}+08:00`);

describe('the business day', () => {
  it.each([
    { why: 'the last millisecond of a day', when: '2026-11-23T23:59:59.999', cutOff: 0, day: '2026-11-23' },
    { why: 'midnight belongs to the new day', when: '2026-11-24T00:00:00.000', cutOff: 0, day: '2026-11-24' },
    {
      why: 'before the night-owl cut-off it is still yesterday',
      when: '2026-11-24T01:59:59.999',
      cutOff: 120,
      day: '2026-11-23',
    },
    { why: 'at the cut-off the new day begins', when: '2026-11-24T02:00:00.000', cutOff: 120, day: '2026-11-24' },
    { why: 'New Year', when: '2027-01-01T00:00:00.000', cutOff: 0, day: '2027-01-01' },
    { why: 'a leap day', when: '2028-02-29T12:00:00.000', cutOff: 0, day: '2028-02-29' },
  ])('$why', ({ when, cutOff, day }) => {
    expect(businessDayAt(at(when), cutOff)).toBe(day);
  });

  it('starts and ends where the next and the last one do', () => {
    expect(startOfDayMs('2026-11-23', 120)).toBe(at('2026-11-23T02:00:00.000'));
    expect(endOfDayMs('2026-11-23', 120)).toBe(startOfDayMs('2026-11-24', 120));
  });

  it('agrees with the calendar of the machine on every day of four centuries', () => {
    const wrong: number[] = [];
    for (let number = -40_000; number < 110_000; number += 1) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      if (dayOfNumber(number) !== day || dayNumber(day) !== number) wrong.push(number);
    }
    expect(wrong).toEqual([]);
  });

  it('counts days across months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(dayOfNumber(dayNumber('2026-11-23'))).toBe('2026-11-23');
  });

  it('knows the weekday, the month and the minute', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
    expect(monthOf('2026-11-23')).toBe('2026-11');
    expect(minuteOfDay(at('2026-11-23T23:59:59.999'))).toBe(1_439);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '2026-00-10', 'today', ''])('refuses %p as a day', (text) => {
    expect(isBusinessDay(text)).toBe(false);
  });
});
