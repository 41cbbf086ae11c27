import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { Store } from '../../ports/store';

/** Who holds an office of the organisation: staff in every group. One request. */
export async function readOfficeHolders(store: Store): Promise<ReadonlySet<string>> {
  const organisation = await store.get(organisations, ORGANISATION_ID);
  return new Set((organisation?.offices ?? []).map((office) => office.memberId));
}
