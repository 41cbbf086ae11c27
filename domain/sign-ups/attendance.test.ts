import { checkAttending, checkDay } from './attendance';
import { SIGN_UP_STATES } from './sign-up';

const HOUR_MS = 3_600_000;
/** 2026-11-28 in Shanghai begins. */
const DAY_MS = Date.UTC(2026, 10, 27, 16);
const evening = { event: { startsAtMs: DAY_MS + 20 * HOUR_MS, endsAtMs: DAY_MS + 26 * HOUR_MS } };
const came = { atMs: 5, way: 'list', byMemberId: null, points: 0, entryNumber: null } as const;

describe('a day of an event that goes on past midnight', () => {
  it.each([
    ['the moment before its day', DAY_MS - 1, false],
    ['the first moment of its day', DAY_MS, true],
    ['the last moment of the next day', DAY_MS + 48 * HOUR_MS - 1, true],
    ['the day after that', DAY_MS + 48 * HOUR_MS, false],
  ])('%s', (_when, nowMs, isOn) => {
    const refused = { ok: false, code: 'NOT_TODAY', details: { day: '2026-11-28' } };
    expect(checkDay(evening, nowMs)).toEqual(isOn ? { ok: true, value: null } : refused);
  });

  it('has no day without an event', () => {
    expect(checkDay({ event: null }, DAY_MS)).toEqual({ ok: false, code: 'NOT_TODAY', details: { day: '' } });
  });
});

describe('who is let in', () => {
  it.each(SIGN_UP_STATES)('%s', (state) => {
    const checked = checkAttending(evening, { state, attendance: null }, DAY_MS);
    const refused = { ok: false, code: 'NOT_CONFIRMED', details: { state } };
    expect(checked).toEqual(state === 'confirmed' ? { ok: true, value: null } : refused);
  });

  it('is let in once, whatever the day', () => {
    const again = checkAttending(evening, { state: 'confirmed', attendance: came }, DAY_MS - 1);
    expect(again).toEqual({ ok: false, code: 'ALREADY_ATTENDED', details: { atMs: 5 } });
  });

  it('hears of the day first', () => {
    const early = checkAttending(evening, { state: 'waiting', attendance: null }, DAY_MS - 1);
    expect(early).toMatchObject({ code: 'NOT_TODAY' });
  });
});
