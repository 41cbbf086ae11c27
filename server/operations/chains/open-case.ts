import type { openCase as contract } from '../../../contracts/chains';
import { CHAIN_LIMITS } from '../../../domain/chains/chain-limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { type ChainCaseDocument, chainCases, chainEntries } from '../../documents/chain-entries';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';
import { caseView } from './case-view';

/** Something is wrong with what was, or should have been, picked up. */
export const openCase: ChangeHandler<typeof contract> = ({ entryId, sku, count, kind, text }, context) =>
  context.decide(async (tx) => {
    const { nowMs, person } = context;
    const entry = await tx.get(chainEntries, entryId);
    if (entry?.memberId !== person.memberId) return refuse('ENTRY_UNKNOWN');
    if (entry.state !== 'confirmed') return refuse('TOO_EARLY');
    const line = entry.lines.find((one) => one.sku === sku);
    if (line === undefined || count > line.count)
      return refuse('BAD_WISH', { field: line === undefined ? 'sku' : 'count' });
    const max = CHAIN_LIMITS.casesPerEntryMax;
    if (entry.caseCount >= max) return refuse('TOO_MANY_CASES', { max });
    const id = `${entryId}:${String(entry.caseCount + 1)}`;
    const { chainId, number } = entry;
    const opened: ChainCaseDocument = {
      ...{ id, schema: 1, chainId, entryId, number, memberId: person.memberId, sku, count, kind, text },
      state: 'open',
      refundFen: 0,
      answer: '',
      answeredAtMs: 0,
      atMs: nowMs,
      order: orderKey(nowMs, id),
    };
    await tx.create(chainCases, opened);
    await tx.replace(chainEntries, entry, { ...entry, caseCount: entry.caseCount + 1 });
    return accept({
      reply: caseView(opened),
      groupId: entry.groupId,
      subject: `chain-case:${id}`,
      facts: { title: entry.title, number },
    });
  });
