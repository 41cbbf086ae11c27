import type { CheckedInputOf } from '../../../contracts/operation';
import type { listSignUps as contract } from '../../../contracts/sign-ups-staff';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { optionKey } from '../../../domain/sign-ups/counts';
import { isOfSegment, stateOf } from '../../../domain/sign-ups/segment';
import { type DocumentPage, readPage } from '../../documents/read-page';
import { type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { KnownReadContext, ReadHandler } from '../../runtime/handler';
import { formOf } from './form-of';
import { signUpLines } from './sign-up-line';

type Input = CheckedInputOf<typeof contract>;

/** Pages looked through for those who chose an option, or came, before the phone is given what was found so far. */
const PAGES_MAX = 10;

/** A form's sign-ups. Three reads besides the door's, whatever the number of sign-ups. */
export const listSignUps: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  if ((await formOf(store, input)) === null) return refuse('FORM_UNKNOWN');
  const page = await pageFor(input, context);
  return accept({ items: await signUpLines(store, input.groupId, page.documents), next: page.next });
};

function pageFor(input: Input, context: KnownReadContext): Promise<DocumentPage<SignUpDocument>> {
  const { segment, picked } = input;
  const key = picked === undefined ? null : optionKey(picked.questionId, picked.optionId);
  const isOne = (signUp: SignUpDocument): boolean =>
    (key === null || signUp.chosen.includes(key)) && (segment === undefined || isOfSegment(segment, signUp));
  // A state is looked for in the store; what lies within one is picked out here.
  const isLookedFor = key === null && (segment === undefined || segment === stateOf(segment));
  return isLookedFor ? byStateAndName(input, context, input.after) : pickedOut(input, context, isOne);
}

/** The newest first; those whose name begins so in the order of their names. */
function byStateAndName({ formId, segment, name }: Input, { ports }: KnownReadContext, after: string | undefined) {
  return readPage(ports, {
    from: signUps,
    equal: segment === undefined ? { formId } : { formId, state: stateOf(segment) },
    after,
    ...(name === undefined ? {} : { by: 'nameKey', prefix: name, direction: 'up' }),
  });
}

async function pickedOut(
  input: Input,
  context: KnownReadContext,
  isOne: (signUp: SignUpDocument) => boolean,
): Promise<DocumentPage<SignUpDocument>> {
  const found: DocumentPage<SignUpDocument>['documents'][number][] = [];
  let { after } = input;
  for (let page = 0; page < PAGES_MAX && found.length < LIMITS.page; page += 1) {
    const looked = await byStateAndName(input, context, after);
    found.push(...looked.documents.filter(isOne));
    if (looked.next === null) return { documents: found, next: null };
    after = looked.next;
  }
  return { documents: found, next: after ?? null };
}
