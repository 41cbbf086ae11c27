import { confirmHindrance, isSettled, knownDiscountFen, needsBill } from './bill';

const five = { worth: { kind: 'amount', fen: 500 }, minimumSpendFen: 0 } as const;
const fiveOfThirty = { ...five, minimumSpendFen: 3_000 };
const fold = { worth: { kind: 'percent', percentOff: 15, capFen: 2_000 }, minimumSpendFen: 0 } as const;
const latte = { worth: { kind: 'item', text: '拿铁', worthFen: 1_800 }, minimumSpendFen: 0 } as const;

describe('the bill at the counter', () => {
  it('is asked for where the discount depends on it', () => {
    expect([five, fiveOfThirty, fold, latte].map(needsBill)).toEqual([false, true, true, false]);
  });

  it.each([
    ['five off, no bill', five, null, undefined, 500],
    ['five off thirty, read by eye', fiveOfThirty, null, undefined, 500],
    ['five off thirty, bill of 30', fiveOfThirty, 3_000, undefined, 500],
    ['five off thirty, bill of 27.5', fiveOfThirty, 2_750, '还差 ¥2.50 到门槛', null],
    ['8.5 折 without a bill', fold, null, '先填小票金额', null],
    ['8.5 折 of 40', fold, 4_000, undefined, 600],
    ['8.5 折 of 400 is capped', fold, 40_000, undefined, 2_000],
    ['a latte is no money', latte, null, undefined, null],
  ] as const)('%s', (_, coupon, billFen, hindrance, discountFen) => {
    expect(confirmHindrance(coupon, { billFen })).toBe(hindrance);
    expect(knownDiscountFen(coupon, billFen)).toBe(discountFen);
  });

  it('a look ends with a refusal that the same press cannot mend', () => {
    expect(['ALREADY_USED', 'TICKET_OVER', 'COUPON_PAUSED'].every(isSettled)).toBe(true);
    expect([undefined, 'OFFLINE', 'UNDECIDED', 'BILL_NEEDED'].some(isSettled)).toBe(false);
  });
});
