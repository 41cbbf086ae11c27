import { type BusinessDay, daysBetween } from '../kernel/business-day';
import { accept, refuse, type Refused, type Result } from '../kernel/result';
import { BOARD_LIMITS, PURCHASE_KINDS } from './board-limits';
import type { BoardTerms, Prize } from './board-terms';
import { isEndless } from './period';
import { pointsMax, winnersMax } from './prizes';

/** `details.field` names what makes no sense. */
export type BoardRefusal = 'TERMS_WRONG';

/**
 * Whether a board's terms make sense on `today`. Bounds of single numbers are the contract's. `budgetPoints` is what the
 * group may give in a month: a period's prizes, every tie included, stay within it.
 */
export function checkBoard(
  terms: BoardTerms,
  { today, budgetPoints }: { readonly today: BusinessDay; readonly budgetPoints: number },
): Result<BoardTerms, BoardRefusal> {
  return wrongWeights(terms) ?? wrongPeriod(terms, today) ?? wrongPrizes(terms, budgetPoints) ?? accept(terms);
}

function wrongWeights({ weights, period }: BoardTerms): Refused<BoardRefusal> | null {
  const kinds = new Set(weights.map((one) => one.kind));
  if (kinds.size !== weights.length) return wrong('weights');
  // A streak belongs to no period, and days in a row do not add up with other things.
  const hasStreak = kinds.has('streak');
  return hasStreak && (weights.length > 1 || period !== 'all') ? wrong('weights') : null;
}

function wrongPeriod(
  { period, season, prizes, hasLeagues }: BoardTerms,
  today: BusinessDay,
): Refused<BoardRefusal> | null {
  // Leagues are made from how the last period ended.
  if (isEndless({ period }) && hasLeagues) return wrong('hasLeagues');
  if ((period === 'season') !== (season !== null)) return wrong('season');
  if (season === null) return null;
  const length = daysBetween(season.startDay, season.endDay);
  if (length < 0 || length >= BOARD_LIMITS.seasonDaysMax || season.endDay < today) return wrong('season');
  // What can be won is known before it begins.
  return prizes.length > 0 && season.startDay <= today ? wrong('season') : null;
}

function wrongPrizes(terms: BoardTerms, budgetPoints: number): Refused<BoardRefusal> | null {
  const { prizes, excludesStaff } = terms;
  if (prizes.length === 0) return null;
  if (!hasWinners(terms)) return wrong('prizes');
  if (countsPurchases(terms)) return wrong('purchases');
  if (!excludesStaff) return wrong('excludesStaff');
  if (!areInOrder(prizes) || prizes.some((prize) => isNothing(prize) || isPastTheLast(prize, terms)))
    return wrong('prizes');
  if (hasTooManyCoupons(terms)) return wrong('coupons');
  return pointsMax(terms) > budgetPoints ? wrong('budget') : null;
}

/** Whether a period of it comes to an end, with one list. */
const hasWinners = (terms: BoardTerms): boolean => !isEndless(terms) && !terms.hasLeagues;

const isPastTheLast = ({ toRank }: Prize, { tieReserveCount }: BoardTerms): boolean =>
  toRank + tieReserveCount > BOARD_LIMITS.winnersMax;

const isNothing = ({ points, coupon }: Prize): boolean => points === 0 && coupon === undefined;

const countsPurchases = ({ weights }: BoardTerms): boolean => weights.some(({ kind }) => PURCHASE_KINDS.includes(kind));

/** Coupons are of one batch, and not more than can be set aside. */
function hasTooManyCoupons(terms: BoardTerms): boolean {
  const batchIds = new Set(terms.prizes.flatMap(({ coupon }) => (coupon === undefined ? [] : [coupon.batchId])));
  return batchIds.size > 1 || (batchIds.size === 1 && winnersMax(terms) > BOARD_LIMITS.couponWinnersMax);
}

const areInOrder = (prizes: readonly Prize[]): boolean =>
  prizes.every(
    ({ fromRank, toRank }, index) => fromRank === (prizes[index - 1]?.toRank ?? 0) + 1 && fromRank <= toRank,
  );

function wrong(field: keyof BoardTerms | 'budget' | 'purchases' | 'coupons'): Refused<BoardRefusal> {
  return refuse('TERMS_WRONG', { field });
}
