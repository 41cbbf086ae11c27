import { createHmacKeys, makeSecrets } from '../../../server/adapters/keys/hmac-keys';
import { COLLECTIONS } from '../../../server/documents/collections';
import { ownerCodeDigest } from '../../../server/documents/organisation';
import { CloudEnvironment } from './cloud-environment';
import { FileStorage } from './file-storage';
import { startFunction, type FunctionInstance } from './function-instance';
import { OpenApi } from './openapi-actions';
import { serveCloud } from './serve-cloud';

const NAMES = ['member', 'operator', 'jobs', 'push'] as const;

export const OWNER_CODE = 'OWNER-CODE-OF-A-TEST';

export interface Deployment {
  readonly functions: Readonly<Record<(typeof NAMES)[number], FunctionInstance>>;
  readonly environment: CloudEnvironment;
  readonly openApi: OpenApi;
  readonly storage: FileStorage;
  /** What the platform's services were asked for while a transaction was open: nothing may be. */
  readonly askedInside: readonly string[];
  close(): Promise<void>;
}

/** The files of `dist/cloudfunctions`, each in a process of its own, on an empty environment. */
export async function deployFunctions(): Promise<Deployment> {
  const openApi = new OpenApi();
  const storage = new FileStorage();
  const askedInside: string[] = [];
  const cloud = await serveCloud(async (env, request) => {
    // One call at a time: a transaction that is open now is the caller's own (R-P8).
    const answer = (await openApi.actions(env, request)) ?? (await storage.actions(env, request));
    if (env.openTransactionCount > 0) askedInside.push(openApi.calls.at(-1)?.api ?? String(request.body['action']));
    return answer;
  });
  const environment = new CloudEnvironment({ seed: 1, collections: COLLECTIONS.map(({ name }) => name) });
  cloud.environments.set('qunli-test', environment);
  const secrets = makeSecrets();
  const digest = ownerCodeDigest(createHmacKeys(secrets), OWNER_CODE);
  const variables = {
    TENCENTCLOUD: 'true',
    SILENCE: 'true',
    SCF_NAMESPACE: 'qunli-test',
    TCB_ENV: 'qunli-test',
    TENCENTCLOUD_SECRETID: 'emulated',
    TENCENTCLOUD_SECRETKEY: 'emulated',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.url }),
    QUNLI_SECRETS: JSON.stringify({ ...secrets, ownerCodeDigest: digest }),
  };
  const started = NAMES.map((name) => [name, startFunction(name, variables)] as const);
  const functions = Object.fromEntries(started) as Deployment['functions'];
  return {
    functions,
    environment,
    openApi,
    storage,
    askedInside,
    async close() {
      await Promise.all(NAMES.map((name) => functions[name].close()));
      await cloud.close();
    },
  };
}
