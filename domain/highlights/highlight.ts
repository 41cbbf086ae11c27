import { accept, refuse, type Result } from '../kernel/result';

/**
 * What became of a nomination. `asked`: its author has not answered. `checking`: they agreed, the content check is not
 * through. `ready`: operators may choose it. `shown`: in the archive. `hidden`: taken out again by an operator.
 * `declined`: its author does not want it there; for good. `refused`: the content check said no.
 */
export type HighlightState = 'asked' | 'checking' | 'ready' | 'shown' | 'hidden' | 'declined' | 'refused';

/** The author's word: once before it is shown, and against it at any time. */
export function answerHighlight(
  state: HighlightState,
  { agrees, verdict }: { readonly agrees: boolean; readonly verdict: 'pass' | 'pending' | 'refused' },
): Result<HighlightState, 'ALREADY_ANSWERED'> {
  if (!agrees) return state === 'declined' ? refuse('ALREADY_ANSWERED') : accept('declined');
  if (state !== 'asked') return refuse('ALREADY_ANSWERED');
  return accept(checkedState(verdict));
}

/** Where the content check leaves what its author agreed to: never shown without its pass (S13). */
export function checkedState(verdict: 'pass' | 'pending' | 'refused'): HighlightState {
  return verdict === 'pass' ? 'ready' : verdict === 'pending' ? 'checking' : 'refused';
}

/** An operator shows what is ready or was hidden, and hides what is shown. */
export function chooseHighlight(state: HighlightState, shows: boolean): Result<HighlightState, 'NOT_READY'> {
  if (shows) return state === 'ready' || state === 'hidden' ? accept('shown') : refuse('NOT_READY');
  return state === 'shown' || state === 'ready' ? accept('hidden') : refuse('NOT_READY');
}
