import type { TakenCoupon } from '../../../contracts/coupon-views';
import { checkOffer, takeTurn, type Turn, type Way } from '../../../domain/coupons/claim-coupon';
import type { Origin } from '../../../domain/coupons/coupon';
import { newCoupon } from '../../../domain/coupons/new-coupon';
import { pointsOf } from '../../../domain/coupons/offer';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { availablePoints } from '../../../domain/points/lots';
import type { Account } from '../../../domain/points/account';
import type { Posting } from '../../../domain/points/posting';
import { accounts, type AccountDocument } from '../../documents/accounts';
import { couponDocument, couponId, coupons, type CouponBatchDocument } from '../../documents/coupons';
import { hidesAnswer, operations } from '../../documents/operations';
import type { Ports } from '../../ports/ports';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeContext, Decision } from '../../runtime/handler';
import { postEntry } from '../points/post-entry';
import { readAccount } from '../points/read-account';
import { codeForNewCoupon } from './coupon-code';
import { operationOf, reserve, settle, type ReserveRefusal, wasIssued } from './reservation';

/** Somebody gets one coupon of a batch. */
export interface Taking<PayRefusal extends string> {
  readonly way: Way;
  readonly batch: CouponBatchDocument;
  readonly memberId: string;
  /** An operator's hand and reason; null when the member takes it. */
  readonly gift: Extract<Origin, { kind: 'gift' }> | null;
  /** The points that leave the account for the coupon of this id; null when none do. */
  pay(account: Account, couponId: string): Result<Posting | null, PayRefusal>;
}

/** For coupons that cost nothing. */
export const withoutPoints = (): Result<null, never> => accept(null);

type LimitRefusal = 'LIMIT_REACHED' | 'TOO_MANY_BATCHES' | 'ACCOUNT_CLOSED';

/**
 * Reserve, decide, settle. The member's account is the lock of the limit and of the points; the stock is never written
 * in the transaction. When deciding ends without an answer the unit stays held: a retry or the sweeper settles it.
 */
export async function takeCoupon<PayRefusal extends string>(
  context: ChangeContext,
  taking: Taking<PayRefusal>,
): Promise<Result<TakenCoupon, ReserveRefusal | LimitRefusal | PayRefusal>> {
  const { batch, way } = taking;
  const { ports, nowMs, operationId } = context;
  const offer = checkOffer(batch, way, nowMs);
  if (!offer.ok) return offer;
  const held = await reserve(ports, { batch, operationId, nowMs });
  if (!held.ok) return held;
  const result = await context.decide((tx) => decideTaking(tx, context, { ...taking, reservationId: held.value }));
  await settle(ports.store, batch.id, { id: held.value, issued: await isIssued(ports, result, held.value) });
  return result;
}

/** A repetition is answered from its record; where that does not show the answer, the coupon says which unit it is. */
async function isIssued(
  { store }: Pick<Ports, 'store'>,
  result: Result<TakenCoupon, string>,
  reservation: string,
): Promise<boolean> {
  if (result.ok) return result.value.reservationId === reservation;
  if (!hidesAnswer(result.code)) return false;
  return wasIssued(store, await store.get(operations, operationOf(reservation)), reservation);
}

async function decideTaking<PayRefusal extends string>(
  tx: Transaction,
  context: ChangeContext,
  taking: Taking<PayRefusal> & { readonly reservationId: string },
): Promise<Decision<TakenCoupon, LimitRefusal | PayRefusal>> {
  const { batch, way, memberId } = taking;
  const { nowMs } = context;
  const account = await readAccount(tx, memberId);
  if (account.status === 'closed') return refuse('ACCOUNT_CLOSED');
  const turn = takeTurn(account.claims, batch, { way, nowMs });
  if (!turn.ok) return turn;
  const id = couponId(batch.id, memberId, turn.value.index);
  const payment = taking.pay(account, id);
  if (!payment.ok) return payment;
  const posting = payment.value;

  await writeAccount(tx, account, { posting, turn: turn.value, context });
  const coupon = newCoupon(
    batch,
    {
      memberId,
      index: turn.value.index,
      origin: originOf(taking.gift, posting),
      reservationId: taking.reservationId,
      code: codeForNewCoupon(context.ports.keys, id),
    },
    nowMs,
  );
  await tx.create(coupons, couponDocument(id, coupon, nowMs));
  return accept({
    reply: {
      couponId: id,
      title: batch.title,
      pointsSpent: posting === null ? 0 : -posting.entry.points,
      availablePoints: posting === null ? null : availablePoints(posting.next, nowMs),
      validFromMs: coupon.validFromMs,
      validUntilMs: coupon.validUntilMs,
      reservationId: taking.reservationId,
    },
    ...recordOf(taking, id),
  });
}

/** What the operation record says: a gift is the member's affair, everything else the group's news. */
function recordOf({ gift, batch, memberId }: Pick<Taking<string>, 'gift' | 'batch' | 'memberId'>, id: string) {
  const about = {
    groupId: batch.groupId,
    subject: `coupon:${id}`,
    facts: { title: batch.title, points: pointsOf(batch) },
  };
  if (gift === null) return { ...about, feed: batch.groupId ?? '' };
  const message = { kind: 'coupon-given', facts: { title: batch.title, note: gift.note } } as const;
  return { ...about, concerns: memberId, outbox: [{ memberId, message }] };
}

async function writeAccount(
  tx: Transaction,
  account: Stored<AccountDocument>,
  { posting, turn, context }: { posting: Posting | null; turn: Turn; context: ChangeContext },
): Promise<void> {
  const { claims } = turn;
  if (posting === null) {
    const { version: _, ...before } = account;
    return tx.replace(accounts, account, { ...before, claims });
  }
  await postEntry(tx, account, { posting, keys: context.ports.keys, fields: { claims } });
}

function originOf(gift: Taking<string>['gift'], posting: Posting | null): Origin {
  if (gift !== null) return gift;
  if (posting === null) return { kind: 'claim' };
  const { number, points, allocation } = posting.entry;
  return { kind: 'exchange', entryNumber: number, points: -points, allocation };
}
