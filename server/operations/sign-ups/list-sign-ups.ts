import type { CheckedInputOf } from '../../../contracts/operation';
import type { listSignUps as contract } from '../../../contracts/sign-ups-staff';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { optionKey } from '../../../domain/sign-ups/counts';
import { type DocumentPage, readPage } from '../../documents/read-page';
import { type SignUpDocument, signUps } from '../../documents/sign-ups';
import type { KnownReadContext, ReadHandler } from '../../runtime/handler';
import { formOf } from './form-of';
import { signUpLines } from './sign-up-line';

type Input = CheckedInputOf<typeof contract>;

/** Pages looked through for those who chose an option before the phone is given what was found so far. */
const PAGES_MAX = 10;

/** A form's sign-ups. Three store requests besides the door's, whatever the number of sign-ups. */
export const listSignUps: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  if ((await formOf(store, input)) === null) return refuse('FORM_UNKNOWN');
  const page = await pageFor(input, context);
  return accept({ items: await signUpLines(store, input.groupId, page.documents), next: page.next });
};

function pageFor(input: Input, context: KnownReadContext): Promise<DocumentPage<SignUpDocument>> {
  if (input.name !== undefined) return byName(input, input.name, context);
  if (input.picked === undefined) return oneByState(input, context, input.after);
  return byPick(input, optionKey(input.picked.questionId, input.picked.optionId), context);
}

function oneByState({ formId, state }: Input, { ports }: KnownReadContext, after: string | undefined) {
  return readPage(ports, { from: signUps, equal: state === undefined ? { formId } : { formId, state }, after });
}

/** Everybody whose name begins like this, at most fifty. */
async function byName({ formId, state }: Input, name: string, { ports }: KnownReadContext) {
  const found = await ports.store.query(signUps, {
    equal: { formId },
    range: { field: 'name', from: name, before: `${name}\uffff` },
    limit: LIMITS.pageMax,
  });
  return { documents: found.filter((signUp) => state === undefined || signUp.state === state), next: null };
}

async function byPick(input: Input, key: string, context: KnownReadContext): Promise<DocumentPage<SignUpDocument>> {
  const found: DocumentPage<SignUpDocument>['documents'][number][] = [];
  let { after } = input;
  for (let page = 0; page < PAGES_MAX && found.length < LIMITS.page; page += 1) {
    const looked = await oneByState(input, context, after);
    found.push(...looked.documents.filter((signUp) => signUp.chosen.includes(key)));
    if (looked.next === null) return { documents: found, next: null };
    after = looked.next;
  }
  return { documents: found, next: after ?? null };
}
