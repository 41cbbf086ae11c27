import type { BusinessDay } from '../../domain/kernel/business-day';
import { type Account, openAccount } from '../../domain/points/account';
import type { Entry } from '../../domain/points/entry';
import { collection, type Document } from '../ports/store';
import { orderKey } from './order';

/** The points account of one member, under the memberId: the only lock of the ledger (L1). */
export interface AccountDocument extends Document, Account {
  /** How many coupons of a batch this member has taken: the per-member limit is this key space (C2). At most 200. */
  readonly claims: readonly ClaimCounter[];
  /** What its member, as an operator, has adjusted alone on one day: the daily cap of L9. Another day counts as nothing. */
  readonly adjustedToday: { readonly day: BusinessDay; readonly points: number };
  /** The case under which a mismatch is being looked into, null when all is well. Shown to the member. */
  readonly caseNumber: string | null;
  /** The earliest expiry day of any lot, '' without lots: finds whom to warn and what to sweep. */
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
  indexes: [['order'], ['nextExpiryDay'], ['nextExpiryDay', 'order']],
});

/** A member's account on the first day. */
export function newAccount(memberId: string, nowMs: number): AccountDocument {
  return {
    id: memberId,
    schema: 1,
    ...openAccount(memberId),
    claims: [],
    adjustedToday: { day: '1970-01-01', points: 0 },
    caseNumber: null,
    nextExpiryDay: '',
    order: orderKey(nowMs, memberId),
  };
}

/** One line of the ledger, under `{memberId}:{number}`; never edited, never removed (L4). */
export interface EntryDocument extends Document, Entry {
  readonly order: string;
}

export const entries = collection<EntryDocument>({
  name: 'entries',
  changedBy: 'transactions',
  indexes: [
    ['memberId', 'order'],
    ['memberId', 'side', 'order'],
    ['memberId', 'groupId', 'order'],
  ],
});

/** Entry ids spell out the account and the gap-free number. */
export const entryId = (memberId: string, number: number): string => `${memberId}:${String(number).padStart(9, '0')}`;
