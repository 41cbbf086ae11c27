import { checkUndo } from './undo-attendance';

const AT = 1_000_000;
const DAY_MS = 86_400_000;
const attendance = { atMs: AT, way: 'scan', byMemberId: 'm_su', points: 0, entryNumber: null } as const;

test.each([
  ['at once', AT, null],
  ['a millisecond before a day is over', AT + DAY_MS - 1, null],
  ['a day later', AT + DAY_MS, 'UNDO_TOO_LATE'],
])('%s', (_name, nowMs, code) => {
  const result = checkUndo({ attendance }, nowMs);
  expect(result.ok ? null : [result.code, result.details]).toEqual(
    code === null ? null : [code, { untilMs: AT + DAY_MS }],
  );
});

test('who is not there cannot be taken out', () => {
  expect(checkUndo({ attendance: null }, AT)).toMatchObject({ code: 'NOT_ATTENDED' });
});
