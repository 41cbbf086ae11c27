import type { OfferStanding } from '@domain/coupons/offer';
import type { CouponPage } from '../../../contracts/coupon-views';
import { formatCount } from '@/lib/format-points';
import { formatInstant } from '@/lib/format-time';

/** Where a member stands with an offer, in a sentence. */
export function standingWords(standing: OfferStanding, nowMs: number): string {
  switch (standing.kind) {
    case 'open':
      return '现在就能换';
    case 'lacking':
      return `还差 ${formatCount(standing.lackingPoints)} 分`;
    case 'early':
      return `${formatInstant(standing.startsAtMs, nowMs)} 开始`;
    case 'limit':
      return `每人 ${String(standing.max)} 张，你已经拿满了`;
    case 'busy':
      return '最后几张有人在拿，等一下再看';
    case 'sold-out':
      return '已经兑完了';
    case 'paused':
      return `${standing.reason}，先暂停了`;
  }
}

/** "300 分兑换，今天 19:40" */
export function originWords(page: Pick<CouponPage, 'origin' | 'claimedAtMs' | 'nowMs'>): string {
  const when = formatInstant(page.claimedAtMs, page.nowMs);
  switch (page.origin.kind) {
    case 'exchange':
      return `${formatCount(page.origin.points)} 分兑换，${when}`;
    case 'claim':
      return `领的，${when}`;
    case 'gift':
      return `管理员送的，${when}。${page.origin.note}`;
  }
}
