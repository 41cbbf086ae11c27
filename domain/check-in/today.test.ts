import { readingTerms } from '../../tests/support/reading-terms';
import { dayStateAt } from './today';
import { type ChallengeTerms, OPEN_END } from './challenge-terms';

const at = (text: string): number => Date.parse(`${text}+08:00`);

describe('a challenge is open', () => {
  test.each<[string, string, Partial<ChallengeTerms>, string]>([
    ['from midnight', '2026-11-23T00:00:00.000', {}, '2026-11-23'],
    ['until the last millisecond', '2026-11-23T23:59:59.999', {}, '2026-11-23'],
    ['one millisecond later for the next day', '2026-11-24T00:00:00.000', {}, '2026-11-24'],
    ['for yesterday until the cut-off', '2026-11-24T01:59:59.999', { cutOffMinutes: 120 }, '2026-11-23'],
    ['for the new day at the cut-off', '2026-11-24T02:00:00.000', { cutOffMinutes: 120 }, '2026-11-24'],
    [
      'for the last day until its cut-off',
      '2027-01-01T00:30:00.000',
      { endDay: '2026-12-31', cutOffMinutes: 60 },
      '2026-12-31',
    ],
    ['at the minute the window opens', '2026-11-23T06:00:00.000', { opensAtMinute: 360 }, '2026-11-23'],
    ['to the last millisecond of the window', '2026-11-23T21:59:59.999', { closesAtMinute: 1320 }, '2026-11-23'],
    [
      'on the day after a pause has ended',
      '2026-11-23T10:00:00.000',
      { pauses: [{ fromDay: '2026-11-20', toDay: '2026-11-22' }] },
      '2026-11-23',
    ],
    ['across the turn of the year', '2027-01-01T00:00:00.000', { endDay: '2027-01-31' }, '2027-01-01'],
  ])('%s', (_, ...[time, change, day]) => {
    expect(dayStateAt({ ...readingTerms, ...change }, at(time))).toMatchObject({ kind: 'open', day });
  });
});

describe('a challenge is closed', () => {
  test.each<[string, string, Partial<ChallengeTerms>, string, string | null]>([
    ['before it starts', '2026-10-31T23:59:59.999', {}, 'NOT_STARTED', '2026-11-01T00:00'],
    ['after it ended', '2027-01-01T00:00:00.000', { endDay: '2026-12-31' }, 'ENDED', null],
    [
      'at the cut-off of its last day',
      '2027-01-01T01:00:00.000',
      { endDay: '2026-12-31', cutOffMinutes: 60 },
      'ENDED',
      null,
    ],
    [
      'on a weekday that is not part of it',
      '2026-11-22T10:00:00.000',
      { weekdays: [1, 3] },
      'NOT_TODAY',
      '2026-11-23T00:00',
    ],
    [
      'on its last weekday with no other left',
      '2026-12-31T10:00:00.000',
      { endDay: '2026-12-31', weekdays: [1] },
      'NOT_TODAY',
      null,
    ],
    ['before the window', '2026-11-23T05:59:59.999', { opensAtMinute: 360 }, 'TOO_EARLY', '2026-11-23T06:00'],
    [
      'between the cut-off and the window',
      '2026-11-23T03:00:00.000',
      { opensAtMinute: 360, cutOffMinutes: 120 },
      'TOO_EARLY',
      '2026-11-23T06:00',
    ],
    ['after the window', '2026-11-23T22:00:00.000', { closesAtMinute: 1320 }, 'TOO_LATE', '2026-11-24T00:00'],
    [
      'after the window though the cut-off has not come',
      '2026-11-24T00:30:00.000',
      { closesAtMinute: 1320, cutOffMinutes: 60 },
      'TOO_LATE',
      '2026-11-24T01:00',
    ],
    [
      'while it is paused',
      '2026-11-23T10:00:00.000',
      { pauses: [{ fromDay: '2026-11-20', toDay: OPEN_END }] },
      'PAUSED',
      null,
    ],
  ])('%s', (_, ...[time, change, reason, opens]) => {
    expect(dayStateAt({ ...readingTerms, ...change }, at(time))).toMatchObject({
      kind: 'closed',
      reason,
      nextOpensAtMs: opens === null ? null : at(opens),
    });
  });
});
