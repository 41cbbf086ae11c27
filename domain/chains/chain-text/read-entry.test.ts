import { itemWords, type NamedSku } from './item-words';
import { readEntry } from './read-entry';
import type { Offered } from './read-order';

const sku = (at: number, title: string): NamedSku => ({ sku: at, name: '', item: { title } });
const offer = (...skus: readonly NamedSku[]): Offered => ({ skus: skus.map((one) => one.sku), words: itemWords(skus) });
const bakery = offer(sku(0, '吐司'), sku(1, '贝果'));
const oranges = offer(sku(0, '脐橙 10 斤箱'));

const who = (text: string, offered = bakery) => {
  const { name, byName, building, note, doubts } = readEntry(text, offered, 1);
  return { name, byName, building, note, doubts: doubts.join(' ') };
};
const nobody = { name: '', byName: null, building: '', note: '', doubts: '' };

describe('whose line it is', () => {
  it.each<[string, Partial<ReturnType<typeof who>>]>([
    ['王姐 吐司2', { name: '王姐' }],
    ['王姐吐司2', { name: '王姐' }],
    ['王姐,吐司2', { name: '王姐' }],
    ['王姐:吐司2', { name: '王姐' }],
    ['王姐(三楼) 吐司2', { name: '王姐', note: '三楼', doubts: 'LEFT_OVER' }],
    ['2吐司 王姐', { name: '王姐', doubts: 'NAME_UNSURE' }],
    ['吐司2 王姐', { name: '王姐', doubts: 'NAME_UNSURE' }],
    ['吐司2', { doubts: 'NO_NAME' }],
    ['王姐要2个吐司', { name: '王姐要' }],
    ['王姐 吐司2 放门口', { name: '王姐', note: '放门口', doubts: 'LEFT_OVER' }],
    ['王姐 吐司2 谢谢团长', { name: '王姐' }],
    ['王姐 谢谢团长 要吐司2 多放糖', { name: '王姐', note: '谢谢团长 要 多放糖', doubts: 'LEFT_OVER' }],
    [`${'很'.repeat(16)}吐司2`, { name: '很'.repeat(16) }],
    [`${'很'.repeat(17)}吐司2`, { note: '很'.repeat(17), doubts: 'NO_NAME LEFT_OVER' }],
    [`吐司2 ${'长'.repeat(16)}`, { name: '长'.repeat(16), doubts: 'NAME_UNSURE' }],
    [`吐司2 ${'长'.repeat(17)}`, { note: '长'.repeat(17), doubts: 'NO_NAME LEFT_OVER' }],
    ['王姐 13800138000 吐司2', { name: '王姐', doubts: 'PHONE_LEFT_OUT' }],
    ['王姐 吐司2 ¥36', { name: '王姐' }],
    ['王姐 吐司2 共36元', { name: '王姐' }],
    ['王姐 吐司2 合计 36.5 块钱', { name: '王姐' }],
    ['王姐 吐司2 共2份', { name: '王姐' }],
    ['2个 吐司 王姐', { name: '王姐', doubts: 'NAME_UNSURE' }],
    ['2 吐司', { doubts: 'NO_NAME' }],
    ['3妹 吐司2', { name: '3妹' }],
    ['王姐 多放 吐司2,糖', { name: '王姐', note: '多放 ,糖', doubts: 'LEFT_OVER' }],
    ['王姐 吐司2 (8)', { name: '王姐', note: '8', doubts: 'LEFT_OVER' }],
  ])('%s', (text, expected) => {
    expect(who(text)).toEqual({ ...nobody, ...expected });
  });

  it.each<[string, Partial<ReturnType<typeof who>>]>([
    ['代李奶奶 吐司2', { name: '李奶奶' }],
    ['王姐代李奶奶 吐司2', { name: '李奶奶', byName: '王姐' }],
    ['王姐帮张叔带 吐司2', { name: '张叔', byName: '王姐' }],
    ['李奶奶(王姐代) 吐司2', { name: '李奶奶', byName: '王姐' }],
    ['李奶奶 王姐代接 吐司2', { name: '李奶奶', byName: '王姐' }],
    ['新时代 吐司2', { name: '新时代' }],
    ['(王姐代) 吐司2', { name: '王姐代' }],
  ])('and for whom: %s', (text, expected) => {
    expect(who(text)).toEqual({ ...nobody, ...expected });
  });

  it.each<[string, Partial<ReturnType<typeof who>>]>([
    ['3号楼502 王姐 吐司2', { name: '王姐', building: '3号楼502' }],
    ['王姐 3 号楼 - 502 吐司2', { name: '王姐', building: '3号楼-502' }],
    ['王姐 8-1-302 吐司2', { name: '王姐', building: '8-1-302' }],
    ['502王姐 吐司2', { name: '王姐', building: '502' }],
    ['12栋-王姐 吐司2', { name: '王姐', building: '12栋' }],
    ['12栋, 王姐 吐司2', { name: '王姐', building: '12栋' }],
    ['12栋, 王姐 放门口 吐司2', { name: '王姐', building: '12栋', note: '放门口', doubts: 'LEFT_OVER' }],
    ['王姐 放门口 12栋 吐司2', { name: '王姐', building: '12栋', note: '放门口', doubts: 'LEFT_OVER' }],
  ])('and where they live: %s', (text, expected) => {
    expect(who(text)).toEqual({ ...nobody, ...expected });
  });
});

it('says what was read and what it was read from', () => {
  expect(readEntry('王姐 吐司2', bakery, 7)).toEqual({
    ...{ number: 7, name: '王姐', byName: null, building: '', lines: [{ sku: 0, count: 2 }], unsureSkus: [] },
    ...{ note: '', doubts: [], text: '王姐 吐司2' },
  });
  expect(readEntry('王姐 2箱', oranges, null)).toMatchObject({
    number: null,
    name: '王姐',
    lines: [{ sku: 0, count: 2 }],
  });
});

it('says each doubt once', () => {
  expect(readEntry('王姐 吐司 贝果', bakery, 1).doubts).toEqual(['COUNT_GUESSED']);
});
