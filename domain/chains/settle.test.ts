import type { ChainItem } from './chain-terms';
import { missingCount, outcomeOf, pickUpState, settleEntry, type Settled } from './settle';

const line = (count: number, change: object = {}) => ({ sku: 0, count, shortCount: 0, pickedCount: 0, ...change });

const terms: { readonly items: readonly ChainItem[]; readonly pointsPerYuan: number } = {
  pointsPerYuan: 100,
  items: [
    {
      title: '大果',
      note: '',
      pictureFileId: null,
      skus: [
        {
          name: '',
          priceFen: 1_000,
          tiers: [
            { fromPieceCount: 3, priceFen: 900 },
            { fromPieceCount: 9, priceFen: 700 },
          ],
          stockCount: null,
          perMemberMax: null,
        },
      ],
    },
  ],
};

const joined = (change: Partial<Settled> = {}): Settled => ({
  state: 'joined',
  lines: [line(2)],
  price: { goodsFen: 2_000, couponFen: 0, points: 0, pointsFen: 0, dueFen: 2_000 },
  afterSaleFen: 0,
  pickUp: 'none',
  ...change,
});

describe('what the frozen counts decide', () => {
  it.each([
    ['no threshold, nobody', null, { entryCount: 0, pieceCount: 0 }, 'lapsed'],
    ['no threshold, one', null, { entryCount: 1, pieceCount: 1 }, 'formed'],
    ['one person short', { by: 'entries', count: 3 }, { entryCount: 2, pieceCount: 9 }, 'lapsed'],
    ['just enough people', { by: 'entries', count: 3 }, { entryCount: 3, pieceCount: 3 }, 'formed'],
    ['one piece short', { by: 'pieces', count: 10 }, { entryCount: 9, pieceCount: 9 }, 'lapsed'],
    ['just enough pieces', { by: 'pieces', count: 10 }, { entryCount: 1, pieceCount: 10 }, 'formed'],
  ] as const)('%s', (_name, threshold, counts, state) => {
    expect(outcomeOf({ threshold, isCalledOff: false }, counts).state).toBe(state);
    expect(outcomeOf({ threshold, isCalledOff: true }, counts).state).toBe('lapsed');
    expect(missingCount(threshold, counts) === 0).toBe(state === 'formed');
  });
});

describe('settling an entry', () => {
  it.each([
    ['below the first tier', 2, 2_000],
    ['at the first tier', 3, 1_800],
    ['just below the second', 8, 1_800],
    ['at the second', 9, 1_400],
  ])('%s', (_name, pieceCount, dueFen) => {
    const { next, news } = settleEntry(terms, joined(), { state: 'formed', pieceCount, shortCounts: {} });
    expect([next.state, next.price.dueFen, next.pickUp, news]).toEqual(['confirmed', dueFen, 'waiting', 'confirmed']);
  });

  it('lets money fall first, then gives points back, then lets the coupon shrink', () => {
    const price = { goodsFen: 2_000, couponFen: 500, points: 1_200, pointsFen: 1_200, dueFen: 300 };
    const at = (shortCounts: Record<string, number>, pieceCount: number) =>
      settleEntry(terms, joined({ price }), { state: 'formed', pieceCount, shortCounts });
    expect(at({}, 3)).toMatchObject({ next: { price: { dueFen: 100, points: 1_200 } }, returnedPoints: 0 });
    expect(at({ 0: 1 }, 9)).toMatchObject({ next: { price: { couponFen: 500, points: 200 } }, returnedPoints: 1_000 });
    expect(at({ 0: 2 }, 9)).toMatchObject({
      next: { price: { goodsFen: 0, couponFen: 0, points: 0, dueFen: 0 }, pickUp: 'none' },
      returnedPoints: 1_200,
      returnsCoupon: true,
    });
  });

  it('changes nothing of what was cancelled, and nothing when it is done again', () => {
    const plan = { state: 'formed', pieceCount: 9, shortCounts: { 0: 1 } } as const;
    expect(settleEntry(terms, joined({ state: 'cancelled' }), plan).news).toBeNull();
    const once = settleEntry(terms, joined(), plan);
    expect(settleEntry(terms, once.next, plan)).toEqual({ ...once, returnedPoints: 0, news: null });
  });

  it.each([
    [[line(2)], 'waiting'],
    [[line(2, { pickedCount: 1 })], 'partly'],
    [[line(2, { pickedCount: 2 })], 'done'],
    [[line(2, { shortCount: 1, pickedCount: 1 })], 'done'],
    [[line(2, { shortCount: 2 })], 'none'],
    [[line(2, { refundedCount: 2 })], 'none'],
    [[line(2, { refundedCount: 1 })], 'waiting'],
    [[line(3, { refundedCount: 1, pickedCount: 1 })], 'partly'],
    [[line(2, { refundedCount: 1, pickedCount: 1 })], 'done'],
    [[line(2, { keptCount: 1 })], 'partly'],
    [[line(2, { keptCount: 2, pickedCount: 1 })], 'done'],
  ] as const)('says how far the pick-up is: %#', (lines, state) => {
    expect(pickUpState(lines)).toBe(state);
  });
});

