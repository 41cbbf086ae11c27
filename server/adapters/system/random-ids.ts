import { randomBytes } from 'node:crypto';
import type { IdSource } from '../../ports/id-source';

/** Ids of 120 random bits in base64url, after a prefix that lets a log line explain itself. */
export const randomIds: IdSource = {
  next: (prefix) => `${prefix}${randomBytes(15).toString('base64url')}`,
};
