import type { EntryPrice } from './entry';
import { goodsFenOf, pointsMaxFor, priceFenOf, reprice, type Repricing } from './price';

const before: EntryPrice = { goodsFen: 2_000, couponFen: 500, points: 1_200, pointsFen: 1_200, dueFen: 300 };

const by = (change: Partial<Repricing> = {}): Repricing => ({
  ...{ pointsPerYuan: 100, afterSaleFen: 0, isArriving: true },
  ...change,
});

describe('an entry that gets cheaper (G6)', () => {
  it.each([
    ['not at all', 2_000, { couponFen: 500, points: 1_200, pointsFen: 1_200, dueFen: 300 }, 0],
    ['money falls first', 1_999, { couponFen: 500, points: 1_200, pointsFen: 1_200, dueFen: 299 }, 0],
    ['until none is owed', 1_700, { couponFen: 500, points: 1_200, pointsFen: 1_200, dueFen: 0 }, 0],
    ['then points come back', 1_699, { couponFen: 500, points: 1_199, pointsFen: 1_199, dueFen: 0 }, 1],
    ['until none is spent', 500, { couponFen: 500, points: 0, pointsFen: 0, dueFen: 0 }, 1_200],
    ['at last the coupon shrinks', 499, { couponFen: 499, points: 0, pointsFen: 0, dueFen: 0 }, 1_200],
    ['to nothing', 0, { couponFen: 0, points: 0, pointsFen: 0, dueFen: 0 }, 1_200],
  ])('%s', (_how, goodsFen, price, returnedPoints) => {
    expect(reprice(before, goodsFen, by({ isArriving: goodsFen > 0 }))).toEqual({
      price: { goodsFen, ...price },
      returnedPoints,
    });
  });

  it('gives back no part of a point: the last one pays what is left', () => {
    const points = { ...before, couponFen: 0, points: 10, pointsFen: 33, dueFen: 1_967 };
    expect(reprice(points, 11, by({ pointsPerYuan: 30 }))).toEqual({
      price: { goodsFen: 11, couponFen: 0, points: 4, pointsFen: 11, dueFen: 0 },
      returnedPoints: 6,
    });
    expect(reprice(points, 10, by({ pointsPerYuan: 30 }))).toMatchObject({
      price: { points: 3, pointsFen: 10 },
      returnedPoints: 7,
    });
  });

  it.each([
    [
      'nothing more, as long as money pays what is left',
      1_700,
      200,
      { couponFen: 500, points: 1_000, dueFen: 200 },
      200,
    ],
    ['points, where the money is back already', 1_700, 300, { couponFen: 500, points: 900, dueFen: 300 }, 300],
    ['the coupon, where only what a case paid back is left', 300, 300, { couponFen: 0, points: 0, dueFen: 300 }, 1_200],
    ['part of the coupon, where some is left besides', 700, 300, { couponFen: 400, points: 0, dueFen: 300 }, 1_200],
  ])('after a case took money off, gives back %s', (_what, goodsFen, afterSaleFen, price, returnedPoints) => {
    expect(reprice(before, goodsFen, by({ afterSaleFen }))).toMatchObject({ price, returnedPoints });
  });

  it('lets what a case gave back of the freight be freight', () => {
    const brought = { ...before, freightFen: 800, dueFen: 1_100 };
    const price = { couponFen: 500, points: 500, freightFen: 800, dueFen: 800 };
    expect(reprice(brought, 1_000, by({ afterSaleFen: 800 }))).toMatchObject({ price, returnedPoints: 700 });
    const nothingComes = by({ afterSaleFen: 1_100, isArriving: false });
    expect(reprice(brought, 300, nothingComes).price).toMatchObject({ couponFen: 0, points: 0, dueFen: 300 });
  });

  it('costs as much to bring as was promised, until nothing is left to bring', () => {
    const brought = { ...before, freightFen: 800, dueFen: 1_100 };
    expect(reprice(brought, 1, by()).price).toMatchObject({ goodsFen: 1, freightFen: 800, dueFen: 800 });
    expect(reprice(brought, 0, by({ isArriving: false })).price).toEqual({
      goodsFen: 0,
      couponFen: 0,
      points: 0,
      pointsFen: 0,
      dueFen: 0,
    });
  });
});

describe('what goods cost', () => {
  const sku = (priceFen: number, tiers: { fromPieceCount: number; priceFen: number }[] = []) => ({
    ...{ name: String(priceFen), priceFen, tiers, stockCount: null, perMemberMax: null },
  });
  const falling = [
    { fromPieceCount: 10, priceFen: 900 },
    { fromPieceCount: 20, priceFen: 700 },
  ];
  const items = [{ title: '', note: '', pictureFileId: null, skus: [sku(1_000, falling), sku(300)] }];

  it.each([
    [0, 1_000],
    [9, 1_000],
    [10, 900],
    [19, 900],
    [20, 700],
  ])('one piece, when the whole chain has %i', (pieceCount, fen) => {
    expect(priceFenOf(sku(1_000, falling), pieceCount)).toBe(fen);
  });

  it.each([
    ['nothing', [], 20, 0],
    [
      'each line by its variant',
      [
        { sku: 0, count: 2 },
        { sku: 1, count: 3 },
      ],
      0,
      2_900,
    ],
    [
      'each line by its own tiers',
      [
        { sku: 0, count: 2 },
        { sku: 1, count: 3 },
      ],
      20,
      2_300,
    ],
    [
      'nothing for what is not offered',
      [
        { sku: 2, count: 9 },
        { sku: 1, count: 1 },
      ],
      0,
      300,
    ],
  ])('%s', (_name, lines, pieceCount, fen) => {
    expect(goodsFenOf({ items }, lines, pieceCount)).toBe(fen);
  });
});

it.each([
  [1_500, 50, 100, 750],
  [1_500, 100, 100, 1_500],
  [1_500, 0, 100, 0],
  [1_500, 50, 1_000, 7_500],
  [101, 50, 33, 16],
  [0, 100, 100, 0],
])('of %i fen, of which points may pay %i %%, at %i points to the yuan: %i points', (fen, percent, worth, most) => {
  expect(pointsMaxFor({ pointsCapPercent: percent, pointsPerYuan: worth }, fen)).toBe(most);
});
