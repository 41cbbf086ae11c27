import type { ChallengeTerms } from '../../domain/check-in/challenge-terms';
import { takeLeave } from '../../domain/check-in/leave';
import { makeUpDay } from '../../domain/check-in/make-up';
import type { CheckInProgress } from '../../domain/check-in/progress';
import { type CheckedIn, recordCheckIn } from '../../domain/check-in/record-check-in';
import { startOfDayMs } from '../../domain/kernel/business-day';
import type { Result } from '../../domain/kernel/result';

/** One member doing one challenge day by day, by the rules alone. */
export class Habit {
  progress: CheckInProgress | null = null;

  constructor(readonly terms: ChallengeTerms) {}

  checkIn(day: string, change: { earnedTodayPoints?: number; budgetSpent?: boolean } = {}): CheckedIn {
    return this.keep(recordCheckIn(this.terms, this.progress, { ...this.noon(day), ...change }));
  }

  makeUp(day: string, on: string): CheckedIn {
    return this.keep(makeUpDay(this.terms, this.progress, { ...this.noon(on), day }));
  }

  leave(day: string, on: string): void {
    const taken = takeLeave(this.terms, this.progress, { day, nowMs: this.noon(on).nowMs });
    if (!taken.ok) throw new Error(taken.code);
    this.progress = taken.value;
  }

  noon(day: string): { nowMs: number; earnedTodayPoints: number; budgetSpent: boolean } {
    return { nowMs: startOfDayMs(day) + 12 * 3_600_000, earnedTodayPoints: 0, budgetSpent: false };
  }

  private keep(done: Result<CheckedIn, string>): CheckedIn {
    if (!done.ok) throw new Error(done.code);
    this.progress = done.value.progress;
    return done.value;
  }
}
