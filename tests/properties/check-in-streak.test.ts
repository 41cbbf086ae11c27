import * as fc from 'fast-check';
import { addDays, weekdayOf } from '../../domain/kernel/business-day';
import type { ChallengeTerms } from '../../domain/check-in/challenge-terms';
import { standingOn } from '../../domain/check-in/standing';
import { Habit } from '../support/habit';
import { readingTerms } from '../support/reading-terms';

const LENGTH = 14;
const DAYS = Array.from({ length: LENGTH }, (_, index) => addDays('2026-11-01', index));
const LAST = DAYS[LENGTH - 1] ?? '';
const terms: ChallengeTerms = { ...readingTerms, makeUp: { perMonth: 100, windowDays: 30 }, leave: { perMonth: 100 } };

/** The set of days as a text: `d` done, `.` owed and missed; days that ask for nothing are not in it at all. */
function picture(done: number, asked: (index: number) => boolean): string {
  return DAYS.map((_, index) => ((done >> index) & 1 ? 'd' : asked(index) ? '.' : '')).join('');
}

/** An independent reading of the same picture. Today, the last day, may still be done. */
function expected(done: number, asked: (index: number) => boolean): { streak: number; longest: number; total: number } {
  const text = picture(done, (index) => index < TODAY && asked(index));
  const runs = text.split('.').map((run) => run.length);
  return { streak: runs.at(-1) ?? 0, longest: Math.max(...runs), total: runs.reduce((sum, run) => sum + run, 0) };
}

function standing(habit: Habit): { streak: number; longest: number; total: number } {
  if (habit.progress === null) return { streak: 0, longest: 0, total: 0 };
  const { streakDays, longestDays, totalDays } = standingOn(habit.terms, habit.progress, LAST);
  return { streak: streakDays, longest: longestDays, total: totalDays };
}

const has = (set: number, index: number): boolean => ((set >> index) & 1) === 1;

const TODAY = LENGTH - 1;

function doneOnTime(set: number): Habit {
  const habit = new Habit(terms);
  DAYS.forEach((day, index) => has(set, index) && habit.checkIn(day));
  return habit;
}

/** The same set of days, every second one made up on the last day. */
function halfMadeUp(set: number): Habit {
  const habit = new Habit(terms);
  const late = (index: number): boolean => index % 2 === 1 && index < TODAY;
  DAYS.forEach((day, index) => has(set, index) && !late(index) && habit.checkIn(day));
  DAYS.forEach((day, index) => has(set, index) && late(index) && habit.makeUp(day, LAST));
  return habit;
}

test('for every set of 14 days the standing is what the set says, however it came about', () => {
  const sets = Array.from({ length: 2 ** LENGTH }, (_, set) => set);
  const wrong = sets.filter((set) => {
    const wanted = JSON.stringify(expected(set, () => true));
    return [doneOnTime(set), halfMadeUp(set)].some((habit) => JSON.stringify(standing(habit)) !== wanted);
  });
  expect(wrong).toEqual([]);
});

test('leave, other weekdays and pauses ask for nothing, in every combination tried', () => {
  const sets = fc.integer({ min: 0, max: 2 ** LENGTH - 1 });
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => days.sort());
  fc.assert(
    fc.property(sets, sets, sets, weekdays, (done, leave, ...[pause, chosen]) => {
      const pauses = DAYS.filter((_, index) => has(pause, index) && index % 3 === 0).map((day) => ({
        fromDay: day,
        toDay: day,
      }));
      const part = (index: number): boolean => chosen.includes(weekdayOf(DAYS[index] ?? ''));
      const paused = (index: number): boolean => pauses.some((one) => one.fromDay === DAYS[index]);
      const li = new Habit({ ...terms, weekdays: chosen, pauses });
      DAYS.forEach((day, index) => {
        if (!part(index)) return;
        if (has(done, index)) li.checkIn(day);
        else if (has(leave, index)) li.leave(day, day);
      });
      const reallyDone = DAYS.reduce(
        (set, _, index) => (has(done, index) && part(index) ? set | (1 << index) : set),
        0,
      );
      const wanted = expected(reallyDone, (index) => part(index) && !paused(index) && !has(leave, index));
      expect(standing(li)).toEqual(wanted);
    }),
    { numRuns: 3_000 },
  );
});

test('what was folded away is not lost: a long history stands as if every day were kept', () => {
  const length = 150;
  const history = fc.array(fc.constantFrom('d', 'd', 'd', '-', 'l'), { minLength: length, maxLength: length });
  fc.assert(
    fc.property(history, (marks) => {
      const li = new Habit({ ...terms, endDay: '2027-04-30' });
      marks.forEach((mark, offset) => {
        const day = addDays('2026-11-01', offset);
        if (mark === 'd') li.checkIn(day);
        if (mark === 'l') li.leave(day, day);
      });
      const runs = marks
        .slice(0, -1)
        .join('')
        .replaceAll('l', '')
        .split('-')
        .map((run) => run.length);
      const today = marks.at(-1) === 'd' ? 1 : 0;
      runs.push((runs.pop() ?? 0) + today);
      const seen = li.progress === null ? null : standingOn(li.terms, li.progress, addDays('2026-11-01', length - 1));
      expect(seen?.streakDays ?? 0).toBe(runs.at(-1));
      expect(seen?.longestDays ?? 0).toBe(Math.max(...runs));
      expect(seen?.totalDays ?? 0).toBe(runs.reduce((sum, run) => sum + run, 0));
    }),
    { numRuns: 200 },
  );
});
