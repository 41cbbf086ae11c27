import { CHAIN_LIMITS } from './chain-limits';
import type { ChainSku, ChainTerms } from './chain-terms';
import { type ChainEdit, extendTerms } from './extend-terms';

const NOW = 1_000_000;
const HOUR = 3_600_000;

const sku = (name: string, stockCount: number | null = 5): ChainSku => ({
  name,
  priceFen: 1_000,
  tiers: [],
  stockCount,
  perMemberMax: null,
});
const item = (title: string, ...skus: readonly ChainSku[]) => ({ title, note: '', pictureFileId: null, skus });
const point = (name: string) => ({ name, address: '', asksBuilding: false, slots: [] });

const terms: ChainTerms = {
  title: '草莓',
  text: '很甜',
  pictureFileIds: [],
  items: [item('草莓', sku('大'), sku('小', null)), item('樱桃', sku('', 3))],
  opensAtMs: NOW - HOUR,
  closesAtMs: NOW + HOUR,
  threshold: null,
  entriesPerMemberMax: 1,
  points: [point('小店')],
  questions: [],
  paymentText: '当面付款',
  pointsCapPercent: 0,
  acceptsCoupons: false,
  shortageRule: 'by-number',
};
const nothing: ChainEdit = { text: null, closesAtMs: null, moreStock: [], moreItems: [], morePoints: [] };
const extend = (edit: Partial<ChainEdit>, of: ChainTerms = terms) => extendTerms(of, { ...nothing, ...edit }, NOW);
const more = (atSku: number, moreCount: number) => ({ sku: atSku, moreCount });
const LONGEST = NOW + CHAIN_LIMITS.windowMaxMs;

describe('adding nothing', () => {
  it.each([
    ['at all', {}],
    ['but the words that stand there', { text: '很甜' }],
    ['but the deadline that stands there', { closesAtMs: terms.closesAtMs }],
  ])('%s', (_name, edit) => {
    expect(extend(edit)).toEqual({ ok: false, code: 'NOTHING_ADDED' });
  });
});

describe('adding', () => {
  it.each<[string, Partial<ChainEdit>, Partial<ChainTerms>]>([
    ['other words', { text: '更甜' }, { text: '更甜' }],
    ['no words any more', { text: '' }, { text: '' }],
    ['a millisecond', { closesAtMs: terms.closesAtMs + 1 }, { closesAtMs: terms.closesAtMs + 1 }],
    ['as much time as there is', { closesAtMs: LONGEST }, { closesAtMs: LONGEST }],
    ['stock', { moreStock: [more(0, 2)] }, { items: [item('草莓', sku('大', 7), sku('小', null)), terms.items[1]!] }],
    [
      'stock in two lines',
      { moreStock: [more(2, 2), more(2, 3)] },
      { items: [terms.items[0]!, item('樱桃', sku('', 8))] },
    ],
    [
      'as much stock as there may be',
      { moreStock: [more(2, 99_997)] },
      { items: [terms.items[0]!, item('樱桃', sku('', 100_000))] },
    ],
    [
      'a thing, which goes to the end',
      { moreItems: [item('梨', sku(''))] },
      { items: [...terms.items, item('梨', sku(''))] },
    ],
    [
      'stock of two things at once',
      { moreStock: [more(0, 1), more(2, 4)] },
      { items: [item('草莓', sku('大', 6), sku('小', null)), item('樱桃', sku('', 7))] },
    ],
    [
      'other words beside the deadline that stands there',
      { text: '更甜', closesAtMs: terms.closesAtMs },
      { text: '更甜' },
    ],
    ['a place, which goes to the end', { morePoints: [point('南门')] }, { points: [point('小店'), point('南门')] }],
  ])('%s', (_name, edit, change) => {
    expect(extend(edit)).toEqual({ ok: true, value: { ...terms, ...change } });
  });

  it('time counts from the opening of what is not open yet', () => {
    const later = { ...terms, opensAtMs: NOW + HOUR, closesAtMs: NOW + 2 * HOUR };
    expect(extend({ closesAtMs: LONGEST + HOUR }, later).ok).toBe(true);
    expect(extend({ closesAtMs: LONGEST + HOUR + 1 }, later).ok).toBe(false);
  });
});

describe('what cannot be added', () => {
  it.each<[string, Partial<ChainEdit>, string, string]>([
    ['less time', { closesAtMs: terms.closesAtMs - 1 }, 'closesAtMs', 'deadline-earlier'],
    ['too much time', { closesAtMs: LONGEST + 1 }, 'closesAtMs', 'window-too-long'],
    ['stock of what is not there', { moreStock: [more(3, 1)] }, 'moreStock', 'no-such-stock'],
    ['stock of what has no limit', { moreStock: [more(1, 1)] }, 'moreStock', 'no-such-stock'],
    ['too much stock', { moreStock: [more(2, 99_998)] }, 'moreStock', 'no-such-stock'],
    ['stock of two things, one without limit', { moreStock: [more(0, 1), more(1, 1)] }, 'moreStock', 'no-such-stock'],
    ['too much stock in two lines', { moreStock: [more(2, 99_997), more(2, 1)] }, 'moreStock', 'no-such-stock'],
    ['a thing that is there', { moreItems: [item('樱桃', sku(''))] }, 'items', 'names-repeat'],
    ['a place that is there', { morePoints: [point('小店')] }, 'points', 'names-repeat'],
  ])('%s', (_name, edit, field, reason) => {
    expect(extend(edit)).toEqual({ ok: false, code: 'BAD_TERMS', details: { field, reason } });
  });
});
