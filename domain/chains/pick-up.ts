import { accept, refuse, type Result } from '../kernel/result';
import type { EntryLine, WishedLine } from './entry';
import { toGiveCount } from './entry-line';

/** One hand-over of a part or all of an entry. */
export interface HandOver {
  readonly pickUpId: string;
  readonly lines: readonly WishedLine[];
  readonly atMs: number;
  readonly byMemberId: string;
}

/** Whoever handed it over may take that back alone for so long; an admin at any time. */
export const OWN_UNDO_MS = 10 * 60_000;
/** Hand-overs of one entry that are remembered. */
export const HAND_OVERS_MAX = 20;

/** The lines after a hand-over; picked + short + refunded never exceed what was ordered (I16). */
export function handOver(
  lines: readonly EntryLine[],
  wished: readonly WishedLine[],
): Result<readonly EntryLine[], 'TOO_MUCH'> {
  let next = lines;
  for (const { sku, count } of wished) {
    const line = next.find((one) => one.sku === sku);
    const leftCount = line === undefined ? 0 : toGiveCount(line);
    if (count > leftCount) return refuse('TOO_MUCH', { sku, leftCount });
    next = next.map((one) => (one.sku === sku ? { ...one, pickedCount: one.pickedCount + count } : one));
  }
  return accept(next);
}

/** The lines before it again. */
export function takeBack(lines: readonly EntryLine[], given: readonly WishedLine[]): readonly EntryLine[] {
  return lines.map((line) => {
    const back = given.find(({ sku }) => sku === line.sku);
    return back === undefined ? line : { ...line, pickedCount: line.pickedCount - back.count };
  });
}

/** Whether this person may take a hand-over back now. */
export function mayTakeBack(
  done: HandOver,
  by: { readonly memberId: string; readonly isAdmin: boolean },
  nowMs: number,
): Result<null, 'UNDO_TOO_LATE' | 'NEEDS_ANOTHER_ROLE'> {
  if (by.isAdmin) return accept(null);
  if (done.byMemberId !== by.memberId) return refuse('NEEDS_ANOTHER_ROLE');
  return nowMs - done.atMs < OWN_UNDO_MS ? accept(null) : refuse('UNDO_TOO_LATE', { atMs: done.atMs });
}
