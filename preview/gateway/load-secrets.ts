import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeSecrets, type Secrets } from '../../server/adapters/keys/hmac-keys';

/** The secrets in this file; made and written, for its owner's eyes only, when there is no such file. */
export function loadSecrets(path: string): Secrets {
  const kept = readText(path);
  if (kept !== null) return checked(JSON.parse(kept) as Partial<Secrets>, path);
  const secrets = makeSecrets();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return secrets;
}

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Without its keys a store is unreadable, so a damaged file stops the start instead of being replaced. */
function checked(secrets: Partial<Secrets>, path: string): Secrets {
  const { identity, signing } = secrets;
  if (typeof identity === 'string' && Array.isArray(signing) && signing.length > 0) return { identity, signing };
  throw new Error(`${path} holds no keys; remove the folder to start afresh`);
}
