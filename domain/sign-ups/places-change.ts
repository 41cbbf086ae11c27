import type { Counts } from './counts';

/**
 * One change to a form's places between its two conditional writes. It spells out what each outcome means, so that
 * whoever finds it can settle it: the call itself, its repetition, or the sweeper.
 */
export interface PlacesChange {
  /** `{operation record}.{attempt}`: the record names the attempt that was decided. */
  readonly id: string;
  /** `call`: decided by somebody's call. The others are done by whoever comes along, from the sign-up alone. */
  readonly kind: 'call' | 'move-up' | 'lapse' | 'withdraw' | 'regular' | 'call-off';
  readonly atMs: number;
  /** Whose sign-up it is about, and which round of it; '' while a call has not made it yet. */
  readonly signUpId: string;
  readonly round: number;
  /** Taken at the beginning, given back when it is not decided. */
  readonly takes: Counts;
  /** Added when it is decided. */
  readonly adds: Counts;
  /** The turn that goes to the end of the waitlist when it is decided, or to where another leaves; '' for none. */
  readonly joins: string;
  /** The turn that leaves the waitlist when it is decided; '' for none. */
  readonly leaves: string;
}

export const writeChange = (change: PlacesChange): string => JSON.stringify(change);

export const readChange = (text: string): PlacesChange => JSON.parse(text) as PlacesChange;

/** Whether one turn takes another's place in the waitlist when it is decided. */
export const replacesTurn = ({ joins, leaves }: Pick<PlacesChange, 'joins' | 'leaves'>): boolean =>
  joins !== '' && leaves !== '';

/** The operation record that decides a change. */
export const recordOf = (changeId: string): string => changeId.slice(0, changeId.lastIndexOf('.'));

export const negated = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).map(([field, count]) => [field, -count]));

/** Field by field, zeros left out. */
export function added(...all: readonly Counts[]): Counts {
  const sums: Record<string, number> = {};
  for (const counts of all) {
    for (const [field, count] of Object.entries(counts)) sums[field] = (sums[field] ?? 0) + count;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, count]) => count !== 0));
}

/** Options chosen, as counters. */
export const chosenCounts = (chosen: readonly string[]): Counts =>
  Object.fromEntries(chosen.map((key) => [`chosen_${key}`, 1]));
