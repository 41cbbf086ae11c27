import type { listUnfinished as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { isActive } from '../../../domain/sign-ups/sign-up';
import { LIMITS } from '../../../domain/kernel/limits';
import { memberships } from '../../documents/memberships';
import { readPage } from '../../documents/read-page';
import { type FormDocument, signUps } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from '../groups/shown-person';
import { formOf } from './form-of';
import { signUpIdsOf } from './sign-up-documents';

/** Members who have no sign-up that is on; a page may be short. Three store requests besides the door's. */
export const listUnfinished: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const form = await formOf(store, input);
  if (form === null) return refuse('FORM_UNKNOWN');
  const page = await readPage(context.ports, {
    from: memberships,
    equal: { groupId: form.groupId, status: 'active' },
    after: input.after,
    limit: LIMITS.pageMax,
  });
  const memberIds = page.documents.map((membership) => membership.memberId);
  const busy = await signedUp(store, form, { memberIds, nowMs: context.nowMs });
  const open = page.documents.filter((membership) => !busy.has(membership.memberId));
  return accept({
    items: open.map((membership) => ({ memberId: membership.memberId, who: shownPerson(membership) })),
    next: page.next,
  });
};

async function signedUp(
  store: Store,
  form: FormDocument,
  who: { readonly memberIds: readonly string[]; readonly nowMs: number },
): Promise<ReadonlySet<string>> {
  const firsts = who.memberIds.map((memberId) => signUpIdsOf(form, memberId, who.nowMs)[0] ?? '');
  const found = firsts.length === 0 ? [] : await store.getMany(signUps, firsts);
  return new Set(found.flatMap((signUp) => (signUp !== null && isActive(signUp.state) ? [signUp.memberId] : [])));
}
