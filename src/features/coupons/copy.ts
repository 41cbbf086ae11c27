import type { UnusableRefusal } from '@domain/coupons/redeem-coupon';
import type {
  claim,
  exchange,
  inspect,
  lookUpCode,
  readCoupon,
  readOffer,
  redeem,
  returnCoupon,
  undoRedemption,
} from '../../../contracts/coupons';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { CouponPhase } from '@domain/coupons/coupon';
import type { RefusalDetails } from '@domain/kernel/result';
import { RISK_WORDS } from '@/lib/copy';
import { formatCount, formatFen } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import type { Words } from '@/lib/refusal-words';

const instantIn = (details: RefusalDetails, name: string): string | null => {
  const atMs = details[name];
  return typeof atMs === 'number' ? formatInstant(atMs, Date.now()) : null;
};

const deadlineIn = (details: RefusalDetails, name: string): string | null => {
  const atMs = details[name];
  return typeof atMs === 'number' ? formatDeadline(atMs, Date.now()) : null;
};

const textIn = (details: RefusalDetails, name: string): string => {
  const text = details[name];
  return typeof text === 'string' ? text : '';
};

/** Why a batch is paused, with the full stop that may be missing. */
const becauseOf = (details: RefusalDetails): string => {
  const reason = textIn(details, 'reason');
  return reason === '' ? '' : `${reason}，`;
};

/** The tag of a coupon. */
export const PHASE_WORDS: Readonly<Record<CouponPhase, string>> = {
  early: '未到时间',
  usable: '可用',
  held: '明天起可用',
  expired: '已过期',
  used: '已用',
  returned: '已退回',
  void: '已作废',
  compensated: '已补偿',
};

const OFFER: Words<
  'BATCH_UNKNOWN' | 'NOT_STARTED' | 'OFFER_ENDED' | 'BATCH_PAUSED' | 'OTHER_PRICE' | 'SOLD_OUT' | 'LIMIT_REACHED'
> = {
  BATCH_UNKNOWN: '没找到这种券，回兑换页看看还有什么',
  NOT_STARTED: (details) => `还没开始，${instantIn(details, 'startsAtMs') ?? '晚一点'} 再来`,
  OFFER_ENDED: '刚刚结束了，没有动你的积分。你手里的还能用',
  BATCH_PAUSED: (details) => `${becauseOf(details)}先暂停了。没有动你的积分，恢复了再来`,
  OTHER_PRICE: '这种券换了个拿法，回兑换页再看一眼',
  SOLD_OUT: '最后一张刚被邻居拿走，没有动你的积分',
  LIMIT_REACHED: ({ max }) => `每人 ${String(max ?? '')} 张，你已经拿满了，退回的也算`,
};

const ACCOUNT = {
  TOO_MANY_BATCHES: '你拿过的券种类太多了，过些日子再来',
  ACCOUNT_CLOSED: '你的积分账户已经注销，先重新加入群',
} as const;

export const CLAIM_REFUSALS: Words<OwnRefusalOf<typeof claim>> = { ...OFFER, ...ACCOUNT, ...RISK_WORDS };

export const EXCHANGE_REFUSALS: Words<OwnRefusalOf<typeof exchange>> = {
  ...CLAIM_REFUSALS,
  POINTS_LACKING: ({ missingPoints }) =>
    typeof missingPoints === 'number' ? `还差 ${formatCount(missingPoints)} 分，打几天卡就够了` : '积分还不够',
  ACCOUNT_FROZEN: '你的积分先冻住了，能进不能出。有疑问可以在「我的」里申诉',
};

export const READ_OFFER_REFUSALS: Words<OwnRefusalOf<typeof readOffer>> = { BATCH_UNKNOWN: OFFER.BATCH_UNKNOWN };

export const READ_COUPON_REFUSALS: Words<OwnRefusalOf<typeof readCoupon>> = {
  COUPON_UNKNOWN: '没找到这张券，也可能不在你的卡包里',
};

export const RETURN_REFUSALS: Words<OwnRefusalOf<typeof returnCoupon>> = {
  COUPON_UNKNOWN: READ_COUPON_REFUSALS.COUPON_UNKNOWN,
  ALREADY_USED: (details) => `${instantIn(details, 'atMs') ?? '之前'} 已经用掉了，退不回来`,
  COUPON_EXPIRED: (details) => `${deadlineIn(details, 'untilMs') ?? '之前'} 就到期了，退不回来`,
  COUPON_HELD: (details) => `刚撤销过一次核销，${instantIn(details, 'untilMs') ?? '明天'} 起能用也能退`,
  NOT_RETURNABLE: '这张券不能换回积分，到期前用掉就好',
  COUPON_GONE: '这张券已经不在了，不用再退',
  ACCOUNT_CLOSED: ACCOUNT.ACCOUNT_CLOSED,
};

/** One answer for what is unknown, forged or of another shop (C3). */
export const CODE_NOT_VALID = '不是本店能用的券。核对一下，或请顾客重新出示';

export const INSPECT_REFUSALS: Words<OwnRefusalOf<typeof inspect>> = {
  CODE_NOT_VALID,
  TOKEN_STALE: '这个码过了一分钟，请顾客刷新一下再扫',
};

export const LOOK_UP_REFUSALS: Words<OwnRefusalOf<typeof lookUpCode>> = {
  TOO_MANY_GUESSES: (details) => `输错好几次了，${instantIn(details, 'untilMs') ?? '过一会儿'} 再输。扫码不受影响`,
};

/** Why a coupon cannot be used now: a verdict at the counter, and the refusal of the same name. */
export const VERDICTS = {
  ALREADY_USED: (details) => {
    const when = instantIn(details, 'atMs') ?? '之前';
    const where = textIn(details, 'placeText');
    return `用过了，${when}${where === '' ? '' : `在${where}`}`;
  },
  COUPON_EXPIRED: (details) => `到期了，有效到 ${deadlineIn(details, 'untilMs') ?? '之前'}`,
  COUPON_PAUSED: (details) => `${becauseOf(details)}先暂停了，今天用不了`,
  COUPON_EARLY: (details) => `还没到时候，${instantIn(details, 'fromMs') ?? '晚些'} 起能用`,
  COUPON_HELD: (details) => `核销刚撤销过，${instantIn(details, 'untilMs') ?? '明天'} 起又能用`,
  COUPON_GONE: '这张券退掉了，不能再用',
  COUPON_OWN: '这是你自己的券，请另一位核销员来核',
} as const satisfies Words<UnusableRefusal | 'COUPON_OWN'>;

export const REDEEM_REFUSALS: Words<OwnRefusalOf<typeof redeem>> = {
  ...VERDICTS,
  TICKET_OVER: '看过超过五分钟了，请顾客再出示一次',
  BILL_NEEDED: '这张券按比例减，先填小票金额',
  BELOW_MINIMUM: ({ minimumFen }) =>
    typeof minimumFen === 'number' ? `小票不到 ${formatFen(minimumFen)}，这张券还用不上` : '小票还不到门槛',
};

export const UNDO_REFUSALS: Words<OwnRefusalOf<typeof undoRedemption>> = {
  COUPON_UNKNOWN: CODE_NOT_VALID,
  NOT_USED: '这张券没在用过的里面，不用撤销',
  UNDO_TOO_LATE: (details) => `${instantIn(details, 'atMs') ?? '那次'} 核销的，过了 10 分钟，撤不回来了`,
  NEEDS_ANOTHER_ROLE: '过了 10 秒，这一步要管理员来撤。把这页转给他',
  USED_IN_CHAIN: '这张券用在了接龙里，退出那条接龙它就回来',
};
