import * as sdk from 'wx-server-sdk';
import type { Credentials } from '../../../scripts/cloud-manager';
import { CloudbaseStore } from '../../../server/adapters/cloudbase/cloudbase-store';
import type { SdkDatabase } from '../../../server/adapters/cloudbase/sdk';
import { systemClock } from '../../../server/adapters/system/system-clock';
import type { Store } from '../../../server/ports/store';
import { testCollections } from '../store-documents';

/** As deployed a request has 5 s; from outside of the cloud the way is longer. */
const REQUEST_MS = 30_000;
const PAGE = 100;

/**
 * The production store in a Tencent environment, with the test's own collections empty. `serviceUrl` is where the SDK
 * sends its requests; left out, to Tencent.
 */
export async function openRealStore(
  { environmentId, secretId, secretKey }: Credentials,
  serviceUrl?: string,
): Promise<{ readonly store: Store; readonly close: () => Promise<void> }> {
  const { createNewInstance } = sdk as unknown as {
    createNewInstance: (config: object) => { database(config: object): unknown };
  };
  const at = { env: environmentId, secretId, secretKey, timeout: REQUEST_MS };
  const instance = createNewInstance(serviceUrl === undefined ? at : { ...at, serviceUrl });
  const database = instance.database({ throwOnNotFound: false }) as SdkDatabase;
  for (const { name } of testCollections) await empty(database, name);
  return { store: new CloudbaseStore({ database, clock: systemClock }), close: () => Promise.resolve() };
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
