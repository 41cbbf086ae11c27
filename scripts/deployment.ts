import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHmacKeys, makeSecrets } from '../server/adapters/keys/hmac-keys';
import { ownerCodeDigest } from '../server/documents/organisation';

export const SECRETS = '.qunli/cloud.json';

/** Makes a deployment's secrets, for their owner's eyes only, and gives the first owner's code; null when they are there. */
export function makeDeployment(): string | null {
  if (existsSync(SECRETS)) return null;
  const secrets = makeSecrets();
  const code = randomBytes(12).toString('base64url');
  const digest = ownerCodeDigest(createHmacKeys(secrets), code);
  mkdirSync('.qunli', { recursive: true });
  writeFileSync(SECRETS, `${JSON.stringify({ ...secrets, ownerCodeDigest: digest })}\n`, { mode: 0o600, flag: 'wx' });
  return code;
}

/** The secrets as one line of text, for the functions' variable; null before they are made. */
export function readDeployment(): string | null {
  return existsSync(SECRETS) ? readFileSync(SECRETS, 'utf8').trim() : null;
}
