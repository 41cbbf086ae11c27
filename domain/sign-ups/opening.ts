import { accept, refuse, type Result } from '../kernel/result';
import { type FormTerms, untilMs } from './form-terms';
import type { SignUp } from './sign-up';

export type ClosedCode = 'NOT_OPEN' | 'CLOSED' | 'ENDED' | 'PAUSED';

export interface FormState {
  readonly status: 'open' | 'ended';
  readonly paused: boolean;
  readonly pauseReason: string;
  readonly terms: Pick<FormTerms, 'event' | 'opensAtMs' | 'closesAtMs'>;
}

/** Whether anybody may sign up at `nowMs`, full or not: from its opening up to, not including, its close. */
export function checkOpening(form: FormState, nowMs: number): Result<null, ClosedCode> {
  const { opensAtMs, closesAtMs } = form.terms;
  if (form.status === 'ended') return refuse('ENDED');
  if (nowMs >= closesAtMs) return refuse('CLOSED', { atMs: closesAtMs });
  if (form.paused) return refuse('PAUSED', { reason: form.pauseReason });
  return nowMs < opensAtMs ? refuse('NOT_OPEN', { opensAtMs }) : accept(null);
}

type Rules = Pick<FormTerms, 'event' | 'closesAtMs' | 'cancelUntil' | 'editUntil'>;
type Standing = Pick<SignUp, 'state' | 'attendance'>;
type Editable = Standing & Pick<SignUp, 'confirmByMs'>;

/** Until when a sign-up may be cancelled by its member; 0 when not any more. Who only waits may always leave. */
export function cancelUntilMs(terms: Rules, { state, attendance }: Standing): number {
  if (attendance !== null) return 0;
  if (state === 'waiting' || state === 'offered') return Number.MAX_SAFE_INTEGER;
  return state === 'confirmed' || state === 'pending' || state === 'returned' ? untilMs(terms, terms.cancelUntil) : 0;
}

/** The same for changing it. What an operator asked for may be added as long as they gave, whatever the rule says. */
export function editUntilMs(terms: Rules, { state, attendance, confirmByMs }: Editable): number {
  if (attendance !== null) return 0;
  if (state === 'returned') return confirmByMs > 0 ? confirmByMs : untilMs(terms, 'start');
  return state === 'confirmed' || state === 'pending' || state === 'waiting' ? untilMs(terms, terms.editUntil) : 0;
}

/** Until when a sign-up that an operator sends back for so many minutes keeps its places: no longer than up to the event. */
export const supplyByMs = (
  { event }: Pick<FormTerms, 'event'>,
  { minutes, nowMs }: { readonly minutes: number; readonly nowMs: number },
): number => Math.min(nowMs + minutes * MINUTE_MS, event?.startsAtMs ?? Number.MAX_SAFE_INTEGER);

const MINUTE_MS = 60_000;
