import { cancelUntilMs, checkOpening, editUntilMs, supplyByMs } from './opening';
import type { SignUpState } from './sign-up';

const MINUTE_MS = 60_000;
const opensAtMs = 1_000_000;
const closesAtMs = 5_000_000;
const startsAtMs = 7_000_000;
const event = { startsAtMs, endsAtMs: startsAtMs + 1_000 };
const open = {
  ...{ status: 'open' as const, paused: false, pauseReason: '' },
  terms: { event, opensAtMs, closesAtMs },
};

describe('a form', () => {
  it.each([
    ['at its opening', open, opensAtMs, { ok: true, value: null }],
    ['a moment before its close', open, closesAtMs - 1, { ok: true, value: null }],
    ['before its opening', open, opensAtMs - 1, { ok: false, code: 'NOT_OPEN', details: { opensAtMs } }],
    ['at its close', open, closesAtMs, { ok: false, code: 'CLOSED', details: { atMs: closesAtMs } }],
    [
      'while it is paused',
      { ...open, paused: true, pauseReason: 'rain' },
      opensAtMs,
      { ok: false, code: 'PAUSED', details: { reason: 'rain' } },
    ],
    ['paused, at its close', { ...open, paused: true }, closesAtMs, { code: 'CLOSED' }],
    ['when it is ended', { ...open, status: 'ended' as const }, opensAtMs, { ok: false, code: 'ENDED' }],
  ])('%s', (_when, form, nowMs, expected) => {
    expect(checkOpening(form, nowMs)).toMatchObject(expected);
  });
});

const rules = { event, closesAtMs, cancelUntil: 'start', editUntil: 'close' } as const;
const attendance = { atMs: 0, way: 'list', byMemberId: 'm_su', points: 0 } as never;
const standing = (state: SignUpState, confirmByMs = 0) => ({ state, attendance: null, confirmByMs });
const EVER = Number.MAX_SAFE_INTEGER;

it.each<readonly [state: SignUpState, cancel: number, edit: number]>([
  ['confirmed', startsAtMs, closesAtMs],
  ['pending', startsAtMs, closesAtMs],
  ['returned', startsAtMs, startsAtMs],
  ['waiting', EVER, closesAtMs],
  ['offered', EVER, 0],
  ['cancelled', 0, 0],
  ['declined', 0, 0],
  ['lapsed', 0, 0],
])('who is %s may cancel until %d and change until %d', (state, cancel, edit) => {
  expect([cancelUntilMs(rules, standing(state)), editUntilMs(rules, standing(state))]).toEqual([cancel, edit]);
});

it('nobody who was there cancels or changes anything', () => {
  for (const state of ['confirmed', 'waiting', 'returned'] as const) {
    const there = { ...standing(state, 4_000), attendance };
    expect([cancelUntilMs(rules, there), editUntilMs(rules, there)]).toEqual([0, 0]);
  }
});

it('what was sent back may be changed as long as staff gave', () => {
  expect(editUntilMs(rules, standing('returned', 4_000))).toBe(4_000);
  expect(editUntilMs(rules, standing('returned', 1))).toBe(1);
  expect(editUntilMs(rules, standing('confirmed', 4_000))).toBe(closesAtMs);
});

it('staff give so many minutes, and no longer than up to the event', () => {
  const nowMs = startsAtMs - 10 * MINUTE_MS;
  expect(supplyByMs({ event }, { minutes: 9, nowMs })).toBe(nowMs + 9 * MINUTE_MS);
  expect(supplyByMs({ event }, { minutes: 11, nowMs })).toBe(startsAtMs);
  expect(supplyByMs({ event: null }, { minutes: 11, nowMs })).toBe(nowMs + 11 * MINUTE_MS);
});
