import { couponsAside, pointsMax, winnersMax, winnersOf, withoutCoupons } from './prizes';

const terms = {
  prizes: [
    { fromRank: 1, toRank: 1, points: 100 },
    { fromRank: 2, toRank: 3, points: 50 },
  ],
  tieReserveCount: 1,
};

const places = (...ranks: readonly number[]) => ranks.map((rank, index) => ({ memberId: `m${String(index)}`, rank }));

test.each([
  ['nobody ties', [1, 2, 3, 4], [100, 50, 50]],
  ['two are first: nobody is second', [1, 1, 3, 4], [100, 100, 50]],
  ['two are third: the reserve pays', [1, 2, 3, 3, 5], [100, 50, 50, 50]],
  ['six are first: the reserve ends, who got there first goes before', [1, 1, 1, 1, 1, 1], [100, 100, 100, 100]],
  ['fewer than the places', [1], [100]],
  ['nobody', [], []],
])('when %s', (_when, ranks, points) => {
  expect(winnersOf(terms, places(...ranks)).map((winner) => winner.prize.points)).toEqual(points);
});

test('what a period can cost at most holds for every tie', () => {
  expect(winnersMax(terms)).toBe(4);
  expect(pointsMax(terms)).toBe(400);
  expect(winnersMax({ prizes: [], tieReserveCount: 3 })).toBe(0);
});

test('a coupon is set aside for every winner there can be; without them, what else was to be won stays', () => {
  const coupon = { batchId: 'cb_1', title: '拿铁' };
  const first = { fromRank: 1, toRank: 1, points: 0, coupon };
  const second = { fromRank: 2, toRank: 3, points: 50, coupon };
  expect(couponsAside(terms)).toBeNull();
  expect(couponsAside({ prizes: [first, second], tieReserveCount: 1 })).toEqual({ batchId: 'cb_1', count: 4 });
  expect(withoutCoupons({ prizes: [first, second], tieReserveCount: 1 })).toEqual({
    prizes: [{ fromRank: 2, toRank: 3, points: 50 }],
    tieReserveCount: 1,
  });
  expect(withoutCoupons({ prizes: [first], tieReserveCount: 1 })).toEqual({ prizes: [], tieReserveCount: 0 });
});
