import { COUPON_STATES } from './coupon';
import { COUPON_EVENTS, stateAfter } from './coupon-states';

const LEGAL = new Map([
  ['usable redeem', 'used'],
  ['usable return', 'returned'],
  ['usable void', 'void'],
  ['used undo', 'usable'],
  ['void compensate', 'compensated'],
]);

describe('the life of a coupon', () => {
  const pairs = COUPON_STATES.flatMap((state) => COUPON_EVENTS.map((event) => [state, event] as const));

  it.each(pairs)('when %s, to %s is either a known step or refused', (state, event) => {
    const next = LEGAL.get(`${state} ${event}`);
    expect(stateAfter(state, event)).toEqual(
      next === undefined ? { ok: false, code: 'ILLEGAL_STEP' } : { ok: true, value: next },
    );
  });

  it('never leaves a returned or compensated coupon', () => {
    for (const event of COUPON_EVENTS) {
      expect(stateAfter('returned', event).ok).toBe(false);
      expect(stateAfter('compensated', event).ok).toBe(false);
    }
  });
});
