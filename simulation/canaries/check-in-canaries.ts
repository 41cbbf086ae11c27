import type { Canary } from './canary';

/** Bugs of days, streaks and what they give. */
export const CHECK_IN_CANARIES: readonly Canary[] = [
  {
    name: 'a day can be checked in twice',
    file: 'domain/check-in/promise-for-today.ts',
    right: "if (isDone(mark)) return { kind: 'done', day, atMs: progress.lastAtMs };",
    wrong: 'if (isDone(mark)) return null;',
  },
  {
    name: 'leave breaks a streak',
    file: 'domain/check-in/standing.ts',
    right: "if (day.mark === 'l' || !day.owed || before.streakDays === 0) return before;",
    wrong: 'if (!day.owed || before.streakDays === 0) return before;',
  },
  {
    name: 'a missed day breaks nothing',
    file: 'domain/check-in/standing.ts',
    right: "return { ...before, streakDays: 0, runStartDay: '' };",
    wrong: 'return before;',
  },
  {
    name: 'a bonus is paid every day',
    file: 'domain/check-in/earning.ts',
    right: 'return last === undefined || last.day < standing.runStartDay;',
    wrong: 'return last === undefined || last.day !== standing.runStartDay;',
  },
  {
    name: 'a make-up earns like the day itself',
    file: 'domain/check-in/make-up.ts',
    right: 'daily: false',
    wrong: 'daily: true',
  },
  {
    name: 'a day can be made up for a day too long',
    file: 'domain/check-in/make-up.ts',
    right: 'if (daysBetween(day, today) > terms.makeUp.windowDays)',
    wrong: 'if (daysBetween(day, today) > terms.makeUp.windowDays + 1)',
  },
  {
    name: 'the night owl is a day ahead',
    file: 'domain/check-in/today.ts',
    right: 'return businessDayAt(nowMs, terms.cutOffMinutes);',
    wrong: 'return businessDayAt(nowMs, terms.cutOffMinutes * 0);',
  },
  {
    name: 'a day taken back keeps its points',
    file: 'server/operations/check-in/take-back-day.ts',
    right: 'await taken.value.write(tx, context.ports.keys);',
    wrong: '',
  },
];
