import { sealPosting } from '../../../domain/points/entry-chain';
import { nextExpiryDay } from '../../../domain/points/expiry-day';
import type { Posting } from '../../../domain/points/posting';
import { type AccountDocument, accounts, type EntryDocument, entries, entryId } from '../../documents/accounts';
import { orderKey } from '../../documents/order';
import type { Keys } from '../../ports/keys';
import type { Stored, Transaction } from '../../ports/store';

/** What is written with a posting. `fields` are other facts of the same account document that change with it. */
export interface PostingContext {
  readonly posting: Posting;
  readonly keys: Pick<Keys, 'digest'>;
  readonly fields?: Partial<Pick<AccountDocument, 'claims'>>;
}

/**
 * Writes a decided line: the account first, then the entry. Two requests. `account` is the document the posting was
 * decided on, as read in this transaction; at most one entry per account and transaction.
 */
export async function postEntry(
  tx: Transaction,
  account: Stored<AccountDocument>,
  { posting, keys, fields }: PostingContext,
): Promise<EntryDocument> {
  const sealed = sealPosting(posting, (text) => keys.digest('entry', text));
  await tx.replace(accounts, account, {
    ...account,
    ...sealed.account,
    ...fields,
    nextExpiryDay: nextExpiryDay(sealed.account),
  });
  const id = entryId(account.memberId, sealed.entry.number);
  const entry: EntryDocument = { id, schema: 1, ...sealed.entry, order: orderKey(sealed.entry.atMs, id) };
  await tx.create(entries, entry);
  return entry;
}
