import { accept, refuse, type Result } from '../kernel/result';
import type { Counts } from './counts';
import type { FormTerms } from './form-terms';
import { cancelUntilMs, editUntilMs } from './opening';
import { holdsPlaces, isActive, type SignUp } from './sign-up';

type Standing = Pick<SignUp, 'state' | 'attendance'>;
type Rules = Pick<FormTerms, 'event' | 'closesAtMs' | 'cancelUntil' | 'editUntil'>;

/** What a sign-up takes of the places, and which options it is counted for. */
interface Taken {
  readonly needs: Counts;
  readonly chosen: readonly string[];
}

/** Whether a member may cancel at `nowMs`: up to, not including, the instant the form names. */
export function checkCancel(
  signUp: Standing,
  terms: Rules,
  nowMs: number,
): Result<null, 'SIGN_UP_OVER' | 'ATTENDED' | 'CANCEL_TOO_LATE'> {
  if (!isActive(signUp.state)) return refuse('SIGN_UP_OVER');
  if (signUp.attendance !== null) return refuse('ATTENDED');
  const untilMs = cancelUntilMs(terms, signUp);
  return nowMs < untilMs ? accept(null) : refuse('CANCEL_TOO_LATE', { untilMs });
}

/**
 * Whether a member may change a sign-up to needing `needs` and choosing `chosen`. Who waits may come with fewer, which takes
 * nothing from those behind them; more, or another choice, would.
 */
export function checkEditing(
  signUp: Standing & Taken & Pick<SignUp, 'confirmByMs'>,
  terms: Rules,
  { needs, chosen, nowMs }: Taken & { readonly nowMs: number },
): Result<null, 'SIGN_UP_OVER' | 'ATTENDED' | 'EDIT_TOO_LATE' | 'WAITING_FIXED'> {
  if (!isActive(signUp.state)) return refuse('SIGN_UP_OVER');
  if (signUp.attendance !== null) return refuse('ATTENDED');
  const untilMs = editUntilMs(terms, signUp);
  if (nowMs >= untilMs) return refuse('EDIT_TOO_LATE', { untilMs });
  const keepsTurn = isNoMore(signUp.needs, needs) && signUp.chosen.join() === chosen.join();
  return signUp.state === 'waiting' && !keepsTurn ? refuse('WAITING_FIXED') : accept(null);
}

/** Whether a member may take the place that came free. Up to, not including, the end of the time to confirm. */
export function checkConfirm(
  { state, confirmByMs }: Pick<SignUp, 'state' | 'confirmByMs'>,
  nowMs: number,
): Result<null, 'NOT_OFFERED' | 'OFFER_LAPSED'> {
  if (state === 'lapsed') return refuse('OFFER_LAPSED', { atMs: confirmByMs });
  if (state !== 'offered') return refuse('NOT_OFFERED', { state });
  return nowMs < confirmByMs ? accept(null) : refuse('OFFER_LAPSED', { atMs: confirmByMs });
}

/** What leaving gives back: its places when it held some, nothing when it only waited. */
export const givenBack = ({ state, needs }: Pick<SignUp, 'state'> & { readonly needs: Counts }): Counts =>
  holdsPlaces(state) ? needs : {};

/** Places of the very same kinds, and no more of any. */
function isNoMore(before: Counts, next: Counts): boolean {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(next)])];
  return fields.every((field) => {
    const [had, needs] = [before[field] ?? 0, next[field] ?? 0];
    return had > 0 ? needs > 0 && needs <= had : needs === 0;
  });
}
