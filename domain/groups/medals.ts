import { countersAt, type ScoreKind, type StoredCounters } from './period-counters';

/** What a member of a group is honoured for, once: days checked in, the first chain entry, ten times of help. */
export const MEDALS = {
  'days-7': { kind: 'checkInDays', goal: 7 },
  'days-21': { kind: 'checkInDays', goal: 21 },
  'days-100': { kind: 'checkInDays', goal: 100 },
  'first-chain': { kind: 'chainJoins', goal: 1 },
  'helped-10': { kind: 'helped', goal: 10 },
} as const satisfies Readonly<Record<string, { readonly kind: ScoreKind; readonly goal: number }>>;

export type MedalKind = keyof typeof MEDALS;

export const MEDAL_KINDS = Object.keys(MEDALS) as readonly MedalKind[];

/** When each was awarded. None is ever taken away again: a day that is taken back later was a day then. */
export type Medals = Readonly<Partial<Record<MedalKind, number>>>;

/** What of a medal's goal is reached by now. */
export function medalProgress(stored: StoredCounters, medal: MedalKind): number {
  const { kind, goal } = MEDALS[medal];
  return Math.min(goal, countersAt(stored, 0).scores[kind]?.total ?? 0);
}

/** The medals after counters grew: those whose goal is reached now are added with `nowMs`. */
export function withAwarded(medals: Medals, stored: StoredCounters, nowMs: number): Medals {
  const { scores } = countersAt(stored, 0);
  const reached = MEDAL_KINDS.filter((medal) => {
    const { kind, goal } = MEDALS[medal];
    return medals[medal] === undefined && (scores[kind]?.total ?? 0) >= goal;
  });
  return reached.length === 0
    ? medals
    : { ...medals, ...Object.fromEntries(reached.map((medal) => [medal, nowMs] as const)) };
}
