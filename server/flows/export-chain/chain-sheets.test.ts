import type { ChainEntryDocument } from '../../documents/chain-entries';
import type { ChainDocument } from '../../documents/chains';
import { chainSheets } from './chain-sheets';

const item = (title: string) => ({ title, skus: [{ name: '', priceFen: 1000, tiers: [] }] });
const chain = {
  items: [item('鸡蛋'), item('米')],
  points: [
    { name: '东门', slots: [] },
    {
      name: '西门',
      slots: [{ fromMs: Date.parse('2026-11-23T16:00+08:00'), untilMs: Date.parse('2026-11-23T18:00+08:00') }],
    },
    { name: '没人选的', slots: [] },
  ],
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
  entry({ number: 1, point: 1, slot: 0, building: '3 栋', lines: [line(0, 3, 1), line(1, 1)], paidFen: 500 }),
  entry({ number: 2, forName: '王奶奶' }),
  entry({ number: 3, state: 'cancelled' }),
  entry({ number: 4, lines: [line(0, 2, 0, 2)], refundedFen: 300, afterSaleFen: 300, pickUp: 'done' }),
  entry({ number: 5, lines: [line(1, 2, 0, 1)] }),
];
const home = { name: '李娜', phone: '13812345678', region: '上海市', detail: '梧桐路 3 号' };
const sheets = chainSheets({ chain, entries, pieceCount: 9, nameOf: () => '艾' });
const sheet = (name: string) => sheets.find((one) => one.name === name);

test('whoever still has something to fetch has a ticket, in the order of the pick-up list', () => {
  expect(sheet('小票')).toMatchObject({ look: 'tickets' });
  expect(sheet('小票')?.rows).toEqual([
    ['2 号  艾  替 王奶奶\n东门\n鸡蛋 ×2', '5 号  艾\n东门\n米 ×1'],
    ['1 号  艾\n西门 · 2026-11-23 16:00–18:00 · 3 栋\n鸡蛋 ×2\n米 ×1\n还没付 15 元', null],
  ]);
});

test('a ticket of what is brought says to whom and where, and there is none for a parcel that has left', () => {
  const points = [
    { name: '快递', slots: [], delivery: { kind: 'express', feeFen: 800, freeFromFen: null } },
    { name: '东门', slots: [] },
  ];
  const sent = { carrier: '顺丰', trackingNumber: 'SF1', atMs: 1, byMemberId: 'm' };
  const printed = chainSheets({
    chain: { ...chain, points } as never,
    entries: [
      entry({ number: 1, delivery: 'express', address: home, pickUp: 'to-send' }),
      entry({ number: 2, delivery: 'express', address: null, pickUp: 'to-send', forName: '王奶奶' }),
      entry({ number: 3, delivery: 'express', address: home, pickUp: 'sent', shipment: sent }),
      entry({ number: 4, delivery: 'local', address: { ...home, region: '' }, pickUp: 'to-send' }),
      entry({ number: 5, point: 1 }),
    ],
    pieceCount: 9,
    nameOf: () => '艾',
  });
  expect(printed.find(({ name }) => name === '小票')?.rows).toEqual([
    [
      '1 号  艾\n快递\n收 李娜  13812345678\n上海市 梧桐路 3 号\n鸡蛋 ×2',
      '2 号  艾  替 王奶奶\n快递\n还没写收货地址\n鸡蛋 ×2',
    ],
    ['4 号  艾\n快递\n收 李娜  13812345678\n梧桐路 3 号\n鸡蛋 ×2', '5 号  艾\n东门\n鸡蛋 ×2'],
  ]);
});

test('the list of each pick-up point says what is fetched there, when and by whom', () => {
  expect(sheet('按自提点')?.rows).toEqual([
    ['东门', '', '', 2, '艾', '鸡蛋', '', 2, 0],
    ['东门', '', '', 4, '艾', '鸡蛋', '', 2, 2],
    ['东门', '', '', 5, '艾', '米', '', 2, 1],
    ['西门', '2026-11-23 16:00–18:00', '3 栋', 1, '艾', '鸡蛋', '', 2, 0],
    ['西门', '2026-11-23 16:00–18:00', '3 栋', 1, '艾', '米', '', 1, 0],
  ]);
});

test('the money of each pick-up point adds up, and what has to go back to those who left is in it', () => {
  expect(sheet('对账')?.rows).toEqual([
    ['东门', 4, 57, 80, 3, 20, 0],
    ['西门', 1, 20, 5, 0, 0, 15],
    ['合计', 5, 77, 85, 3, 20, 15],
  ]);
});

test('parcels have a sheet of their own where things are brought, and there is none elsewhere', () => {
  expect(sheet('发货单')).toBeUndefined();
  const points = [{ name: '快递', slots: [], delivery: { kind: 'express', feeFen: 800, freeFromFen: null } }];
  const sent = { carrier: '顺丰', trackingNumber: 'SF1', atMs: 1, byMemberId: 'm' };
  const parcels = [
    entry({ number: 1, delivery: 'express', address: home, pickUp: 'to-send', lines: [line(0, 3, 1)], paidFen: 500 }),
    entry({ number: 2, delivery: 'express', address: null, pickUp: 'sent', shipment: sent }),
    entry({ number: 3, delivery: 'express', pickUp: 'none', lines: [line(0, 2, 2)] }),
    entry({ number: 4 }),
  ];
  const brought = chainSheets({
    chain: { ...chain, points } as never,
    entries: parcels,
    pieceCount: 9,
    nameOf: () => '',
  });
  expect(brought.find(({ name }) => name === '发货单')?.rows).toEqual([
    [1, '李娜', '13812345678', '上海市', '梧桐路 3 号', '鸡蛋 ×2', '快递', '待发', '', '', 15],
    [2, '', '', '', '', '鸡蛋 ×2', '快递', '发了', '顺丰', 'SF1', 0],
  ]);
});
