import { type BusinessDay, daysBetween } from '../kernel/business-day';
import { accept, refuse, type Refused, type Result } from '../kernel/result';
import { BOARD_LIMITS } from './board-limits';
import type { BoardTerms, Prize } from './board-terms';
import { pointsMax } from './prizes';

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

function wrongPeriod({ period, season, prizes }: BoardTerms, today: BusinessDay): Refused<BoardRefusal> | null {
  if ((period === 'season') !== (season !== null)) return wrong('season');
  if (season === null) return null;
  const length = daysBetween(season.startDay, season.endDay);
  if (length < 0 || length >= BOARD_LIMITS.seasonDaysMax || season.endDay < today) return wrong('season');
  // What can be won is known before it begins.
  return prizes.length > 0 && season.startDay <= today ? wrong('season') : null;
}

function wrongPrizes(terms: BoardTerms, budgetPoints: number): Refused<BoardRefusal> | null {
  const { prizes, period, excludesStaff, hasLeagues } = terms;
  if (prizes.length === 0) return null;
  if (period === 'all' || hasLeagues) return wrong('prizes');
  if (!excludesStaff) return wrong('excludesStaff');
  if (!areInOrder(prizes)) return wrong('prizes');
  if (prizes.some(({ toRank }) => toRank + terms.tieReserveCount > BOARD_LIMITS.winnersMax)) return wrong('prizes');
  return pointsMax(terms) > budgetPoints ? wrong('budget') : null;
}

const areInOrder = (prizes: readonly Prize[]): boolean =>
  prizes.every(
    ({ fromRank, toRank }, index) => fromRank === (prizes[index - 1]?.toRank ?? 0) + 1 && fromRank <= toRank,
  );

function wrong(field: keyof BoardTerms | 'budget'): Refused<BoardRefusal> {
  return refuse('TERMS_WRONG', { field });
}
