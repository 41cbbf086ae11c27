import type { changeAddress as contract } from '../../../contracts/chain-delivery';
import { addressGap } from '../../../domain/chains/delivery';
import { accept, refuse } from '../../../domain/kernel/result';
import { type ChainEntryDocument, chainEntries } from '../../documents/chain-entries';
import type { ChangeHandler } from '../../runtime/handler';
import { withEvent } from './new-entry';

/** Says anew where one's own entry goes to, until it is on its way. Neither things nor money move. */
export const changeAddress: ChangeHandler<typeof contract> = ({ entryId, address }, context) =>
  context.decide(async (tx) => {
    const { nowMs, person } = context;
    const { memberId } = person;
    const stored = await tx.get(chainEntries, entryId);
    if (stored?.memberId !== memberId) return refuse('ENTRY_UNKNOWN');
    const { version: _, ...entry } = stored;
    const delivery = entry.delivery ?? null;
    if (delivery === null) return refuse('BAD_WISH', { field: 'point' });
    if (addressGap(delivery, address) !== null) return refuse('BAD_WISH', { field: 'address' });
    if (!mayReaddress(entry)) return refuse('ADDRESS_FIXED');
    const told = withEvent(entry, { kind: 'address-changed', atMs: nowMs, byMemberId: memberId, note: '' });
    await tx.replace(chainEntries, stored, { ...entry, address, ...told });
    const { number, title } = entry;
    return accept({
      reply: { entryId, atMs: nowMs },
      groupId: entry.groupId,
      subject: `chain-address-changed:${entryId}`,
      facts: { title, number },
    });
  });

/** Whether it may still go elsewhere: it is brought, and not on its way yet. */
export const mayReaddress = ({ delivery, state, pickUp }: ChainEntryDocument): boolean =>
  delivery != null && (state === 'joined' || (state === 'confirmed' && pickUp === 'to-send'));
