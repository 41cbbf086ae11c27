import type { DayTerms } from './challenge-terms';
import { dayStateAt } from './today';

/** Where a challenge stands in its life. */
export type ChallengePhase = 'upcoming' | 'running' | 'paused' | 'over';

/** By what its staff decided and by the time: a challenge is over after its last day, whether or not a job noted it. */
export function phaseAt(
  challenge: { readonly status: 'running' | 'paused' | 'ended'; readonly terms: DayTerms },
  nowMs: number,
): ChallengePhase {
  if (challenge.status === 'ended') return 'over';
  const state = dayStateAt(challenge.terms, nowMs);
  if (state.kind === 'open') return 'running';
  if (state.reason === 'ENDED') return 'over';
  if (state.reason === 'PAUSED') return 'paused';
  return state.reason === 'NOT_STARTED' ? 'upcoming' : 'running';
}
