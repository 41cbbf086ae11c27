import { BOARD_LIMITS } from './board-limits';

/** What decides a place. */
export interface Ranked {
  readonly score: number;
  /** Within a tie, who got there first stands above (B1). */
  readonly grownAtMs: number;
  /** The same for nobody else, and says nothing of anybody: settles what score and time leave open. */
  readonly salt: string;
}

/** Sorts ranked members, the best first. Unique, because the salt is. */
export function rankKey({ score, grownAtMs, salt }: Ranked): string {
  return `${scorePrefix(score)}:${String(grownAtMs).padStart(13, '0')}:${salt}`;
}

/** Every member with a higher score sorts before it, everybody else after it. */
export function scorePrefix(score: number): string {
  return String(BOARD_LIMITS.scoreMax - score).padStart(12, '0');
}

/** Competition ranks, 1, 1, 3, of scores that are sorted, the highest first; `firstRank` is that of the first one. */
export function competitionRanks(scores: readonly number[], firstRank = 1): readonly number[] {
  let rank = firstRank;
  return scores.map((score, index) => {
    if (index > 0 && score !== scores[index - 1]) rank = firstRank + index;
    return rank;
  });
}

/** How a night ended: each score there was, the highest first, and how many stood above it. */
export type NightRanks = readonly { readonly score: number; readonly aboveCount: number }[];

/** The rank that a score had that night; null when it was not among those kept. */
export function rankThatNight(night: NightRanks, score: number): number | null {
  const found = night.find((step) => step.score === score);
  return found === undefined ? null : found.aboveCount + 1;
}

/** The scores of a night from all of them, in any order. */
export function nightRanks(scores: readonly number[], keptMax: number): NightRanks {
  const sorted = [...scores].filter((score) => score > 0).sort((a, b) => b - a);
  return sorted
    .map((score, aboveCount) => ({ score, aboveCount }))
    .filter(({ score }, index) => index === 0 || score !== sorted[index - 1])
    .slice(0, keptMax);
}
