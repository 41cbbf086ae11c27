import type { Keys } from '../ports/keys';
import { collection, type Document } from '../ports/store';

/** An erasure whose long tail (texts, notices, complaints, files, records) is still being cleared, under the memberId. */
export interface ErasureDocument extends Document {
  readonly requestedAtMs: number;
  readonly state: 'clearing' | 'done';
  readonly order: string;
}

export const erasures = collection<ErasureDocument>({
  name: 'erasures',
  changedBy: 'transactions',
  indexes: [['state', 'order']],
});

/**
 * Says for one day that somebody was just erased, so that erasing and joining again makes no new purse by the hour. Its
 * id is a digest of its own and it names no member: it leads nowhere, and goes after the day.
 */
export interface ErasureReceiptDocument extends Document {
  readonly untilMs: number;
}

export const erasureReceipts = collection<ErasureReceiptDocument>({
  name: 'erasure-receipts',
  changedBy: 'transactions',
  indexes: [['untilMs']],
});

export const erasureReceiptId = (keys: Keys, personId: string): string =>
  `er_${keys.digest('person', `erased|${personId}`)}`;
