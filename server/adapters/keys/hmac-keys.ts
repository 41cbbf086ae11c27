import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { KeyPurpose, Keys } from '../../ports/keys';
import { KeyedDigest } from './keyed-digest';

/** Secrets as they are kept outside the store: one that never changes, and up to two that rotate. */
export interface Secrets {
  /** At least 32 random bytes in base64. Never rotated: the ids of people hang on it. */
  readonly identity: string;
  /** Live signing keys; the first makes new signatures, the others still verify. */
  readonly signing: readonly { readonly id: string; readonly secret: string }[];
}

/** Keys on HMAC-SHA256, with one derived key per purpose; sealing is AES-256-GCM. */
export function createHmacKeys(secrets: Secrets): Keys {
  const current = secrets.signing[0];
  if (current === undefined) throw new Error('at least one signing key is needed');
  const derived = new Map<string, Map<string, KeyObject>>();
  const keyFor = (secret: string, purpose: string): KeyObject => {
    const ofSecret = derived.get(secret) ?? new Map<string, KeyObject>();
    derived.set(secret, ofSecret);
    const key = ofSecret.get(purpose) ?? derivedKey(secret, purpose);
    ofSecret.set(purpose, key);
    return key;
  };
  const digests = new Map<string, KeyedDigest>();
  const digestFor = (purpose: string): KeyedDigest => {
    const known = digests.get(purpose);
    if (known !== undefined) return known;
    const fresh = new KeyedDigest(keyFor(secrets.identity, `digest:${purpose}`).export());
    digests.set(purpose, fresh);
    return fresh;
  };
  return {
    currentKeyId: current.id,
    liveKeyIds: secrets.signing.map(({ id }) => id),
    digest: (purpose, text) => digestFor(purpose).of(text),
    sign(keyId, purpose, text) {
      const key = secrets.signing.find((candidate) => candidate.id === keyId);
      return key === undefined ? null : hmac(keyFor(key.secret, `sign:${purpose}`), text).digest();
    },
    seal: (purpose, text) => seal(keyFor(secrets.identity, sealing(purpose)), text),
    open: (purpose, sealed) => unseal(keyFor(secrets.identity, sealing(purpose)), sealed),
  };
}

/** Fresh secrets for a new deployment. */
export function makeSecrets(): Secrets {
  const secret = (): string => randomBytes(32).toString('base64');
  return { identity: secret(), signing: [{ id: `k${randomBytes(3).toString('hex')}`, secret: secret() }] };
}

const derivedKey = (secret: string, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), 'qunli', purpose, 32)));

const sealing = (purpose: KeyPurpose): string => `seal:${purpose}`;

const hmac = (key: KeyObject, text: string) => createHmac('sha256', key).update(text);

function seal(key: KeyObject, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

function unseal(key: KeyObject, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
