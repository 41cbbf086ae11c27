import type { ChainSku, ChainTerms } from './chain-terms';
import { checkTerms } from './check-terms';

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
const seven = Array.from({ length: 7 }, (_, at) => sku({ name: String(at) }));

describe('terms of a chain', () => {
  it.each([
    ['as they are', {}, null],
    ['a deadline that has passed', { closesAtMs: NOW }, 'deadline-past'],
    ['a deadline before the opening', { opensAtMs: NOW + 2 * HOUR }, 'deadline-before-opening'],
    ['32 days', { closesAtMs: NOW + 32 * 24 * HOUR }, 'window-too-long'],
    ['two things of one name', { items: [item('大果', sku()), item('大果', sku())] }, 'names-repeat'],
    ['two variants, one without a name', { items: [item('大果', sku(), sku({ name: '小' }))] }, 'name-missing'],
    ['21 variants', { items: ['甲', '乙', '丙'].map((title) => item(title, ...seven)) }, 'too-many-skus'],
    ['a limit above the stock', { items: [item('大果', sku({ perMemberMax: 6 }))] }, 'limit-above-stock'],
    ['a minimum at the limit', { items: [item('大果', sku({ perMemberMax: 2, perEntryMin: 2 }))] }, null],
    [
      'a minimum above the limit',
      { items: [item('大果', sku({ perMemberMax: 2, perEntryMin: 3 }))] },
      'minimum-above-limit',
    ],
    ['a minimum above the stock', { items: [item('大果', sku({ perEntryMin: 6 }))] }, 'minimum-above-limit'],
    ['a minimum without limits', { items: [item('大果', sku({ stockCount: null, perEntryMin: 99 }))] }, null],
    ['a threshold at the stock', { threshold: { by: 'pieces', count: 5 } }, null],
    ['a threshold above the stock', { threshold: { by: 'pieces', count: 6 } }, 'threshold-above-stock'],
    [
      'tiers that do not rise',
      { items: [item('大果', sku({ tiers: [tier(3, 900), tier(3, 800)] }))] },
      'tiers-not-rising',
    ],
    ['tiers that get dearer', { items: [item('大果', sku({ tiers: [tier(3, 1_000)] }))] }, 'tiers-not-cheaper'],
    [
      'a time that ends first',
      { points: [{ ...terms().points[0]!, slots: [{ fromMs: 2, untilMs: 2 }] }] },
      'slot-ends-first',
    ],
  ] as const)('%s', (_name, change, reason) => {
    const checked = checkTerms(terms(change), NOW);
    expect(checked.ok ? null : checked.details?.reason).toBe(reason);
  });
});
