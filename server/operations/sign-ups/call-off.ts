import type { callOffEvent as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { NOTHING_DUE } from '../../documents/sign-ups';
import type { ChangeHandler } from '../../runtime/handler';
import { callOffSignUps } from './call-off-sign-ups';
import { changeForm } from './change-form';

/** How long this call goes on telling people before it leaves the rest to the job. */
const TELLING_MS = 5_000;

/** The event does not take place: nobody signs up any more, and whoever had is told and let go. */
export const callOffEvent: ChangeHandler<typeof contract> = async ({ reason, ...key }, context) => {
  const { nowMs, ports } = context;
  const result = await changeForm(context, {
    key,
    verb: 'called-off',
    facts: { reason },
    decide: (form) => {
      if (form.calledOff !== null) return refuse('ALREADY_CALLED_OFF');
      const { event } = form.terms;
      if (event === null || event.endsAtMs <= nowMs) return refuse('NOTHING_TO_CALL_OFF');
      const over = { status: 'ended' as const, paused: false, pauseReason: '', remindAtMs: NOTHING_DUE };
      return accept({ ...form, ...over, calledOff: { atMs: nowMs, reason, isDone: false } });
    },
  });
  if (result.ok) await callOffSignUps(ports, key.formId, ports.clock.nowMs() + TELLING_MS);
  return result;
};
