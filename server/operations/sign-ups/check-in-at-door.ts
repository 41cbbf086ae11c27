import type { AttendanceReceipt } from '../../../contracts/sign-up-views';
import type { checkInAtDoor as contract } from '../../../contracts/sign-ups';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { LIMITS } from '../../../domain/kernel/limits';
import { type AttendRefusal, checkAttending, checkDay } from '../../../domain/sign-ups/attendance';
import { isActive } from '../../../domain/sign-ups/sign-up';
import { type FormDocument, type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { Keys } from '../../ports/keys';
import type { Stored } from '../../ports/store';
import type { ChangeHandler, KnownChangeContext } from '../../runtime/handler';
import { attend, attendanceReceipt } from './attend';
import { isDoorCode } from './door-code';
import { formOf } from './form-of';
import { shownNameOf, signUpIdsOf } from './sign-up-documents';
import { walkIn } from './walk-in';

/** A member checks in with the code shown at the door, or walks in where the form allows it. */
export const checkInAtDoor: ChangeHandler<typeof contract> = async (input, context) => {
  const { ports, nowMs } = context;
  const form = await formOf(ports.store, input);
  if (form === null) return refuse('FORM_UNKNOWN');
  const atDoor = checkDoor(ports.keys, form, { code: input.code, nowMs });
  if (!atDoor.ok) return context.decide(() => Promise.resolve(atDoor));
  const own = await ownOf(context, form);
  const mine = own.find(({ state }) => state === 'confirmed') ?? own.find(({ state }) => isActive(state));
  if (mine !== undefined) return arrive(context, form, mine.id);
  return comeAlong(context, form);
};

/** Somebody without a sign-up that is on, where the form takes walk-ins. */
async function comeAlong(
  context: KnownChangeContext,
  form: FormDocument,
): Promise<Result<AttendanceReceipt, AttendRefusal | 'FULL' | 'TRY_AGAIN'>> {
  const { ports, nowMs, person } = context;
  if (!takesWalkIns(form)) return context.decide(() => Promise.resolve(refuse('NOT_CONFIRMED', { state: '' })));
  const [id = ''] = signUpIdsOf(form, person.memberId, form.terms.event?.startsAtMs ?? nowMs);
  const before = await ports.store.get(signUps, id);
  // Their other phone walked in since they were looked for.
  if (before !== null && isActive(before.state)) return arrive(context, form, id);
  const who = { memberId: person.memberId, name: shownNameOf(person), places: 1, byMemberId: null };
  return walkIn(context, form, { ...who, id, before });
}

/** The caller's sign-ups for a form, whichever period they were made in, the newest first. One request. */
async function ownOf({ ports, person }: KnownChangeContext, form: FormDocument): Promise<readonly SignUpDocument[]> {
  const found = await ports.store.query(signUps, {
    equal: { groupId: form.groupId, memberId: person.memberId },
    order: { field: 'order', direction: 'down' },
    limit: LIMITS.pageMax,
  });
  return found.filter(({ formId }) => formId === form.id);
}

const takesWalkIns = ({ terms, calledOff }: FormDocument): boolean => terms.walkIns && calledOff === null;

function checkDoor(
  keys: Keys,
  form: FormDocument,
  { code, nowMs }: { readonly code: string; readonly nowMs: number },
): Result<null, 'NO_SELF_CHECK_IN' | 'NOT_TODAY' | 'WRONG_CODE'> {
  if (!form.terms.selfCheckIn) return refuse('NO_SELF_CHECK_IN');
  const today = checkDay(form.terms, nowMs);
  if (!today.ok) return today;
  return isDoorCode(keys, code, { formId: form.id, nowMs }) ? accept(null) : refuse('WRONG_CODE');
}

function arrive(context: KnownChangeContext, form: FormDocument, signUpId: string) {
  const { nowMs, ports } = context;
  return context.decide(async (tx) => {
    const stored: Stored<SignUpDocument> | null = await tx.get(signUps, signUpId);
    if (stored === null) return refuse('TRY_AGAIN');
    const allowed = checkAttending(form.terms, stored, nowMs);
    if (!allowed.ok) return allowed;
    const { version: _, ...signUp } = stored;
    const next = await attend(tx, ports.keys, { form, signUp, way: 'code', byMemberId: null, nowMs });
    await tx.replace(signUps, stored, next);
    return accept({
      reply: attendanceReceipt(form, next, ''),
      groupId: form.groupId,
      subject: `sign-up-attended:${next.id}`,
      feed: form.terms.showsNames ? form.groupId : '',
      facts: { formId: form.id, title: form.terms.title, points: next.attendance?.points ?? 0 },
    });
  });
}
