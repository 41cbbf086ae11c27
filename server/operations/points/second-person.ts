import { memberships } from '../../documents/memberships';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { Store } from '../../ports/store';

/** Whether anybody but these could agree to an adjustment in the group: another admin of it, or another owner. */
export async function hasSecondPerson(store: Store, groupId: string, excluded: readonly string[]): Promise<boolean> {
  const [admins, organisation] = await Promise.all([
    store.query(memberships, {
      equal: { groupId, status: 'active', role: 'admin' },
      order: { field: 'order', direction: 'up' },
      limit: excluded.length + 1,
    }),
    store.get(organisations, ORGANISATION_ID),
  ]);
  const owners = (organisation?.offices ?? []).filter((office) => office.role === 'owner');
  return [...admins, ...owners].some((one) => !excluded.includes(one.memberId));
}
