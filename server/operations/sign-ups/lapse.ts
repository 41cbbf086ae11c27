import { operations } from '../../documents/operations';
import { forms, type SignUpDocument, signUps, withLapse } from '../../documents/sign-ups';
import type { Transaction } from '../../ports/store';
import { endByItself, finishEnding, type UnderWay } from './end-by-itself';
import type { PlacesPorts } from './move-up';
import { systemRecord } from './system-record';

/** An offer that nobody took in time, or what was sent back and not completed: its place goes to the next. */
export async function lapse(ports: PlacesPorts, signUp: SignUpDocument, nowMs: number): Promise<boolean> {
  const begun = await endByItself(ports, 'lapse', { signUp, nowMs });
  return begun !== null && completeLapse(ports, begun);
}

/** Finishes what was begun; nothing happens where the member confirmed, completed or left in the same moment. */
export function completeLapse(ports: PlacesPorts, underWay: UnderWay): Promise<boolean> {
  return finishEnding(ports, underWay, (tx) => endOffer(tx, underWay));
}

const isOverdue = ({ state, confirmByMs }: SignUpDocument, nowMs: number): boolean =>
  (state === 'offered' || state === 'returned') && confirmByMs > 0 && nowMs >= confirmByMs;

async function endOffer(tx: Transaction, { change, nowMs }: UnderWay): Promise<boolean> {
  const signUp = await tx.get(signUps, change.signUpId);
  if (signUp === null || signUp.round !== change.round || !isOverdue(signUp, nowMs)) return false;
  const form = await tx.get(forms, signUp.formId);
  const { version: _, ...before } = signUp;
  await tx.replace(signUps, signUp, withLapse({ ...before, state: 'lapsed' }));
  const { formId, groupId, memberId, id: signUpId } = signUp;
  await tx.create(
    operations,
    systemRecord({
      changeId: change.id,
      operation: 'sign-ups.lapse',
      groupId,
      subject: `sign-up-lapsed:${signUpId}`,
      concerns: memberId,
      message: {
        kind: 'sign-up-lapsed',
        facts: { title: form?.terms.title ?? '', groupId, formId, signUpId, state: signUp.state },
      },
      nowMs,
    }),
  );
  return true;
}
