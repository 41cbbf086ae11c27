import { TOGETHER_MAX } from '../../ports/store';
import { StoreMisuse } from '../../ports/store-errors';

/** @throws StoreMisuse when there are none, or more than 12. */
export function checkTogether(reads: readonly unknown[]): void {
  if (reads.length >= 1 && reads.length <= TOGETHER_MAX) return;
  throw new StoreMisuse(`1 to ${TOGETHER_MAX} reads go together, not ${reads.length}`);
}
