import type { eraseMe as contract } from '../../../contracts/people';
import { isLastOwner } from '../../../domain/groups/give-role';
import { accept, refuse } from '../../../domain/kernel/result';
import { accounts } from '../../documents/accounts';
import { type ErasureDocument, erasureReceiptId, erasureReceipts, erasures } from '../../documents/erasures';
import { memberships, membershipId } from '../../documents/memberships';
import { orderKey } from '../../documents/order';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import { people, type PersonDocument } from '../../documents/people';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeContext, ChangeHandler } from '../../runtime/handler';
import { blankMembership, erasureSubject } from '../../operations/groups/blank-out';
import { clearTraces } from '../../operations/groups/clear-traces';
import { withdrawErased } from '../../operations/sign-ups/withdraw';

/** How long this call goes on clearing before it leaves the rest to the job. */
const CLEARING_MS = 5_000;
/** Until when an erased person cannot join again. */
const RECEIPT_MS = 86_400_000;

/**
 * Erases the caller. The person, the names in every group and the purse's owner go in one commit; texts, notices,
 * complaints, files and the rest of the records right after it, by the job if there are many. The ledger stays under a
 * memberId that leads to nobody.
 */
export const eraseMe: ChangeHandler<typeof contract> = async (_input, context) => {
  if (context.person === null) return refuse('NOTHING_KEPT');
  const { memberId } = context.person;
  const result = await context.decide(async (tx) => {
    const person = await tx.get(people, context.caller.personId);
    if (person === null) return refuse('NOTHING_KEPT');
    const organisation = person.roles.length > 0 ? await tx.get(organisations, ORGANISATION_ID) : null;
    if (organisation !== null && isLastOwner(organisation.offices, memberId)) return refuse('LAST_OWNER');
    if (organisation !== null) {
      const offices = organisation.offices.filter((office) => office.memberId !== memberId);
      await tx.replace(organisations, organisation, { ...organisation, offices });
    }
    await erasePerson(tx, person, context);
    await leaveReceipt(tx, context);
    return accept({
      reply: { erasedAtMs: context.nowMs, groupCount: person.groups.length },
      subject: erasureSubject(memberId),
    });
  });
  if (!result.ok) return result;
  const deadlineMs = context.ports.clock.nowMs() + CLEARING_MS;
  if (await withdrawErased(context.ports, memberId, deadlineMs)) await clearTraces(context.ports, memberId, deadlineMs);
  return result;
};

async function erasePerson(tx: Transaction, person: Stored<PersonDocument>, context: ChangeContext): Promise<void> {
  const { memberId } = person;
  const { nowMs } = context;
  await tx.remove(people, person);
  for (const { groupId } of person.groups) {
    const membership = await tx.get(memberships, membershipId(groupId, memberId));
    if (membership !== null) await tx.replace(memberships, membership, blankMembership(membership, nowMs));
  }
  const account = await tx.get(accounts, memberId);
  if (account !== null) await tx.replace(accounts, account, { ...account, status: 'closed' });
  const erasure: ErasureDocument = {
    id: memberId,
    schema: 1,
    requestedAtMs: nowMs,
    state: 'clearing',
    order: orderKey(nowMs, memberId),
  };
  await tx.create(erasures, erasure);
}

async function leaveReceipt(tx: Transaction, context: ChangeContext): Promise<void> {
  const id = erasureReceiptId(context.ports.keys, context.caller.personId);
  const earlier = await tx.get(erasureReceipts, id);
  const receipt = { id, schema: 1, untilMs: context.nowMs + RECEIPT_MS };
  if (earlier === null) await tx.create(erasureReceipts, receipt);
  else await tx.replace(erasureReceipts, earlier, receipt);
}
