import { chainOf, entryOf, termsOf } from '../../../tests/client/sample-chain';
import { entryStatus, moneyStatus } from './entry-copy';
import { linesWords } from './sku-name';
import { soldOutChoices } from './sold-out-choices';
import { emptyWish, gapOf, linesOf, NOWHERE, pricedWish, roomFor, tidyAddress, type Wish } from './wish';

const wish = (rest: Partial<Wish> = {}): Wish => ({ ...emptyWish(termsOf(), null), ...rest });
const coupon = (couponId: string, fen: number, minimumSpendFen = 0) =>
  ({ couponId, title: couponId, worth: { kind: 'amount', fen }, minimumSpendFen, validUntilMs: 0 }) as const;

describe('what somebody wishes', () => {
  it('begins at the place of last time, and with the only thing there is', () => {
    const last = { pointName: '3 号楼大堂', building: '502', address: NOWHERE };
    expect(emptyWish(termsOf(), last)).toMatchObject({ point: 1, slot: 0, building: '502', counts: {} });
    const single = termsOf({ items: termsOf().items.slice(0, 1) });
    expect(emptyWish(single, null).counts).toEqual({ 0: 1 });
  });

  it.each([
    ['nothing chosen', {}, 'lines'],
    ['all there', { counts: { 0: 1 } }, null],
    ['no time chosen', { counts: { 0: 1 }, point: 1 }, 'slot'],
    ['no building', { counts: { 0: 1 }, point: 1, slot: 0 }, 'building'],
    ['a place that is gone', { counts: { 0: 1 }, point: 7 }, 'point'],
  ] as const)('lacks what is still to be said: %s', (_what, rest, gap) => {
    expect(gapOf(termsOf(), wish(rest))).toBe(gap);
  });

  it('says where it is brought to, and what that costs', () => {
    const delivery = { kind: 'express', feeFen: 800, freeFromFen: 10_000 } as const;
    const terms = termsOf({ points: [{ name: '快递', address: '', asksBuilding: false, slots: [], delivery }] });
    const home = { name: '李娜', phone: '138 1234 5678', region: '上海市', detail: '梧桐路 3 号' };
    expect(gapOf(terms, wish({ counts: { 0: 1 }, point: 0 }))).toBe('address');
    expect(gapOf(terms, wish({ counts: { 0: 1 }, point: 0, address: tidyAddress(home) }))).toBeNull();
    expect(tidyAddress({ ...home, detail: ' 梧桐路 3 号\n502 ' }).detail).toBe('梧桐路 3 号 502');
    const page = chainOf({ terms });
    const priceOf = (count: number) => pricedWish(page, wish({ counts: { 0: count }, point: 0 }), page).price;
    expect(priceOf(1)).toMatchObject({ freightFen: 800, dueFen: 7_790 });
    expect(priceOf(2)).toEqual({ goodsFen: 13_980, couponFen: 0, points: 0, pointsFen: 0, dueFen: 13_980 });
  });

  it('asks what must be answered', () => {
    const terms = termsOf({ questions: [{ label: '要不要切片', isRequired: true }] });
    expect(gapOf(terms, wish({ counts: { 0: 1 }, answers: [''] }))).toBe('answers');
    expect(gapOf(terms, wish({ counts: { 0: 1 }, answers: ['要'] }))).toBeNull();
  });

  it('may be as much as is left and as is mine to take; an entry that is changed keeps its own', () => {
    const page = chainOf({ leftCounts: [2, 0], myRoom: [1, null] });
    expect([roomFor(page, 0, null), roomFor(page, 1, null)]).toEqual([1, 0]);
    expect(roomFor(page, 0, entryOf())).toBe(3);
  });

  it('takes the coupon that saves most, and points up to what the chain allows', () => {
    const page = chainOf({ coupons: [coupon('small', 200), coupon('large', 500), coupon('far', 900, 99_000)] });
    const priced = pricedWish(page, wish({ counts: { 0: 1 }, usesPoints: true }), page);
    expect(priced.coupon?.couponId).toBe('large');
    expect(priced.price).toEqual({ goodsFen: 6_990, couponFen: 500, points: 649, pointsFen: 649, dueFen: 5_841 });
  });

  it('owes the price of now until the deadline, whatever the tiers have reached', () => {
    const page = chainOf({ pieceCount: 40, pricesFen: [6_490, 2_690] });
    expect(pricedWish(page, wish({ counts: { 0: 2 } }), page).price.dueFen).toBe(13_980);
  });

  it('is sent line by line, without what is not wanted', () => {
    expect(linesOf(wish({ counts: { 0: 2, 1: 0 } }))).toEqual([{ sku: 0, count: 2 }]);
    expect(
      linesWords(termsOf(), [
        { sku: 0, count: 2 },
        { sku: 1, count: 1 },
      ]),
    ).toBe('大果 2、尝鲜 1');
  });
});

