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

test('prizes leave staff out, and without prizes nothing is reserved', () => {
  expect(termsOf({ ...TEMPLATE, excludesStaff: false, prizePoints: [10, 0, 0] }).excludesStaff).toBe(true);
  expect(termsOf({ ...TEMPLATE, excludesStaff: false, tieReserveCount: 3 })).toMatchObject({
    excludesStaff: false,
    tieReserveCount: 0,
    prizes: [],
  });
});
