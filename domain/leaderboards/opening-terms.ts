import type { BoardTerms } from './board-terms';
import { isEndless } from './period';

/**
 * What holds for the period in which a board is opened or changed, and from the next one on. Prizes of a day, a week or a
 * month wait for the next: what can be won is read before it counts. A season's terms were checked to begin later.
 */
export function openingTerms(terms: BoardTerms): { readonly now: BoardTerms; readonly next: BoardTerms | null } {
  if (terms.prizes.length === 0 || terms.period === 'season') return { now: terms, next: null };
  return { now: { ...terms, prizes: [], tieReserveCount: 0 }, next: terms };
}

/** Which terms an edit at `nowMs` leaves for the period that is on, and for the next; null when it can not be edited. */
export function editedTerms(
  run: { readonly fromMs: number; readonly terms: BoardTerms },
  terms: BoardTerms,
  nowMs: number,
): { readonly now: BoardTerms; readonly next: BoardTerms | null } | null {
  // Members compare what they have with what they had: the length of its periods is what a board is.
  if (terms.period !== run.terms.period) return null;
  if (terms.period === 'season') return nowMs < run.fromMs ? { now: terms, next: null } : null;
  if (isEndless(terms)) return { now: terms, next: null };
  return { now: run.terms, next: terms };
}
