import type { MySignUpLine } from '../../../contracts/sign-up-views';
import type { listMySignUps as contract } from '../../../contracts/sign-ups';
import { accept } from '../../../domain/kernel/result';
import { readPage } from '../../documents/read-page';
import { type FormDocument, forms, type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { ReadHandler } from '../../runtime/handler';

/** My sign-ups in every group, newest first. Two reads besides the door's. */
export const listMySignUps: ReadHandler<typeof contract> = async (input, context) => {
  const { memberId } = context.person;
  const page = await readPage(context.ports, { from: signUps, equal: { memberId }, after: input.after });
  const ids = [...new Set(page.documents.map((signUp) => signUp.formId))];
  const found = ids.length === 0 ? [] : await context.ports.store.getMany(forms, ids);
  const items = page.documents.flatMap((signUp) => {
    const form = found[ids.indexOf(signUp.formId)];
    return form === null || form === undefined ? [] : [lineOf(form, signUp)];
  });
  return accept({ items, next: page.next });
};

function lineOf({ id, groupId, terms, calledOff }: FormDocument, signUp: SignUpDocument): MySignUpLine {
  const { state, places, confirmByMs, attendance, submittedAtMs } = signUp;
  const { title, event, placeText } = terms;
  return {
    signUpId: signUp.id,
    formId: id,
    groupId,
    ...{ title, event, placeText, state, places, confirmByMs, submittedAtMs },
    attendedAtMs: attendance?.atMs ?? null,
    isCalledOff: calledOff !== null && state === 'declined' && signUp.reason === calledOff.reason,
  };
}
