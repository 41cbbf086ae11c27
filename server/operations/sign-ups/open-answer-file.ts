import type { openAnswerFile as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { signUps } from '../../documents/sign-ups';
import type { ReadHandler } from '../../runtime/handler';
import { filesIn } from './answer-files';
import { formOf } from './form-of';
import { lookUntilMs } from './read-details';

/** A link to one file that a member sent in, for an operator who has just looked: the look is what the member reads. */
export const openAnswerFile: ReadHandler<typeof contract> = async (input, context) => {
  const { nowMs, person, ports } = context;
  const { store, files } = ports;
  const [form, signUp] = await Promise.all([formOf(store, input), store.get(signUps, input.signUpId)]);
  if (form === null) return refuse('FORM_UNKNOWN');
  if (signUp?.formId !== form.id) return refuse('SIGN_UP_UNKNOWN');
  const given = filesIn(form.terms.questions, signUp.answers).flatMap(([, answered]) => answered);
  const file = given.find(({ fileId }) => fileId === input.fileId);
  if (file === undefined) return refuse('FILE_UNKNOWN');
  if ((await lookUntilMs(store, signUp.id, person.memberId)) <= nowMs) return refuse('NOT_LOOKED');
  if (!(await files.owns(signUp.memberId, file.fileId))) return refuse('FILE_UNKNOWN');
  return accept({ url: await files.link(file.fileId), fileName: file.name });
};
