import { BOARD_LIMITS } from './board-limits';
import type { BoardTerms, Prize } from './board-terms';

/** A member's place in a result. */
export interface Place {
  readonly memberId: string;
  readonly rank: number;
}

export interface Winner extends Place {
  readonly prize: Prize;
}

type PrizeTerms = Pick<BoardTerms, 'prizes' | 'tieReserveCount'>;

/**
 * Who gets what. Everybody on a place with a prize gets that place's prize, so a tie costs more than the places: the
 * reserve pays for it, and when it is used up, who got there first goes before. `places` are in the board's order.
 */
export function winnersOf(terms: PrizeTerms, places: readonly Place[]): readonly Winner[] {
  const winners = places.flatMap((place) => {
    const prize = terms.prizes.find(({ fromRank, toRank }) => place.rank >= fromRank && place.rank <= toRank);
    return prize === undefined ? [] : [{ ...place, prize }];
  });
  return winners.slice(0, winnersMax(terms));
}

/** The most members who can get a prize. */
export function winnersMax({ prizes, tieReserveCount }: PrizeTerms): number {
  const placeCount = prizes.reduce((count, { fromRank, toRank }) => count + toRank - fromRank + 1, 0);
  return prizes.length === 0 ? 0 : Math.min(placeCount + tieReserveCount, BOARD_LIMITS.winnersMax);
}

/** The most points one period can cost, whatever ties: each of the winners could stand on the best place. */
export function pointsMax(terms: PrizeTerms): number {
  return winnersMax(terms) * Math.max(0, ...terms.prizes.map((prize) => prize.points));
}

/** How many coupons one period sets aside, so that every tie is provided for; of which batch. Null without coupons. */
export function couponsAside(terms: PrizeTerms): { readonly batchId: string; readonly count: number } | null {
  const batchId = terms.prizes.find((prize) => prize.coupon !== undefined)?.coupon?.batchId;
  return batchId === undefined ? null : { batchId, count: winnersMax(terms) };
}

/** The terms when the coupons can not be had: what was to be won besides them stays. */
export function withoutCoupons<Terms extends PrizeTerms>(terms: Terms): Terms {
  const prizes = terms.prizes.filter(({ points }) => points > 0).map(({ coupon: _, ...prize }) => prize);
  return { ...terms, prizes, tieReserveCount: prizes.length === 0 ? 0 : terms.tieReserveCount };
}
