import { readSheet } from 'read-excel-file/node';
import { writeWorkbook } from './write-workbook';

const table = { name: '报名', columns: ['序号', '称呼'], rows: [[1, '=1+1'] as const, [2, null] as const] };
const badges = {
  name: '胸牌',
  columns: ['沿线剪开', ''],
  rows: [['艾', '艾 的同伴'] as const],
  look: 'badges' as const,
};

const tickets = {
  name: '小票',
  columns: ['沿线剪开', ''],
  rows: [['1 号\n鸡蛋 ×2', null] as const],
  look: 'tickets' as const,
};

const sheet = async (name: string) => readSheet(Buffer.from(await writeWorkbook([table, badges, tickets])), name);

test('a table keeps texts as texts, whatever they begin with, and numbers as numbers', async () => {
  expect(await sheet('报名')).toEqual([
    ['序号', '称呼'],
    [1, '=1+1'],
    [2, null],
  ]);
});

test('badges hold the same, two side by side', async () => {
  expect((await sheet('胸牌')).slice(1)).toEqual([['艾', '艾 的同伴']]);
});

test('a ticket keeps its lines', async () => {
  expect((await sheet('小票'))[1]?.[0]).toBe('1 号\n鸡蛋 ×2');
});
