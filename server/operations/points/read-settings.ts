import type { OrganisationSettings } from '../../../domain/groups/organisation-settings';
import { DEFAULT_ORGANISATION_SETTINGS } from '../../../domain/groups/organisation-settings';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { Store } from '../../ports/store';

/** The organisation's settings as they stand; the defaults before anything was provisioned. One request. */
export async function readSettings(store: Pick<Store, 'get'>): Promise<OrganisationSettings> {
  const organisation = await store.get(organisations, ORGANISATION_ID);
  return organisation?.settings ?? DEFAULT_ORGANISATION_SETTINGS;
}
