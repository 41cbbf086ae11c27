import type { readChain as contract } from '../../../contracts/chains';
import type { UsableCoupon } from '../../../contracts/chain-coupon-views';
import type { ChainPage } from '../../../contracts/chain-views';
import { type ChainTerms, skusOf } from '../../../domain/chains/chain-terms';
import { EMPTY_SEAT, type Seat } from '../../../domain/chains/join-chain';
import { priceFenOf } from '../../../domain/chains/price';
import { missingCount } from '../../../domain/chains/settle';
import { phaseOf as couponPhase } from '../../../domain/coupons/coupon';
import { mayAccess } from '../../../domain/groups/role';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { availablePoints } from '../../../domain/points/lots';
import { type ChainEntryDocument, chainEntries, chainSeats, seatId } from '../../documents/chain-entries';
import type { ChainDocument, ChainStockDocument } from '../../documents/chains';
import { UNLIMITED } from '../../documents/chains';
import { coupons, type CouponDocument } from '../../documents/coupons';
import type { Store } from '../../ports/store';
import type { KnownReadContext, ReadHandler } from '../../runtime/handler';
import { readAccount } from '../points/read-account';
import { readSeenChain } from './chain-access';
import { leftField, readStock } from './chain-stock';
import { membersOf, myEntry, whoIs } from './entry-view';
import { seenTerms } from './pictures';
import { moneyCard, phaseOf } from './run-view';

/** A chain as the caller stands with it. Seven reads besides the door's, whatever its length, and one for its pictures. */
export const readChain: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const { person, nowMs } = context;
  const { memberId } = person;
  const chain = await readSeenChain(store, input.chainId, person);
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const isStaff = mayAccess('assistant', person, chain.groupId);
  const [stock, seat, account, held, members, seen] = await Promise.all([
    readStock(store, chain.id),
    store.get(chainSeats, seatId(chain.id, memberId)),
    readAccount(store, memberId),
    usableCoupons(store, memberId),
    membersOf(store, chain.groupId, [chain.organizerId]),
    seenTerms(context.ports, termsOf(chain), isStaff),
  ]);
  const mine = await entriesOf(store, seat ?? EMPTY_SEAT);
  return accept<ChainPage>({
    ...whatIsPromised(chain, stock, nowMs),
    terms: seen.terms,
    waitingPictureCount: isStaff ? seen.waitingPictureCount : 0,
    organizer: whoIs(members, chain.organizerId),
    mine: mine.map((entry) => myEntry(entry, chain.closesAtMs, nowMs)),
    myRoom: roomOf(chain, seat ?? EMPTY_SEAT),
    availablePoints: availablePoints(account, nowMs),
    pointsPerYuan: chain.pointsPerYuan,
    coupons: chain.acceptsCoupons ? held.flatMap((coupon) => usableHere(coupon, chain, context)) : [],
    money: isStaff || mine.length > 0 ? moneyCard(stock) : null,
    isStaff,
    nowMs,
  });
};

function whatIsPromised(chain: ChainDocument, stock: ChainStockDocument, nowMs: number) {
  const { entryCount, pieceCount } = stock;
  return {
    chainId: chain.id,
    groupId: chain.groupId,
    phase: phaseOf(chain, stock.phase, nowMs),
    reason: chain.reason,
    entryCount,
    pieceCount,
    leftCounts: leftCounts(chain, stock),
    pricesFen: skusOf(chain).map((sku) => priceFenOf(sku, pieceCount)),
    missingCount: missingCount(chain.threshold, stock),
    shortages: chain.shortages,
    arrivedAtMs: chain.arrivedAtMs,
    arrivalText: chain.arrivalText,
  };
}

/** What is left by sku number; null where there is no limit. */
export const leftCounts = (chain: ChainDocument, stock: ChainStockDocument): readonly (number | null)[] =>
  skusOf(chain).map(({ sku }) => (stock.totals[sku] === UNLIMITED ? null : stock[leftField(sku)]));

/** What was promised, without what only the server keeps. */
export function termsOf(chain: ChainDocument): ChainTerms {
  const { title, text, pictureFileIds, items, opensAtMs, closesAtMs, threshold, entriesPerMemberMax } = chain;
  const { points, questions, paymentText, pointsCapPercent, acceptsCoupons, shortageRule, hidesLines } = chain;
  return {
    ...{ title, text, pictureFileIds, items, opensAtMs, closesAtMs, threshold, entriesPerMemberMax },
    ...{ points, questions, paymentText, pointsCapPercent, acceptsCoupons, shortageRule, hidesLines },
  };
}

async function entriesOf(store: Store, seat: Seat): Promise<readonly ChainEntryDocument[]> {
  if (seat.entryIds.length === 0) return [];
  const found = await store.getMany(chainEntries, seat.entryIds);
  return found.filter((entry) => entry !== null);
}

const roomOf = (chain: ChainDocument, seat: Seat): readonly (number | null)[] =>
  skusOf(chain).map(({ sku, perMemberMax }) =>
    perMemberMax === null ? null : Math.max(0, perMemberMax - (seat.taken[sku] ?? 0)),
  );

function usableCoupons(store: Store, memberId: string): Promise<readonly CouponDocument[]> {
  return store.query(coupons, {
    equal: { memberId, state: 'usable' },
    order: { field: 'order', direction: 'up' },
    limit: LIMITS.getManyMax,
  });
}

function usableHere(
  coupon: CouponDocument,
  chain: ChainDocument,
  { nowMs }: KnownReadContext,
): readonly UsableCoupon[] {
  const { title, worth, minimumSpendFen } = coupon.terms;
  const isOfHere = coupon.groupId === null || coupon.groupId === chain.groupId;
  if (!isOfHere || worth.kind === 'item' || couponPhase(coupon, nowMs) !== 'usable') return [];
  return [{ couponId: coupon.id, title, worth, minimumSpendFen, validUntilMs: coupon.validUntilMs }];
}
