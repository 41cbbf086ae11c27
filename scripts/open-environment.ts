import * as sdk from 'wx-server-sdk';
import { CloudbaseStore } from '../server/adapters/cloudbase/cloudbase-store';
import type { SdkDatabase } from '../server/adapters/cloudbase/sdk';
import { systemClock } from '../server/adapters/system/system-clock';
import type { Store } from '../server/ports/store';
import type { Credentials } from './cloud-manager';

/** As deployed a request has 5 s; from outside of the cloud the way is longer. */
const REQUEST_MS = 30_000;

export interface Environment {
  readonly database: SdkDatabase;
  readonly store: Store;
}

/**
 * The database of a Tencent environment, reached from outside of it. `serviceUrl` is where the SDK sends its requests;
 * left out, to Tencent.
 */
export function openEnvironment({ environmentId, secretId, secretKey }: Credentials, serviceUrl?: string): Environment {
  const { createNewInstance } = sdk as unknown as {
    createNewInstance: (config: object) => { database(config: object): unknown };
  };
  const at = { env: environmentId, secretId, secretKey, timeout: REQUEST_MS };
  const instance = createNewInstance(serviceUrl === undefined ? at : { ...at, serviceUrl });
  const database = instance.database({ throwOnNotFound: false }) as SdkDatabase;
  return { database, store: new CloudbaseStore({ database, clock: systemClock }) };
}
