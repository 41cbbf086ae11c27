import { findItems, itemWords, type NamedSku } from './item-words';

const sku = (at: number, title: string, name = ''): NamedSku => ({ sku: at, name, item: { title } });
const words = (...skus: readonly NamedSku[]) =>
  Object.fromEntries(itemWords(skus).map(({ word, skus: meant }) => [word, meant]));

describe('the ways to write what a chain offers', () => {
  it('a title whole, its runs, its beginnings, and two characters of a long run', () => {
    expect(words(sku(0, '大果草莓 3 斤装'))).toEqual({
      ...{ 大果草莓3斤装: [0], 大果草莓3斤: [0], 大果草莓: [0], 大果: [0], 草莓: [0], '3斤': [0] },
    });
  });

  it('a variant by its name, and with its thing', () => {
    expect(words(sku(0, '鲜奶', '大瓶'), sku(1, '鲜奶', '小瓶'))).toEqual({
      ...{ 鲜奶大瓶: [0], 鲜奶小瓶: [1], 鲜奶: [0, 1], 大瓶: [0], 小瓶: [1] },
    });
  });

  it('the same word for two things means either, in their order', () => {
    expect(words(sku(1, '樱桃 大果'), sku(0, '草莓 大果'))).toMatchObject({ 大果: [0, 1], 樱桃: [1], 草莓: [0] });
  });

  it.each([
    ['one character', '梨', {}],
    ['a number', '12', {}],
    ['a decimal', '1.5', {}],
    ['what only counts', '一盒', { 一盒: [0] }],
    ['nothing but words of packing', '盒装', {}],
    ['letters, in small', 'Tea-Bag', { teabag: [0] }],
    ['full width', 'ＡＢ１２', { ab12: [0], ab: [0] }],
    ['how much is in it', '可乐330ml', { 可乐330ml: [0], 可乐330: [0], 可乐: [0], ml: [0] }],
    ['a decimal with its unit', '牛奶 1.25升', { '牛奶1.25升': [0], 牛奶: [0], '1.25升': [0] }],
    ['signs, which nobody writes', '【鲜】奶！', { 鲜奶: [0] }],
  ])('%s', (_what, title, expected) => {
    expect(words(sku(0, title))).toEqual(expected);
  });

  it('stand in the order in which they are looked for: the longest first', () => {
    const lengths = itemWords([sku(0, '大果草莓 3 斤装'), sku(1, '贝果')]).map(({ word }) => word.length);
    expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
    expect(lengths[0]).toBe(7);
  });
});

describe('the things that a text names', () => {
  const offered = itemWords([sku(0, '大果草莓'), sku(1, '鲜奶'), sku(2, 'A+ 套餐'), sku(3, '3斤装')]);
  const found = (text: string) =>
    findItems(text, offered).map(({ word, skus, from, until }) => [word, ...skus, text.slice(from, until)]);

  it.each([
    [
      'in its order',
      '鲜奶2 大果1',
      [
        ['鲜奶', 1, '鲜奶'],
        ['大果', 0, '大果'],
      ],
    ],
    ['as the longest that fits', '大果草莓2', [['大果草莓', 0, '大果草莓']]],
    ['with a space within', '大 果2', [['大果', 0, '大 果']]],
    ['in any case', 'a套餐2', [['a套餐', 2, 'a套餐']]],
    [
      'twice',
      '鲜奶1 鲜奶2',
      [
        ['鲜奶', 1, '鲜奶'],
        ['鲜奶', 1, '鲜奶'],
      ],
    ],
    ['not inside a number', '13斤 2.3斤', []],
    ['but beside one', '要3斤', [['3斤', 3, '3斤']]],
    ['none', '谢谢团长', []],
  ])('%s', (_how, text, items) => {
    expect(found(text)).toEqual(items);
  });

  it('one beside another, though not one inside it', () => {
    expect(found('大果鲜奶').map(([word]) => word)).toEqual(['大果', '鲜奶']);
  });

  it('a count before a word with a number in it is no part of that number', () => {
    const bagels = itemWords([sku(0, '贝果 4 个装')]);
    expect(findItems('2贝果4个', bagels).map(({ word }) => word)).toEqual(['贝果4个']);
  });

  it('a sign in a word is that sign', () => {
    const dotted = [{ word: '1.25升', skus: [0] }];
    expect(findItems('1.25升', dotted)).toHaveLength(1);
    expect(findItems('1x25升', dotted)).toEqual([]);
  });
});
