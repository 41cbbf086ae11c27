import { completeByMs } from './missing-answers';
import type { Question } from './question';

const asked = { helpText: '', required: true, showIf: null, purpose: '', keepDays: 30, personal: false } as const;
const NAME: Question = { ...asked, id: 'name', title: '称呼', kind: 'text', minLength: 1, maxLength: 10 };
const NOW_MS = 1_000_000;
const terms = (questions: readonly Question[]) => ({ questions, event: null });
const by = (questions: readonly Question[], signUp: { answers?: Record<string, string>; erased?: string[] }) =>
  completeByMs(terms(questions), { answers: {}, erased: [], ...signUp }, { minutes: 30, nowMs: NOW_MS });

test.each([
  ['nothing is asked', [], {}, 0],
  ['all is answered', [NAME], { answers: { name: '老王' } }, 0],
  ['what is missing may be left out', [{ ...NAME, required: false }], {}, 0],
  ['what is missing was erased on its day', [NAME], { erased: ['name'] }, 0],
  ['a question was added', [NAME], {}, NOW_MS + 1_800_000],
  ['an answer is no longer long enough', [{ ...NAME, minLength: 3 }], { answers: { name: '王' } }, NOW_MS + 1_800_000],
] as const)('%s', (_, questions, signUp, expected) => {
  expect(by(questions, { ...signUp, erased: 'erased' in signUp ? [...signUp.erased] : [] })).toBe(expected);
});

test('the time ends with the start of the event', () => {
  const event = { startsAtMs: NOW_MS + 5, endsAtMs: NOW_MS + 10 };
  const given = { minutes: 30, nowMs: NOW_MS };
  expect(completeByMs({ questions: [NAME], event }, { answers: {}, erased: [] }, given)).toBe(NOW_MS + 5);
});
