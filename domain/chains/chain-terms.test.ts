import { type ChainItem, skusOf } from './chain-terms';

const sku = (name: string) => ({ name, priceFen: 1, tiers: [], stockCount: null, perMemberMax: null });
const item = (title: string, ...names: readonly string[]): ChainItem => ({
  ...{ title, note: '', pictureFileId: null, skus: names.map(sku) },
});

it('variants are numbered through all things, in their order', () => {
  const items = [item('鲜奶', '大瓶', '小瓶'), item('吐司', ''), item('贝果', '原味', '全麦')];
  expect(skusOf({ items }).map(({ sku: number, name, item: of }) => [number, of.title, name])).toEqual([
    [0, '鲜奶', '大瓶'],
    [1, '鲜奶', '小瓶'],
    [2, '吐司', ''],
    [3, '贝果', '原味'],
    [4, '贝果', '全麦'],
  ]);
});

it('a variant that is numbered says all that it said before', () => {
  const toast = item('吐司', '厚片');
  expect(skusOf({ items: [toast] })).toEqual([{ ...sku('厚片'), sku: 0, item: toast }]);
});
