import type { lookAtAddress as contract } from '../../../contracts/chain-delivery';
import { mayAccess } from '../../../domain/groups/role';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainEntries } from '../../documents/chain-entries';
import { chainLooks } from '../../documents/chain-looks';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';
import { LOOK_MS } from './address-looks';

/** Notes that this person looks at where an entry goes to; only then does `readAddress` show it. */
export const lookAtAddress: ChangeHandler<typeof contract> = ({ entryId }, context) =>
  context.decide(async (tx) => {
    const { nowMs, person, operationId } = context;
    const entry = await tx.get(chainEntries, entryId);
    if (entry === null || !mayAccess('verifier', person, entry.groupId)) return refuse('ENTRY_UNKNOWN');
    if (entry.address == null) return refuse('NO_ADDRESS');
    const { chainId, groupId, title, number } = entry;
    const id = operationId.replace('op_', 'lk_');
    await tx.create(chainLooks, {
      ...{ id, schema: 1, chainId, groupId, entryId, kind: 'look' },
      byMemberId: person.memberId,
      atMs: nowMs,
      order: orderKey(nowMs, id),
    });
    return accept({
      reply: { untilMs: nowMs + LOOK_MS },
      groupId,
      subject: `chain-address-looked-at:${entryId}`,
      concerns: entry.memberId,
      facts: { title, number },
    });
  });
