import { formOf, TEMPLATE, termsOf } from './board-form';

test('a form becomes terms and comes back as it was', () => {
  const form = { ...TEMPLATE, prizePoints: [100, 50, 0] as const, tieReserveCount: 2 };
  const terms = termsOf(form);
  expect(terms.prizes).toEqual([
    { fromRank: 1, toRank: 1, points: 100 },
    { fromRank: 2, toRank: 3, points: 50 },
  ]);
  expect(formOf(terms, 'group')).toEqual(form);
  const coupon = { batchId: 'cb_1', title: '拿铁' };
  const won = termsOf({ ...form, coupon });
  expect(won.prizes[0]).toMatchObject({ points: 100, coupon });
  expect(formOf(won, 'group')).toEqual({ ...form, coupon });
  const three = { ...form, coupon, couponSteps: 2 as const };
  expect(termsOf(three).prizes.map(({ toRank, points, coupon: won }) => [toRank, points, won?.batchId])).toEqual([
    [1, 100, 'cb_1'],
    [3, 50, 'cb_1'],
  ]);
  expect(formOf(termsOf(three), 'group')).toEqual(three);
  const ten = { ...form, prizePoints: [0, 0, 0] as const, coupon, couponSteps: 3 as const };
  expect(termsOf(ten).prizes.map(({ toRank, points }) => [toRank, points])).toEqual([
    [1, 0],
    [3, 0],
    [10, 0],
  ]);
  expect(formOf(termsOf(ten), 'group')).toEqual(ten);
  expect(termsOf({ ...form, coupon, weights: [{ kind: 'chainJoins', weight: 1 }] }).prizes).toEqual([]);
});

test('only a board of all groups leaves groups out', () => {
  const everywhere = { ...TEMPLATE, scope: 'organisation', excludedGroupIds: ['g2'] } as const;
  expect(termsOf(everywhere).excludedGroupIds).toEqual(['g2']);
  expect(formOf(termsOf(everywhere), 'organisation')).toEqual(everywhere);
  expect(termsOf({ ...everywhere, scope: 'group' }).excludedGroupIds).toBeUndefined();
});

test.each(['last7', 'last30', 'all'] as const)('what never ends has neither prizes nor leagues: %s', (period) => {
  const endless = termsOf({ ...TEMPLATE, period, hasLeagues: true, prizePoints: [100, 0, 0], tieReserveCount: 3 });
  expect(endless).toMatchObject({ prizes: [], hasLeagues: false, tieReserveCount: 0 });
});

test('prizes leave staff out, and without prizes nothing is reserved', () => {
  expect(termsOf({ ...TEMPLATE, excludesStaff: false, prizePoints: [10, 0, 0] }).excludesStaff).toBe(true);
  expect(termsOf({ ...TEMPLATE, excludesStaff: false, tieReserveCount: 3 })).toMatchObject({
    excludesStaff: false,
    tieReserveCount: 0,
    prizes: [],
  });
});
