import { existsSync } from 'node:fs';
import path from 'node:path';
import { openDemoStore } from '../preview/gateway/demo-store';
import { loadSecrets } from '../preview/gateway/load-secrets';
import { createHmacKeys } from '../server/adapters/keys/hmac-keys';
import { createJsonLog } from '../server/adapters/system/json-log';
import { systemClock } from '../server/adapters/system/system-clock';
import { readSecrets } from '../server/cloud/settings';
import type { Ports } from '../server/ports/ports';
import { type Credentials, readCredentials } from './cloud-manager';
import { readDeployment, SECRETS } from './deployment';
import { openEnvironment } from './open-environment';
import { replayAll, replayWords } from './replay-all';

const PREVIEW = path.resolve(__dirname, '../.qunli');

interface Ledger {
  readonly where: string;
  readonly ports: Pick<Ports, 'store' | 'clock' | 'keys' | 'log'>;
  close(): Promise<void>;
}

const log = createJsonLog((line) => {
  console.error(line);
});

/**
 * `npm run replay`: the whole ledger, from the first entry of every account, tolerance 0. In the environment that the
 * variables name, with the secrets that provisioning wrote; without variables, that of the preview on this machine.
 */
async function replay(): Promise<void> {
  const credentials = readCredentials(process.env);
  const ledger = typeof credentials === 'string' ? previewLedger(credentials) : environmentLedger(credentials);
  if (typeof ledger === 'string') throw new Error(ledger);
  const summary = await replayAll(ledger.ports);
  await ledger.close();
  console.log(replayWords(ledger.where, summary));
  if (summary?.faultCount !== 0) process.exitCode = 1;
}

/** The preview's ledger, or what is missing in words. */
function previewLedger(withoutCloud: string): Ledger | string {
  if (!existsSync(path.join(PREVIEW, 'keys.json'))) return `${withoutCloud}这台机器上也没有预览数据：先 npm start。`;
  const demo = openDemoStore(PREVIEW);
  const keys = createHmacKeys(loadSecrets(path.join(PREVIEW, 'keys.json')));
  return {
    where: '本机预览',
    ports: { store: demo.current(), clock: systemClock, keys, log },
    close: () => demo.close(),
  };
}

/** The environment's ledger, or what is missing in words. */
function environmentLedger(credentials: Credentials): Ledger | string {
  const secrets = readDeployment();
  if (secrets === null) return `没有找到 ${SECRETS}：没有密钥，流水的指纹算不出来。`;
  const { store } = openEnvironment(credentials);
  const keys = createHmacKeys(readSecrets(secrets));
  const where = `环境 ${credentials.environmentId}`;
  return { where, ports: { store, clock: systemClock, keys, log }, close: () => Promise.resolve() };
}

replay().catch((error: unknown) => {
  console.error(`没有算：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
