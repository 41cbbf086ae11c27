import type { ChainPhase } from '@domain/chains/chain-phase';
import type { ChainTerms } from '@domain/chains/chain-terms';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { CHAIN_WORDS, PHASES } from './chain-copy';

interface Standing {
  readonly phase: ChainPhase;
  readonly terms: Pick<ChainTerms, 'opensAtMs' | 'closesAtMs' | 'threshold'>;
  readonly missingCount: number;
  readonly nowMs: number;
}

/** How far a chain is, in the few words that its card has for it. */
export function shareStanding({ phase, terms, missingCount, nowMs }: Standing): string {
  if (phase === 'upcoming') return CHAIN_WORDS.opens(formatInstant(terms.opensAtMs, nowMs));
  if (phase !== 'open') return PHASES[phase].word;
  if (terms.threshold !== null && missingCount > 0) return CHAIN_WORDS.shareMissing[terms.threshold.by](missingCount);
  return CHAIN_WORDS.until(formatDeadline(terms.closesAtMs, nowMs));
}
