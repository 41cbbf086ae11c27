import type { Canary } from './canary';

/** Bugs of days, streaks and what they give. */
export const CHECK_IN_CANARIES: readonly Canary[] = [
  {
    name: 'a day can be checked in twice',
    file: 'domain/check-in/promise-for-today.ts',
    right: "if (isDone(mark)) return { kind: 'done', day, atMs: progress.lastAtMs };",
    wrong: 'if (isDone(mark)) return null;',
  },
];
