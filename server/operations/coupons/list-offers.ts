import type { listOffers as contract } from '../../../contracts/coupons';
import { OPEN_BATCHES_MAX } from '../../../domain/coupons/batch-terms';
import { byNearest, pointsOf } from '../../../domain/coupons/offer';
import { accept } from '../../../domain/kernel/result';
import { availablePoints } from '../../../domain/points/lots';
import { couponBatches, couponStocks, type CouponBatchDocument } from '../../documents/coupons';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { readAccount } from '../points/read-account';
import { offerView } from './offer-view';
import { countUsable } from './wallet-lists';

/** The mall: what the group and the organisation offer, what this member can have now first. Six store requests. */
export const listOffers: ReadHandler<typeof contract> = async (input, context) => {
  const { person, nowMs } = context;
  const { store } = context.ports;
  const [ofGroup, ofAll, account, usableCouponCount] = await Promise.all([
    readClaimable(store, input.groupId, nowMs),
    readClaimable(store, null, nowMs),
    readAccount(store, person.memberId),
    countUsable(store, person.memberId, nowMs),
  ]);
  const batches = [...ofGroup, ...ofAll].filter((batch) => batch.price.kind !== 'given');
  const stocks = await store.getMany(
    couponStocks,
    batches.map((batch) => batch.id),
  );
  const offers = batches
    .flatMap((batch, index) => {
      const stock = stocks[index] ?? null;
      return stock === null ? [] : [offerView(batch, stock, { account, nowMs })];
    })
    .sort((a, b) =>
      byNearest({ standing: a.standing, points: pointsOf(a) }, { standing: b.standing, points: pointsOf(b) }),
    );
  return accept({ availablePoints: availablePoints(account, nowMs), usableCouponCount, offers });
};

function readClaimable(store: Store, groupId: string | null, nowMs: number): Promise<readonly CouponBatchDocument[]> {
  return store.query(couponBatches, {
    equal: { groupId, status: 'open' },
    range: { field: 'claimEndsAtMs', after: nowMs },
    order: { field: 'claimEndsAtMs', direction: 'up' },
    limit: OPEN_BATCHES_MAX,
  });
}
