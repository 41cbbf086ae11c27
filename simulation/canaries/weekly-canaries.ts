import type { Canary } from './canary';

/** Bugs of weekly events and of who comes to each of them. */
export const WEEKLY_CANARIES: readonly Canary[] = [
  {
    name: 'the last of the regulars is forgotten',
    file: 'server/jobs/open-sessions.ts',
    right: 'for (const regular of some) {',
    wrong: 'for (const regular of some.slice(0, -1)) {',
  },
  {
    name: 'a session that was skipped takes place',
    file: 'domain/sign-ups/series.ts',
    right: ' && !series.skippedDays.includes(session.day)) return session;',
    wrong: ') return session;',
  },
  {
    name: 'a week is left out',
    file: 'server/jobs/open-sessions.ts',
    right: 'nextWeek: session.week + 1,',
    wrong: 'nextWeek: session.week + 2,',
  },
  {
    name: 'others sign up before the regulars',
    file: 'domain/sign-ups/opening.ts',
    right: "return nowMs < opensAtMs ? refuse('NOT_OPEN', { opensAtMs }) : accept(null);",
    wrong: "return nowMs < 0 ? refuse('NOT_OPEN', { opensAtMs }) : accept(null);",
  },
  {
    name: 'a regular comes alone',
    file: 'server/operations/sign-ups/sign-up-regular.ts',
    right: 'round: change.round, nowMs, wish },',
    wrong: 'round: change.round, nowMs, wish: { ...wish, places: 1 } },',
  },
  {
    name: 'a regular comes with an older party',
    file: 'server/operations/sign-ups/set-regular.ts',
    right: 'await keep(tx, stored, { seriesId, ...wish.value, nowMs });',
    wrong: 'await keep(tx, stored, { seriesId, ...wish.value, signUp: seen, nowMs });',
  },
  {
    name: 'regulars of what is over are kept',
    file: 'server/jobs/open-sessions.ts',
    right: 'for (const { id } of some) await ports.store.transact((tx) => forget(tx, id));',
    wrong: '',
  },
  {
    name: 'a regular is signed up only when the session is seen at once',
    file: 'server/operations/sign-ups/sign-up-regular.ts',
    right: 'if (form === null) throw new Conflict(`form ${formId} is not to be seen yet`);',
    wrong: "if (form === null) return 'gone';",
  },
];
