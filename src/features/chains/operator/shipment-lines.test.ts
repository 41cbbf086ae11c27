import { linesToLookOver, parcelsOf } from './shipment-lines';

describe('pasted parcels that are looked over', () => {
  it('are noted only where nothing is doubted, or somebody has looked', () => {
    const lines = linesToLookOver('1 顺丰 SF1234567890\n2 75312345678901\n顺丰 SF1234567891');
    expect(lines.map(({ isIn }) => isIn)).toEqual([true, false, false]);
    const looked = lines.map((line) => (line.key === 1 ? { ...line, carrier: '中通 ', isIn: true } : line));
    expect(parcelsOf(looked)).toEqual([
      {
        keys: [0, 1],
        shipments: [
          { number: 1, shipment: { carrier: '顺丰', trackingNumber: 'SF1234567890' } },
          { number: 2, shipment: { carrier: '中通', trackingNumber: '75312345678901' } },
        ],
      },
    ]);
    expect(parcelsOf(lines.map((line) => ({ ...line, isIn: true })))[0]?.keys).toEqual([0]);
  });

  it('go in parts of twenty', () => {
    const text = Array.from({ length: 41 }, (_, at) => `${at + 1} 顺丰 SF${1_000_000_000 + at}`).join('\n');
    expect(parcelsOf(linesToLookOver(text)).map(({ keys }) => keys.length)).toEqual([20, 20, 1]);
  });
});
