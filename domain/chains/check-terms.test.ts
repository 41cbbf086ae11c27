import type { ChainSku, ChainTerms, PickUpPoint } from './chain-terms';
import { checkTerms, type TermsProblem } from './check-terms';

const NOW = 1_000_000;
const HOUR = 3_600_000;

const sku = (change: Partial<ChainSku> = {}): ChainSku => ({
  name: '',
  priceFen: 1_000,
  tiers: [],
  stockCount: 5,
  perMemberMax: null,
  ...change,
});

const item = (title: string, ...skus: readonly ChainSku[]) => ({ title, note: '', pictureFileId: null, skus });

const express = (change: Partial<PickUpPoint>): PickUpPoint => ({
  ...{ name: '快递', address: '', asksBuilding: false, slots: [] },
  delivery: { kind: 'express', feeFen: 800, freeFromFen: null },
  ...change,
});

const terms = (change: Partial<ChainTerms> = {}): ChainTerms => ({
  title: '草莓',
  text: '',
  pictureFileIds: [],
  items: [item('大果', sku())],
  opensAtMs: NOW,
  closesAtMs: NOW + HOUR,
  threshold: null,
  entriesPerMemberMax: 1,
  points: [{ name: '小店', address: '', asksBuilding: false, slots: [] }],
  questions: [],
  paymentText: '当面付款',
  pointsCapPercent: 0,
  acceptsCoupons: false,
  shortageRule: 'by-number',
  ...change,
});

const tier = (fromPieceCount: number, priceFen: number) => ({ fromPieceCount, priceFen });
const skus = (count: number) => Array.from({ length: count }, (_, at) => sku({ name: String(at) }));
const points = (count: number) => Array.from({ length: count }, (_, at) => ({ ...shop, name: String(at) }));
const shop: PickUpPoint = { name: '小店', address: '', asksBuilding: false, slots: [] };
const LONGEST = 31 * 24 * HOUR;

type Row = [name: string, change: Partial<ChainTerms>, reason?: TermsProblem, field?: string];

const table = (rows: readonly Row[]) => {
  it.each(rows)('%s', (...[, change, reason, field]) => {
    const refused = { ok: false, code: 'BAD_TERMS', details: { field, reason } };
    expect(checkTerms(terms(change), NOW)).toEqual(reason === undefined ? { ok: true, value: null } : refused);
  });
};

describe('when a chain runs', () => {
  table([
    ['as it is', {}],
    ['for a millisecond', { closesAtMs: NOW + 1 }],
    ['up to now', { closesAtMs: NOW }, 'deadline-past', 'closesAtMs'],
    ['up to its opening', { opensAtMs: NOW + HOUR }, 'deadline-before-opening', 'closesAtMs'],
    ['for a millisecond from its opening on', { opensAtMs: NOW + HOUR - 1 }],
    ['31 days from now', { opensAtMs: NOW - HOUR, closesAtMs: NOW + LONGEST }],
    ['longer', { opensAtMs: NOW - HOUR, closesAtMs: NOW + LONGEST + 1 }, 'window-too-long', 'closesAtMs'],
    ['31 days from its opening', { opensAtMs: NOW + HOUR, closesAtMs: NOW + HOUR + LONGEST }],
    [
      'longer than that',
      { opensAtMs: NOW + HOUR, closesAtMs: NOW + HOUR + LONGEST + 1 },
      'window-too-long',
      'closesAtMs',
    ],
  ]);
});

describe('what a chain offers', () => {
  table([
    ['two things of one name', { items: [item('大果', sku()), item('大果', sku())] }, 'names-repeat', 'items'],
    ['20 variants', { items: [item('甲', ...skus(10)), item('乙', ...skus(10))] }],
    ['21 variants', { items: [item('甲', ...skus(10)), item('乙', ...skus(11))] }, 'too-many-skus', 'items'],
    ['two variants of two names', { items: [item('大果', ...skus(2))] }],
    ['two variants of one name', { items: [item('大果', sku(), sku())] }, 'names-repeat', 'items.0.skus'],
    [
      'two variants, one without a name',
      { items: [item('甲', sku()), item('乙', sku({ name: '大' }), sku())] },
      'name-missing',
      'items.1.skus',
    ],
  ]);
});

