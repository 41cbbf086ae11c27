import { accounts, newAccount } from '../../documents/accounts';
import { erasureReceiptId, erasureReceipts } from '../../documents/erasures';
import { newPerson, people, type PersonDocument } from '../../documents/people';
import type { Transaction } from '../../ports/store';
import { AlreadyExists, Conflict } from '../../ports/store-errors';
import type { ChangeContext } from '../../runtime/handler';

/** The caller as somebody we are about to know. The same for every attempt at one call. */
export function newcomer(context: ChangeContext): PersonDocument {
  return newPerson({
    personId: context.caller.personId,
    memberId: `m_${context.operationId.slice(3)}`,
    sealedAddress: context.caller.sealedAddress,
    nowMs: context.nowMs,
  });
}

/** Until when somebody who has just erased their data cannot come back; null when they can. */
export async function barredUntilMs(tx: Transaction, context: ChangeContext): Promise<number | null> {
  const receipt = await tx.get(erasureReceipts, erasureReceiptId(context.ports.keys, context.caller.personId));
  return receipt !== null && receipt.untilMs > context.nowMs ? receipt.untilMs : null;
}

/** Keeps a newcomer: the person and the purse, which from then on are always both there. */
export async function createPerson(tx: Transaction, person: PersonDocument): Promise<void> {
  try {
    await tx.create(people, person);
  } catch (error) {
    // The same newcomer on two phones: whoever comes second starts over and is known then.
    if (error instanceof AlreadyExists) throw new Conflict(`${person.id} joined meanwhile`);
    throw error;
  }
  await tx.create(accounts, newAccount(person.memberId, person.joinedAtMs));
}
