import * as fc from 'fast-check';
import type { ChallengeTerms } from '../../domain/check-in/challenge-terms';
import { addDays } from '../../domain/kernel/business-day';
import { Habit } from '../support/habit';
import { readingTerms } from '../support/reading-terms';

const terms: ChallengeTerms = {
  ...readingTerms,
  milestones: [1, 2, 3, 5, 8].map((streakDays) => ({ streakDays, bonusPoints: 5 * streakDays })),
  makeUp: { perMonth: 10, windowDays: 6 },
};

type Step = { readonly act: 'check-in' | 'miss' | 'spent' } | { readonly act: 'make-up'; readonly back: number };

const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Step>({ act: 'check-in' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ act: 'miss' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ act: 'spent' }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }).map((back): Step => ({ act: 'make-up', back })) },
  ),
  { minLength: 20, maxLength: 45 },
);

/** The first day of the unbroken run that reaches `day`, from the set of days alone. */
function runStart(done: ReadonlySet<string>, day: string): string {
  let first = day;
  while (done.has(addDays(first, -1))) first = addDays(first, -1);
  return first;
}

/** Does one step of a day; what was paid, and on which run. A make-up that is refused is none. */
function payments(li: Habit, done: Set<string>, { day, step }: { day: string; step: Step }) {
  try {
    const target = step.act === 'make-up' ? addDays(day, -step.back) : day;
    const kept =
      step.act === 'make-up' ? li.makeUp(target, day) : li.checkIn(day, { budgetSpent: step.act === 'spent' });
    done.add(target);
    return { bonuses: kept.earning.bonuses, totalPoints: kept.earning.totalPoints, target };
  } catch (error) {
    if (step.act !== 'make-up') throw error;
    return { bonuses: [], totalPoints: 0, target: day };
  }
}

test('no run is ever paid the same milestone twice, however it was pieced together', () => {
  fc.assert(
    fc.property(steps, (story) => {
      const li = new Habit(terms);
      const done = new Set<string>();
      const paid: { readonly streakDays: number; readonly day: string }[] = [];
      story.forEach((step, index) => {
        if (step.act === 'miss') return;
        const day = addDays(terms.startDay, index);
        const { bonuses, totalPoints, target } = payments(li, done, { day, step });
        expect(totalPoints).toBeLessThanOrEqual(100);
        const standing = done.has(day) ? day : addDays(day, -1);
        const first = runStart(done, standing);
        for (const { streakDays } of bonuses) {
          expect(paid.filter((one) => one.streakDays === streakDays && one.day >= first)).toEqual([]);
          expect(done.has(addDays(first, streakDays - 1))).toBe(true);
          paid.push({ streakDays, day: target });
        }
      });
    }),
    { numRuns: 200 },
  );
});
