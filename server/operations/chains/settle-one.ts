import { type Outcome, settleEntry, type Settlement } from '../../../domain/chains/settle';
import { moneyState, owedFen } from '../../../domain/chains/money';
import { changeLots, takeFrom } from '../../../domain/points/lots';
import { returnPoints } from '../../../domain/points/return-points';
import { accounts } from '../../documents/accounts';
import { type ChainEntryDocument, chainEntries } from '../../documents/chain-entries';
import type { ChainDocument } from '../../documents/chains';
import { operations } from '../../documents/operations';
import { readListed } from '../../documents/read-listed';
import type { Ports } from '../../ports/ports';
import type { Stored, Transaction } from '../../ports/store';
import { untieCoupon, type Write } from '../coupons/tie-coupon';
import { postEntry } from '../points/post-entry';
import { newsRecord } from './news-record';
import { planScore } from './entry-score';
import { newsOf } from './settle-news';
import { withEvent } from './new-entry';

/** What a whole chain is settled to, and what one entry goes without. */
export interface SettlePlan extends Outcome {
  readonly chain: ChainDocument;
  /** By entry id, then by sku number. */
  readonly cuts: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

/**
 * Brings one entry up to its chain's outcome, once: state, price, coupon and points in one transaction, under a record
 * whose id spells out entry and edition (G5). Answers the entry as it stands afterwards.
 */
export function settleOne(
  ports: Ports,
  plan: SettlePlan,
  listed: Stored<ChainEntryDocument>,
): Promise<ChainEntryDocument> {
  const { chain } = plan;
  const nowMs = ports.clock.nowMs();
  const entryId = listed.id;
  return ports.store.transact(async (tx) => {
    const stored = await readListed(tx, chainEntries, listed);
    if (stored.settledEdition >= chain.settleEdition) return stored;
    const { version: _, ...entry } = stored;
    const settlement = settleEntry(chain, entry, { ...plan, shortCounts: plan.cuts.get(entryId) ?? {} });
    const back = await planReturns(tx, ports, { entry, settlement, nowMs });
    const next = settledEntry(entry, settlement, { edition: chain.settleEdition, nowMs, offsets: back.offsets });
    const score = await planScore(tx, entry, { news: settlement.news, nowMs });

    await tx.replace(chainEntries, stored, { ...next, ...score?.fields });
    for (const write of back.writes) await write(tx);
    await score?.write(tx);
    const outbox = newsOf(chain, next, settlement.news);
    if (outbox.length > 0) {
      const id = `settle:${entryId}:${String(chain.settleEdition)}`;
      await tx.create(operations, newsRecord({ id, entry: next, outbox, nowMs }));
    }
    return next;
  });
}

function settledEntry(
  entry: ChainEntryDocument,
  { next, news }: Settlement,
  at: { readonly edition: number; readonly nowMs: number; readonly offsets: ChainEntryDocument['offsets'] },
): ChainEntryDocument {
  const settled = { ...entry, ...next, offsets: at.offsets, settledEdition: at.edition };
  const event = { kind: news ?? 'confirmed', atMs: at.nowMs, byMemberId: '', note: '' } as const;
  // Nobody may claim what does not take place, and nothing goes anywhere.
  const closed = next.state === 'lapsed' ? ({ claim: 'none', address: null } as const) : {};
  const isReported = entry.isReported && owedFen(settled) > entry.paidFen;
  return {
    ...settled,
    ...closed,
    isReported,
    moneyState: moneyState(settled),
    ...(news === null ? {} : withEvent(entry, event)),
  };
}

interface Returning {
  readonly entry: ChainEntryDocument;
  readonly settlement: Settlement;
  readonly nowMs: number;
}

/** Points to the lots they came from, the coupon to the wallet. Whoever was erased meanwhile has neither any more. */
async function planReturns(tx: Transaction, ports: Ports, returning: Returning) {
  const { entry, settlement, nowMs } = returning;
  const { couponId, allocation } = entry.offsets;
  const writes: Write[] = [];
  const tie = { usedIn: `chain-entry:${entry.id}`, nowMs };
  if (settlement.returnsCoupon && couponId !== null) {
    const write = await untieCoupon(tx, { ...tie, couponId });
    if (write !== null) writes.push(write);
  }
  const back = takeFrom([...allocation].reverse(), settlement.returnedPoints);
  if (back.length > 0 && entry.memberId !== null) {
    const write = await planPoints(tx, ports, { ...returning, memberId: entry.memberId, back });
    if (write !== null) writes.push(write);
  }
  const left = changeLots(allocation, back, -1);
  const offsets = {
    couponId: settlement.returnsCoupon ? null : couponId,
    allocation: left,
    spendNumber: left.length === 0 ? null : entry.offsets.spendNumber,
  };
  return { writes, offsets };
}

async function planPoints(
  tx: Transaction,
  ports: Ports,
  wish: Returning & { readonly memberId: string; readonly back: ChainEntryDocument['offsets']['allocation'] },
): Promise<Write | null> {
  const { entry, nowMs } = wish;
  const account = await tx.get(accounts, wish.memberId);
  if (account === null) return null;
  const returned = returnPoints(
    account,
    {
      allocation: wish.back,
      reverses: entry.offsets.spendNumber,
      groupId: entry.groupId,
      subject: `chain-entry:${entry.id}`,
      title: entry.title,
      reason: 'chain-return',
    },
    nowMs,
  );
  const posting = returned.ok ? returned.value.posting : null;
  if (posting === null) return null;
  return async (writing) => {
    await postEntry(writing, account, { posting, keys: ports.keys });
  };
}
