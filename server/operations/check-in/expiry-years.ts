import { invariant } from '../../../domain/kernel/invariant';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { Transaction } from '../../ports/store';

/**
 * How long points live, as the organisation has set it. Kept on the challenge whenever it is written, so that a check-in
 * need not read the organisation. One request.
 */
export async function expiryYearsOf(tx: Pick<Transaction, 'get'>): Promise<number> {
  const organisation = await tx.get(organisations, ORGANISATION_ID);
  invariant(organisation !== null, 'there is an organisation');
  return organisation.settings.expiryYears;
}
