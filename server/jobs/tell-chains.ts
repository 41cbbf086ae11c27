import { missingCount } from '../../domain/chains/settle';
import type { NoticeMessage } from '../../domain/groups/notice';
import type { ChainEntryDocument } from '../documents/chain-entries';
import { AT_REST, type ChainDocument, chains } from '../documents/chains';
import { operations, type OperationDocument } from '../documents/operations';
import { readStock } from '../operations/chains/chain-stock';
import { newsRecord } from '../operations/chains/news-record';
import { WAITING_MS } from '../operations/chains/tell-times';
import type { Ports } from '../ports/ports';
import type { Query, Store } from '../ports/store';
import { eachPage } from './entry-pages';
import type { JobBudget } from './job-budget';

const CHAINS_PER_PASS = 20;

/** Chains that have something to tell. */
export const chainsToTell = (nowMs: number, limit: number): Query<ChainDocument> => ({
  equal: {},
  range: { field: 'tellAtMs', to: nowMs },
  order: { field: 'tellAtMs', direction: 'up' },
  limit,
});

/**
 * Tells members of chains what time brings: the deadline is near, it is there, it was not fetched. One record per entry,
 * under an id that a repetition meets again; the outbox delivers them. May die anywhere and run twice at once.
 */
export async function tellChains(ports: Ports, budget: JobBudget): Promise<{ readonly toldCount: number }> {
  const due = await ports.store.query(chains, chainsToTell(ports.clock.nowMs(), CHAINS_PER_PASS));
  let toldCount = 0;
  for (const chain of due) {
    if (ports.clock.nowMs() >= budget.deadlineMs) break;
    toldCount += await tellAll(ports, chain, budget);
  }
  return { toldCount };
}

async function tellAll(ports: Ports, chain: ChainDocument, budget: JobBudget): Promise<number> {
  const message = await messageOf(ports.store, chain);
  let toldCount = 0;
  const isThrough = await eachPage(ports.store, chain.id, async (page) => {
    if (ports.clock.nowMs() >= budget.deadlineMs) return false;
    const news = page.flatMap((entry) => recordFor(chain, entry, { message, nowMs: ports.clock.nowMs() }));
    const told = await ports.store.getMany(
      operations,
      news.map(({ id }) => id),
    );
    for (const record of news.filter((_, at) => told[at] === null)) {
      if (await create(ports.store, record)) toldCount += 1;
    }
    return true;
  });
  if (isThrough) await setNext(ports.store, chain);
  return toldCount;
}

/** Only those whom it concerns: who still can change something, or has something to fetch. */
function recordFor(
  chain: ChainDocument,
  entry: ChainEntryDocument,
  { message, nowMs }: { readonly message: NoticeMessage; readonly nowMs: number },
): readonly OperationDocument[] {
  const { memberId } = entry;
  const isConcerned =
    chain.tell === 'ending' ? entry.state === 'joined' : entry.pickUp === 'waiting' || entry.pickUp === 'partly';
  if (memberId === null || !isConcerned) return [];
  const id = `tell:${entry.id}:${chain.tell}:${String(chain.tellAtMs)}`;
  return [newsRecord({ id, entry, outbox: [{ memberId, message }], nowMs })];
}

async function messageOf(store: Store, chain: ChainDocument): Promise<NoticeMessage> {
  const facts = { title: chain.title, chainId: chain.id, groupId: chain.groupId };
  if (chain.tell !== 'ending') return { kind: 'chain-arrived', facts: { ...facts, text: chain.arrivalText } };
  const missing = missingCount(chain.threshold, await readStock(store, chain.id));
  return { kind: 'chain-ending', facts: missing === 0 ? facts : { ...facts, missingCount: missing } };
}

function create(store: Store, record: OperationDocument): Promise<boolean> {
  return store.transact(async (tx) => {
    if ((await tx.get(operations, record.id)) !== null) return false;
    await tx.create(operations, record);
    return true;
  });
}

/** An arrival is told of again a day later, to those who have not come. */
function setNext(store: Store, chain: ChainDocument): Promise<void> {
  return store.transact(async (tx) => {
    const now = await tx.get(chains, chain.id);
    if (now?.tell !== chain.tell || now.tellAtMs !== chain.tellAtMs) return;
    const { version: _, ...before } = now;
    const next =
      chain.tell === 'arrived'
        ? ({ tell: 'waiting', tellAtMs: chain.tellAtMs + WAITING_MS } as const)
        : ({ tell: 'none', tellAtMs: AT_REST } as const);
    await tx.replace(chains, now, { ...before, ...next });
  });
}
