import type { ChainEntryDocument } from '../../documents/chain-entries';
import type { ChainDocument } from '../../documents/chains';
import { chainSheets } from './chain-sheets';

const item = (title: string) => ({ title, skus: [{ name: '', priceFen: 1000, tiers: [] }] });
const chain = {
  items: [item('鸡蛋'), item('米')],
  points: [{ name: '东门' }, { name: '西门' }, { name: '没人选的' }],
} as unknown as ChainDocument;
const line = (sku: number, count: number, shortCount = 0, pickedCount = 0) => ({ sku, count, shortCount, pickedCount });
const price = (dueFen: number) => ({ goodsFen: dueFen, couponFen: 0, pointsFen: 0, dueFen });
const entry = (change: Partial<ChainEntryDocument>): ChainEntryDocument =>
  ({
    ...{ number: 1, memberId: 'm_ai', forName: '', state: 'confirmed', point: 0, building: '', answers: [] },
    ...{ lines: [line(0, 2)], price: price(2000), afterSaleFen: 0, paidFen: 2000, refundedFen: 0, pickUp: 'waiting' },
    ...change,
    pickKey: `0${String(change.point ?? 0)}:${String(change.number ?? 1)}`,
  }) as unknown as ChainEntryDocument;

const entries = [
  entry({ number: 1, point: 1, building: '3 栋', lines: [line(0, 3, 1), line(1, 1)], paidFen: 500 }),
  entry({ number: 2, forName: '王奶奶' }),
  entry({ number: 3, state: 'cancelled' }),
  entry({ number: 4, lines: [line(0, 2, 0, 2)], refundedFen: 300, afterSaleFen: 300, pickUp: 'done' }),
  entry({ number: 5, lines: [line(1, 2, 0, 1)] }),
];
const sheets = chainSheets({ chain, entries, pieceCount: 9, nameOf: () => '艾' });
const sheet = (name: string) => sheets.find((one) => one.name === name);

test('whoever still has something to fetch has a ticket, in the order of the pick-up list', () => {
  expect(sheet('小票')).toMatchObject({ look: 'tickets' });
  expect(sheet('小票')?.rows).toEqual([
    ['2 号  艾  替 王奶奶\n东门\n鸡蛋 ×2', '5 号  艾\n东门\n米 ×1'],
    ['1 号  艾\n西门 · 3 栋\n鸡蛋 ×2\n米 ×1\n还没付 15 元', null],
  ]);
});

test('the money of each pick-up point adds up, and what has to go back to those who left is in it', () => {
  expect(sheet('对账')?.rows).toEqual([
    ['东门', 4, 57, 80, 3, 20, 0],
    ['西门', 1, 20, 5, 0, 0, 15],
    ['合计', 5, 77, 85, 3, 20, 15],
  ]);
});
