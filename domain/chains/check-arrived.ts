import { accept, refuse, type Result } from '../kernel/result';
import type { Share } from './cut-shares';

/** What bears on how little of a variant may be said to have arrived. */
export interface ArrivedFacts {
  readonly soldCount: number;
  /** What was said before; null when nothing was. */
  readonly earlierCount: number | null;
  /** Pieces that were handed over or are on their way. */
  readonly inHandCount: number;
}

/** Whether a count of what arrived leaves something to cut, and cuts nobody who has theirs: what is out was there. */
export function checkArrived(arrivedCount: number, facts: ArrivedFacts): Result<null, 'BAD_COUNT'> {
  const field = 'arrivedCount';
  const { soldCount, earlierCount, inHandCount } = facts;
  if (arrivedCount >= soldCount) return refuse('BAD_COUNT', { field, soldCount });
  if (earlierCount !== null && arrivedCount >= earlierCount) return refuse('BAD_COUNT', { field, earlierCount });
  return arrivedCount < inHandCount ? refuse('BAD_COUNT', { field, inHandCount }) : accept(null);
}

/** How many pieces of these shares are beyond any cut. */
export const inHandOf = (shares: readonly Share[]): number =>
  shares.reduce((sum, { count, most }) => sum + count - most, 0);
