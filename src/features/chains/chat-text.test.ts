import { readChainText } from '@domain/chains/chain-text/read-chain-text';
import { skusOf } from '@domain/chains/chain-terms';
import { chatText } from './chat-text';

const NOW = Date.UTC(2026, 10, 23, 4);
const sku = (name: string, priceFen: number) => ({ name, priceFen, tiers: [], stockCount: null, perMemberMax: null });
const terms = {
  title: '丹东草莓，周五到',
  closesAtMs: NOW + 6 * 3_600_000,
  items: [
    { title: '大果 3 斤装', note: '', pictureFileId: null, skus: [sku('', 6_990)] },
    { title: '樱桃', note: '', pictureFileId: null, skus: [sku('大盒', 5_000), sku('小盒', 2_690)] },
  ],
};
const line = (at: number, count: number) => ({ sku: at, count, shortCount: 0, pickedCount: 0 });
const entry = (number: number, name: string, lines = [line(0, 1)], change: object = {}) => ({
  number,
  who: { name, avatarFileId: null, tint: 0 } as never,
  for: 'self' as const,
  byName: '',
  state: 'joined' as const,
  lines,
  ...change,
});

describe('a chain as a text of the chat', () => {
  const entries = [
    entry(4, '周*', [line(2, 1)]),
    entry(3, '李*', [line(0, 1)], { state: 'cancelled' }),
    entry(2, '李*', [line(0, 2), line(1, 1)], { for: 'other', byName: '小满' }),
    entry(1, '小满', [line(0, 2)]),
  ];

  it('has what there is, until when, and everybody by number; who left is not in it', () => {
    expect(chatText(terms, entries, { nowMs: NOW, hasMore: false })).toBe(
      [
        '#接龙 丹东草莓，周五到',
        '大果 3 斤装 ¥69.90',
        '樱桃 大盒 ¥50',
        '樱桃 小盒 ¥26.90',
        '截止：今晚 18:00',
        '',
        '1. 小满 大果 3 斤装 2',
        '2. 李*（小满代） 大果 3 斤装 2、樱桃 大盒 1',
        '4. 周* 樱桃 小盒 1',
      ].join('\n'),
    );
  });

  it('says that there are more', () => {
    expect(chatText(terms, [entry(9, '小满')], { nowMs: NOW, hasMore: true })).toContain('最近 1 条，全部在小程序里');
  });

  it('is read back as the same entries', () => {
    const text = chatText(terms, entries, { nowMs: NOW, hasMore: true });
    const read = readChainText(text, skusOf(terms));
    expect(read.entries.map(({ number, lines }) => [number, lines])).toEqual([
      [1, [{ sku: 0, count: 2 }]],
      [
        2,
        [
          { sku: 0, count: 2 },
          { sku: 1, count: 1 },
        ],
      ],
      [4, [{ sku: 2, count: 1 }]],
    ]);
  });
});
