import { withoutDue } from '../../domain/sign-ups/erasure';
import { storedIn } from '../operations/sign-ups/answer-files';
import { eraseAtMsOf, hasWalkInName, walkInNameUntilMs } from '../operations/sign-ups/sign-up-documents';
import { type FormDocument, forms, type SignUpDocument, signUpNameKey, signUps } from '../documents/sign-ups';
import type { Ports } from '../ports/ports';
import type { Query, Store } from '../ports/store';
import type { JobBudget } from './job-budget';

const BATCH = 100;

/** Sign-ups with answers whose day has come. */
export const dueAnswers = (nowMs: number, limit: number): Query<SignUpDocument> => ({
  equal: {},
  range: { field: 'eraseAtMs', to: nowMs },
  limit,
});

/**
 * Erases answers on the day that the form promised, question by question, with their pictures and files and with what they chose.
 * Nothing of them is left in the store. The name of a walk-in without an account goes so, too. May stop anywhere and run again.
 */
export async function eraseAnswers(ports: Ports, budget: JobBudget): Promise<{ readonly erasedCount: number }> {
  const nowMs = ports.clock.nowMs();
  let erasedCount = 0;
  while (ports.clock.nowMs() < budget.deadlineMs) {
    const due = await ports.store.query(signUps, dueAnswers(nowMs, BATCH));
    for (const signUp of due) erasedCount += await eraseOne(ports, signUp, nowMs);
    if (due.length < BATCH) break;
  }
  return { erasedCount };
}

async function eraseOne({ store, files }: Ports, found: SignUpDocument, nowMs: number): Promise<number> {
  const form = await store.get(forms, found.formId);
  if (form !== null) await files.remove(dueFiles(form, found, nowMs));
  return rewrite(store, { id: found.id, form, nowMs });
}

/** Pictures and files go first: a run that dies in between does it again. */
function dueFiles({ terms }: FormDocument, { answers }: SignUpDocument, nowMs: number): readonly string[] {
  const { erased } = withoutDue(terms, answers, nowMs);
  return storedIn(terms.questions, answers).flatMap(([{ id }, fileIds]) => (erased.includes(id) ? fileIds : []));
}

function rewrite(
  store: Store,
  { id, form, nowMs }: { readonly id: string; readonly form: FormDocument | null; readonly nowMs: number },
): Promise<number> {
  return store.transact(async (tx) => {
    const signUp = await tx.get(signUps, id);
    if (signUp === null) return 0;
    const { version: _, ...before } = signUp;
    const terms = form?.terms ?? { event: null, closesAtMs: 0, questions: [] };
    const { kept, erased } = withoutDue(terms, before.answers, nowMs);
    const isNameDue = hasWalkInName(before) && walkInNameUntilMs(terms) <= nowMs;
    const name = isNameDue ? '' : before.name;
    const isOf = (key: string): boolean => erased.some((questionId) => key.startsWith(`${questionId}_`));
    await tx.replace(signUps, signUp, {
      ...before,
      name,
      nameKey: signUpNameKey({ id, name }),
      answers: kept,
      erased: [...before.erased, ...erased],
      chosen: before.chosen.filter((key) => !isOf(key)),
      needs: Object.fromEntries(Object.entries(before.needs).filter(([field]) => !isOf(field.replace('left_', '')))),
      eraseAtMs: eraseAtMsOf(terms, { ...before, name, answers: kept }),
    });
    return erased.length + (isNameDue ? 1 : 0);
  });
}
