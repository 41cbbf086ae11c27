import * as sdk from 'wx-server-sdk';
import { CloudbaseStore } from '../../../server/adapters/cloudbase/cloudbase-store';
import type { SdkDatabase } from '../../../server/adapters/cloudbase/sdk';
import type { SdkServices } from '../../../server/adapters/cloudbase/sdk-services';
import type { FaultRates } from '../../../server/adapters/hostile/faults';
import { systemClock } from '../../../server/adapters/system/system-clock';
import type { Store } from '../../../server/ports/store';
import { CloudEnvironment } from './cloud-environment';
import { FileStorage } from './file-storage';
import { OpenApi } from './openapi-actions';
import { serveCloud, type ServedCloud } from './serve-cloud';

export interface OpenedCloudStore {
  /** The production store, through the unmodified SDK. */
  readonly store: Store;
  /** The SDK's own database, for what the store never does. */
  readonly database: SdkDatabase;
  /** What stands behind the wire. */
  readonly environment: CloudEnvironment;
  /** The SDK's services, and what they were asked for. */
  readonly services: SdkServices;
  readonly openApi: OpenApi;
  readonly storage: FileStorage;
  /** The environment's name. */
  readonly env: string;
  /** Where its wire is served. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface CloudStoreOptions {
  readonly collections: readonly { readonly name: string }[];
  readonly seed?: number;
  readonly faults?: FaultRates;
  readonly speed?: number;
  /** How long the SDK waits for an answer. 5 s as deployed; 30 s here without it, because test machines are busy. */
  readonly timeoutMs?: number;
}

/** The SDK keeps one configuration per process, so one server serves every environment of a test file. */
let served: Promise<ServedCloud> | null = null;
const openApi = new OpenApi();
const storage = new FileStorage();
let environmentCount = 0;

/** The production store on an environment of its own, over HTTP, through the unmodified `wx-server-sdk`. */
export async function openCloudStore(options: CloudStoreOptions): Promise<OpenedCloudStore> {
  served ??= serveCloud(async (env, request) => (await openApi.actions(env, request)) ?? storage.actions(env, request));
  const cloud = await served;
  environmentCount += 1;
  const env = `test-${String(environmentCount)}`;
  const { seed = 1, faults, speed } = options;
  const collections = options.collections.map(({ name }) => name);
  const environment = new CloudEnvironment({ seed, faults, speed, collections });
  cloud.environments.set(env, environment);
  const instance = openSdk({ env, url: cloud.url, timeoutMs: options.timeoutMs ?? 30_000 });
  const close = (): Promise<void> => {
    cloud.environments.delete(env);
    return Promise.resolve();
  };
  const database = instance.database({ throwOnNotFound: false }) as SdkDatabase;
  const store = new CloudbaseStore({ database, clock: systemClock });
  return { store, database, environment, services: instance, openApi, storage, env, url: cloud.url, close };
}

interface SdkInstance extends SdkServices {
  database(config: object): unknown;
}

function openSdk(at: { env: string; url: string; timeoutMs: number }): SdkInstance {
  // Inside WeChat's cloud the SDK asks no metadata server where it is; its warnings of slow requests are about machines.
  Object.assign(process.env, { TENCENTCLOUD: 'true', SILENCE: 'true' });
  const { createNewInstance } = sdk as unknown as { createNewInstance: (config: object) => SdkInstance };
  return createNewInstance({
    env: at.env,
    serviceUrl: at.url,
    secretId: 'emulated',
    secretKey: 'emulated',
    timeout: at.timeoutMs,
  });
}
