import type { ShownPerson } from '../../../contracts/groups';
import { memberships, membershipId } from '../../documents/memberships';
import { type FormDocument, signUps } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import { shownPerson } from '../groups/shown-person';

const FACES = 8;

/** The last to be confirmed, under the names they chose. Two requests. */
export async function participantsOf(store: Store, form: FormDocument): Promise<readonly ShownPerson[]> {
  const found = await store.query(signUps, {
    equal: { formId: form.id, state: 'confirmed' },
    order: { field: 'order', direction: 'down' },
    limit: FACES,
  });
  const memberIds = found.map((signUp) => signUp.memberId).filter((memberId) => memberId !== '');
  if (memberIds.length === 0) return [];
  const who = await store.getMany(
    memberships,
    [...new Set(memberIds)].map((memberId) => membershipId(form.groupId, memberId)),
  );
  return who.flatMap((membership) => (membership?.status === 'active' ? [shownPerson(membership)] : []));
}
