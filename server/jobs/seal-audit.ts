import { businessDayAt } from '../../domain/kernel/business-day';
import { type AuditChainDocument, auditChains, auditLinks, auditRoots } from '../documents/audit';
import { operations, type OperationDocument } from '../documents/operations';
import { orderKey } from '../documents/order';
import { nextLink } from '../operations/groups/audit-chain';
import type { Ports } from '../ports/ports';
import type { Store } from '../ports/store';
import type { JobBudget } from './job-budget';

/** A call that began earlier than this has ended: no function lives longer than 20 s, and clocks differ a little. */
const SETTLED_MS = 2 * 60_000;
/** Acts sealed in one transaction. */
const BATCH = 20;
const CHAINS = 100;

export interface SealReport {
  readonly sealedCount: number;
  readonly rootCount: number;
}

/**
 * Seals every staff act into its operator's chain, in the order of time, and once a day a root over all heads: whoever
 * keeps that line can tell later whether any act was changed, added or left out.
 */
export async function sealAudit(ports: Ports, budget: JobBudget): Promise<SealReport> {
  let sealedCount = 0;
  let operator = await operatorAfter(ports.store, '');
  while (operator !== null && ports.clock.nowMs() < budget.deadlineMs) {
    sealedCount += await sealOperator(ports, operator, budget);
    operator = await operatorAfter(ports.store, operator);
  }
  const rootCount = operator === null ? await makeRoot(ports) : 0;
  return { sealedCount, rootCount };
}

async function operatorAfter(store: Store, last: string): Promise<string | null> {
  const [record] = await store.query(operations, { equal: {}, range: { field: 'auditOf', after: last }, limit: 1 });
  return record?.auditOf ?? null;
}

async function sealOperator(ports: Ports, operator: string, budget: JobBudget): Promise<number> {
  let sealedCount = 0;
  while (ports.clock.nowMs() < budget.deadlineMs) {
    const count = await sealBatch(ports, operator);
    sealedCount += count;
    if (count < BATCH) break;
  }
  return sealedCount;
}

async function sealBatch({ store, keys, clock }: Ports, operator: string): Promise<number> {
  const nowMs = clock.nowMs();
  const known = await store.get(auditChains, operator);
  const acts = await store.query(operations, {
    equal: { auditOf: operator },
    range: { field: 'order', after: known?.sealedOrder ?? '', before: orderKey(nowMs - SETTLED_MS, '') },
    order: { field: 'order', direction: 'up' },
    limit: BATCH,
  });
  if (acts.length === 0) return 0;
  return store.transact(async (tx) => {
    const chain = await tx.get(auditChains, operator);
    // Another run was faster: what it sealed must not be sealed again.
    if ((chain?.sealedOrder ?? '') !== (known?.sealedOrder ?? '')) return 0;
    let next = chain ?? emptyChain(operator, nowMs);
    const links = acts.map((act) => {
      const link = nextLink(keys, { operator, length: next.length, head: next.head }, act);
      next = advanced(next, link.digest, act);
      return link;
    });
    if (chain === null) await tx.create(auditChains, next);
    else await tx.replace(auditChains, chain, next);
    for (const link of links) await tx.create(auditLinks, link);
    return links.length;
  });
}

const advanced = (chain: AuditChainDocument, head: string, act: OperationDocument): AuditChainDocument => ({
  ...chain,
  length: chain.length + 1,
  head,
  sealedOrder: act.order,
});

function emptyChain(operator: string, nowMs: number): AuditChainDocument {
  return { id: operator, schema: 1, length: 0, head: '', sealedOrder: '', order: orderKey(nowMs, operator) };
}

/** The root of the day that is over, made by the first run of the next. */
async function makeRoot({ store, keys, clock }: Ports): Promise<number> {
  const atMs = clock.nowMs();
  const day = businessDayAt(atMs - 86_400_000);
  if ((await store.get(auditRoots, day)) !== null) return 0;
  const heads = await allHeads(store);
  const root = keys.digest('operation', `root|${day}|${heads.join('|')}`);
  await store.transact(async (tx) => {
    if ((await tx.get(auditRoots, day)) !== null) return;
    await tx.create(auditRoots, {
      id: day,
      schema: 1,
      root,
      chainCount: heads.length,
      atMs,
      order: orderKey(atMs, day),
    });
  });
  return 1;
}

async function allHeads(store: Store): Promise<readonly string[]> {
  const heads: string[] = [];
  for (let after = ''; ;) {
    const chains = await store.query(auditChains, { equal: {}, range: { field: 'order', after }, limit: CHAINS });
    heads.push(...chains.map((chain) => `${chain.id}:${String(chain.length)}:${chain.head}`));
    if (chains.length < CHAINS) return heads;
    after = chains.at(-1)?.order ?? after;
  }
}
