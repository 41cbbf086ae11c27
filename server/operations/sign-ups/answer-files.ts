import type { AnsweredFile, Answers } from '../../../domain/sign-ups/answers';
import { startOfDayMs } from '../../../domain/kernel/business-day';
import { erasureDay } from '../../../domain/sign-ups/form-terms';
import type { Question } from '../../../domain/sign-ups/question';
import type { FormDocument, SignUpDocument } from '../../documents/sign-ups';
import type { Keys } from '../../ports/keys';
import type { Ports } from '../../ports/ports';
import type { Transaction } from '../../ports/store';
import { keepFile } from '../groups/keep-file';
import { seenPictures } from '../groups/seen-pictures';

type OfQuestion<What> = readonly (readonly [question: Question, given: readonly What[]])[];

/** The pictures among answers, by question. */
export const picturesIn = (questions: readonly Question[], answers: Answers): OfQuestion<string> =>
  questions.flatMap((question) =>
    question.kind === 'image' && question.id in answers
      ? [[question, answers[question.id] as readonly string[]] as const]
      : [],
  );

/** The files among answers, by question. */
export const filesIn = (questions: readonly Question[], answers: Answers): OfQuestion<AnsweredFile> =>
  questions.flatMap((question) =>
    question.kind === 'file' && question.id in answers
      ? [[question, answers[question.id] as readonly AnsweredFile[]] as const]
      : [],
  );

/** Everything among answers that lies in the storage, by question. */
export const storedIn = (questions: readonly Question[], answers: Answers): OfQuestion<string> => [
  ...picturesIn(questions, answers),
  ...filesIn(questions, answers).map(([question, files]) => [question, files.map(({ fileId }) => fileId)] as const),
];

/** Keeps what a sign-up put into the storage until the day on which its answer is erased. Pictures are checked first. */
export async function keepAnswerFiles(
  tx: Transaction,
  keys: Keys,
  { form, signUp, nowMs }: { readonly form: FormDocument; readonly signUp: SignUpDocument; readonly nowMs: number },
): Promise<void> {
  const { memberId } = signUp;
  for (const [question, fileIds] of storedIn(form.terms.questions, signUp.answers)) {
    const untilMs = startOfDayMs(erasureDay(form.terms, question));
    const checked = question.kind === 'image' ? ({ use: 'answer' } as const) : {};
    for (const fileId of fileIds) await keepFile(tx, keys, { memberId, fileId, untilMs, nowMs, ...checked });
  }
}

/** Lets go of what an edit took out of the answers: the next sweep removes it. */
export async function dropAnswerFiles(
  tx: Transaction,
  keys: Keys,
  edit: {
    readonly questions: readonly Question[];
    readonly before: SignUpDocument;
    readonly after: SignUpDocument;
    readonly nowMs: number;
  },
): Promise<void> {
  const { questions, before, after, nowMs } = edit;
  const kept = storedIn(questions, after.answers).flatMap(([, fileIds]) => fileIds);
  const dropped = storedIn(questions, before.answers).flatMap(([, fileIds]) => fileIds);
  for (const fileId of dropped.filter((one) => !kept.includes(one)))
    await keepFile(tx, keys, { memberId: before.memberId, fileId, untilMs: nowMs, nowMs });
}

/** Answers with the pictures that staff may see, and how many wait for the content check. One request, none without. */
export async function seenAnswers(
  ports: Pick<Ports, 'store' | 'keys'>,
  questions: readonly Question[],
  answers: Answers,
): Promise<{ readonly answers: Answers; readonly waitingPictureCount: number }> {
  const given = picturesIn(questions, answers);
  const seen = await seenPictures(
    ports,
    given.flatMap(([, fileIds]) => fileIds),
  );
  const passed = given.map(([{ id }, fileIds]) => [id, fileIds.filter(seen.isPassed)] as const);
  const waitingPictureCount = given.flatMap(([, fileIds]) => fileIds.filter(seen.isWaiting)).length;
  return { answers: { ...answers, ...Object.fromEntries(passed) }, waitingPictureCount };
}
