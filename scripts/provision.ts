import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createHmacKeys, makeSecrets } from '../server/adapters/keys/hmac-keys';
import { ownerCodeDigest } from '../server/documents/organisation';
import { cloudPlan } from './cloud-plan';
import { consoleSteps } from './console-steps';

const SECRETS = '.qunli/cloud.json';

/**
 * Makes a deployment's secrets and the first owner's code, once, and prints what has to be there in the cloud as steps in
 * its console. `--dry-run` prints the steps and makes nothing.
 */
function provision(): void {
  const isDry = process.argv.includes('--dry-run');
  for (const step of consoleSteps(cloudPlan())) console.log(step);
  if (isDry) console.log(`\n这是预演：没有生成密钥，也没有改动任何东西。`);
  else if (existsSync(SECRETS)) console.log(`\n密钥已在 ${SECRETS}，没有重新生成：换掉它，就没有人能被认出来了。`);
  else
    console.log(
      `\n群主的一次性口令（只显示这一次，用过即失效）：${makeDeployment()}\n密钥已写入 ${SECRETS}，请另外备份。`,
    );
}

/** Writes the secrets for their owner's eyes only, and gives the code, of which only a digest is kept. */
function makeDeployment(): string {
  const secrets = makeSecrets();
  const code = randomBytes(12).toString('base64url');
  const digest = ownerCodeDigest(createHmacKeys(secrets), code);
  mkdirSync('.qunli', { recursive: true });
  writeFileSync(SECRETS, `${JSON.stringify({ ...secrets, ownerCodeDigest: digest })}\n`, { mode: 0o600, flag: 'wx' });
  return code;
}

provision();
