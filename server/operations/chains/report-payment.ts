import type { reportPayment as contract } from '../../../contracts/chains';
import { balanceFen } from '../../../domain/chains/money';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainEntries } from '../../documents/chain-entries';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';

/** 「我付好了」. Counts as money once the organiser has noted it. */
export const reportPayment: ChangeHandler<typeof contract> = ({ entryId }, context) =>
  context.decide(async (tx) => {
    const { nowMs, person } = context;
    const entry = await tx.get(chainEntries, entryId);
    if (entry?.memberId !== person.memberId) return refuse('ENTRY_UNKNOWN');
    if (balanceFen(entry) >= 0) return refuse('NOTHING_DUE');
    await tx.replace(chainEntries, entry, {
      ...entry,
      isReported: true,
      reportedPaidAtMs: nowMs,
      changedKey: orderKey(nowMs, entryId),
    });
    return accept({
      reply: { entryId, atMs: nowMs },
      groupId: entry.groupId,
      subject: `chain-paid-reported:${entryId}`,
      facts: { title: entry.title, number: entry.number },
    });
  });
