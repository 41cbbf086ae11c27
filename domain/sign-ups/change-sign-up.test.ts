import { checkCancel, checkConfirm, checkEditing, givenBack } from './change-sign-up';
import type { SignUpState } from './sign-up';

const closesAtMs = 50;
const startsAtMs = 100;
const rules = { event: { startsAtMs, endsAtMs: 200 }, closesAtMs, cancelUntil: 'start', editUntil: 'close' } as const;
const came = { atMs: 5, way: 'list', byMemberId: null, points: 0, entryNumber: null } as const;
const standing = (state: SignUpState) => ({ state, attendance: null, confirmByMs: 0 });

describe('cancelling', () => {
  it.each<[string, SignUpState, number, object]>([
    ['a moment before the start', 'confirmed', startsAtMs - 1, { ok: true, value: null }],
    ['at the start', 'confirmed', startsAtMs, { code: 'CANCEL_TOO_LATE', details: { untilMs: startsAtMs } }],
    ['by who only waits, late', 'waiting', startsAtMs, { ok: true }],
    ['by who was offered a place, late', 'offered', startsAtMs, { ok: true }],
    ['twice', 'cancelled', 1, { code: 'SIGN_UP_OVER' }],
    ['after a no', 'declined', 1, { code: 'SIGN_UP_OVER' }],
  ])('%s', (_when, state, nowMs, expected) => {
    expect(checkCancel(standing(state), rules, nowMs)).toMatchObject(expected);
  });

  it('is over for who is there', () => {
    const there = { ...standing('confirmed'), attendance: came };
    expect(checkCancel(there, rules, 1)).toMatchObject({ code: 'ATTENDED' });
  });
});

describe('editing', () => {
  const taken = { needs: { left: 2, left_q_a: 2 }, chosen: ['q_a'] };
  const edit = (state: SignUpState, change: Partial<typeof taken>, nowMs = 1) =>
    checkEditing({ ...standing(state), ...taken }, rules, { ...taken, ...change, nowMs });

  it.each<[string, SignUpState, Partial<typeof taken>, object]>([
    ['a bigger party', 'confirmed', { needs: { left: 3, left_q_a: 3 } }, { ok: true, value: null }],
    ['the words alone, of who waits', 'waiting', {}, { ok: true, value: null }],
    ['a smaller party, of who waits', 'waiting', { needs: { left: 1, left_q_a: 1 } }, { ok: true, value: null }],
    ['a bigger party, of who waits', 'waiting', { needs: { left: 3, left_q_a: 3 } }, { code: 'WAITING_FIXED' }],
    ['needing less of an option, of who waits', 'waiting', { needs: { left: 2 } as never }, { code: 'WAITING_FIXED' }],
    ['another choice, of who waits', 'waiting', { chosen: ['q_b'] }, { code: 'WAITING_FIXED' }],
    ['what is over', 'lapsed', {}, { code: 'SIGN_UP_OVER' }],
    ['what was offered', 'offered', {}, { code: 'EDIT_TOO_LATE', details: { untilMs: 0 } }],
  ])('%s', (_what, state, change, expected) => {
    expect(edit(state, change)).toMatchObject(expected);
  });

  it('ends at the instant that the form names', () => {
    expect(edit('confirmed', {}, closesAtMs - 1)).toEqual({ ok: true, value: null });
    const late = { ok: false, code: 'EDIT_TOO_LATE', details: { untilMs: closesAtMs } };
    expect(edit('confirmed', {}, closesAtMs)).toEqual(late);
  });

  it('is over for who is there', () => {
    const there = { ...standing('confirmed'), ...taken, attendance: came };
    expect(checkEditing(there, rules, { ...taken, nowMs: 1 })).toMatchObject({ code: 'ATTENDED' });
  });

  it('needs the same where one side says none and the other nothing', () => {
    const without = { ...standing('waiting'), needs: { left: 1, left_q_a: 0 }, chosen: [] };
    expect(checkEditing(without, rules, { needs: { left: 1 }, chosen: [], nowMs: 1 }).ok).toBe(true);
  });
});

describe('confirming a place that came free', () => {
  it.each<[string, SignUpState, number, object]>([
    ['in time', 'offered', 9, { ok: true, value: null }],
    ['when the time is over', 'offered', 10, { code: 'OFFER_LAPSED', details: { atMs: 10 } }],
    ['after it lapsed', 'lapsed', 9, { code: 'OFFER_LAPSED', details: { atMs: 10 } }],
    ['that nobody offered', 'waiting', 9, { code: 'NOT_OFFERED', details: { state: 'waiting' } }],
    ['that is confirmed', 'confirmed', 9, { code: 'NOT_OFFERED', details: { state: 'confirmed' } }],
  ])('%s', (_when, state, nowMs, expected) => {
    expect(checkConfirm({ state, confirmByMs: 10 }, nowMs)).toMatchObject(expected);
  });
});

it.each<[SignUpState, boolean]>([
  ['pending', true],
  ['returned', true],
  ['confirmed', true],
  ['offered', true],
  ['waiting', false],
  ['cancelled', false],
  ['declined', false],
  ['lapsed', false],
])('%s gives places back: %s', (state, holds) => {
  expect(givenBack({ state, needs: { left: 2 } })).toEqual(holds ? { left: 2 } : {});
});
