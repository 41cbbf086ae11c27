import { BOARD_LIMITS } from './board-limits';

/**
 * Where leagues end: the `rankKey` of the last member of each league of the last period, the strongest first. A member
 * plays where their last place lay, so that equal scores part where thirty are full.
 */
export type LeagueFloors = readonly string[];

/**
 * How many came without a last place, by band of activity: each band fills leagues of its own in the order they come. One
 * band where there are too few to fill three.
 */
export type NewcomerCounts = readonly number[];

/** What leagues of a period are made from. */
export interface Leagues {
  readonly leagueFloors: LeagueFloors;
  readonly newcomerCounts: NewcomerCounts;
}

/** Days checked in so far from which on somebody belongs to a band: new here, here for a while, at home. */
const BAND_FROM_DAYS = [0, 7, 30] as const;

/** The floors that the members of a period set for the next one, the best first: leagues as equal as can be. */
export function leagueFloors(rankKeys: readonly string[]): LeagueFloors {
  const { length } = rankKeys;
  const count = Math.min(length, Math.max(1, Math.round(length / BOARD_LIMITS.leagueSize)));
  return Array.from({ length: count }, (_, league) => rankKeys[Math.ceil(((league + 1) * length) / count) - 1] ?? '');
}

/** The bands of a first period, of which nobody has a last place: three where so many come that each can fill a league. */
export const firstBands = (activeCount: number): NewcomerCounts =>
  activeCount < BOARD_LIMITS.leagueSize * BAND_FROM_DAYS.length ? NO_NEWCOMERS : BAND_FROM_DAYS.map(() => 0);

/** Of a period that follows another: whoever comes new did nothing in it. */
export const NO_NEWCOMERS: NewcomerCounts = [0];

/** The league, from 0, of a member with this last place, or of a newcomer; and how many newcomers there are with them. */
export function seatIn(
  { leagueFloors: floors, newcomerCounts }: Leagues,
  member: { readonly lastKey: string | null; readonly checkInDays: number },
): { readonly league: number; readonly newcomerCounts: NewcomerCounts } {
  const { lastKey, checkInDays } = member;
  const known = lastKey === null ? -1 : floors.findIndex((floor) => lastKey <= floor);
  if (known >= 0) return { league: known, newcomerCounts };
  const reached = BAND_FROM_DAYS.filter((days) => checkInDays >= days).length;
  const band = Math.min(reached, newcomerCounts.length) - 1;
  const round = Math.floor((newcomerCounts[band] ?? 0) / BOARD_LIMITS.leagueSize);
  return {
    league: floors.length + round * newcomerCounts.length + band,
    newcomerCounts: newcomerCounts.map((count, at) => (at === band ? count + 1 : count)),
  };
}

/** How many leagues there are; some of a band that nobody is in may be empty. */
export function leagueCount({ leagueFloors: floors, newcomerCounts }: Leagues): number {
  const rounds = Math.ceil(Math.max(...newcomerCounts) / BOARD_LIMITS.leagueSize);
  return floors.length + rounds * newcomerCounts.length;
}
