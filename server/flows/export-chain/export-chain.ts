import type { exportChain as contract } from '../../../contracts/chain-after';
import { businessDayAt } from '../../../domain/kernel/business-day';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { type ChainEntryDocument, chainEntries } from '../../documents/chain-entries';
import { chainLooks } from '../../documents/chain-looks';
import type { ChainDocument } from '../../documents/chains';
import { orderKey } from '../../documents/order';
import type { Store, Transaction } from '../../ports/store';
import type { ChangeHandler, KnownChangeContext } from '../../runtime/handler';
import { readStaffedChain } from '../../operations/chains/chain-access';
import { readStock } from '../../operations/chains/chain-stock';
import { membersOf, type Members, whoIs } from '../../operations/chains/entry-view';
import { keepFile } from '../../operations/groups/keep-file';
import { writeWorkbook } from '../export-my-data/write-workbook';
import { chainSheets } from './chain-sheets';
import { fileName as nameOf } from './copy';

const KEPT_MS = 86_400_000;

/** A chain as a real xlsx, kept for a day under the caller's own prefix. The file is made before the record. */
export const exportChain: ChangeHandler<typeof contract> = async ({ chainId }, context) => {
  const { person, ports, nowMs } = context;
  const { memberId } = person;
  const chain = await readStaffedChain(ports.store, chainId, { person, access: 'admin' });
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const entries = await allEntries(ports.store, chainId);
  const members = await allMembers(ports.store, chain.groupId, entries);
  const { pieceCount } = await readStock(ports.store, chainId);
  const whoOf = (entry: ChainEntryDocument): string =>
    entry.memberId === null ? '' : whoIs(members, entry.memberId).name;
  const content = await writeWorkbook(chainSheets({ chain, entries, pieceCount, nameOf: whoOf }));
  const fileName = nameOf(chain.title, businessDayAt(nowMs));
  const fileId = await ports.files.keep(memberId, fileName, content);
  return context.decide(async (tx) => {
    if (entries.some(({ address }) => address != null)) await noteLook(tx, chain, context);
    await keepFile(tx, ports.keys, { memberId, fileId, untilMs: nowMs + KEPT_MS, nowMs });
    return accept({
      reply: { fileId, fileName },
      groupId: chain.groupId,
      subject: `chain-exported:${chainId}`,
      facts: { title: chain.title },
    });
  });
};

/** Whose address is in the file is told so. */
function noteLook(
  tx: Transaction,
  { id: chainId, groupId }: ChainDocument,
  context: KnownChangeContext,
): Promise<void> {
  const { nowMs, person, operationId } = context;
  const id = operationId.replace('op_', 'lk_');
  return tx.create(chainLooks, {
    ...{ id, schema: 1, chainId, groupId, entryId: '', kind: 'export' },
    byMemberId: person.memberId,
    atMs: nowMs,
    order: orderKey(nowMs, id),
  });
}

async function allEntries(store: Store, chainId: string): Promise<readonly ChainEntryDocument[]> {
  const found: ChainEntryDocument[] = [];
  for (;;) {
    const page = await store.query(chainEntries, {
      equal: { chainId },
      range: { field: 'numberKey', after: found.at(-1)?.numberKey ?? '' },
      order: { field: 'numberKey', direction: 'up' },
      limit: LIMITS.getManyMax,
    });
    found.push(...page);
    if (page.length < LIMITS.getManyMax) return found;
  }
}

async function allMembers(store: Store, groupId: string, entries: readonly ChainEntryDocument[]): Promise<Members> {
  const ids = [...new Set(entries.map(({ memberId }) => memberId))];
  const all = new Map<string, NonNullable<ReturnType<Members['get']>>>();
  for (let start = 0; start < ids.length; start += LIMITS.getManyMax) {
    const some = await membersOf(store, groupId, ids.slice(start, start + LIMITS.getManyMax));
    for (const [memberId, membership] of some) all.set(memberId, membership);
  }
  return all;
}
