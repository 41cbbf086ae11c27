import type { ChainItem } from './chain-terms';
import type { EntryLine, EntryPrice } from './entry';
import { missingCount, outcomeOf, pickUpState, settleEntry, type Settled, type Settlement } from './settle';

const sku = (name: string, priceFen: number) => ({ name, priceFen, tiers: [], stockCount: null, perMemberMax: null });
const item: ChainItem = {
  ...{ title: '草莓', note: '', pictureFileId: null },
  skus: [{ ...sku('大', 1_000), tiers: [{ fromPieceCount: 9, priceFen: 700 }] }, sku('小', 300)],
};
const terms = { items: [item], pointsPerYuan: 100 };

const line = (skuAt: number, count: number, shortCount = 0, pickedCount = 0): EntryLine => ({
  ...{ sku: skuAt, count, shortCount, pickedCount },
});
const price = (change: Partial<EntryPrice> = {}): EntryPrice => ({
  ...{ goodsFen: 2_300, couponFen: 0, points: 0, pointsFen: 0, dueFen: 2_300 },
  ...change,
});
const entry = (change: Partial<Settled> = {}): Settled => ({
  ...{ state: 'joined', lines: [line(0, 2), line(1, 1)], price: price(), afterSaleFen: 0, pickUp: 'none' },
  ...change,
});
const settle = (one: Settled, shortCounts: Record<string, number> = {}, pieceCount = 8): Settlement =>
  settleEntry(terms, one, { state: 'formed', pieceCount, shortCounts });

describe('an entry of a chain that lapsed', () => {
  const offset = entry({ price: price({ couponFen: 300, points: 500, pointsFen: 500, dueFen: 1_500 }) });

  it.each(['joined', 'confirmed'] as const)('gives coupon and points back, %s as it was', (state) => {
    const before = { ...offset, state, pickUp: 'waiting' } as const;
    expect(settleEntry(terms, before, { state: 'lapsed', pieceCount: 3, shortCounts: {} })).toEqual({
      ...{ next: { ...before, state: 'lapsed', pickUp: 'none' }, returnedPoints: 500 },
      ...{ returnsCoupon: true, news: 'lapsed' },
    });
  });

  it.each([
    ['cancelled', 'lapsed'],
    ['cancelled', 'formed'],
    ['lapsed', 'lapsed'],
    ['lapsed', 'formed'],
  ] as const)('gives nothing back again when it is %s and the chain %s', (state, outcome) => {
    const before = { ...offset, state };
    expect(settleEntry(terms, before, { state: outcome, pieceCount: 9, shortCounts: { 0: 1 } })).toEqual({
      ...{ next: before, returnedPoints: 0, returnsCoupon: false, news: null },
    });
  });
});

describe('an entry of a chain that formed', () => {
  it('is confirmed with everything it says', () => {
    const next = { state: 'confirmed', lines: entry().lines, price: price(), afterSaleFen: 0, pickUp: 'waiting' };
    expect(settle(entry())).toEqual({ next, returnedPoints: 0, returnsCoupon: false, news: 'confirmed' });
  });

  it.each<[string, Settled, Record<string, number>, Settlement['news']]>([
    ['confirmed, even where some of it is missing', entry(), { 0: 1 }, 'confirmed'],
    ['that one of it is missing', entry({ state: 'confirmed' }), { 1: 1 }, 'short'],
    ['nothing where nothing is missing', entry({ state: 'confirmed' }), {}, null],
    ['nothing where it knew that', entry({ state: 'confirmed', lines: [line(0, 2, 1)] }), { 0: 1 }, null],
    ['nothing where others are short', entry({ state: 'confirmed', lines: [line(0, 2)] }), { 1: 1 }, null],
  ])('hears %s', (_what, before, shortCounts, news) => {
    expect(settle(before, shortCounts).news).toBe(news);
  });

  it('keeps a shortage of before where this one is about something else', () => {
    const before = entry({ state: 'confirmed', lines: [line(0, 2, 1), line(1, 1)] });
    expect(settle(before, { 1: 1 }).next.lines).toEqual([line(0, 2, 1), line(1, 1, 1)]);
  });

  it.each([
    ['what it said, below the tier', {}, 8, 2_300],
    ['the tier', {}, 9, 1_700],
    ['without what is missing', { 0: 1 }, 8, 1_300],
    ['without what is missing, at the tier', { 0: 1, 1: 1 }, 9, 700],
  ])('costs %s', (_what, shortCounts, pieceCount, goodsFen) => {
    const { next } = settle(entry(), shortCounts, pieceCount);
    expect(next.price).toEqual(price({ goodsFen, dueFen: goodsFen }));
  });

  it('never costs more than it did, whatever the counts say afterwards', () => {
    const cheap = entry({ state: 'confirmed', price: price({ goodsFen: 1_700, dueFen: 1_700 }) });
    expect(settle(cheap, {}, 1).next.price.dueFen).toBe(1_700);
  });

  it.each([
    ['as long as anything is left that it pays for', 300, { 0: 2 }, false],
    ['when nothing is left', 300, { 0: 2, 1: 1 }, true],
    ['not where there was none', 0, { 0: 2, 1: 1 }, false],
  ])('its coupon comes back: %s', (_when, couponFen, shortCounts, returnsCoupon) => {
    const before = entry({ price: price({ couponFen, dueFen: 2_300 - couponFen }) });
    expect(settle(before, shortCounts).returnsCoupon).toBe(returnsCoupon);
  });
});

describe('how far the things of an entry are', () => {
  const shipment = { carrier: '顺丰', trackingNumber: 'SF1', atMs: 1, byMemberId: 'm' };
  it.each([
    ['one of two lines fetched', [line(0, 2, 0, 2), line(1, 1)], {}, 'partly'],
    ['both lines fetched', [line(0, 2, 0, 2), line(1, 1, 0, 1)], {}, 'done'],
    ['one line fetched, the other missing', [line(0, 2, 0, 2), line(1, 1, 1)], {}, 'done'],
    ['fetched, whatever was sent', [line(0, 2)], { delivery: null, shipment }, 'waiting'],
    ['brought by the shop', [line(0, 2)], { delivery: 'local' }, 'to-send'],
    ['on its way', [line(0, 2)], { delivery: 'local', shipment }, 'sent'],
    ['partly handed over, and on its way', [line(0, 2, 0, 1)], { delivery: 'express', shipment }, 'sent'],
  ] as const)('%s', (_name, lines, travelling, state) => {
    expect(pickUpState(lines, travelling)).toBe(state);
  });
});

describe('how many are missing', () => {
  it.each([
    [null, 0, 0, 1],
    [null, 1, 5, 0],
    [{ by: 'entries', count: 3 }, 1, 9, 2],
    [{ by: 'entries', count: 3 }, 4, 9, 0],
    [{ by: 'pieces', count: 10 }, 9, 7, 3],
    [{ by: 'pieces', count: 10 }, 1, 11, 0],
  ] as const)('%j with %i entries and %i pieces: %i', (threshold, entryCount, pieceCount, missing) => {
    expect(missingCount(threshold, { entryCount, pieceCount })).toBe(missing);
    const state = missing === 0 ? 'formed' : 'lapsed';
    expect(outcomeOf({ threshold, isCalledOff: false }, { entryCount, pieceCount })).toEqual({ state, pieceCount });
  });
});
