import type { ChainTerms } from './chain-terms';
import { addEntry, checkOpen, checkWish, EMPTY_SEAT, fitPlace, removeEntry, takeSeat, type Wish } from './join-chain';

const OPENS = 1_000;
const CLOSES = 5_000;

const sku = (name: string, perMemberMax: number | null = null, perEntryMin?: number) => ({
  name,
  priceFen: 1_000,
  tiers: [],
  stockCount: null,
  perMemberMax,
  perEntryMin,
});

const terms: ChainTerms = {
  title: '草莓',
  text: '',
  pictureFileIds: [],
  items: [{ title: '草莓', note: '', pictureFileId: null, skus: [sku('大', 3), sku('小'), sku('半', null, 2)] }],
  opensAtMs: OPENS,
  closesAtMs: CLOSES,
  threshold: null,
  entriesPerMemberMax: 2,
  points: [
    { name: '小店', address: '', asksBuilding: false, slots: [] },
    { name: '南门', address: '', asksBuilding: true, slots: [{ fromMs: 1, untilMs: 2 }] },
    {
      ...{ name: '快递', address: '', asksBuilding: false, slots: [] },
      delivery: { kind: 'express', feeFen: 800, freeFromFen: null },
    },
  ],
  questions: [
    { label: '电话', isRequired: true },
    { label: '备注', isRequired: false },
  ],
  paymentText: '当面付款',
  pointsCapPercent: 0,
  acceptsCoupons: false,
  shortageRule: 'by-number',
};

const wish: Wish = {
  lines: [{ sku: 0, count: 1 }],
  point: 0,
  slot: null,
  building: '',
  answers: ['138'],
  address: null,
};
const home = { name: '李娜', phone: '13812345678', region: '上海市', detail: '梧桐路 3 号' };
const atTheGate = { point: 1, slot: 0, building: '3 栋' };

describe('whether a chain takes entries', () => {
  it.each([
    ['just before it opens', OPENS - 1, false, { code: 'NOT_OPEN_YET', details: { opensAtMs: OPENS } }],
    ['as it opens', OPENS, false, null],
    ['in its last millisecond', CLOSES - 1, false, null],
    ['at the deadline', CLOSES, false, { code: 'CHAIN_CLOSED', details: { closesAtMs: CLOSES } }],
    ['at the deadline while paused', CLOSES, true, { code: 'CHAIN_CLOSED', details: { closesAtMs: CLOSES } }],
    ['while paused', OPENS, true, { code: 'CHAIN_PAUSED', details: { reason: '价格错了' } }],
    ['paused and not open yet', OPENS - 1, true, { code: 'NOT_OPEN_YET', details: { opensAtMs: OPENS } }],
  ] as const)('%s', (_name, nowMs, paused, refusal) => {
    const checked = checkOpen({ opensAtMs: OPENS, closesAtMs: CLOSES, paused, reason: '价格错了' }, nowMs);
    expect(checked).toEqual(refusal === null ? { ok: true, value: null } : { ok: false, ...refusal });
  });
});

