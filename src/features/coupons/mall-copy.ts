import type { claim, exchange } from '../../../contracts/coupons';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { OfferStanding } from '@domain/coupons/offer';
import { formatCount } from '@/lib/format-points';
import { formatInstant } from '@/lib/format-time';
import type { Words } from '@/lib/refusal-words';

/** Why a coupon cannot be had, with what was not lost. */
export const CLAIM_REFUSALS: Words<OwnRefusalOf<typeof claim>> = {
  BATCH_UNKNOWN: '没找到这种券，刷新一下看看还有什么',
  NOT_STARTED: ({ startsAtMs }) =>
    typeof startsAtMs === 'number' ? `${formatInstant(startsAtMs, Date.now())} 才开始，到时再来` : '还没开始，到时再来',
  OFFER_ENDED: '刚刚结束了。没有动你的积分',
  BATCH_PAUSED: ({ reason }) => `先暂停了：${reason ?? ''}。没有动你的积分`,
  OTHER_PRICE: '这种券换了个拿法，刷新再看一眼',
  SOLD_OUT: '最后一张刚被邻居拿走。没有动你的积分',
  LIMIT_REACHED: ({ max }) => `每人 ${max ?? 1} 张，你已经拿满了，退回的也算`,
  TOO_MANY_BATCHES: '你拿过的券种类太多了，过些日子再来',
  ACCOUNT_CLOSED: '你的积分账户已经注销，先重新加入群',
};

export const EXCHANGE_REFUSALS: Words<OwnRefusalOf<typeof exchange>> = {
  ...CLAIM_REFUSALS,
  POINTS_LACKING: ({ missingPoints }) =>
    typeof missingPoints === 'number' ? `还差 ${formatCount(missingPoints)} 分，打几天卡就够了` : '积分还不够',
  ACCOUNT_FROZEN: '你的积分先冻住了，能进不能出。有疑问可以在「我的」里申诉',
};

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
  exchangeFor: (points: number) => `用 ${formatCount(points)} 分兑换`,
  claimNow: '领到卡包',
  after: (points: number) => `换后还剩 ${formatCount(points)} 分`,
  returnable: '没用掉之前可以退回，积分原样回来',
  notReturnable: '换了不能退回',
  place: '在哪用',
  scope: '怎么用',
  valid: '有效期',
  worth: '能抵',
  done: (title: string) => `换到了：${title}`,
  doneNote: '已经放进卡包',
  toCoupon: '现在就用',
  goOn: '接着逛',
} as const;

/** Why an offer cannot be had, as the label of a small button; null when it can. */
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
