import type { Counts } from './counts';

/**
 * One turn in the waitlist, as it stands in the list: whose, which round of it, what places it needs and what it chose.
 * The list's own order is the server's order.
 */
export interface Turn {
  readonly signUpId: string;
  readonly round: number;
  /** Fields of the places, with how many of each. */
  readonly needs: Counts;
  readonly chosen: readonly string[];
}

export function writeTurn({ signUpId, round, needs, chosen }: Turn): string {
  return JSON.stringify([signUpId, round, needs, chosen]);
}

export function readTurn(text: string): Turn {
  const [signUpId, round, needs, chosen] = JSON.parse(text) as [string, number, Counts, string[]];
  return { signUpId, round, needs, chosen };
}

/** The first in order whose whole party fits; a party that does not fit keeps its turn and lets nobody stand idle. */
export function firstWhoFits(waiting: readonly string[], left: object): string | null {
  return waiting.find((turn) => fits(readTurn(turn).needs, left)) ?? null;
}

/** The list with one turn in another's place. */
export const withTurn = (waiting: readonly string[], turn: { readonly from: string; readonly to: string }): string[] =>
  waiting.map((text) => (text === turn.from ? turn.to : text));

/** Whether these places are all there. */
export function fits(needs: Counts, left: object): boolean {
  return Object.entries(needs).every(
    ([field, count]) => Number((left as Readonly<Record<string, unknown>>)[field] ?? 0) >= count,
  );
}

/** 1 is the first of the list; null for who does not stand in it. */
export function positionOf(waiting: readonly string[], signUpId: string): number | null {
  const index = waiting.findIndex((turn) => readTurn(turn).signUpId === signUpId);
  return index < 0 ? null : index + 1;
}
