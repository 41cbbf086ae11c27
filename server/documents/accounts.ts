import type { Account } from '../../domain/points/account';
import type { Entry } from '../../domain/points/entry';
import type { BusinessDay } from '../../domain/kernel/business-day';
import { collection, type Document } from '../ports/store';

/** The points account of one member, under the memberId: the only lock of the ledger (L1). */
export interface AccountDocument extends Document, Account {
  /** How many coupons of a batch this member has taken: the per-member limit is this key space (C2). At most 200. */
  readonly claims: readonly ClaimCounter[];
  /** When a sum was last replayed, for the nightly job. */
  readonly replayedAtMs: number;
  /** The earliest expiry day of any lot, '' without lots: finds whom to warn. */
  readonly nextExpiryDay: BusinessDay | '';
  readonly order: string;
}

export interface ClaimCounter {
  readonly batchId: string;
  readonly count: number;
  /** After this instant the batch takes no claims and the counter may go. */
  readonly untilMs: number;
}

export const accounts = collection<AccountDocument>({
  name: 'accounts',
  changedBy: 'transactions',
  indexes: [['order'], ['nextExpiryDay']],
});

/** One line of the ledger, under `{memberId}:{number}`; never edited, never removed (L4). */
export interface EntryDocument extends Document, Entry {
  readonly order: string;
}

export const entries = collection<EntryDocument>({
  name: 'entries',
  changedBy: 'transactions',
  indexes: [
    ['memberId', 'order'],
    ['memberId', 'kind', 'order'],
    ['groupId', 'order'],
  ],
});

/** Entry ids spell out the account and the gap-free number. */
export const entryId = (memberId: string, number: number): string => `${memberId}:${String(number).padStart(9, '0')}`;
