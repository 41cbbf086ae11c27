import type { listUnfinished as contract } from '../../../contracts/sign-ups-staff';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { isActive } from '../../../domain/sign-ups/sign-up';
import { memberships } from '../../documents/memberships';
import { readPage } from '../../documents/read-page';
import { signUps } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from '../groups/shown-person';
import { formOf } from './form-of';
import { allSignUpIdsOf } from './sign-up-documents';

/** Requests for the sign-ups of one page of members, and so for as many hundreds of ids. */
const LOOKS_MAX = 5;

/**
 * Members who have no sign-up that is on; a page may be short, or empty, before the end. Three reads besides the
 * door's, up to seven where members may sign up again and again: then fewer members stand on a page, and the last hundred
 * sign-ups that each may have made are looked at.
 */
export const listUnfinished: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const form = await formOf(store, input);
  if (form === null) return refuse('FORM_UNKNOWN');
  const idsOf = (memberId: string) => allSignUpIdsOf(form, memberId, { nowMs: context.nowMs, max: LIMITS.getManyMax });
  const page = await readPage(context.ports, {
    from: memberships,
    equal: { groupId: form.groupId, status: 'active' },
    after: input.after,
    limit: Math.min(LIMITS.pageMax, Math.floor((LOOKS_MAX * LIMITS.getManyMax) / idsOf('').length)),
  });
  const busy = await signedUp(
    store,
    page.documents.flatMap(({ memberId }) => idsOf(memberId)),
  );
  const open = page.documents.filter((membership) => !busy.has(membership.memberId));
  return accept({
    items: open.map((membership) => ({ memberId: membership.memberId, who: shownPerson(membership) })),
    next: page.next,
  });
};

/** Whose sign-ups under these ids are on. */
async function signedUp(store: Store, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const looks = Array.from({ length: Math.ceil(ids.length / LIMITS.getManyMax) }, (_, index) =>
    store.getMany(signUps, ids.slice(index * LIMITS.getManyMax, (index + 1) * LIMITS.getManyMax)),
  );
  const found = (await Promise.all(looks)).flat();
  return new Set(found.flatMap((signUp) => (signUp !== null && isActive(signUp.state) ? [signUp.memberId] : [])));
}
