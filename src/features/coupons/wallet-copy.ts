import type { WalletCoupon, WalletTab } from '../../../contracts/coupon-views';
import type { CouponPhase } from '@domain/coupons/coupon';
import { formatCount, formatFen } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';

/** Words of the wallet. */
export const WALLET_WORDS = {
  title: '卡包',
  tabs: { usable: '可用', used: '已用', expired: '已过期', returned: '已退回' } satisfies Record<WalletTab, string>,
  use: '使用',
  pausedHead: '暂停中',
  paused: (reason: string) => `${reason}，已暂停`,
  pausedFoot: '恢复了照样能用',
  empty: {
    usable: '还没有能用的券',
    used: '还没用过券',
    expired: '没有过期的券',
    returned: '没有退回过券',
  } satisfies Record<WalletTab, string>,
  /** What the balance reaches, where the mall was looked at. */
  reach: (points: number, kinds: number) =>
    kinds === 0 ? `你有 ${formatCount(points)} 分` : `你有 ${formatCount(points)} 分，够换 ${kinds} 种`,
  toMall: '去兑换',
  toHome: '去本群看看',
} as const;

/** A coupon that ends within this time says so in colour. */
const SOON_MS = 2 * 86_400_000;

export interface FootWords {
  readonly text: string;
  readonly isSoon: boolean;
}

/** The line at the foot of a coupon in the wallet: its end, or what became of it. */
export function footWords(coupon: WalletCoupon, nowMs: number): FootWords {
  const isSoon = coupon.phase === 'usable' && isEndingSoon(coupon, nowMs);
  return { text: FOOTS[coupon.phase](coupon, nowMs), isSoon };
}

const isEndingSoon = ({ validUntilMs, pauseReason }: WalletCoupon, nowMs: number): boolean =>
  pauseReason === null && validUntilMs - nowMs < SOON_MS;

const FOOTS: Readonly<Record<CouponPhase, (coupon: WalletCoupon, nowMs: number) => string>> = {
  usable: usableText,
  early: ({ validFromMs }, nowMs) => `${formatInstant(validFromMs, nowMs)} 起能用`,
  held: ({ heldUntilMs }, nowMs) => `${formatInstant(heldUntilMs, nowMs)} 起又能用`,
  expired: ({ validUntilMs }, nowMs) => `${formatDeadline(validUntilMs, nowMs)} 过期`,
  used: ({ used }, nowMs) => usedText(used, nowMs),
  returned: () => '积分已退回',
  void: () => '已作废',
  compensated: () => '已补偿',
};

function usableText(coupon: WalletCoupon, nowMs: number): string {
  if (coupon.pauseReason !== null) return WALLET_WORDS.pausedFoot;
  const until = formatDeadline(coupon.validUntilMs, nowMs);
  return isEndingSoon(coupon, nowMs) ? `${until} 到期` : `${until} 前有效`;
}

function usedText(used: WalletCoupon['used'], nowMs: number): string {
  if (used === null) return '';
  const when = formatInstant(used.atMs, nowMs);
  return used.discountFen === 0 ? when : `${when} · 省下 ${formatFen(used.discountFen)}`;
}
