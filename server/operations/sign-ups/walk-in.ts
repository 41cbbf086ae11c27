import type { AttendanceReceipt } from '../../../contracts/sign-up-views';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { untilMs } from '../../../domain/sign-ups/form-terms';
import { type FormDocument, type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { Stored } from '../../ports/store';
import type { KnownChangeContext } from '../../runtime/handler';
import { attend, attendanceReceipt } from './attend';
import { createOrTryAgain } from './create-or-try-again';
import { callChange, decideWithPlaces } from './decide-with-places';
import { newSignUp } from './sign-up-documents';
import { whyNoPlace } from './why-no-place';

export interface WalkIn {
  readonly id: string;
  readonly before: Stored<SignUpDocument> | null;
  /** '' for somebody without an account. */
  readonly memberId: string;
  readonly name: string;
  readonly places: number;
  readonly byMemberId: string | null;
}

/** Somebody comes without having signed up: takes places as a sign-up does, and is there at once. */
export async function walkIn(
  context: KnownChangeContext,
  form: FormDocument,
  who: WalkIn,
): Promise<Result<AttendanceReceipt, 'FULL' | 'TRY_AGAIN'>> {
  const { nowMs, ports } = context;
  const { id, memberId, name, before, places, byMemberId } = who;
  const wish = { answers: {}, places };
  const made = { id, memberId, name, round: (before?.round ?? 0) + 1, wish, nowMs, before };
  const signUp = newSignUp(form, { ...made, state: 'confirmed' });
  const change = callChange(context, { takes: signUp.needs });
  // Before it begins, places that come free belong to those who wait.
  const yields = nowMs < untilMs(form.terms, 'start');
  const decided = await decideWithPlaces<AttendanceReceipt, 'TRY_AGAIN'>(
    context,
    { formId: form.id, change, yields },
    async (tx, changeId) => {
      const now = await tx.get(signUps, id);
      if (now?.version !== before?.version) return refuse('TRY_AGAIN');
      const next = await attend(tx, ports.keys, { form, signUp, way: 'walk-in', byMemberId, nowMs });
      if (now === null) await createOrTryAgain(tx, signUps, next);
      else await tx.replace(signUps, now, next);
      return accept({
        reply: { ...attendanceReceipt(form, next, changeId), name: '' },
        groupId: form.groupId,
        subject: `sign-up-attended:${id}`,
        facts: { formId: form.id, title: form.terms.title, points: next.attendance?.points ?? 0 },
      });
    },
  );
  if (decided.result !== null) return decided.result;
  const { places: seen } = decided;
  const why = await whyNoPlace(ports.store, form, { places: seen, needs: signUp.needs, nowMs });
  return why.code === 'TRY_AGAIN' ? refuse('TRY_AGAIN') : refuse('FULL');
}
