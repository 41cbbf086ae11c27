import { formOf, TEMPLATE, termsOf } from './board-form';

test('a form becomes terms and comes back as it was', () => {
  const form = { ...TEMPLATE, prizePoints: [100, 50, 0] as const, tieReserveCount: 2 };
  const terms = termsOf(form);
  expect(terms.prizes).toEqual([
    { fromRank: 1, toRank: 1, points: 100 },
    { fromRank: 2, toRank: 3, points: 50 },
  ]);
  expect(formOf(terms, 'group')).toEqual(form);
});

test('prizes leave staff out, and without prizes nothing is reserved', () => {
  expect(termsOf({ ...TEMPLATE, excludesStaff: false, prizePoints: [10, 0, 0] }).excludesStaff).toBe(true);
  expect(termsOf({ ...TEMPLATE, excludesStaff: false, tieReserveCount: 3 })).toMatchObject({
    excludesStaff: false,
    tieReserveCount: 0,
    prizes: [],
  });
});
