import * as fc from 'fast-check';
import { daysChanged, daysLater, sumOfRecent } from './recent-days';

const step = fc.record({ later: fc.nat({ max: 40 }), ago: fc.nat({ max: 40 }), by: fc.integer({ min: -5, max: 9 }) });

test('whatever is done on whatever day, the last 31 days are told as a plain list of days tells them', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 30 }), (steps, one, other) => {
      const plain = new Map<number, number>();
      let today = 0;
      let days: readonly number[] = [];
      for (const { later, ago, by } of steps) {
        today += later;
        days = daysChanged(daysLater(days, later), { ago, by });
        // What is older than all the days that are told is told by nobody.
        if (ago <= 30) plain.set(today - ago, (plain.get(today - ago) ?? 0) + by);
      }
      const [newest, oldest] = [Math.min(one, other), Math.max(one, other)];
      const inDays = [...plain].filter(([day]) => today - day >= newest && today - day <= oldest);
      expect(sumOfRecent(days, { oldest, newest })).toBe(inDays.reduce((sum, [, by]) => sum + by, 0));
      expect(days.length).toBeLessThanOrEqual(31);
      expect(days.at(-1)).not.toBe(0);
    }),
  );
});

test('days that lie further back are not told', () => {
  expect(sumOfRecent([1], { oldest: 31, newest: 0 })).toBeNull();
  expect(sumOfRecent(undefined, { oldest: 0, newest: 0 })).toBeNull();
  expect(sumOfRecent([1, 2], { oldest: -1, newest: -7 })).toBe(0);
});
