import fc from 'fast-check';
import { cutShares, type Share, shareOf } from './cut-shares';

/**
 * Shares such as '3 1 4/2 3-1': four pieces of which two were handed over, three of which one was cut before, in the order
 * of chain numbers.
 */
const sharesOf = (text: string): readonly Share[] =>
  text.split(' ').map((share, at) => {
    const [, count, picked = '0', short = '0'] = /^(\d+)(?:\/(\d+))?(?:-(\d+))?$/.exec(share) ?? [];
    const most = Number(count) - Number(picked);
    return { entryId: `e${String(at + 1)}`, count: Number(count), least: Number(short), most };
  });

it.each([
  ['nobody, when all of it is there', '3 1 2 4', 10, '0 0 0 0'],
  ['nobody, when more of it is there', '3 1 2 4', 11, '0 0 0 0'],
  ['the last, when one is missing', '3 1 2 4', 9, '0 0 0 1'],
  ['the last, when three are', '3 1 2 4', 7, '0 0 0 3'],
  ['the last, up to all of it', '3 1 2 4', 6, '0 0 0 4'],
  ['then the one before', '3 1 2 4', 5, '0 0 1 4'],
  ['everybody, when nothing came', '3 1 2 4', 0, '3 1 2 4'],
  ['not what the last has in hand', '3 1 2 4/3', 8, '0 0 1 1'],
  ['not what anybody has in hand', '3/3 1 2/1 4/4', 8, '0 1 1 0'],
  ['no more than is left, when more was handed over than came', '2/1 2/2', 1, '1 0'],
  ['who was cut before, and then the last', '3-2 1 2 4', 6, '2 0 0 2'],
  ['nobody who was not, when the cut of before is enough', '3 1 2-2 4', 9, '0 0 2 0'],
])('by number: %s', (_who, shares, arrivedCount, cuts) => {
  expect([...cutShares('by-number', sharesOf(shares), arrivedCount).values()].join(' ')).toBe(cuts);
});

it.each([
  ['nobody, when all of it is there', '3 1 2 4', 10, '0 0 0 0'],
  ['half of everybody’s', '4 2 6', 6, '2 1 3'],
  ['the odd piece from the highest number', '3 3 3', 8, '0 0 1'],
  ['two odd pieces from the two highest numbers', '3 3 3', 7, '0 1 1'],
  ['the same part, and the odd piece from the highest number', '3 3 3', 5, '1 1 2'],
  ['everybody, when nothing came', '3 1 2 4', 0, '3 1 2 4'],
  ['not what somebody has in hand: the rest falls on the others', '4 4/4', 6, '2 0'],
  ['the odd piece not from who has nothing left', '3 3 3/3', 8, '0 1 0'],
  ['odd pieces round after round', '6 6/6 6/6', 12, '6 0 0'],
  ['no more than is left, when more was handed over than came', '2/1 2/2', 1, '1 0'],
  ['nobody less than before: the first numbers keep theirs', '3 1-1 3-1', 4, '1 1 1'],
  ['nobody less than before, where that is enough', '3 3 3-3', 7, '0 0 3'],
])('an equal cut: %s', (_who, shares, arrivedCount, cuts) => {
  expect([...cutShares('equal-cut', sharesOf(shares), arrivedCount).values()].join(' ')).toBe(cuts);
});

it('says by entry who goes without, and nothing where nobody ordered', () => {
  const cuts = cutShares('by-number', sharesOf('1 2'), 2);
  expect([...cuts]).toEqual([
    ['e1', 0],
    ['e2', 1],
  ]);
  for (const rule of ['by-number', 'equal-cut'] as const) {
    expect([...cutShares(rule, [], 0)]).toEqual([]);
    expect([...cutShares(rule, sharesOf('0 0'), 0).values()]).toEqual([0, 0]);
  }
});

