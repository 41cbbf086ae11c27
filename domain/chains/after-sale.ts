import type { EntryLine } from './entry';
import { arrivingCount, inHandCount } from './entry-line';

/** What is wrong with a line that was, or should have been, picked up. */
export type CaseKind = 'missing' | 'defect' | 'wrong' | 'other';

/** `open`: waits for the organiser. The others are answers, and final. */
export type CaseState = 'open' | 'refund' | 'replace' | 'declined';

/** What a case says about how many pieces of its line. */
export interface CaseAbout {
  readonly kind: CaseKind;
  readonly count: number;
  /** Pieces of the line that a shortage had cut when it was opened. Absent: not noted. */
  readonly shortCount?: number | undefined;
}

/**
 * How many pieces of a case a refund can still be about. What a shortage has cut, and what another case has paid back, is
 * owed already. What is said to be missing is neither a piece that was cut since, nor one that a refund left in hand.
 */
export function refundableCount(line: EntryLine, { kind, count, shortCount = line.shortCount }: CaseAbout): number {
  if (kind !== 'missing') return Math.min(count, arrivingCount(line));
  const leftCount = arrivingCount(line) - (line.keptCount ?? 0);
  return Math.max(0, Math.min(count - (line.shortCount - shortCount), leftCount));
}

/**
 * The line once a refund was agreed for it. What was missing and is not in anybody's hand is not to be given any more, so
 * that no shortage cuts it and nobody hands it over; what was broken or wrong stays where it is, and no shortage cuts
 * that either. What a case says besides (`other`) is about no piece.
 */
export function refundPieces(line: EntryLine, about: CaseAbout): EntryLine {
  if (about.kind === 'other') return line;
  const count = refundableCount(line, about);
  const withheld = about.kind === 'missing' ? Math.min(count, arrivingCount(line) - inHandCount(line)) : 0;
  const refundedCount = (line.refundedCount ?? 0) + withheld;
  const keptMax = line.count - line.shortCount - refundedCount;
  const keptCount = Math.min(keptMax, (line.keptCount ?? 0) + count - withheld);
  return { ...line, ...(refundedCount === 0 ? {} : { refundedCount }), ...(keptCount === 0 ? {} : { keptCount }) };
}
