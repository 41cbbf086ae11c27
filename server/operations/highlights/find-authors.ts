import type { findAuthors as contract } from '../../../contracts/highlights';
import { accept } from '../../../domain/kernel/result';
import { LIMITS } from '../../../domain/kernel/limits';
import { memberships } from '../../documents/memberships';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from '../groups/shown-person';

/** Sorts after everything that begins as what it is put behind. */
const LAST = '\u{10FFFF}';

/** Neighbours by the beginning of the name they show. One request besides the door's. */
export const findAuthors: ReadHandler<typeof contract> = async ({ groupId, name }, context) => {
  const from = name.toLowerCase();
  const found = await context.ports.store.query(memberships, {
    equal: { groupId, status: 'active' },
    range: { field: 'searchName', from, to: from + LAST },
    order: { field: 'searchName', direction: 'up' },
    limit: LIMITS.page,
  });
  const others = found.filter((one) => one.memberId !== context.person.memberId);
  return accept({ items: others.map((one) => ({ memberId: one.memberId, who: shownPerson(one) })) });
};
