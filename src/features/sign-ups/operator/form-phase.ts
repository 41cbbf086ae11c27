import { endsAtMs } from '@domain/sign-ups/form-terms';
import type { FormFacts } from '../../../../contracts/sign-up-views';
import type { Tint } from '@/ui/tint';
import type { RUN_WORDS } from './form-copy';

export type FormPhase = keyof typeof RUN_WORDS.phase;

/** Where a form stands for those who run it: after its last sign-up it goes on until its event is over. */
export function phaseOf(
  { status, paused, terms }: Pick<FormFacts, 'status' | 'paused' | 'terms'>,
  nowMs: number,
): FormPhase {
  if (endsAtMs(terms) <= nowMs || (status === 'ended' && terms.event === null)) return 'over';
  if (status === 'ended') return 'closed';
  if (paused) return 'paused';
  if (terms.closesAtMs <= nowMs) return 'closed';
  return terms.opensAtMs > nowMs ? 'upcoming' : 'running';
}

export const PHASE_TINTS: Readonly<Record<FormPhase, Tint | undefined>> = {
  upcoming: 'sky',
  running: 'leaf',
  paused: 'apricot',
  closed: undefined,
  over: undefined,
};
