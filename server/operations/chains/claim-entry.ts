import type { claimEntry as contract } from '../../../contracts/chains';
import { mayAccess } from '../../../domain/groups/role';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainEntries } from '../../documents/chain-entries';
import type { ChangeHandler } from '../../runtime/handler';
import { withEvent } from './new-entry';

/** 「这是我」: asks for a line from the chat; the organiser confirms. */
export const claimEntry: ChangeHandler<typeof contract> = ({ entryId }, context) =>
  context.decide(async (tx) => {
    const { nowMs, person } = context;
    const { memberId } = person;
    const entry = await tx.get(chainEntries, entryId);
    if (entry === null || !mayAccess('member', person, entry.groupId)) return refuse('ENTRY_UNKNOWN');
    if (entry.claim === 'none') return refuse('NOT_CLAIMABLE');
    if (entry.claim === 'asked' && entry.claimant !== memberId) return refuse('CLAIM_WAITING');
    const event = { kind: 'claim-asked', atMs: nowMs, byMemberId: memberId, note: '' } as const;
    const { version: _, ...before } = entry;
    const { number, title } = entry;
    await tx.replace(chainEntries, entry, {
      ...before,
      claim: 'asked',
      claimant: memberId,
      ...withEvent(entry, event),
    });
    return accept({
      reply: { entryId, number },
      groupId: entry.groupId,
      subject: `chain-claim:${entryId}`,
      facts: { title, number },
    });
  });
