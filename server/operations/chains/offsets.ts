import type { Offsets } from '../../../domain/chains/entry';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { changeLots, availablePoints, takeFrom } from '../../../domain/points/lots';
import type { Allocation } from '../../../domain/points/entry';
import { returnPoints } from '../../../domain/points/return-points';
import { spend, type SpendRefusal } from '../../../domain/points/spend';
import { sumPoints } from '../../../domain/points/entry';
import type { AccountDocument } from '../../documents/accounts';
import type { Keys } from '../../ports/keys';
import type { Stored, Transaction } from '../../ports/store';
import { tieCoupon, untieCoupon, type Write } from '../coupons/tie-coupon';
import { postEntry } from '../points/post-entry';
import { readAccount } from '../points/read-account';

export const NO_OFFSETS: Offsets = { couponId: null, allocation: [], spendNumber: null };

/** What an entry is to use from now on. */
export interface OffsetWish {
  readonly entryId: string;
  readonly memberId: string;
  readonly groupId: string;
  readonly title: string;
  readonly before: Offsets;
  readonly couponId: string | null;
  readonly points: number;
  readonly billFen: number;
  readonly nowMs: number;
  readonly keys: Pick<Keys, 'digest'>;
}

/** What was decided; `writes` come after every decision of the transaction. */
export interface OffsetPlan {
  readonly offsets: Offsets;
  /** Null where no points moved. */
  readonly availablePoints: number | null;
  readonly returnedPoints: number;
  readonly couponReturned: boolean;
  readonly writes: readonly Write[];
}

export type OffsetRefusal = SpendRefusal | 'COUPON_GONE';

/**
 * Moves an entry's coupon and points from what they were to what is wished: a coupon that is not used any more goes back
 * into the wallet, points to the lots they came from (Y2). Reads and decides alone.
 */
export async function planOffsets(tx: Transaction, wish: OffsetWish): Promise<Result<OffsetPlan, OffsetRefusal>> {
  const coupon = await planCoupon(tx, wish);
  if (!coupon.ok) return coupon;
  const points = await planPoints(tx, wish);
  if (!points.ok) return points;
  const { writes: couponWrites, couponReturned } = coupon.value;
  const { allocation, spendNumber, writes, ...figures } = points.value;
  return accept({
    offsets: { couponId: wish.couponId, allocation, spendNumber },
    ...figures,
    couponReturned,
    writes: [...couponWrites, ...writes],
  });
}

interface CouponPlan {
  readonly couponReturned: boolean;
  readonly writes: readonly Write[];
}

async function planCoupon(tx: Transaction, wish: OffsetWish): Promise<Result<CouponPlan, 'COUPON_GONE'>> {
  const { before, couponId, nowMs } = wish;
  if (before.couponId === couponId) return accept({ couponReturned: false, writes: [] });
  const tie = {
    memberId: wish.memberId,
    groupId: wish.groupId,
    title: wish.title,
    nowMs,
    usedIn: usedIn(wish.entryId),
  };
  const back = before.couponId === null ? null : await untieCoupon(tx, { ...tie, couponId: before.couponId });
  const writes = back === null ? [] : [back];
  if (couponId === null) return accept({ couponReturned: back !== null, writes });
  const tied = await tieCoupon(tx, { ...tie, couponId, billFen: wish.billFen });
  return tied.ok ? accept({ couponReturned: back !== null, writes: [...writes, tied.value] }) : tied;
}

const usedIn = (entryId: string): string => `chain-entry:${entryId}`;

type PointsPlan = Omit<OffsetPlan, 'offsets' | 'couponReturned'> & Pick<Offsets, 'allocation' | 'spendNumber'>;

async function planPoints(tx: Transaction, wish: OffsetWish): Promise<Result<PointsPlan, SpendRefusal>> {
  const { before, points } = wish;
  const more = points - sumPoints(before.allocation);
  if (more === 0) {
    const { allocation, spendNumber } = before;
    return accept({ allocation, spendNumber, availablePoints: null, returnedPoints: 0, writes: [] });
  }
  const account = await readAccount(tx, wish.memberId);
  return more > 0 ? planSpend(account, wish, more) : planReturn(account, wish, -more);
}

function facts(wish: OffsetWish) {
  return { groupId: wish.groupId, subject: `chain-entry:${wish.entryId}`, title: wish.title };
}

function planSpend(
  account: Stored<AccountDocument>,
  wish: OffsetWish,
  points: number,
): Result<PointsPlan, SpendRefusal> {
  const spent = spend(account, { points, reason: 'chain-join', ...facts(wish) }, wish.nowMs);
  if (!spent.ok) return spent;
  const { entry, next } = spent.value;
  return accept({
    allocation: changeLots(wish.before.allocation, entry.allocation, 1),
    spendNumber: entry.number,
    availablePoints: availablePoints(next, wish.nowMs),
    returnedPoints: 0,
    writes: [
      async (tx) => {
        await postEntry(tx, account, { posting: spent.value, keys: wish.keys });
      },
    ],
  });
}

/** What expires last comes back first, so that the entry keeps what the member would have lost soonest. */
function planReturn(
  account: Stored<AccountDocument>,
  wish: OffsetWish,
  points: number,
): Result<PointsPlan, SpendRefusal> {
  const { before, nowMs } = wish;
  const back: Allocation = takeFrom([...before.allocation].reverse(), points);
  const returned = returnPoints(
    account,
    { allocation: back, reverses: before.spendNumber, reason: 'chain-return', ...facts(wish) },
    nowMs,
  );
  if (!returned.ok) return refuse(returned.code);
  const { posting, returnedPoints } = returned.value;
  const allocation = changeLots(before.allocation, back, -1);
  return accept({
    allocation,
    spendNumber: allocation.length === 0 ? null : before.spendNumber,
    availablePoints: availablePoints(posting?.next ?? account, nowMs),
    returnedPoints,
    writes:
      posting === null
        ? []
        : [
            async (tx) => {
              await postEntry(tx, account, { posting, keys: wish.keys });
            },
          ],
  });
}
