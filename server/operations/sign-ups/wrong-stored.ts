import type { AnsweredFile, AnswerProblem, Answers, ProblemCode } from '../../../domain/sign-ups/answers';
import { imageKind } from '../../../domain/kernel/image-kind';
import { checkWeight } from '../../../domain/sign-ups/check-files';
import { beginsAsNamed } from '../../../domain/sign-ups/file-type';
import type { Question } from '../../../domain/sign-ups/question';
import { type Files, IMAGE_BYTES_MAX, type StoredLook } from '../../ports/files';
import { filesIn, picturesIn } from './answer-files';

interface Given {
  readonly answers: Answers;
  readonly memberId: string;
}

/**
 * What is wrong with pictures and files among answers that only the storage knows: they are somebody else's, or none exists,
 * a picture is none or too large for the platform's check, a file is larger than its question takes or not what its name says. Null when all is well.
 */
export async function wrongStored(
  files: Files,
  questions: readonly Question[],
  { answers, memberId }: Given,
): Promise<AnswerProblem | null> {
  for (const [{ id: questionId }, fileIds] of picturesIn(questions, answers)) {
    const looks = await Promise.all(fileIds.map((fileId) => files.look(memberId, fileId)));
    const wrong = looks.map(wrongPicture).find((code) => code !== null);
    if (wrong !== undefined) return { questionId, code: wrong };
  }
  for (const [question, given] of filesIn(questions, answers)) {
    const looks = await Promise.all(given.map((file) => wrongFile(files, question, { file, memberId })));
    const wrong = looks.find((one) => one !== null);
    if (wrong !== undefined) return wrong;
  }
  return null;
}

function wrongPicture(look: StoredLook | null): ProblemCode | null {
  if (look === null) return 'wrong-shape';
  return look.bytes > IMAGE_BYTES_MAX || imageKind(look.head) === null ? 'wrong-type' : null;
}

async function wrongFile(
  files: Files,
  question: Question,
  { file, memberId }: { readonly file: AnsweredFile; readonly memberId: string },
): Promise<AnswerProblem | null> {
  const look = await files.look(memberId, file.fileId);
  if (look === null || question.kind !== 'file') return { questionId: question.id, code: 'wrong-shape' };
  const weight = checkWeight(question, look.bytes);
  if (!weight.ok) return { questionId: question.id, code: 'too-heavy', limit: question.maxMegabytes };
  return beginsAsNamed(file.name, look.head) ? null : { questionId: question.id, code: 'wrong-type' };
}
