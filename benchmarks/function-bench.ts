import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeSecrets } from '../server/adapters/keys/hmac-keys';
import { functionNames } from '../scripts/function-names';
import { functionSizes } from '../scripts/function-sizes';
import { KB } from '../scripts/package-sizes';
import type { Row } from './report';

const ROUNDS = 7;
/** What a function may take to load beyond the SDK itself (issue 3). */
const REQUIRE_MAX_MS = 30;

/** (g) What each cloud function weighs, and how long a fresh process takes to load it once the SDK is there. */
export function benchFunctions(): Promise<readonly Row[]> {
  if (!existsSync('dist/cloudfunctions/member/index.js')) {
    return Promise.resolve([{ what: 'no functions here: npm run build:cloud', value: Number.NaN, unit: '' }]);
  }
  const sizes = functionSizes().map(({ name, bytes, mostBytes }) => ({
    what: name,
    value: bytes / KB,
    unit: 'KB',
    goal: `≤ ${String(mostBytes / KB)} KB`,
  }));
  const times = functionNames().map((name) => ({
    what: `require ${name}, beyond the SDK, median of ${String(ROUNDS)}`,
    value: medianOf(Array.from({ length: ROUNDS }, () => requireMs(name))),
    unit: 'ms',
    goal: `≤ ${String(REQUIRE_MAX_MS)} ms`,
  }));
  return Promise.resolve([...sizes, ...times]);
}

/** The SDK is loaded first; what is timed is the function's own files, run until its entry is there. */
const LOAD = `
require('wx-server-sdk');
const startedNs = process.hrtime.bigint();
require(process.argv[1]);
process.stdout.write(String(Number(process.hrtime.bigint() - startedNs) / 1e6));
process.exit(0);
`;

function requireMs(name: string): number {
  const secrets = JSON.stringify({ ...makeSecrets(), ownerCodeDigest: '' });
  const variables = { TENCENTCLOUD: 'true', SCF_NAMESPACE: 'bench', TCB_ENV: 'bench', QUNLI_SECRETS: secrets };
  const file = resolve('dist/cloudfunctions', name, 'index.js');
  const env = { ...process.env, ...variables, TENCENTCLOUD_SECRETID: 'bench', TENCENTCLOUD_SECRETKEY: 'bench' };
  return Number(execFileSync(process.execPath, ['-e', LOAD, file], { env, encoding: 'utf8' }));
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