describe('what is brought to people', () => {
  const shipment = { carrier: '顺丰', trackingNumber: 'SF1', atMs: 1, byMemberId: 'm' };
  it.each([
    [[line(2)], null, 'to-send'],
    [[line(2, { pickedCount: 1 })], null, 'sent'],
    [[line(2)], shipment, 'sent'],
    [[line(2, { pickedCount: 2 })], shipment, 'received'],
    [[line(2, { shortCount: 1, pickedCount: 1 })], null, 'received'],
    [[line(2, { shortCount: 2 })], shipment, 'none'],
  ] as const)('says how far it is: %#', (lines, sent, state) => {
    expect(pickUpState(lines, { delivery: 'express', shipment: sent })).toBe(state);
  });

  it('keeps what bringing it costs as promised, and asks nothing once nothing is brought', () => {
    const price = { goodsFen: 2_000, couponFen: 0, points: 0, pointsFen: 0, freightFen: 800, dueFen: 2_800 };
    const entry = { ...joined({ price }), delivery: 'express', shipment } as const;
    const at = (shortCount: number) =>
      settleEntry(terms, entry, { state: 'formed', pieceCount: 9, shortCounts: { 0: shortCount } }).next;
    expect(at(0)).toMatchObject({ pickUp: 'sent', price: { goodsFen: 1_400, freightFen: 800, dueFen: 2_200 } });
    expect(at(1)).toMatchObject({ price: { goodsFen: 700, freightFen: 800, dueFen: 1_500 } });
    expect(at(2)).toMatchObject({ pickUp: 'none', price: { goodsFen: 0, dueFen: 0 } });
    expect(at(2).price.freightFen ?? 0).toBe(0);
  });
});

describe('an entry of which a case paid something back', () => {
  const price = { goodsFen: 2_000, couponFen: 0, points: 0, pointsFen: 0, freightFen: 800, dueFen: 2_800 };
  const paidBack = joined({ state: 'confirmed', lines: [line(2, { refundedCount: 1 })], price, afterSaleFen: 1_000 });
  const at = (shortCount: number) =>
    settleEntry(terms, paidBack, { state: 'formed', pieceCount: 2, shortCounts: { 0: shortCount } }).next;

  it('is billed for the piece, which is taken off below the bill, and for what is cut no more', () => {
    expect(at(0)).toMatchObject({ price: { goodsFen: 2_000, dueFen: 2_800 }, afterSaleFen: 1_000, pickUp: 'waiting' });
    expect(at(1)).toMatchObject({ price: { goodsFen: 1_000 }, afterSaleFen: 1_000, pickUp: 'none' });
  });

  it('costs nothing to bring once all of it is cut or paid back', () => {
    expect([at(0), at(1)]).toMatchObject([{ price: { freightFen: 800 } }, { price: { dueFen: 1_000 } }]);
    expect(at(1).price.freightFen ?? 0).toBe(0);
  });
});
