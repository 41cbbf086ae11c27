import { invariant } from '../../../domain/kernel/invariant';
import { type AccountDocument, accounts } from '../../documents/accounts';
import type { Stored, Transaction } from '../../ports/store';

/** A member's account. One request. It is made on joining, so a missing one is a bug. */
export async function readAccount(from: Pick<Transaction, 'get'>, memberId: string): Promise<Stored<AccountDocument>> {
  const account = await from.get(accounts, memberId);
  invariant(account !== null, `no account of ${memberId}`);
  return account;
}
