import type { BoardTerms } from '@domain/leaderboards/board-terms';
import { KIND_WORDS } from './copy';

/** What stands after a board's figures: a weighted board has points of its own. */
export function scoreUnit({ weights }: Pick<BoardTerms, 'weights'>): string {
  const [only] = weights;
  return only !== undefined && weights.length === 1 && only.weight === 1
    ? KIND_WORDS[only.kind].unit
    : KIND_WORDS.points.unit;
}
