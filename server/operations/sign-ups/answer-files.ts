import type { Answers } from '../../../domain/sign-ups/answers';
import { startOfDayMs } from '../../../domain/kernel/business-day';
import { erasureDay } from '../../../domain/sign-ups/form-terms';
import type { Question } from '../../../domain/sign-ups/question';
import type { FormDocument, SignUpDocument } from '../../documents/sign-ups';
import type { Keys } from '../../ports/keys';
import type { Ports } from '../../ports/ports';
import type { Transaction } from '../../ports/store';
import { keepFile } from '../groups/keep-file';
import { seenPictures } from '../groups/seen-pictures';

/** The pictures among answers, by question id. */
export function fileIdsIn(questions: readonly Question[], answers: Answers): readonly [string, readonly string[]][] {
  return questions.flatMap(({ id, kind }): [string, readonly string[]][] =>
    kind === 'image' && id in answers ? [[id, answers[id] as readonly string[]]] : [],
  );
}

/** Keeps the pictures of a sign-up until the day on which their answer is erased. */
export async function keepAnswerFiles(
  tx: Transaction,
  keys: Keys,
  { form, signUp, nowMs }: { readonly form: FormDocument; readonly signUp: SignUpDocument; readonly nowMs: number },
): Promise<void> {
  const { memberId } = signUp;
  for (const [questionId, fileIds] of fileIdsIn(form.terms.questions, signUp.answers)) {
    const question = form.terms.questions.find(({ id }) => id === questionId);
    if (question === undefined) continue;
    const untilMs = startOfDayMs(erasureDay(form.terms, question));
    for (const fileId of fileIds) await keepFile(tx, keys, { memberId, fileId, untilMs, nowMs, use: 'answer' });
  }
}

/** Answers with the pictures that staff may see, and how many wait for the content check. One request, none without. */
export async function seenAnswers(
  ports: Pick<Ports, 'store' | 'keys'>,
  questions: readonly Question[],
  answers: Answers,
): Promise<{ readonly answers: Answers; readonly waitingPictureCount: number }> {
  const given = fileIdsIn(questions, answers);
  const seen = await seenPictures(
    ports,
    given.flatMap(([, fileIds]) => fileIds),
  );
  const passed = given.map(([id, fileIds]) => [id, fileIds.filter(seen.isPassed)] as const);
  const waitingPictureCount = given.flatMap(([, fileIds]) => fileIds.filter(seen.isWaiting)).length;
  return { answers: { ...answers, ...Object.fromEntries(passed) }, waitingPictureCount };
}
