import { accountWith, noonOf } from '../../tests/support/sample-account';
import { expirePoints } from './expire-points';
import { dueWarnings, expiringPoints, lastWarnedDay } from './expiring';
import { addLiability } from './liability';
import { worthFen } from './worth';

const lots = { '2026-12-31': 40, '2027-12-31': 60 };

describe('points that expire', () => {
  it.each([
    ['2026-11-30', []],
    ['2026-12-01', [[40, 30, 30]]],
    ['2026-12-23', [[40, 30, 8]]],
    ['2026-12-24', [[40, 7, 7]]],
    ['2026-12-31', [[40, 7, 0]]],
    ['2027-01-01', []],
  ])('are warned of on %s like this', (day, due) => {
    const found = dueWarnings(accountWith(lots), noonOf(day));
    expect(found.map((one) => [one.points, one.warningDays, one.daysLeft])).toEqual(due);
  });

  it('are looked for up to 30 days ahead', () => {
    expect(lastWarnedDay(noonOf('2026-12-01'))).toBe('2026-12-31');
  });

  it('are told with the days that are left', () => {
    expect(expiringPoints(accountWith(lots), noonOf('2026-12-30'))).toEqual([
      { expiresOn: '2026-12-31', points: 40, daysLeft: 1 },
      { expiresOn: '2027-12-31', points: 60, daysLeft: 366 },
    ]);
  });

  it('are written off one lot at a time, once their day is over', () => {
    const account = accountWith(lots);
    expect(expirePoints(account, noonOf('2026-12-31'))).toBeNull();
    const first = expirePoints(account, noonOf('2028-01-01'));
    expect(first?.entry).toMatchObject({ points: -40, subject: 'exp:m_li:2026-12-31', balanceAfterPoints: 0 });
    const second = expirePoints(first!.next, noonOf('2028-01-01'));
    expect(second?.entry).toMatchObject({ points: -60 });
    expect(expirePoints(second!.next, noonOf('2028-01-01'))).toBeNull();
  });

  it('are owed until their day is over', () => {
    const one = addLiability([], accountWith(lots), noonOf('2026-12-31'));
    expect(addLiability(one, accountWith({ '2027-12-31': 5, '2028-12-31': 1 }), noonOf('2026-12-31'))).toEqual([
      { month: '2026-12', points: 40 },
      { month: '2027-12', points: 65 },
      { month: '2028-12', points: 1 },
    ]);
    expect(addLiability([], accountWith(lots), noonOf('2027-01-01'))).toEqual([{ month: '2027-12', points: 60 }]);
  });

  it.each([
    [1_298, 100, 1_298],
    [1_299, 200, 649],
    [0, 100, 0],
  ])('%d points at %d to the yuan are worth %d fen', (points, perYuan, fen) => {
    expect(worthFen(points, perYuan)).toBe(fen);
  });
});
