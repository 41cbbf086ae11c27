import type { SignUpDecision } from '../../../contracts/sign-up-staff-views';
import type { declineSignUp as contract } from '../../../contracts/sign-ups-staff';
import type { CheckedInputOf } from '../../../contracts/operation';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { supplyByMs } from '../../../domain/sign-ups/opening';
import { isActive } from '../../../domain/sign-ups/sign-up';
import { SIGN_UP_LIMITS } from '../../../domain/sign-ups/sign-up-limits';
import { type FormDocument, type SignUpDocument, signUps, withLapse } from '../../documents/sign-ups';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler, Decision } from '../../runtime/handler';
import { callChange, decideWithPlaces } from './decide-with-places';
import { formOf } from './form-of';
import { leavingOf } from './leaving';
import { moveUp } from './move-up';

type Input = CheckedInputOf<typeof contract>;
type Code = 'SIGN_UP_OVER' | 'ATTENDED' | 'NOT_PENDING';

/** An operator's no, with a reason. `decline` frees the places for the next who waits; `return` keeps them held for a time. */
export const declineSignUp: ChangeHandler<typeof contract> = async (input, context) => {
  const { ports, nowMs } = context;
  const form = await formOf(ports.store, input);
  if (form === null) return refuse('FORM_UNKNOWN');
  const seen = await ports.store.get(signUps, input.signUpId);
  if (seen?.formId !== form.id) return refuse('SIGN_UP_UNKNOWN');
  const allowed = checkVerdict(seen, input.verdict);
  if (!allowed.ok) return context.decide(() => Promise.resolve(allowed));
  const change = callChange(context, input.verdict === 'decline' ? leavingOf(seen) : {});
  const { result } = await decideWithPlaces(context, { formId: form.id, change }, (tx, changeId) =>
    keepVerdict(tx, { form, seen, input, changeId, nowMs }),
  );
  await moveUp(ports, form.id, nowMs);
  return result ?? refuse('TRY_AGAIN');
};

function checkVerdict({ state, attended }: SignUpDocument, verdict: Input['verdict']): Result<null, Code> {
  if (attended) return refuse('ATTENDED');
  if (!isActive(state)) return refuse('SIGN_UP_OVER');
  return verdict === 'return' && state !== 'pending' ? refuse('NOT_PENDING') : accept(null);
}

interface Verdict {
  readonly form: FormDocument;
  readonly seen: Stored<SignUpDocument>;
  readonly input: Input;
  readonly changeId: string;
  readonly nowMs: number;
}

async function keepVerdict(
  tx: Transaction,
  { form, seen, input, changeId, nowMs }: Verdict,
): Promise<Decision<SignUpDecision, 'TRY_AGAIN'>> {
  const signUp = await tx.get(signUps, seen.id);
  if (signUp?.version !== seen.version) return refuse('TRY_AGAIN');
  const { version: _, ...before } = signUp;
  const state = input.verdict === 'decline' ? 'declined' : 'returned';
  const { minutes = SIGN_UP_LIMITS.supplyMinutes, reason } = input;
  const confirmByMs = state === 'returned' ? supplyByMs(form.terms, { minutes, nowMs }) : 0;
  await tx.replace(signUps, signUp, withLapse({ ...before, state, reason, confirmByMs }));
  const { memberId, id: signUpId } = signUp;
  const kind = state === 'declined' ? 'sign-up-declined' : 'sign-up-returned';
  const until: Readonly<Record<string, number>> = state === 'returned' ? { confirmByMs } : {};
  const facts = { title: form.terms.title, groupId: form.groupId, formId: form.id, signUpId, ...until };
  return accept({
    reply: { signUpId, state, changeId },
    groupId: form.groupId,
    subject: `sign-up-${state}:${signUpId}`,
    ...(memberId === ''
      ? {}
      : { concerns: memberId, outbox: [{ memberId, message: { kind, facts: { ...facts, reason } } }] }),
    facts: { formId: form.id, title: form.terms.title },
  });
}
