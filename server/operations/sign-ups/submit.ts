import type { CheckedInputOf } from '../../../contracts/operation';
import type { SignUpReceipt } from '../../../contracts/sign-up-views';
import type { submitSignUp as contract } from '../../../contracts/sign-ups';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { chosenCounts } from '../../../domain/sign-ups/places-change';
import type { SignUpState } from '../../../domain/sign-ups/sign-up';
import { isToldOfEach } from '../../../domain/sign-ups/told-of-each';
import { writeTurn } from '../../../domain/sign-ups/waitlist';
import { memberships, membershipId } from '../../documents/memberships';
import { type FormDocument, type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler, Decision, KnownChangeContext } from '../../runtime/handler';
import { isTooRisky } from '../groups/is-too-risky';
import { checkWish } from './check-wish';
import { createOrTryAgain } from './create-or-try-again';
import { formOf } from './form-of';
import { moveUp } from './move-up';
import { callChange, decideWithPlaces } from './decide-with-places';
import { keepAnswerFiles } from './answer-files';
import { fieldsOf, freeSignUp, newSignUp, receiptOf, shownNameOf, type Wish } from './sign-up-documents';
import { neverEnough, whyNoPlace } from './why-no-place';

type Input = CheckedInputOf<typeof contract>;
type Place = NonNullable<Awaited<ReturnType<typeof freeSignUp>>>;

/** One member's wish in front of one form, with where it will stand and what it takes of the places. */
interface Submission extends Pick<SignUpDocument, 'needs' | 'chosen'> {
  readonly form: FormDocument;
  readonly place: Place;
  readonly wish: Wish;
}

/**
 * Signs a member up: places first, by one conditional write, then the sign-up with its record, then the write is settled
 * (G1, G7). Who finds no place and agreed to wait goes to the end of the waitlist. Eleven store requests.
 */
export const submitSignUp: ChangeHandler<typeof contract> = async (input, context) => {
  const { ports, nowMs, person } = context;
  const form = await formOf(ports.store, input);
  if (form === null) return refuse('FORM_UNKNOWN');
  const wish = await checkWish(ports.files, form, { ...input, memberId: person.memberId, nowMs });
  if (!wish.ok) return wish;
  if (await isTooRisky(context)) return refuse('RISKY');
  const place = await freeSignUp(ports.store, form, { memberId: person.memberId, nowMs });
  if (place === null) return context.decide(async () => limitReached(form));
  const { needs, chosen } = fieldsOf(form.terms, wish.value);
  const beyond = neverEnough(form, needs);
  if (beyond !== null) return context.decide(() => Promise.resolve(beyond));
  return takeOrWait(context, { form, place, wish: wish.value, needs, chosen }, input);
};

/** What stands in the store where it goes through. */
function madeOf({ form, place, wish }: Submission, state: SignUpState, { person, nowMs }: KnownChangeContext) {
  const { id, before } = place;
  const round = roundOf(place);
  return newSignUp(form, {
    id,
    before,
    round,
    wish,
    state,
    nowMs,
    ...{ memberId: person.memberId, name: shownNameOf(person) },
  });
}

const roundOf = ({ before }: Place): number => (before?.round ?? 0) + 1;

const limitReached = (form: FormDocument) => Promise.resolve(refuse('LIMIT_REACHED', { ...form.terms.perMember }));

async function takeOrWait(
  context: KnownChangeContext,
  submission: Submission,
  input: Input,
): Promise<Result<SignUpReceipt, 'NOT_A_MEMBER' | 'TRY_AGAIN' | 'FULL' | 'OPTION_FULL' | 'WAITLIST_FULL'>> {
  const { form, needs, chosen } = submission;
  const { nowMs, operationId, ports } = context;
  const taking = callChange(context, { takes: needs, adds: chosenCounts(chosen) });
  const onlyIf = { equal: { paused: false }, atLeast: { closesAtMs: nowMs + 1 } };
  const begin = { formId: form.id, change: taking, onlyIf, yields: true };
  const taken = await decideWithPlaces(context, begin, (tx, changeId) =>
    keep(tx, context, { submission, state: takenState(form), changeId }),
  );
  if (taken.result !== null) return taken.result;
  const { places } = taken;
  const obstacle = await whyNoPlace(ports.store, form, { places, needs, nowMs, operationId });
  if (obstacle.code === 'TRY_AGAIN' || form.terms.waitlist === null || !input.joinsWaitlist) return obstacle;
  if (obstacle.details?.waitlist === 0) return refuse('WAITLIST_FULL');
  const { result: waiting } = await wait(context, submission);
  if (waiting?.ok === true) await moveUp(ports, form.id, nowMs);
  return waiting ?? refuse('WAITLIST_FULL');
}

const takenState = ({ terms }: FormDocument): SignUpState => (terms.approval ? 'pending' : 'confirmed');

/** Null when nobody more may wait. */
function wait(context: KnownChangeContext, submission: Submission) {
  const { form, place, needs, chosen } = submission;
  const turn = writeTurn({ signUpId: place.id, round: roundOf(place), needs, chosen });
  const change = callChange(context, { takes: { freeTurnCount: 1 }, joins: turn });
  const onlyIf = { equal: { paused: false }, atLeast: { closesAtMs: context.nowMs + 1 } };
  return decideWithPlaces(context, { formId: form.id, change, onlyIf }, (tx, changeId) =>
    keep(tx, context, { submission, state: 'waiting', changeId }),
  );
}

async function keep(
  tx: Transaction,
  context: KnownChangeContext,
  how: { readonly submission: Submission; readonly state: SignUpState; readonly changeId: string },
): Promise<Decision<SignUpReceipt, 'NOT_A_MEMBER' | 'TRY_AGAIN'>> {
  const { submission, state, changeId } = how;
  const { form, place } = submission;
  const membership = await tx.get(memberships, membershipId(form.groupId, context.person.memberId));
  if (membership?.status !== 'active') return refuse('NOT_A_MEMBER');
  const now = await tx.get(signUps, place.id);
  if (hasChanged(place.before, now)) return refuse('TRY_AGAIN');
  const signUp = madeOf(submission, state, context);
  if (now === null) await createOrTryAgain(tx, signUps, signUp);
  else await tx.replace(signUps, now, signUp);
  await keepAnswerFiles(tx, context.ports.keys, { form, signUp, nowMs: context.nowMs });
  const { title } = form.terms;
  return accept({
    reply: receiptOf(form, signUp, { changeId, nowMs: context.nowMs }),
    groupId: form.groupId,
    subject: `sign-up:${signUp.id}`,
    feed: form.terms.showsNames ? form.groupId : '',
    facts: { formId: form.id, title, state: signUp.state },
    ...(isToldOfEach(form.terms) ? { outbox: [tellOperator(form, signUp)] } : {}),
  });
}

const hasChanged = (before: Stored<SignUpDocument> | null, now: Stored<SignUpDocument> | null): boolean =>
  before?.version !== now?.version;

/** Whoever published the form is told what came in, and what waits for a yes. */
const tellOperator = ({ createdBy, groupId, id, terms }: FormDocument, { id: signUpId, state }: SignUpDocument) => ({
  memberId: createdBy,
  message: {
    kind: state === 'pending' ? ('sign-up-to-approve' as const) : ('sign-up-received' as const),
    facts: { title: terms.title, groupId, formId: id, signUpId },
  },
});
