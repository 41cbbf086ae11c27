/** What a key is for; each purpose has its own derived key, so that one signature never serves as another. */
export type KeyPurpose =
  | 'coupon-code'
  | 'coupon-token'
  | 'ticket-token'
  | 'door-code'
  | 'pick-up'
  | 'cursor'
  | 'invitation'
  | 'notice-address'
  | 'wake-up';

/** Secrets, kept outside the store. Two rotating ids may be alive at once (S16). */
export interface Keys {
  /** A stable keyed digest, never rotated: ids of people and groups, digests of operation records. 43 characters. */
  digest(purpose: 'person' | 'group' | 'operation' | 'input' | 'entry', text: string): string;
  /** The id that new signatures use. */
  readonly currentKeyId: string;
  /** The ids of all live keys, the current one first. */
  readonly liveKeyIds: readonly string[];
  /** HMAC-SHA256 with a live key; null when `keyId` is not alive any more. */
  sign(keyId: string, purpose: KeyPurpose, text: string): Uint8Array | null;
  /** Seals a text that only the server can open again. */
  seal(purpose: 'notice-address', text: string): string;
  open(purpose: 'notice-address', sealed: string): string | null;
}
