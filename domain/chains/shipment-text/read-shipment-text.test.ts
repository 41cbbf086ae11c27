import fc from 'fast-check';
import { readShipmentText } from './read-shipment-text';

const sure = (number: number, carrier: string, trackingNumber: string) => ({
  ...{ number, carrier, trackingNumber },
  doubts: [],
});

describe('pasted lines of parcels', () => {
  it.each([
    ['12 顺丰 SF1234567890123', sure(12, '顺丰', 'SF1234567890123')],
    ['12号 顺丰速运：SF1234567890123', sure(12, '顺丰', 'SF1234567890123')],
    ['3、中通 75312345678901', sure(3, '中通', '75312345678901')],
    ['3.中通快递75312345678901', sure(3, '中通', '75312345678901')],
    ['１２　圆通　ＹＴ１２３４５６７８９０１２３', sure(12, '圆通', 'YT1234567890123')],
    ['7, 韵达, 4312345678901', sure(7, '韵达', '4312345678901')],
    ['#9 ems 1234567890123', sure(9, '邮政', '1234567890123')],
    ['15 李阿姨 极兔 JT1234567890123', sure(15, '极兔', 'JT1234567890123')],
    ['15李阿姨 京东物流 JDVA12345678901', { number: 15, carrier: '京东', trackingNumber: 'JDVA12345678901' }],
    ['8\tYT1234567890123\t圆通', sure(8, '圆通', 'YT1234567890123')],
    ['12 SF1234567890123', { number: 12, carrier: '顺丰', doubts: ['carrier-guessed'] }],
    ['12 75312345678901', { number: 12, carrier: '', trackingNumber: '75312345678901', doubts: ['no-carrier'] }],
    ['顺丰 SF1234567890123', { number: null, carrier: '顺丰', doubts: ['no-number'] }],
    ['12 顺丰', { number: 12, carrier: '顺丰', trackingNumber: '', doubts: ['no-tracking'] }],
    ['75312345678901', { number: null, trackingNumber: '75312345678901', doubts: ['no-number', 'no-carrier'] }],
  ])('%s', (line, expected) => {
    const [read] = readShipmentText(line);
    expect(read).toMatchObject(expected);
  });

  it.each([
    ['the longest name is found first', '12 中国邮政 1234567890123', { carrier: '邮政', doubts: [] }],
    [
      'a carrier that is said goes before what the number looks like',
      '12 中通 SF1234567890123',
      { carrier: '中通', doubts: [] },
    ],
    ['a number of seven digits is no parcel’s', '12 顺丰 SF1234567', { trackingNumber: '', doubts: ['no-tracking'] }],
    ['a number of eight digits is', '12 顺丰 SF12345678', { trackingNumber: 'SF12345678', doubts: [] }],
    ['number nought is none', '0 顺丰 SF1234567890', { number: null, doubts: ['no-number'] }],
    ['all that may be missing', '李姐 2天后寄', { carrier: '', doubts: ['no-tracking', 'no-carrier'] }],
  ])('%s', (_what, line, expected) => {
    const [read] = readShipmentText(line);
    expect(read).toMatchObject({ raw: line, ...expected });
  });

  it('keeps each line as it was pasted, without the spaces around it', () => {
    expect(readShipmentText('  1 ｓｆ12345678 \r\n\t２ 顺丰 SF12345679').map(({ raw }) => raw)).toEqual([
      '1 ｓｆ12345678',
      '２ 顺丰 SF12345679',
    ]);
  });

  it('doubts no line that names no number because another names none either', () => {
    const read = readShipmentText('顺丰 SF12345678\n顺丰 SF12345679');
    expect(read.map(({ doubts }) => doubts)).toEqual([['no-number'], ['no-number']]);
  });

  it('leaves out what says nothing, and doubts a number that is said twice', () => {
    const text = '今天发的：\n\n1 顺丰 SF1234567890\n2 中通 75312345678901\n1 中通 75312345678902\n辛苦啦';
    expect(readShipmentText(text).map(({ number, doubts }) => [number, ...doubts])).toEqual([[1], [2], [1, 'repeats']]);
  });

  it('reads back every parcel that is written plainly, and never throws at anything', () => {
    const parcel = fc.record({
      number: fc.integer({ min: 1, max: 99_999 }),
      carrier: fc.constantFrom('顺丰', '中通', '邮政', '德邦'),
      digits: fc.stringMatching(/^\d{10,18}$/),
    });
    fc.assert(
      fc.property(parcel, fc.constantFrom(' ', '，', '\t', ' - '), ({ number, carrier, digits }, gap) => {
        const [read] = readShipmentText([String(number), carrier, digits].join(gap));
        expect(read).toMatchObject(sure(number, carrier, digits));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { doubts, number, trackingNumber } of readShipmentText(text)) {
          expect(doubts.length > 0 || (number !== null && trackingNumber !== '')).toBe(true);
        }
      }),
    );
  });
});
