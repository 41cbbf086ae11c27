/**
 * What a chain's stock document says (G4, G5): joins go in `open` alone. `closing`: the deadline's fence is shut and
 * changes that were on their way come to rest. `settling`: the counts are frozen, entries are brought up to the outcome.
 */
export type StoredPhase = 'open' | 'closing' | 'settling' | 'formed' | 'lapsed';

/** What a chain is at one instant, to whoever looks at it. */
export type ChainPhase = 'upcoming' | 'open' | 'paused' | 'settling' | 'formed' | 'arrived' | 'lapsed' | 'called-off';

export interface PhaseFacts {
  readonly opensAtMs: number;
  readonly closesAtMs: number;
  readonly paused: boolean;
  readonly isCalledOff: boolean;
  readonly arrivedAtMs: number;
  readonly stored: StoredPhase;
}

/** The phase at `nowMs`: opening and deadline are predicates of time, whatever a timer has done. */
export function chainPhase(chain: PhaseFacts, nowMs: number): ChainPhase {
  if (chain.stored === 'lapsed') return chain.isCalledOff ? 'called-off' : 'lapsed';
  if (chain.stored === 'formed') return chain.arrivedAtMs > 0 ? 'arrived' : 'formed';
  if (chain.stored !== 'open' || nowMs >= chain.closesAtMs) return 'settling';
  if (nowMs < chain.opensAtMs) return 'upcoming';
  return chain.paused ? 'paused' : 'open';
}
