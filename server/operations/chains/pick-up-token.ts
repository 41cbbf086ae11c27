import type { Keys } from '../../ports/keys';

type TokenKeys = Pick<Keys, 'sign' | 'currentKeyId'>;

/**
 * What the owner of an entry shows to get their things. It stays the same, so that it may be sent to whoever fetches
 * them: what was handed over counts, not who came.
 */
export function pickUpToken(keys: TokenKeys, entryId: string): string {
  const keyId = keys.currentKeyId;
  return ['QP', keyId, entryId, signature(keys, keyId, entryId)].join('.');
}

/** The entry of a token; null when it is forged, or its key is gone. */
export function readPickUpToken(keys: TokenKeys, token: string): string | null {
  const [mark = '', keyId = '', entryId = '', signed = ''] = token.split('.');
  const expected = signature(keys, keyId, entryId);
  return mark === 'QP' && expected !== '' && expected === signed ? entryId : null;
}

function signature(keys: TokenKeys, keyId: string, entryId: string): string {
  const bytes = keys.sign(keyId, 'pick-up', entryId);
  return bytes === null ? '' : Buffer.from(bytes.subarray(0, 12)).toString('base64url');
}
