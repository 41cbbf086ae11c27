import { PURCHASE_KINDS } from '@domain/leaderboards/board-limits';
import type { BoardTerms, Prize } from '@domain/leaderboards/board-terms';
import { isEndless } from '@domain/leaderboards/period';
import { EDITOR_WORDS } from './copy';

/** What the editor holds: the prizes of the usual three steps, 0 for none. */
export interface BoardForm extends Omit<BoardTerms, 'prizes' | 'excludedGroupIds'> {
  readonly excludedGroupIds: readonly string[];
  readonly scope: 'group' | 'organisation';
  readonly prizePoints: readonly [number, number, number];
  /** A coupon besides the points; null without one. */
  readonly coupon: { readonly batchId: string; readonly title: string } | null;
  /** How many of the three steps get the coupon, from the first place on. */
  readonly couponSteps: CouponSteps;
}

export type CouponSteps = 1 | 2 | 3;

const STEPS = [
  { fromRank: 1, toRank: 1 },
  { fromRank: 2, toRank: 3 },
  { fromRank: 4, toRank: 10 },
] as const;

export const TEMPLATE: BoardForm = {
  scope: 'group',
  title: EDITOR_WORDS.firstTitle,
  ruleText: '',
  weights: [{ kind: 'points', weight: 1 }],
  period: 'week',
  season: null,
  excludesStaff: true,
  excludedGroupIds: [],
  masksNames: false,
  hasLeagues: false,
  prizePoints: [0, 0, 0],
  coupon: null,
  couponSteps: 1,
  tieReserveCount: 0,
};

/** Boards to start from. */
export const TEMPLATES: readonly BoardForm[] = [
  TEMPLATE,
  { ...TEMPLATE, title: EDITOR_WORDS.monthTitle, weights: [{ kind: 'checkInDays', weight: 1 }], period: 'month' },
  { ...TEMPLATE, title: EDITOR_WORDS.rollingTitle, period: 'last30' },
  { ...TEMPLATE, title: EDITOR_WORDS.streakTitle, weights: [{ kind: 'streak', weight: 1 }], period: 'all' },
  { ...TEMPLATE, title: EDITOR_WORDS.helpTitle, weights: [{ kind: 'helped', weight: 1 }], period: 'month' },
  { ...TEMPLATE, title: EDITOR_WORDS.leagueTitle, hasLeagues: true },
];

/** A form that shows terms as they are. */
export function formOf(terms: BoardTerms, scope: BoardForm['scope']): BoardForm {
  const { prizes, title, ruleText, weights, period, season, excludesStaff, masksNames, hasLeagues, tieReserveCount } =
    terms;
  const pointsAt = (rank: number): number =>
    prizes.find((prize) => prize.fromRank <= rank && prize.toRank >= rank)?.points ?? 0;
  const prizePoints = [pointsAt(1), pointsAt(2), pointsAt(4)] as const;
  const excludedGroupIds = terms.excludedGroupIds ?? [];
  const shared = { title, ruleText, weights, period, season, excludesStaff, masksNames, hasLeagues, tieReserveCount };
  const withCoupon = prizes.filter(({ coupon }) => coupon !== undefined);
  const lastRank = Math.max(1, ...withCoupon.map(({ toRank }) => toRank));
  const couponSteps = lastRank === 1 ? 1 : lastRank <= 3 ? 2 : 3;
  return { ...shared, excludedGroupIds, scope, prizePoints, coupon: withCoupon[0]?.coupon ?? null, couponSteps };
}

/** The terms that a form means. Without a prize there is nothing to reserve; what never ends is never settled. */
export function termsOf(whole: BoardForm): BoardTerms {
  const { scope, excludedGroupIds, prizePoints, coupon, couponSteps, ...form } = whole;
  const isBought = form.weights.some(({ kind }) => PURCHASE_KINDS.includes(kind));
  const hasEnd = !isEndless(form);
  const prizes: readonly Prize[] = STEPS.flatMap((step, index) => {
    const points = prizePoints[index] ?? 0;
    const won = index < couponSteps && coupon !== null ? { coupon } : {};
    return !isBought && hasEnd && (points > 0 || 'coupon' in won) ? [{ ...step, points, ...won }] : [];
  });
  const hasPrizes = prizes.length > 0;
  return {
    ...form,
    prizes,
    ...(scope === 'organisation' && excludedGroupIds.length > 0 ? { excludedGroupIds } : {}),
    hasLeagues: form.hasLeagues && hasEnd,
    excludesStaff: hasPrizes || form.excludesStaff,
    tieReserveCount: hasPrizes ? form.tieReserveCount : 0,
  };
}

/** The terms as the wire wants them. */
export const inputOf = (terms: BoardTerms) => ({
  ...terms,
  excludedGroupIds: [...(terms.excludedGroupIds ?? [])],
  weights: terms.weights.map(({ kind, weight }) => ({ kind, weight })),
  prizes: terms.prizes.map(({ coupon, ...prize }) => ({ ...prize, couponBatchId: coupon?.batchId ?? null })),
});
