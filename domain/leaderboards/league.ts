import { BOARD_LIMITS } from './board-limits';

/**
 * Where leagues begin: the lowest score of each league of the last period, the strongest first. A member plays where
 * their last score lay; who had none plays in leagues that newcomers fill in the order they come.
 */
export type LeagueFloors = readonly number[];

/** The floors that the scores of a period (the highest first) set for the next one. */
export function leagueFloors(scores: readonly number[]): LeagueFloors {
  const floors: number[] = [];
  for (
    let end = BOARD_LIMITS.leagueSize;
    end - BOARD_LIMITS.leagueSize < scores.length;
    end += BOARD_LIMITS.leagueSize
  ) {
    floors.push(scores[Math.min(end, scores.length) - 1] ?? 0);
  }
  return floors;
}

/** The league, from 0, of a member with this last score; of a newcomer when it is null. */
export function leagueFor(floors: LeagueFloors, lastScore: number | null, newcomerCount: number): number {
  const known = lastScore === null ? -1 : floors.findIndex((floor) => lastScore >= floor);
  return known >= 0 ? known : floors.length + Math.floor(newcomerCount / BOARD_LIMITS.leagueSize);
}
