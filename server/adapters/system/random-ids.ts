import { randomFillSync } from 'node:crypto';
import type { IdSource } from '../../ports/id-source';

const ID_BYTES = 15;
/** Asking the system for bytes costs more than the bytes do. */
const pool = Buffer.alloc(ID_BYTES * 256);
let nextAt = pool.length;

/** Ids of 120 random bits in base64url, after a prefix that lets a log line explain itself. */
export const randomIds: IdSource = {
  next: (prefix) => {
    if (nextAt === pool.length) {
      randomFillSync(pool);
      nextAt = 0;
    }
    nextAt += ID_BYTES;
    return prefix + pool.toString('base64url', nextAt - ID_BYTES, nextAt);
  },
};
