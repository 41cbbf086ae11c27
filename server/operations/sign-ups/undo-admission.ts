import type { undoAdmission as contract } from '../../../contracts/sign-ups-door';
import type { AttendanceUndone } from '../../../contracts/sign-up-views';
import { businessDayAt } from '../../../domain/kernel/business-day';
import { accept, refuse } from '../../../domain/kernel/result';
import type { Attendance } from '../../../domain/sign-ups/sign-up';
import { checkUndo } from '../../../domain/sign-ups/undo-attendance';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import { scoresTakenBack } from '../../documents/scores';
import { type FormDocument, type SignUpDocument, signUps, withLapse } from '../../documents/sign-ups';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler, Decision, KnownChangeContext } from '../../runtime/handler';
import { decideTakeBack } from '../points/take-back-points';
import { callChange, decideWithPlaces } from './decide-with-places';
import { formOf } from './form-of';
import { leavingOf } from './leaving';
import { moveUp } from './move-up';

/**
 * Takes an admission back that was a mistake, with its points. Who had signed up stays signed up; who walked in leaves, and
 * the places come free.
 */
export const undoAdmission: ChangeHandler<typeof contract> = async (input, context) => {
  const { ports, nowMs } = context;
  const form = await formOf(ports.store, input);
  if (form === null) return refuse('FORM_UNKNOWN');
  const seen = await ports.store.get(signUps, input.signUpId);
  if (seen?.formId !== form.id) return refuse('SIGN_UP_UNKNOWN');
  const allowed = checkUndo(seen, nowMs);
  if (!allowed.ok || seen.attendance === null) return context.decide(() => Promise.resolve(notAllowed(allowed)));
  const { attendance } = seen;
  const change = callChange(context, attendance.way === 'walk-in' ? leavingOf(seen) : {});
  const { result } = await decideWithPlaces(context, { formId: form.id, change }, (tx, changeId) =>
    keepUndone(tx, context, { form, seen, attendance, changeId }),
  );
  await moveUp(ports, form.id, nowMs);
  return result ?? refuse('TRY_AGAIN');
};

const notAllowed = (allowed: ReturnType<typeof checkUndo>) => (allowed.ok ? refuse('NOT_ATTENDED') : allowed);

interface Undoing {
  readonly form: FormDocument;
  readonly seen: Stored<SignUpDocument>;
  readonly attendance: Attendance;
  readonly changeId: string;
}

async function keepUndone(
  tx: Transaction,
  { ports, nowMs, person }: KnownChangeContext,
  { form, seen, attendance, changeId }: Undoing,
): Promise<Decision<AttendanceUndone, 'TRY_AGAIN' | 'ACCOUNT_CLOSED'>> {
  const signUp = await tx.get(signUps, seen.id);
  if (signUp?.version !== seen.version) return refuse('TRY_AGAIN');
  const { memberId } = signUp;
  const membership = await membershipOf(tx, signUp);
  // Also where no points hang on it: nobody is signed up again who is not there any more.
  if (membership === 'gone') return refuse('ACCOUNT_CLOSED');
  const taken = await decideTakeBack(tx, {
    ...{ memberId, number: attendance.entryNumber, byMemberId: person.memberId, note: form.terms.title, nowMs },
  });
  if (!taken.ok) return refuse('ACCOUNT_CLOSED');
  const { points } = taken.value;
  if (membership !== null) await takeScores(tx, membership, { points, attendance, nowMs });
  const { version: _, ...before } = signUp;
  const state = attendance.way === 'walk-in' ? 'cancelled' : before.state;
  await tx.replace(signUps, signUp, withLapse({ ...before, state, attended: false, attendance: null }));
  await taken.value.write(tx, ports.keys);
  const message = { kind: 'points-taken-back' as const, facts: { points, note: form.terms.title } };
  return accept({
    reply: { signUpId: signUp.id, state, takenBackPoints: points, changeId },
    groupId: form.groupId,
    subject: `sign-up-attendance-undone:${signUp.id}`,
    ...(memberId === '' ? {} : { concerns: memberId }),
    facts: { formId: form.id, title: form.terms.title, points },
    outbox: points === 0 ? [] : [{ memberId, message }],
  });
}

/** Null for somebody who walked in and is nobody's member; `gone` when they erased themselves. */
async function membershipOf(
  tx: Transaction,
  { groupId, memberId }: SignUpDocument,
): Promise<Stored<MembershipDocument> | null | 'gone'> {
  if (memberId === '') return null;
  const membership = await tx.get(memberships, membershipId(groupId, memberId));
  return membership === null || membership.status === 'erased' ? 'gone' : membership;
}

async function takeScores(
  tx: Transaction,
  membership: Stored<MembershipDocument>,
  { points, attendance, nowMs }: { readonly points: number; readonly attendance: Attendance; readonly nowMs: number },
): Promise<void> {
  const { version: _, ...before } = membership;
  const scores = { points, signUpsAttended: 1 };
  const scoredOn = businessDayAt(attendance.atMs);
  await tx.replace(memberships, membership, {
    ...before,
    ...scoresTakenBack(membership, { nowMs, scoredOn, scores }),
  });
}
