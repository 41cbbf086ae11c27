import { type AuditChainDocument, auditChains, type AuditLinkDocument, auditLinks } from '../documents/audit';
import { operations } from '../documents/operations';
import { actDigest, linkDigest } from '../operations/groups/audit-chain';
import type { Ports } from '../ports/ports';
import type { Stored } from '../ports/store';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';

/** Links looked at in one step, together with the records they seal. */
const BATCH = 50;

/** How far the run has come: in which chain, and up to which of its links. */
interface Place {
  readonly chainOrder: string;
  readonly operator: string;
  readonly linkOrder: string;
  readonly count: number;
  readonly head: string;
}

const START: Place = { chainOrder: '', operator: '', linkOrder: '', count: 0, head: '' };

/**
 * Looks at every sealed act again: is each chain whole, and does each record still say what was sealed? A record whose
 * time is over is gone; its link alone then proves the place it had.
 */
export function verifyAudit(ports: Ports, budget: JobBudget): Promise<JobReport> {
  return runJob(ports, { name: 'verify-audit', step: (cursor) => verifyStep(ports, cursor) }, budget);
}

async function verifyStep(ports: Ports, cursor: string): Promise<Step> {
  const place = cursor === '' ? START : (JSON.parse(cursor) as Place);
  const chain = await chainAt(ports, place);
  if (chain === null) return { cursor: null, counts: {} };
  const wanted = Math.min(BATCH, chain.length - place.count);
  const links = wanted === 0 ? [] : await linksAfter(ports, { operator: chain.id, place, limit: wanted });
  const { brokenCount, head } = await checkLinks(ports, place.head, links);
  const count = place.count + links.length;
  const isEnd = links.length < wanted || count === chain.length;
  const counts = { checkedCount: links.length, brokenCount: brokenCount + (isEnd && head !== chain.head ? 1 : 0) };
  if (counts.brokenCount > 0) ports.log.error('audit-broken', { operator: chain.id, ...counts }, null);
  const next = isEnd ? { ...START, chainOrder: chain.order } : placeAfter(chain, links, { count, head });
  return { cursor: JSON.stringify(next), counts };
}

function placeAfter(
  chain: AuditChainDocument,
  links: readonly AuditLinkDocument[],
  reached: Pick<Place, 'count' | 'head'>,
): Place {
  return { chainOrder: chain.order, operator: chain.id, linkOrder: links.at(-1)?.order ?? '', ...reached };
}

/** The chain the run is in, or the next one; null after the last. */
async function chainAt({ store }: Ports, place: Place): Promise<Stored<AuditChainDocument> | null> {
  if (place.operator !== '') return store.get(auditChains, place.operator);
  const range = { field: 'order', after: place.chainOrder } as const;
  const [next] = await store.query(auditChains, { equal: {}, range, limit: 1 });
  return next ?? null;
}

function linksAfter(
  { store }: Ports,
  wanted: { readonly operator: string; readonly place: Place; readonly limit: number },
): Promise<readonly AuditLinkDocument[]> {
  return store.query(auditLinks, {
    equal: { operator: wanted.operator },
    range: { field: 'order', after: wanted.place.linkOrder },
    order: { field: 'order', direction: 'up' },
    limit: wanted.limit,
  });
}

async function checkLinks(
  { store, keys }: Ports,
  headBefore: string,
  links: readonly AuditLinkDocument[],
): Promise<{ readonly brokenCount: number; readonly head: string }> {
  const ids = links.map((link) => link.operationId);
  const records = ids.length === 0 ? [] : await store.getMany(operations, ids);
  let head = headBefore;
  let brokenCount = 0;
  for (const [at, link] of links.entries()) {
    const record = records[at] ?? null;
    const isRecordTrue = record === null || actDigest(keys, record) === link.actDigest;
    if (!isRecordTrue || linkDigest(keys, head, link) !== link.digest) brokenCount += 1;
    head = link.digest;
  }
  return { brokenCount, head };
}
