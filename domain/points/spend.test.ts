import { ABOUT, accountWith, NOON, noonOf } from '../../tests/support/sample-account';
import { availablePoints, lotFor } from './lots';
import { spend } from './spend';

const lots = { '2026-11-30': 50, '2026-12-31': 100, '2027-12-31': 200 };

describe('spending points', () => {
  it.each([
    [1, { '2026-11-30': 49, '2026-12-31': 100, '2027-12-31': 200 }],
    [50, { '2026-12-31': 100, '2027-12-31': 200 }],
    [51, { '2026-12-31': 99, '2027-12-31': 200 }],
    [350, {}],
  ])('takes %d points, those that expire first first', (points, left) => {
    const outcome = spend(accountWith(lots), { ...ABOUT, points }, NOON);
    if (!outcome.ok) throw new Error(outcome.code);
    expect(Object.fromEntries(outcome.value.next.lots.map((lot) => [lot.expiresOn, lot.points]))).toEqual(left);
    expect(outcome.value.entry).toMatchObject({ points: -points, balanceAfterPoints: 350 - points });
  });

  it.each([
    { what: 'more than there is', day: '2026-11-23', points: 351, available: 350 },
    { what: 'what has expired since', day: '2026-12-01', points: 301, available: 300 },
    { what: 'anything once all has expired', day: '2028-01-01', points: 1, available: 0 },
  ])('refuses $what and says how much there is', ({ day, points, available }) => {
    expect(spend(accountWith(lots), { ...ABOUT, points }, noonOf(day))).toEqual({
      ok: false,
      code: 'POINTS_LACKING',
      details: { availablePoints: available, missingPoints: points - available },
    });
  });

  it('counts the last day of a lot to its last minute', () => {
    expect(availablePoints(accountWith(lots), noonOf('2026-11-30') + 43_199_999)).toBe(350);
    expect(availablePoints(accountWith(lots), noonOf('2026-11-30') + 43_200_000)).toBe(300);
  });

  it.each([
    ['frozen', 'ACCOUNT_FROZEN'],
    ['closed', 'ACCOUNT_CLOSED'],
  ] as const)('is refused by a %s account', (status, code) => {
    expect(spend(accountWith(lots, { status }), { ...ABOUT, points: 1 }, NOON)).toEqual({ ok: false, code });
  });

  it.each([0, -5, 1.5, 1_000_000_001])('stops for %p points: the contract lets none through', (points) => {
    expect(() => spend(accountWith({ '2027-12-31': 2_000_000_000 }), { ...ABOUT, points }, NOON)).toThrow('an entry');
  });
});

describe('the 40 lots of an account', () => {
  const days = Array.from({ length: 40 }, (_, index) => ({ expiresOn: `20${String(27 + index)}-12-31`, points: 1 }));

  it.each([
    ['a day it has', '2030-12-31', '2030-12-31'],
    ['a day between: the next later one, nobody loses time', '2030-06-01', '2030-12-31'],
    ['a day before all', '2026-01-01', '2027-12-31'],
    ['a day after all: the latest', '2099-12-31', '2066-12-31'],
  ])('are never 41: with all in use, points go to %s', (_what, wished, found) => {
    expect(lotFor(days, wished)).toBe(found);
    expect(lotFor(days.slice(1), wished)).toBe(wished);
  });
});
