import type { OfferStanding } from '@domain/coupons/offer';
import { formatCount } from '@/lib/format-points';
import { formatInstant } from '@/lib/format-time';

/** Words of the mall. */
export const MALL_WORDS = {
  available: '可用积分',
  wallet: (count: number) => (count === 0 ? '卡包' : `卡包 ${count}`),
  all: '全部',
  left: (count: number) => `余 ${formatCount(count)} 张`,
  perMember: (max: number) => `每人 ${max} 张`,
  pointUnit: '分',
  free: '免费',
  exchange: '兑换',
  claim: '领取',
  empty: '还没有能换的券',
  emptyNote: '积分先攒着，管理员上了新券会出现在这里',
  shareTitle: '咱们群的积分能换这些',
} as const;

/** What a member should know before taking a coupon, and the act itself. */
export const OFFER_WORDS = {
  rules: '券的规则',
  worth: '能抵',
  scope: '怎么用',
  place: '在哪用',
  valid: '有效期',
  price: '要多少',
  perMember: '每人',
  left: '还有',
  pricePoints: (points: number) => `${formatCount(points)} 分`,
  priceFree: '不要积分，领了就有',
  priceGiven: '管理员送的，不用换',
  perMemberTerms: (max: number, taken: number) => `最多 ${max} 张${taken > 0 ? `，你拿过 ${taken} 张` : ''}`,
  leftCount: (count: number) => `${formatCount(count)} 张`,
  until: '截止',
  startsAt: (when: string) => `${when} 开始`,
  exchangeFor: (points: number) => `用 ${formatCount(points)} 分兑换`,
  claimNow: '领到卡包',
  after: (points: number) => `换后还剩 ${formatCount(points)} 分`,
  returnable: '到期前没用掉可以退回，积分原样回来',
  notReturnable: '换了不能退回',
  paused: (reason: string) => `${reason}，先暂停了。恢复了再来，没有动你的积分`,
  done: (title: string) => `换到了：${title}`,
  claimed: (title: string) => `领到了：${title}`,
  doneNote: (points: number | null) =>
    points === null ? '已经放进卡包' : `已经放进卡包，还剩 ${formatCount(points)} 分`,
  toCoupon: '现在就用',
  goOn: '接着逛',
  share: '转到群里',
  shareTitle: (title: string, worth: string) => `${title} · ${worth}`,
  /** A tap whose answer never came. */
  waiting: '上一下还没等到结果，不会重复。再问一次就知道',
  sendAgain: '再送一次',
  askAgain: '处理中，再问一次',
  toMall: '看看别的券',
} as const;

/** Why an offer cannot be had, as the label of a button; null when it can. */
export function standingLabel(standing: OfferStanding, nowMs: number): string | null {
  if (standing.kind === 'open') return null;
  if (standing.kind === 'lacking') return `还差 ${formatCount(standing.lackingPoints)} 分`;
  if (standing.kind === 'early') return `${formatInstant(standing.startsAtMs, nowMs)} 开始`;
  return STILL[standing.kind];
}

const STILL: Record<Exclude<OfferStanding['kind'], 'open' | 'lacking' | 'early'>, string> = {
  limit: '已拿满',
  busy: '正有人在换',
  'sold-out': '兑完了',
  paused: '暂停中',
};
