import type { CouponPage } from '../../../contracts/coupon-views';
import type { CouponPhase } from '@domain/coupons/coupon';
import { formatCount, formatFen } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';

/** Words of the page that is shown at the counter. */
export const COUPON_WORDS = {
  title: '出示给店员',
  until: (when: string) => `${when} 到期`,
  codeLabel: (code: string) => `券码 ${code}`,
  codeHint: '扫不出来？把这串码报给店员',
  next: (seconds: number) => `${seconds} 秒后换新码，截图无效`,
  lasts: (seconds: number) => `没有网也能出示，这个码还能用 ${seconds} 秒`,
  over: '二维码过时了，连上网会换新的。下面的码还能报给店员',
  renew: '换新码',
  usable: '可用',
  paused: '暂停中',
  bright: '屏幕已调亮，离开本页自动恢复',
  offline: '没连上网，没有网也能出示',
  how: '怎么用',
  place: '在哪用',
  minimum: '门槛',
  noMinimum: '没有门槛',
  minimumOf: (fen: number) => `满 ${formatFen(fen)}`,
  valid: '有效期',
  origin: '来处',
  giveBack: '不想用了',
  giveBackFor: (points: number) => `到期前可退 ${formatCount(points)} 分`,
  giveBackButton: '退回',
  giveBackTitle: (points: number) => `退回这张券？${formatCount(points)} 分马上回来`,
  giveBackNote: '退了这张券就没有了。每人能换几张，退回的也算',
  giveBackConfirm: (points: number) => `退回 ${formatCount(points)} 分`,
  gaveBack: (points: number) => `退好了，${formatCount(points)} 分已经回来`,
  askAgain: '再问一次',
  toWallet: '去卡包',
  toMall: '看看还能换什么',
} as const;

/** A coupon that cannot be shown: what it is, in a title and a line. */
export interface StandingWords {
  readonly title: string;
  readonly note: string;
}

type Standing = Pick<
  CouponPage,
  'used' | 'validFromMs' | 'validUntilMs' | 'heldUntilMs' | 'pauseReason' | 'origin' | 'placeText'
>;

/** Why a coupon cannot be used now, and what becomes of it. */
export function standingWords(phase: CouponPhase, page: Standing, nowMs: number): StandingWords {
  return PHASES[phase](page, nowMs);
}

const PHASES: Readonly<Record<CouponPhase, (page: Standing, nowMs: number) => StandingWords>> = {
  usable: ({ pauseReason }) => ({
    title: '先暂停了',
    note: `${pauseReason ?? ''}。券还在你这里，恢复了照样能用`,
  }),
  used: ({ used }, nowMs) => ({ title: usedTitle(used), note: usedNote(used, nowMs) }),
  expired: ({ validUntilMs }, nowMs) => ({
    title: '过期了',
    note: `有效到 ${formatDeadline(validUntilMs, nowMs)}`,
  }),
  early: ({ validFromMs }, nowMs) => ({
    title: '还没到时候',
    note: `${formatInstant(validFromMs, nowMs)} 起能用，到时再来`,
  }),
  held: ({ heldUntilMs }, nowMs) => ({
    title: '先睡一天',
    note: `刚撤销过一次核销，${formatInstant(heldUntilMs, nowMs)} 起又能用`,
  }),
  returned: ({ origin }) => ({
    title: '退回了',
    note: `${formatCount(origin.points)} 分已经回到你的积分里`,
  }),
  void: () => ({ title: '作废了', note: '有疑问可以在「我的」里申诉' }),
  compensated: () => ({ title: '已补偿', note: '这张券出过问题，补给你的在积分明细里' }),
};

const usedTitle = (used: CouponPage['used']): string =>
  used === null || used.discountFen === 0 ? '用掉了' : `用掉了，省下 ${formatFen(used.discountFen)}`;

/** "今天 19:40 · 梧桐里小店" */
export function usedNote(used: CouponPage['used'], nowMs: number): string {
  if (used === null) return '';
  const when = formatInstant(used.atMs, nowMs);
  return used.placeText === '' ? when : `${when} · ${used.placeText}`;
}

/** "12 月 31 日 24:00 前"; with its start where that is still to come. */
export function validWords(page: Pick<CouponPage, 'validFromMs' | 'validUntilMs'>, nowMs: number): string {
  const until = `${formatDeadline(page.validUntilMs, nowMs)} 前`;
  return page.validFromMs > nowMs ? `${formatInstant(page.validFromMs, nowMs)} 起，${until}` : until;
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
