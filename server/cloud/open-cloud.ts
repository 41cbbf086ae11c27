import { CloudFiles } from '../adapters/cloudbase/cloud-files';
import { createCloudImageCheck } from '../adapters/cloudbase/cloud-image-check';
import { createCloudMiniCode } from '../adapters/cloudbase/cloud-mini-code';
import { createCloudPhoneNumbers } from '../adapters/cloudbase/cloud-phone-numbers';
import { createCloudNotifier } from '../adapters/cloudbase/cloud-notifier';
import { createCloudRiskCheck } from '../adapters/cloudbase/cloud-risk-check';
import { CloudbaseStore } from '../adapters/cloudbase/cloudbase-store';
import { createCloudTextCheck } from '../adapters/cloudbase/cloud-text-check';
import type { SdkDatabase } from '../adapters/cloudbase/sdk';
import type { SdkServices } from '../adapters/cloudbase/sdk-services';
import { createHmacKeys } from '../adapters/keys/hmac-keys';
import { createJsonLog } from '../adapters/system/json-log';
import { randomIds } from '../adapters/system/random-ids';
import { systemClock } from '../adapters/system/system-clock';
import type { Ports } from '../ports/ports';
import { withRequestIds } from './invocation';
import type { PlatformContext } from './platform-context';
import { readSecrets } from './settings';
import { createWakeUp, type WakeUp } from './wake-up';

/** The SDK, as a function has it after `init`. */
export interface CloudSdk extends SdkServices {
  database(config: { readonly throwOnNotFound: false }): unknown;
  getWXContext(): PlatformContext;
}

export interface Cloud {
  readonly ports: Ports;
  readonly ownerCodeDigest: string;
  /** What the platform says of the call under way; to be asked anew in every call. */
  readonly context: () => PlatformContext;
  /** Has `jobs` called soon, to deliver what a call left for others. */
  readonly wakeUp: WakeUp;
}

/** Everything a deployed function works with. What the environment lacks is said at once, when an instance starts. */
export function openCloud(given: unknown): Cloud {
  // The SDK's own types leave open what its calls answer.
  const sdk = given as CloudSdk;
  const secrets = readSecrets(process.env['QUNLI_SECRETS']);
  const keys = createHmacKeys(secrets);
  const log = withRequestIds(
    createJsonLog((line) => {
      console.log(line);
    }),
  );
  const database = sdk.database({ throwOnNotFound: false }) as SdkDatabase;
  const store = new CloudbaseStore({ database, clock: systemClock });
  const ports: Ports = {
    store,
    clock: systemClock,
    ids: randomIds,
    keys,
    files: new CloudFiles(sdk),
    textCheck: createCloudTextCheck(sdk.openapi, keys, log),
    imageCheck: createCloudImageCheck(sdk.openapi, keys, log),
    riskCheck: createCloudRiskCheck(sdk.openapi, { keys, log, appid: () => sdk.getWXContext().APPID }),
    notifier: createCloudNotifier(sdk.openapi, { keys, log }),
    miniCode: createCloudMiniCode(sdk.openapi),
    phoneNumbers: createCloudPhoneNumbers(sdk.openapi, log),
    log,
  };
  const { ownerCodeDigest } = secrets;
  return { ports, ownerCodeDigest, context: () => sdk.getWXContext(), wakeUp: createWakeUp(sdk.openapi, ports) };
}
