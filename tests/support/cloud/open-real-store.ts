import type { Credentials } from '../../../scripts/cloud-manager';
import { openEnvironment } from '../../../scripts/open-environment';
import type { SdkDatabase } from '../../../server/adapters/cloudbase/sdk';
import type { Store } from '../../../server/ports/store';
import { testCollections } from '../store-documents';

const PAGE = 100;

/** The production store in a Tencent environment (`serviceUrl`: somewhere else), with the test's own collections empty. */
export async function openRealStore(
  credentials: Credentials,
  serviceUrl?: string,
): Promise<{ readonly store: Store; readonly close: () => Promise<void> }> {
  const { database, store } = openEnvironment(credentials, serviceUrl);
  for (const { name } of testCollections) await empty(database, name);
  return { store, close: () => Promise.resolve() };
}

async function empty(database: SdkDatabase, name: string): Promise<void> {
  for (;;) {
    const { data } = await database.collection(name).where({}).orderBy('_id', 'asc').limit(PAGE).get();
    if (data.length === 0) return;
    const transaction = await database.startTransaction();
    for (const { _id } of data) await transaction.collection(name).doc(_id).remove();
    await transaction.commit();
  }
}
