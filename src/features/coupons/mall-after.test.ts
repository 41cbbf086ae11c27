import type { Mall, Offer, TakenCoupon } from '../../../contracts/coupon-views';
import { mallAfterLeaving, mallAfterTaking } from './mall-after';

const offer = (batchId: string, points: number, rest: Partial<Offer> = {}): Offer => ({
  batchId,
  groupId: 'g',
  title: batchId,
  worth: { kind: 'amount', fen: 500 },
  minimumSpendFen: 0,
  scopeText: '',
  placeText: '',
  totalCount: 100,
  perMemberMax: 2,
  claimStartsAtMs: 0,
  claimEndsAtMs: 1,
  validity: { kind: 'days', days: 30 },
  price: { kind: 'points', points },
  returnable: true,
  leftCount: 10,
  takenCount: 0,
  standing: { kind: 'open' },
  ...rest,
});
const mall = (...offers: readonly Offer[]): Mall => ({ availablePoints: 700, usableCouponCount: 1, offers });
const taken = (availablePoints: number | null): TakenCoupon => ({
  couponId: 'c1',
  title: 'a',
  pointsSpent: 300,
  availablePoints,
  validFromMs: 0,
  validUntilMs: 1,
  reservationId: 'r',
});
const standings = ({ offers }: Mall) => offers.map(({ batchId, standing }) => `${batchId} ${standing.kind}`);

describe('the mall after a coupon was taken', () => {
  it('shows the balance that is left, one more in the wallet and one less on the shelf', () => {
    const after = mallAfterTaking(mall(offer('a', 300)), 'a', taken(400));
    expect(after).toMatchObject({ availablePoints: 400, usableCouponCount: 2 });
    expect(after.offers[0]).toMatchObject({ leftCount: 9, takenCount: 1, standing: { kind: 'open' } });
  });

  it('lets go of what the balance does not reach any more', () => {
    const after = mallAfterTaking(mall(offer('a', 300), offer('b', 600)), 'a', taken(400));
    expect(after.offers[1]?.standing).toEqual({ kind: 'lacking', lackingPoints: 200 });
  });

  it('puts what can still be had first', () => {
    const one = offer('a', 300, { perMemberMax: 1 });
    expect(standings(mallAfterTaking(mall(one, offer('b', 350)), 'a', taken(400)))).toEqual(['b open', 'a limit']);
  });

  it('knows when it was the last one', () => {
    expect(standings(mallAfterTaking(mall(offer('a', 300, { leftCount: 1 })), 'a', taken(400)))).toEqual([
      'a sold-out',
    ]);
  });

  it('leaves the balance alone when none was spent', () => {
    const free = offer('a', 0, { price: { kind: 'free' } });
    expect(mallAfterTaking(mall(free, offer('b', 600)), 'a', taken(null)).availablePoints).toBe(700);
  });
});

describe('the mall after a coupon was given back', () => {
  it('offers again what the points reach now, and nothing that is paused', () => {
    const paused = offer('p', 10, { standing: { kind: 'paused', reason: '装修' } });
    const dear = offer('b', 900, { standing: { kind: 'lacking', lackingPoints: 200 } });
    const after = mallAfterLeaving(mall(dear, paused), 1_000);
    expect(standings(after)).toEqual(['b open', 'p paused']);
    expect(after.usableCouponCount).toBe(0);
  });
});
