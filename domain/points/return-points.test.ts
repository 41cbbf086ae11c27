import { ABOUT, accountWith, NOON, noonOf } from '../../tests/support/sample-account';
import { returnPoints } from './return-points';
import { spend } from './spend';

const allocation = [
  { expiresOn: '2026-11-30', points: 50 },
  { expiresOn: '2027-12-31', points: 10 },
];
const wish = { ...ABOUT, reason: 'coupon-return', allocation, reverses: 2 } as const;

const back = (day: string, change: Partial<Parameters<typeof returnPoints>[1]> = {}, account = accountWith({})) => {
  const outcome = returnPoints(account, { ...wish, ...change }, noonOf(day));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
};

describe('returning what was spent', () => {
  it('puts points back where they were, with the same days', () => {
    const account = accountWith({ '2026-11-30': 60, '2027-12-31': 30 });
    const spent = spend(account, { ...ABOUT, points: 70 }, NOON);
    if (!spent.ok) throw new Error(spent.code);
    const { entry, next } = spent.value;
    const returned = back('2026-11-30', { allocation: entry.allocation, reverses: entry.number }, next);
    expect(returned).toMatchObject({ returnedPoints: 70, reDatedPoints: 0, forfeitedPoints: 0 });
    expect(returned.posting?.next.lots).toEqual(account.lots);
    expect(returned.posting?.entry).toMatchObject({ kind: 'return', side: 'returned', points: 70, reverses: 2 });
  });

  it('gives points whose day is over seven more days', () => {
    const returned = back('2026-12-05');
    expect(returned).toMatchObject({ returnedPoints: 60, reDatedPoints: 50, forfeitedPoints: 0 });
    expect(returned.posting?.next.lots).toEqual([
      { expiresOn: '2026-12-12', points: 50 },
      { expiresOn: '2027-12-31', points: 10 },
    ]);
  });

  it('leaves points whose day is over away where that is the policy', () => {
    const returned = back('2026-12-05', { policy: 'forfeited' });
    expect(returned).toMatchObject({ returnedPoints: 10, reDatedPoints: 0, forfeitedPoints: 50 });
    expect(returned.posting?.next.lots).toEqual([{ expiresOn: '2027-12-31', points: 10 }]);
    expect(back('2028-01-01', { policy: 'forfeited' })).toEqual({
      returnedPoints: 0,
      reDatedPoints: 0,
      forfeitedPoints: 60,
      posting: null,
    });
  });

  it('repays a debt first, with the points that would live longest', () => {
    expect(back('2026-11-23', {}, accountWith({}, { debtPoints: 15 })).posting).toMatchObject({
      entry: { points: 60, balanceAfterPoints: 45, debtAfterPoints: 0 },
      next: { lots: [{ expiresOn: '2026-11-30', points: 45 }], debtPoints: 0 },
    });
  });

  it('comes in on a frozen account, not on a closed one', () => {
    expect(back('2026-11-23', {}, accountWith({}, { status: 'frozen' })).returnedPoints).toBe(60);
    expect(returnPoints(accountWith({}, { status: 'closed' }), wish, NOON)).toEqual({
      ok: false,
      code: 'ACCOUNT_CLOSED',
    });
  });
});
