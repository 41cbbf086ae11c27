import { accept } from '../kernel/result';
import { checkArrived, inHandOf } from './check-arrived';
import { shareOf } from './cut-shares';

const facts = (change: object = {}) => ({ soldCount: 10, earlierCount: null, inHandCount: 0, ...change });

it.each([
  ['one is missing', 9, facts()],
  ['nothing came', 0, facts()],
  ['as much as is in hand came', 4, facts({ inHandCount: 4 })],
  ['less than was said before came', 6, facts({ earlierCount: 7 })],
])('takes a count when %s', (_when, arrivedCount, known) => {
  expect(checkArrived(arrivedCount, known)).toEqual(accept(null));
});

it.each([
  ['nothing is missing', 10, facts(), { soldCount: 10 }],
  ['more came than was sold', 11, facts(), { soldCount: 10 }],
  ['it is no less than was said before', 7, facts({ earlierCount: 7 }), { earlierCount: 7 }],
  ['it is all of it again', 10, facts({ earlierCount: 7 }), { soldCount: 10 }],
  ['more is in hand', 3, facts({ inHandCount: 4 }), { inHandCount: 4 }],
  ['nothing came and one is in hand', 0, facts({ inHandCount: 1 }), { inHandCount: 1 }],
  ['all is in hand that was said before', 7, facts({ earlierCount: 7, inHandCount: 7 }), { earlierCount: 7 }],
])('refuses one when %s', (_when, arrivedCount, known, details) => {
  expect(checkArrived(arrivedCount, known)).toMatchObject({
    code: 'BAD_COUNT',
    details: { field: 'arrivedCount', ...details },
  });
});

it('counts as in hand what was handed over, and all that a parcel took along', () => {
  const line = { sku: 0, count: 5, shortCount: 1, pickedCount: 2 };
  const shipment = { carrier: '顺丰', trackingNumber: 'SF1', atMs: 1, byMemberId: 'm' };
  const shares = [
    { id: 'e1', lines: [line] },
    { id: 'e2', lines: [line], shipment },
    { id: 'e3', lines: [{ ...line, pickedCount: 0 }] },
    { id: 'e4', lines: [{ ...line, refundedCount: 1, keptCount: 3 }] },
    { id: 'e5', lines: [{ ...line, refundedCount: 1 }], shipment },
  ].flatMap((entry) => shareOf({ ...entry, settledEdition: 1 }, 0, 2) ?? []);
  expect(inHandOf(shares)).toBe(2 + 4 + 3 + 3);
  expect(inHandOf([])).toBe(0);
});