describe('how much of one variant there is', () => {
  const of = (change: Partial<ChainSku>): Partial<ChainTerms> => ({ items: [item('大果', sku(change))] });
  const low: [TermsProblem, string] = ['minimum-above-limit', 'items.0.skus.0'];
  table([
    ['a limit at the stock', of({ perMemberMax: 5 })],
    ['a limit above the stock', of({ perMemberMax: 6 }), 'limit-above-stock', 'items.0.skus.0'],
    ['a limit without a stock', of({ stockCount: null, perMemberMax: 6 })],
    ['a minimum at the limit', of({ perMemberMax: 2, perEntryMin: 2 })],
    ['a minimum above the limit', of({ perMemberMax: 2, perEntryMin: 3 }), ...low],
    ['a minimum at the stock', of({ perEntryMin: 5 })],
    ['a minimum above the stock', of({ perEntryMin: 6 }), ...low],
    ['a minimum without limits', of({ stockCount: null, perEntryMin: 99 })],
    [
      'what is wrong with the second',
      { items: [item('大果', sku({ name: '大' }), sku({ name: '小', perMemberMax: 6 }))] },
      'limit-above-stock',
      'items.0.skus.1',
    ],
  ]);
});

describe('prices that fall', () => {
  const tiers = (...all: readonly ChainSku['tiers'][number][]): Partial<ChainTerms> => ({
    items: [item('大果', sku({ tiers: all }))],
  });
  const field = 'items.0.skus.0';
  table([
    ['twice', tiers(tier(3, 999), tier(4, 998))],
    ['from nothing on', tiers(tier(0, 900)), 'tiers-not-rising', field],
    ['from as many on as before', tiers(tier(3, 900), tier(3, 800)), 'tiers-not-rising', field],
    ['from fewer on than before', tiers(tier(3, 900), tier(2, 800)), 'tiers-not-rising', field],
    ['to what it costs', tiers(tier(3, 1_000)), 'tiers-not-cheaper', field],
    ['to what it cost before', tiers(tier(3, 900), tier(4, 900)), 'tiers-not-cheaper', field],
  ]);
});

describe('when a chain forms', () => {
  const two = { items: [item('大果', sku({ name: '大', perEntryMin: 2 }), sku({ name: '小', stockCount: 3 }))] };
  const with5 = (by: 'pieces' | 'entries', count: number) => ({ threshold: { by, count } });
  const above: [TermsProblem, string] = ['threshold-above-stock', 'threshold'];
  table([
    ['with all its pieces', with5('pieces', 5)],
    ['with more pieces than there are', with5('pieces', 6), ...above],
    ['with a person for each piece', with5('entries', 5)],
    ['with more people than pieces', with5('entries', 6), ...above],
    ['with all pieces of both', { ...two, ...with5('pieces', 8) }],
    ['with more than both have', { ...two, ...with5('pieces', 9) }, ...above],
    ['with as many people as take two of the one and one of the other', { ...two, ...with5('entries', 5) }],
    ['with more people than the minimum lets in', { ...two, ...with5('entries', 6) }, ...above],
    [
      'with any number, where one of them has no end',
      { items: [item('大果', sku()), item('小果', sku({ stockCount: null }))], ...with5('pieces', 99) },
    ],
  ]);
});

describe('where it is fetched', () => {
  const slot = (fromMs: number, untilMs: number): PickUpPoint => ({ ...shop, slots: [{ fromMs, untilMs }] });
  const local = { kind: 'local', feeFen: 0, freeFromFen: null } as const;
  table([
    ['in 20 places', { points: points(20) }],
    ['in 21 places', { points: points(21) }, 'too-many-points', 'points'],
    ['in two places of one name', { points: [shop, shop] }, 'names-repeat', 'points'],
    ['for a millisecond', { points: [slot(1, 2)] }],
    [
      'in a time that ends as it begins',
      { points: [{ ...shop, name: '南门' }, slot(2, 2)] },
      'slot-ends-first',
      'points.1.slots',
    ],
    ['in a time that ends first', { points: [slot(3, 2)] }, 'slot-ends-first', 'points.0.slots'],
    ['brought by a carrier', { points: [express({})] }],
    ['brought by the shop at a time', { points: [{ ...slot(1, 2), delivery: local }] }],
    [
      'brought by a carrier at a time',
      { points: [shop, express({ slots: [{ fromMs: 1, untilMs: 2 }] })] },
      'brought-not-fetched',
      'points.1',
    ],
    ['brought, to a building', { points: [express({ asksBuilding: true })] }, 'brought-not-fetched', 'points.0'],
    [
      'brought by the shop, to a building',
      { points: [{ ...shop, asksBuilding: true, delivery: local }] },
      'brought-not-fetched',
      'points.0',
    ],
  ]);
});