describe('whether a wish fits', () => {
  it.each([
    ['as it is', {}, null],
    ['two variants', { lines: [wish.lines[0]!, { sku: 1, count: 9 }] }, null],
    ['a variant that is not there', { lines: [{ sku: 3, count: 1 }] }, 'lines'],
    ['one that is there and one that is not', { lines: [wish.lines[0]!, { sku: 3, count: 1 }] }, 'lines'],
    ['as many as it is sold in', { lines: [wish.lines[0]!, { sku: 2, count: 2 }] }, null],
    ['fewer than it is sold in', { lines: [wish.lines[0]!, { sku: 2, count: 1 }] }, 'minimum'],
    ['one variant twice', { lines: [wish.lines[0]!, wish.lines[0]!] }, 'lines'],
    ['a place that is not there', { point: 3 }, 'point'],
    ['a time where none is offered', { slot: 0 }, 'slot'],
    ['the other place', atTheGate, null],
    ['no time where one is asked', { ...atTheGate, slot: null }, 'slot'],
    ['a time that is not offered', { ...atTheGate, slot: 1 }, 'slot'],
    ['no building where one is asked', { ...atTheGate, building: '' }, 'building'],
    ['a building where none is asked', { building: '3 栋' }, 'building'],
    ['brought home', { point: 2, address: home }, null],
    ['brought nowhere', { point: 2 }, 'address'],
    ['brought to nobody who can be called', { point: 2, address: { ...home, phone: '' } }, 'address'],
    ['an address where it is fetched', { address: home }, 'address'],
    ['no answer to what must be answered', { answers: [] }, 'answers'],
    ['an empty answer to what must be answered', { answers: ['', '好吃'] }, 'answers'],
    ['both answered', { answers: ['138', '好吃'] }, null],
    ['more answers than questions', { answers: ['138', '', '再来'] }, 'answers'],
  ] as const)('%s', (_name, change, field) => {
    const checked = checkWish(terms, { ...wish, ...change });
    const refused = { ok: false, code: 'BAD_WISH', details: { field } };
    expect(checked).toEqual(field === null ? { ok: true, value: null } : refused);
  });
});

describe('whether a place has that time', () => {
  it.each([
    ['a place without times, and none', 0, null, true],
    ['a place without times, and one', 0, 0, false],
    ['a place with one time, and that', 1, 0, true],
    ['a place with one time, and another', 1, 1, false],
    ['a place with one time, and none', 1, null, false],
    ['no such place', 3, null, false],
  ])('%s', (_name, point, slot, fits) => {
    expect(fitPlace(terms, { point, slot })).toBe(fits);
  });
});

describe('what one member has', () => {
  const seat = { entryIds: ['a'], taken: { '0': 2 } };

  it.each([
    ['up to the limit', { '0': 1 }, { '0': 3 }],
    ['where there is no limit', { '1': 500 }, { '0': 2, '1': 500 }],
    ['giving some up', { '0': -1 }, { '0': 1 }],
    ['giving all up', { '0': -2 }, {}],
    ['one for another', { '0': -2, '1': 2 }, { '1': 2 }],
    ['what is not offered any more', { '9': 1 }, { '0': 2, '9': 1 }],
  ])('%s', (_name, pieces: Record<string, number>, taken) => {
    expect(takeSeat(terms, seat, pieces)).toEqual({ ok: true, value: { entryIds: ['a'], taken } });
  });

  it('is refused one above the limit', () => {
    const refused = { ok: false, code: 'SKU_LIMIT', details: { sku: 0, max: 3 } };
    expect(takeSeat(terms, seat, { '0': 2 })).toEqual(refused);
    expect(takeSeat(terms, EMPTY_SEAT, { '0': 4 })).toEqual(refused);
  });

  it('may give some up while still above a limit', () => {
    const over = { entryIds: ['a'], taken: { '0': 7 } };
    expect(takeSeat(terms, over, { '0': -2 })).toEqual({ ok: true, value: { entryIds: ['a'], taken: { '0': 5 } } });
    expect(takeSeat(terms, over, { '0': 0 })).toEqual({ ok: true, value: over });
  });

  it('holds as many entries as the chain allows, and none above', () => {
    const two = addEntry(terms, seat, 'b');
    expect(two).toEqual({ ok: true, value: { entryIds: ['a', 'b'], taken: seat.taken } });
    const three = addEntry(terms, { ...seat, entryIds: ['a', 'b'] }, 'c');
    expect(three).toEqual({ ok: false, code: 'TOO_MANY_ENTRIES', details: { max: 2 } });
  });

  it('gives up one entry and keeps the other', () => {
    expect(removeEntry({ ...seat, entryIds: ['a', 'b'] }, 'a')).toEqual({ ...seat, entryIds: ['b'] });
  });
});
