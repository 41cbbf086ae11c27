import { shownProfile } from '../../../domain/groups/profile';
import { people } from '../../documents/people';
import type { Store } from '../../ports/store';

/** A person's name as they chose to be seen; '' once they are gone. One store request. */
export async function shownNameOf(store: Store, memberId: string): Promise<string> {
  const [person] = await store.query(people, { equal: { memberId }, limit: 1 });
  return person === undefined ? '' : shownProfile(person.profile).name;
}
