import type { PaymentNote } from './entry';
import { type Noted, notePayment } from './note-payment';

const note = (kind: PaymentNote['kind'], fen: number): PaymentNote => ({
  ...{ kind, fen, note: '微信', atMs: 7, byMemberId: 'm' },
});
const noted = (count: number): Noted => ({
  ...{ paidFen: 1_000, refundedFen: 400 },
  payments: Array.from({ length: count }, () => note('paid', 100)),
});

describe('money that is noted', () => {
  it.each([
    ['paid', 1, { paidFen: 1_001, refundedFen: 400 }],
    ['paid', 10_000_000, { paidFen: 10_001_000, refundedFen: 400 }],
    ['refunded', 600, { paidFen: 1_000, refundedFen: 1_000 }],
    ['paid-undone', 600, { paidFen: 400, refundedFen: 400 }],
    ['refund-undone', 400, { paidFen: 1_000, refundedFen: 0 }],
  ] as const)('%s %i fen', (kind, fen, sums) => {
    const before = noted(1);
    const value = { ...sums, payments: [...before.payments, note(kind, fen)] };
    expect(notePayment(before, note(kind, fen))).toEqual({ ok: true, value });
  });

  it.each([
    ['paid', 10_000_001, 10_000_000],
    ['refunded', 601, 600],
    ['paid-undone', 601, 600],
    ['refund-undone', 401, 400],
  ] as const)('not %s %i fen: more than came in, or was noted (I16)', (kind, fen, maxFen) => {
    expect(notePayment(noted(1), note(kind, fen))).toEqual({ ok: false, code: 'TOO_MUCH', details: { maxFen } });
  });

  it('ends with the tenth note, whatever the eleventh says', () => {
    expect(notePayment(noted(9), note('paid', 1)).ok).toBe(true);
    const refused = { ok: false, code: 'TOO_MANY_NOTES', details: { max: 10 } };
    expect(notePayment(noted(10), note('paid', 1))).toEqual(refused);
    expect(notePayment(noted(10), note('refunded', 601))).toEqual(refused);
  });
});
