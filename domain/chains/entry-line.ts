import type { EntryLine } from './entry';

type Pieces = Omit<EntryLine, 'sku'>;

/** What of a line its owner is to have, or has: neither cut by a shortage nor paid back instead. */
export const arrivingCount = ({ count, shortCount, refundedCount = 0 }: Pieces): number =>
  count - shortCount - refundedCount;

/** What of a line can still be handed over. */
export const toGiveCount = (line: Pieces): number => arrivingCount(line) - line.pickedCount;

/** What of a line is with its owner: handed over, or known to be there from a case that was answered with a refund. */
export const inHandCount = ({ pickedCount, keptCount = 0 }: Pieces): number => Math.max(pickedCount, keptCount);