describe('less is left than was wished', () => {
  it('offers what is left first, then as many of something else', () => {
    const choices = soldOutChoices(chainOf(), wish({ counts: { 0: 2 } }), { sku: 0, leftCount: 1 });
    expect(choices.map(({ label, counts }) => [label, counts])).toEqual([
      ['先接 1 份', { 0: 1 }],
      ['改成 2 份尝鲜', { 1: 2 }],
    ]);
  });

  it('keeps the rest of what was wished, and offers nothing that is not there', () => {
    const page = chainOf({ leftCounts: [0, 1] });
    const choices = soldOutChoices(page, wish({ counts: { 0: 2, 1: 1 } }), { sku: 0, leftCount: 0 });
    expect(choices.map(({ key }) => key)).toEqual(['without']);
  });
});

describe('an entry in words', () => {
  it.each([
    [{ state: 'joined', pickUp: 'none' }, '接上了'],
    [{ state: 'confirmed', pickUp: 'waiting' }, '成团了，等到货'],
    [{ state: 'confirmed', pickUp: 'waiting', arrivedAtMs: 1 }, '到货了，去取'],
    [{ state: 'confirmed', pickUp: 'partly' }, '取了一部分'],
    [{ state: 'confirmed', pickUp: 'done' }, '取走了'],
    [{ state: 'confirmed', pickUp: 'none' }, '没到货'],
    [{ state: 'confirmed', pickUp: 'to-send', arrivedAtMs: 1 }, '成团了，等发货'],
    [{ state: 'confirmed', pickUp: 'sent' }, '在路上'],
    [{ state: 'confirmed', pickUp: 'received' }, '送到了'],
    [{ state: 'lapsed', pickUp: 'none' }, '没成团'],
    [{ state: 'cancelled', pickUp: 'none' }, '退出了'],
  ] as const)('%j stands as %s', (standing, word) => {
    expect(entryStatus(standing).word).toBe(word);
  });

  it.each([
    [{}, '待付 ¥139.80'],
    [{ paidFen: 13_980 }, '付清 ¥139.80'],
    [{ paidFen: 15_000 }, '要退你 ¥10.20'],
    [{ price: { ...entryOf().price, dueFen: 0 } }, ''],
    [{ paidFen: 13_980, afterSaleFen: 6_990 }, '要退你 ¥69.90'],
    [{ paidFen: 13_980, afterSaleFen: 6_990, refundedFen: 6_990 }, '付清 ¥69.90'],
    [{ afterSaleFen: 6_990 }, '待付 ¥69.90'],
    [{ state: 'cancelled' }, ''],
    [{ state: 'lapsed' }, ''],
    [{ state: 'lapsed', paidFen: 13_980 }, '要退你 ¥139.80'],
    [{ state: 'cancelled', paidFen: 13_980, refundedFen: 13_980 }, ''],
  ] as const)('the money of %j is %s', (rest, words) => {
    expect(moneyStatus(entryOf(rest))).toBe(words);
  });
});
