import { type AccountDocument, accounts } from '../../documents/accounts';
import type { Stored, Transaction } from '../../ports/store';
import { Conflict } from '../../ports/store-errors';

/** A member's account. One request. It is made on joining: a snapshot without it is older, and the work starts over. */
export async function readAccount(from: Pick<Transaction, 'get'>, memberId: string): Promise<Stored<AccountDocument>> {
  const account = await from.get(accounts, memberId);
  if (account === null) throw new Conflict(`no account of ${memberId} yet`);
  return account;
}
