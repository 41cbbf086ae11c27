import { type CaseKind, refundableCount, refundPieces } from './after-sale';
import { arrivingCount, inHandCount, toGiveCount } from './entry-line';

const line = (change: object = {}) => ({ sku: 0, count: 5, shortCount: 0, pickedCount: 0, ...change });

it.each([
  ['all of what is missing', {}, { kind: 'missing', count: 2 }, 2],
  ['no more than was ordered', {}, { kind: 'defect', count: 6 }, 5],
  ['not what was cut', { shortCount: 4 }, { kind: 'defect', count: 2 }, 1],
  ['not what another case paid back', { refundedCount: 4 }, { kind: 'missing', count: 2 }, 1],
  ['nothing where all of it was', { shortCount: 2, refundedCount: 3 }, { kind: 'wrong', count: 1 }, 0],
  ['not what was cut since it was said', { shortCount: 3 }, { kind: 'missing', count: 2, shortCount: 2 }, 1],
  ['nothing where more was cut since', { shortCount: 3 }, { kind: 'missing', count: 2, shortCount: 0 }, 0],
  ['not what a refund left in hand', { keptCount: 4, pickedCount: 5 }, { kind: 'missing', count: 2 }, 1],
  ['that once more, where it is about something else', { keptCount: 5 }, { kind: 'defect', count: 2 }, 2],
  ['all, where what was cut was known', { shortCount: 3 }, { kind: 'missing', count: 2, shortCount: 3 }, 2],
  ['all, where nothing is known of what was cut', { shortCount: 3 }, { kind: 'missing', count: 2 }, 2],
  ['what was broken, whatever was cut since', { shortCount: 3 }, { kind: 'defect', count: 2, shortCount: 0 }, 2],
] as const)('a refund can be about %s', (_what, change, about, count) => {
  expect(refundableCount(line(change), about)).toBe(count);
});

it.each<[string, object, { kind: CaseKind; count: number; shortCount?: number }, object]>([
  ['what was missing is not to come any more', {}, { kind: 'missing', count: 2 }, { refundedCount: 2 }],
  ['each time', { refundedCount: 1 }, { kind: 'missing', count: 2 }, { refundedCount: 3 }],
  [
    'as far as it was not cut since',
    { shortCount: 1 },
    { kind: 'missing', count: 2, shortCount: 0 },
    { refundedCount: 1 },
  ],
  [
    'what was handed over is there',
    { pickedCount: 4 },
    { kind: 'missing', count: 2 },
    { refundedCount: 1, keptCount: 1 },
  ],
  ['what was broken is there', {}, { kind: 'defect', count: 2 }, { keptCount: 2 }],
  ['what was wrong is there', { keptCount: 1 }, { kind: 'wrong', count: 2 }, { keptCount: 3 }],
  ['never more than there are', { keptCount: 4 }, { kind: 'wrong', count: 2 }, { keptCount: 5 }],
  ['nor than are to come', { shortCount: 1, refundedCount: 2 }, { kind: 'wrong', count: 5 }, { keptCount: 2 }],
  ['other words are about no piece', { pickedCount: 1 }, { kind: 'other', count: 2 }, {}],
])('after a refund, %s', (_what, change, about, after) => {
  expect(refundPieces(line(change), about)).toMatchObject(line({ ...change, ...after }));
});

it('leaves nothing of nothing on a line', () => {
  expect(Object.keys(refundPieces(line(), { kind: 'defect', count: 1 }))).not.toContain('refundedCount');
  expect(Object.keys(refundPieces(line(), { kind: 'missing', count: 1 }))).not.toContain('keptCount');
});

it.each([
  [{}, 5, 5, 0],
  [{ shortCount: 1, pickedCount: 2 }, 4, 2, 2],
  [{ refundedCount: 2, pickedCount: 1 }, 3, 2, 1],
  [{ keptCount: 2, pickedCount: 1 }, 5, 4, 2],
  [{ keptCount: 1, pickedCount: 2 }, 5, 3, 2],
])('of five pieces with %j: %i arrive, %i can be handed over, %i are in hand', (change, arriving, toGive, inHand) => {
  const one = line(change);
  expect([arrivingCount(one), toGiveCount(one), inHandCount(one)]).toEqual([arriving, toGive, inHand]);
});