describe('a share', () => {
  const shipment = { carrier: '顺丰', trackingNumber: 'SF1', atMs: 1, byMemberId: 'm' };
  const line = (count: number, change: object = {}) => ({ sku: 0, count, shortCount: 0, pickedCount: 0, ...change });
  const read = (change: object, sent: typeof shipment | null = null, settledEdition = 1) =>
    shareOf({ id: 'e1', lines: [line(5, change)], shipment: sent, settledEdition }, 0, 2);

  it.each([
    ['all of it can be cut', {}, null, 1, { count: 5, least: 0, most: 5 }],
    ['not what was handed over', { pickedCount: 2 }, null, 1, { count: 5, least: 0, most: 3 }],
    ['what was cut stays so', { shortCount: 1, pickedCount: 2 }, null, 1, { count: 5, least: 1, most: 3 }],
    ['not what a case paid back', { refundedCount: 1 }, null, 1, { count: 4, least: 0, most: 4 }],
    ['not what a case left in hand', { keptCount: 3, pickedCount: 1 }, null, 1, { count: 5, least: 0, most: 2 }],
    ['nothing that is on its way', { shortCount: 1 }, shipment, 1, { count: 5, least: 1, most: 1 }],
    ['nothing more in a settlement that goes on', { shortCount: 1 }, null, 2, { count: 5, least: 1, most: 1 }],
  ])('%s', (_what, change, sent, edition, share) => {
    expect(read(change, sent, edition)).toEqual({ entryId: 'e1', ...share });
  });

  it('is of one variant', () => {
    expect(shareOf({ id: 'e1', lines: [line(5)], settledEdition: 0 }, 1, 1)).toBeNull();
  });

  it.each(['by-number', 'equal-cut'] as const)('is left alone %s while its parcel is on its way', (rule) => {
    const entries = [
      { id: 'e1', lines: [line(2, { shortCount: 1 })], shipment },
      { id: 'e2', lines: [line(2)] },
      { id: 'e3', lines: [line(3)], shipment },
      { id: 'e4', lines: [] },
    ];
    const all = entries.flatMap((entry) => shareOf({ ...entry, settledEdition: 1 }, 0, 2) ?? []);
    // One of seven was missing already, three are now.
    expect([...cutShares(rule, all, 4).values()]).toEqual([1, 2, 0]);
  });
});

describe('whatever was handed over and cut before', () => {
  const rule = fc.constantFrom('by-number' as const, 'equal-cut' as const);
  const share = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.nat(4))
    .map(([count, picked, short]) => ({ count, least: Math.min(short, count), picked }))
    .map(({ count, least, picked }) => ({ count, least, most: Math.max(least, count - picked) }));
  const drawn = fc
    .array(share, { maxLength: 30 })
    .map((all): readonly Share[] => all.map((one, at) => ({ ...one, entryId: String(at) })));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

  it('takes exactly what is missing, between what was cut and what is left of each (I16)', () => {
    fc.assert(
      fc.property(rule, drawn, fc.nat(300), (by, all, arrivedCount) => {
        const cuts = [...cutShares(by, all, arrivedCount).values()];
        const missing = Math.max(0, sum(all.map(({ count }) => count)) - arrivedCount);
        const bounds = [sum(all.map(({ least }) => least)), sum(all.map(({ most }) => most))] as const;
        expect(sum(cuts)).toBe(Math.min(bounds[1], Math.max(bounds[0], missing)));
        for (const [at, { least, most }] of all.entries()) {
          expect(cuts[at]).toBeGreaterThanOrEqual(least);
          expect(cuts[at]).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('cuts the same when some were cut already and the others were not yet (G5)', () => {
    fc.assert(
      fc.property(rule, drawn, fc.nat(300), fc.array(fc.boolean(), { minLength: 30 }), (by, all, arrived, isDone) => {
        const whole = cutShares(by, all, arrived);
        const half = all.map((one, at) => {
          const cut = whole.get(one.entryId) ?? 0;
          return isDone[at] === true ? { ...one, least: cut, most: cut } : one;
        });
        expect([...cutShares(by, half, arrived)]).toEqual([...whole]);
      }),
      { numRuns: 2_000 },
    );
  });
});
