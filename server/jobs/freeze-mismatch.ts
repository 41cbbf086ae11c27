import { pointsDayAt } from '../../domain/points/account';
import type { LedgerFault } from '../../domain/points/replay';
import { type AccountDocument, accounts } from '../documents/accounts';
import type { Ports } from '../ports/ports';

const CASE_LENGTH = 6;

/**
 * Freezes an account whose ledger does not add up, under a case number that the member sees, and reports it. Points
 * still come in; nothing goes out until somebody has looked. A night later the case keeps its number.
 */
export async function freezeMismatch(
  { store, clock, keys, log }: Pick<Ports, 'store' | 'clock' | 'keys' | 'log'>,
  memberId: string,
  fault: LedgerFault,
): Promise<void> {
  const mark = keys.digest('entry', `case|${memberId}`).replace(/[^A-Za-z0-9]/g, '');
  const fresh = `${pointsDayAt(clock.nowMs())}-${mark.slice(0, CASE_LENGTH).toUpperCase()}`;
  const caseNumber = await store.transact(async (tx) => {
    const account = await tx.get(accounts, memberId);
    if (account === null) return fresh;
    if (account.caseNumber !== null && account.status !== 'open') return account.caseNumber;
    const { version: _, ...before } = account;
    const status: AccountDocument['status'] = account.status === 'closed' ? 'closed' : 'frozen';
    await tx.replace(accounts, account, { ...before, status, caseNumber: fresh });
    return fresh;
  });
  log.error('ledger-mismatch', { caseNumber, number: fault.number, what: fault.what }, null);
}
