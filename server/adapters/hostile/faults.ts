/** What can go wrong, each as CloudBase shows it (`reliability.md` §0 and T3). */
export const FAULT_KINDS = [
  /** A request fails and nothing was applied. */
  'errorBefore',
  /** A commit or a guarded update is applied and its answer is lost (P-g). */
  'lostReply',
  /** A write inside a transaction meets another writer (P-b). */
  'conflictAtWrite',
  /** The commit itself is refused as a conflict (P-f). */
  'conflictAtCommit',
  /** The caller dies before its commit; what it locked stays locked until the transaction expires (P-c, P-j). */
  'deadHolder',
  /** A request is answered too late. A write may have been applied or not (P-g). */
  'timeout',
  /** The transaction reads as things were a few commits ago. */
  'staleSnapshot',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** How likely each kind is at each chance it gets, 0 to 1. What is not named never happens. */
export type FaultRates = Partial<Record<FaultKind, number>>;

/** Draws faults from the seeded source and counts those that happened. */
export class Faults {
  readonly counts: Record<FaultKind, number> = {
    errorBefore: 0,
    lostReply: 0,
    conflictAtWrite: 0,
    conflictAtCommit: 0,
    deadHolder: 0,
    timeout: 0,
    staleSnapshot: 0,
  };
  private readonly ordered: FaultKind[] = [];

  constructor(
    private readonly random: () => number,
    public rates: FaultRates,
  ) {}

  /** Makes a fault happen at its next chance, whatever its rate. */
  order(kind: FaultKind): void {
    this.ordered.push(kind);
  }

  strikes(kind: FaultKind): boolean {
    const position = this.ordered.indexOf(kind);
    const rate = this.rates[kind] ?? 0;
    if (position === -1 && (rate === 0 || this.random() >= rate)) return false;
    if (position !== -1) this.ordered.splice(position, 1);
    this.counts[kind] += 1;
    return true;
  }
}
