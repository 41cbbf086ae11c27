import { termsOf as sampleTerms } from '../../../../tests/client/sample-chain';
import { additionsOf, gapOfAdditions, nothingAdded } from './additions';
import { EMPTY_ITEM } from './chain-templates';
import type { RunPage } from '../../../../contracts/chain-staff-views';

const terms = sampleTerms();
const run = { terms, closesAtMs: terms.closesAtMs } as RunPage;
const start = nothingAdded(run);
const rider = { name: ' 骑手送 ', address: '', asksBuilding: false, slots: [] };

describe('what is added to a running chain', () => {
  it('is nothing before anything is typed', () => {
    expect(additionsOf(start, run)).toEqual({ moreStock: [], moreItems: [], morePoints: [] });
  });

  it('is what differs, with new things and places as a new chain would have them', () => {
    const blueberry = { ...EMPTY_ITEM, title: '蓝莓 ', skus: [{ ...EMPTY_ITEM.skus[0]!, yuan: 19.9, stock: 5 }] };
    const delivery = { kind: 'local', yuan: 3, freeFromYuan: 50 } as const;
    const form = { ...start, moreStock: { 1: 3, 0: 0 }, moreItems: [blueberry], morePoints: [{ ...rider, delivery }] };
    expect(gapOfAdditions(form)).toBeNull();
    expect(additionsOf(form, run)).toMatchObject({
      moreStock: [{ sku: 1, moreCount: 3 }],
      moreItems: [{ title: '蓝莓', skus: [{ name: '', priceFen: 1_990, stockCount: 5 }] }],
      morePoints: [{ name: '骑手送', delivery: { kind: 'local', feeFen: 300, freeFromFen: 5_000 } }],
    });
  });

  it('is not sent while something of it is open', () => {
    expect(gapOfAdditions({ ...start, moreItems: [EMPTY_ITEM] })).toMatch('价钱');
    const unpriced = { kind: 'express', yuan: null, freeFromYuan: null } as const;
    expect(gapOfAdditions({ ...start, morePoints: [{ ...rider, delivery: unpriced }] })).toMatch('运费');
  });
});
