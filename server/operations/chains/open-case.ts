import type { openCase as contract } from '../../../contracts/chains';
import { CHAIN_LIMITS } from '../../../domain/chains/chain-limits';
import { arrivingCount } from '../../../domain/chains/entry-line';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import {
  type ChainCaseDocument,
  chainCases,
  chainEntries,
  type ChainEntryDocument,
} from '../../documents/chain-entries';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';
import { keepFile } from '../groups/keep-file';
import { caseView } from './case-view';
import { ownsAll } from './pictures';

/** Pictures of a case are kept for as long as anybody may come back to it. */
const PICTURES_KEPT_MS = 180 * 86_400_000;

/** Something is wrong with what was, or should have been, picked up. */
export const openCase: ChangeHandler<typeof contract> = async (input, context) => {
  const { entryId, sku, count, kind, text, pictureFileIds = [] } = input;
  const { nowMs, person, ports } = context;
  if (!(await ownsAll(ports, person.memberId, pictureFileIds))) return refuse('BAD_PICTURE');
  return context.decide(async (tx) => {
    const { memberId } = person;
    const entry = await tx.get(chainEntries, entryId);
    if (entry?.memberId !== memberId) return refuse('ENTRY_UNKNOWN');
    const allowed = checkCase(entry, { sku, count });
    if (!allowed.ok) return allowed;
    const id = `${entryId}:${String(entry.caseCount + 1)}`;
    const { chainId, number } = entry;
    const shortCount = allowed.value;
    const opened: ChainCaseDocument = {
      ...{ id, schema: 1, chainId, entryId, number, memberId, sku, count, kind, shortCount, text },
      ...(pictureFileIds.length === 0 ? {} : { pictureFileIds }),
      ...{ state: 'open', refundFen: 0, answer: '', answeredAtMs: 0 },
      atMs: nowMs,
      order: orderKey(nowMs, id),
    };
    await tx.create(chainCases, opened);
    for (const fileId of pictureFileIds)
      await keepFile(tx, ports.keys, { memberId, fileId, untilMs: nowMs + PICTURES_KEPT_MS, nowMs, use: 'case' });
    await tx.replace(chainEntries, entry, {
      ...entry,
      caseCount: entry.caseCount + 1,
      changedKey: orderKey(nowMs, entryId),
    });
    return accept({
      reply: caseView(opened),
      groupId: entry.groupId,
      subject: `chain-case:${id}`,
      facts: { title: entry.title, number },
    });
  });
};

/** Whether there is so much of a line, and room for one more case. Accepts how much of the line a shortage has cut. */
function checkCase(
  { state, lines, caseCount }: ChainEntryDocument,
  { sku, count }: { readonly sku: number; readonly count: number },
): Result<number, 'TOO_EARLY' | 'BAD_WISH' | 'TOO_MANY_CASES'> {
  if (state !== 'confirmed') return refuse('TOO_EARLY');
  const line = lines.find((one) => one.sku === sku);
  if (line === undefined) return refuse('BAD_WISH', { field: 'sku' });
  const leftCount = arrivingCount(line);
  if (count > leftCount) return refuse('BAD_WISH', { field: 'count', leftCount });
  const max = CHAIN_LIMITS.casesPerEntryMax;
  return caseCount >= max ? refuse('TOO_MANY_CASES', { max }) : accept(line.shortCount);
}
