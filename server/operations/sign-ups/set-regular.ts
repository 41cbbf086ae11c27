import type { setRegular as contract } from '../../../contracts/sign-ups-weekly';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import type { Answers } from '../../../domain/sign-ups/answers';
import { regularAnswers } from '../../../domain/sign-ups/regular';
import { isActive } from '../../../domain/sign-ups/sign-up';
import { SIGN_UP_LIMITS } from '../../../domain/sign-ups/sign-up-limits';
import { orderKey } from '../../documents/order';
import { type RegularDocument, regularId, regulars, seriesOfEvents } from '../../documents/sign-up-series';
import { type FormDocument, forms, type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { createOrTryAgain } from './create-or-try-again';
import { isOver } from './series-of';

/**
 * Makes the member a regular of a weekly event, or no longer one. Asking for what already is changes nothing but the
 * answers, which become those of this sign-up.
 */
export const setRegular: ChangeHandler<typeof contract> = async ({ signUpId, isRegular }, context) => {
  const { nowMs, person, ports } = context;
  const seen = await ports.store.get(signUps, signUpId);
  if (seen?.memberId !== person.memberId) return refuse('SIGN_UP_UNKNOWN');
  const form = await ports.store.get(forms, seen.formId);
  invariant(form !== null, 'a sign-up has a form');
  const { seriesId } = form;
  if (seriesId === null) return context.decide(() => Promise.resolve(refuse('NOT_WEEKLY')));
  const others = await ports.store.count(regulars, { equal: { seriesId } });
  return context.decide(async (tx) => {
    const stored = await tx.get(regulars, regularId(seriesId, person.memberId));
    if (!isRegular) {
      if (stored !== null) await tx.remove(regulars, stored);
      return accept(decided(form, { isRegular, signUpId }));
    }
    const series = await tx.get(seriesOfEvents, seriesId);
    if (series === null || isOver(series)) return refuse('SERIES_OVER');
    const signUp = await tx.get(signUps, signUpId);
    const wish = lastingWish(form, signUp);
    if (!wish.ok) return wish;
    const max = Math.min(form.terms.capacity ?? SIGN_UP_LIMITS.regularsMax, SIGN_UP_LIMITS.regularsMax);
    if (stored === null && others >= max) return refuse('REGULARS_FULL', { max });
    // Whoever ends the event meanwhile forgets this regular, too.
    await tx.touch(seriesOfEvents, series);
    await keep(tx, stored, { seriesId, ...wish.value, nowMs });
    return accept(decided(form, { isRegular, signUpId }));
  });
};

interface Wish {
  readonly signUp: SignUpDocument;
  readonly answers: Answers;
}

/** Party and answers as they stand in one moment: an edit may be on its way. */
function lastingWish(
  { terms }: FormDocument,
  signUp: SignUpDocument | null,
): Result<Wish, 'SIGN_UP_OVER' | 'ANSWERED_EACH_TIME'> {
  if (signUp === null || !isActive(signUp.state)) return refuse('SIGN_UP_OVER');
  const answers = regularAnswers(terms, signUp.answers);
  return answers.ok ? accept({ signUp, answers: answers.value }) : answers;
}

interface Wanted extends Wish {
  readonly seriesId: string;
  readonly nowMs: number;
}

/** Whoever was a regular keeps the turn they have. */
async function keep(tx: Transaction, stored: Stored<RegularDocument> | null, wanted: Wanted): Promise<void> {
  const { seriesId, signUp, answers, nowMs } = wanted;
  const { groupId, memberId, places } = signUp;
  const id = regularId(seriesId, memberId);
  const order = stored?.order ?? orderKey(nowMs, id);
  const regular = { id, schema: 1, seriesId, groupId, memberId, places, answers, order };
  if (stored === null) await createOrTryAgain(tx, regulars, regular);
  else await tx.replace(regulars, stored, regular);
}

const decided = (
  { groupId, id, terms }: FormDocument,
  { isRegular, signUpId }: { isRegular: boolean; signUpId: string },
) => ({
  reply: { isRegular },
  groupId,
  subject: `sign-up-regular:${signUpId}`,
  facts: { formId: id, title: terms.title, regular: isRegular ? 1 : 0 },
});
