import type { SignUpReceipt } from '../../../contracts/sign-up-views';
import type { editSignUp as contract } from '../../../contracts/sign-ups';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkEditing } from '../../../domain/sign-ups/change-sign-up';
import { added, chosenCounts, negated, type PlacesChange } from '../../../domain/sign-ups/places-change';
import { holdsPlaces } from '../../../domain/sign-ups/sign-up';
import { writeTurn } from '../../../domain/sign-ups/waitlist';
import { forms, type FormDocument, type SignUpDocument, signUps, withLapse } from '../../documents/sign-ups';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler, Decision, KnownChangeContext } from '../../runtime/handler';
import { dropAnswerFiles, keepAnswerFiles } from './answer-files';
import { checkContent } from './check-wish';
import { callChange, decideWithPlaces } from './decide-with-places';
import { keepForRegular } from './keep-for-regular';
import { moveUp } from './move-up';
import { fieldsOf, receiptOf } from './sign-up-documents';
import { whyNoPlace } from './why-no-place';

/**
 * Changes answers or companions. What it needs more is taken first, after those who wait; what it needs less comes free when
 * it is decided. Who waits with fewer keeps their turn.
 */
export const editSignUp: ChangeHandler<typeof contract> = async (input, context) => {
  const { ports, nowMs, person } = context;
  const seen = await ports.store.get(signUps, input.signUpId);
  if (seen?.memberId !== person.memberId) return refuse('SIGN_UP_UNKNOWN');
  const form = await ports.store.get(forms, seen.formId);
  invariant(form !== null, 'a sign-up has a form');
  const wish = await checkContent(ports.files, form, { ...input, memberId: person.memberId, nowMs });
  if (!wish.ok) return wish;
  const next = editedTo(seen, form, fieldsOf(form.terms, wish.value));
  const allowed = checkEditing(seen, form.terms, { needs: next.needs, chosen: next.chosen, nowMs });
  if (!allowed.ok) return context.decide(() => Promise.resolve(allowed));
  const change = callChange(context, differenceOf(seen, next));
  const begin = { formId: form.id, change, yields: Object.keys(change.takes).length > 0 };
  const decided = await decideWithPlaces(context, begin, (tx, changeId) =>
    keepEdited(tx, context, { seen, form, next, changeId }),
  );
  // Who waited has moved up since, or an earlier change of theirs is not settled: the same key tries again.
  if (decided.result === null && change.joins !== '') return refuse('TRY_AGAIN');
  if (decided.result === null)
    return whyNoPlace(ports.store, form, { places: decided.places, needs: change.takes, nowMs });
  await moveUp(ports, form.id, nowMs);
  return decided.result;
};

/** A sign-up that was sent back to its member waits for the operator again; where none has to say yes any more, it is in. */
function editedTo(
  { version: _, ...before }: Stored<SignUpDocument>,
  form: FormDocument,
  fields: ReturnType<typeof fieldsOf>,
): SignUpDocument {
  if (before.state !== 'returned') return { ...before, ...fields };
  const state = form.terms.approval ? 'pending' : 'confirmed';
  return withLapse({ ...before, ...fields, state, reason: '', confirmByMs: 0 });
}

type Difference = Partial<Pick<PlacesChange, 'takes' | 'adds' | 'joins' | 'leaves'>>;

const turnOf = ({ id: signUpId, round, needs, chosen }: SignUpDocument): string =>
  writeTurn({ signUpId, round, needs, chosen });

/** Who only waits holds nothing, and is counted nowhere: their turn alone says what they need. */
function differenceOf(before: SignUpDocument, next: SignUpDocument): Difference {
  if (!holdsPlaces(before.state)) {
    const [leaves, joins] = [turnOf(before), turnOf(next)];
    return leaves === joins ? {} : { leaves, joins };
  }
  const more = added(next.needs, negated(before.needs));
  const positive = Object.entries(more).filter(([, count]) => count > 0);
  const less = Object.entries(more).filter(([, count]) => count < 0);
  const chosen = added(chosenCounts(next.chosen), negated(chosenCounts(before.chosen)));
  return { takes: Object.fromEntries(positive), adds: added(negated(Object.fromEntries(less)), chosen) };
}

async function keepEdited(
  tx: Transaction,
  { ports, nowMs }: KnownChangeContext,
  edit: {
    readonly seen: Stored<SignUpDocument>;
    readonly form: FormDocument;
    readonly next: SignUpDocument;
    readonly changeId: string;
  },
): Promise<Decision<SignUpReceipt, 'TRY_AGAIN'>> {
  const { seen, form, next, changeId } = edit;
  const signUp = await tx.get(signUps, seen.id);
  if (signUp?.version !== seen.version) return refuse('TRY_AGAIN');
  await tx.replace(signUps, signUp, next);
  await keepForRegular(tx, form, { before: signUp, after: next });
  await keepAnswerFiles(tx, ports.keys, { form, signUp: next, nowMs });
  await dropAnswerFiles(tx, ports.keys, { questions: form.terms.questions, before: signUp, after: next, nowMs });
  return accept({
    reply: receiptOf(form, next, { changeId, nowMs }),
    groupId: form.groupId,
    subject: `sign-up-edited:${next.id}`,
    facts: { formId: form.id, title: form.terms.title },
  });
}
