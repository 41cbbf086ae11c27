import { hash } from 'node:crypto';

/** SHA-256 takes its input in blocks of so many bytes, and HMAC pads its key to one. */
const BLOCK_BYTES = 64;
const HASH_BYTES = 32;

/** Room for most texts; a longer one gets a buffer of its own. A character is at most three bytes of UTF-8. */
const ROOM_BYTES = 4_096;
const BYTES_PER_CHARACTER = 3;

/**
 * HMAC-SHA256 of texts under one key, as RFC 2104 defines it: two plain hashes over two paddings of the key. An object
 * of `createHmac` looks its algorithm up again each time and lives until old memory is collected, five per check-in.
 */
export class KeyedDigest {
  private readonly inner = Buffer.alloc(BLOCK_BYTES + ROOM_BYTES);
  private readonly outer = Buffer.alloc(BLOCK_BYTES + HASH_BYTES);

  /** `key` fits into one block. */
  constructor(key: Uint8Array) {
    if (key.length > BLOCK_BYTES) throw new RangeError(`a key of ${key.length} bytes`);
    for (let at = 0; at < BLOCK_BYTES; at += 1) {
      const byte = key[at] ?? 0;
      this.inner[at] = byte ^ 0x36;
      this.outer[at] = byte ^ 0x5c;
    }
  }

  /** In base64url. The inner hash comes as text, because a buffer of its own costs more than its 32 bytes. */
  of(text: string): string {
    this.outer.write(hash('sha256', this.padded(text), 'binary'), BLOCK_BYTES, 'latin1');
    return hash('sha256', this.outer, 'base64url');
  }

  private padded(text: string): Buffer {
    if (text.length * BYTES_PER_CHARACTER > ROOM_BYTES)
      return Buffer.concat([this.inner.subarray(0, BLOCK_BYTES), Buffer.from(text)]);
    return this.inner.subarray(0, BLOCK_BYTES + this.inner.write(text, BLOCK_BYTES));
  }
}
