import { challenges, type ChallengeDocument } from '../server/documents/challenges';
import { type CouponBatchDocument, couponBatches, couponStocks } from '../server/documents/coupons';
import { groups, newGroup } from '../server/documents/groups';
import { orderKey } from '../server/documents/order';
import { stockOf } from '../server/operations/coupons/batch-stock';
import type { Ports } from '../server/ports/ports';
import { readingTerms } from '../tests/support/reading-terms';
import { sampleBatch } from '../tests/support/sample-coupons';
import { BENCH_GROUP } from './bench-world';

export const BENCH_CHALLENGE = 'ch_bench';
export const BENCH_BATCH = 'cb_bench';

/** A running challenge and a batch with stock for everybody. */
export async function openCampaigns(ports: Ports): Promise<void> {
  const nowMs = ports.clock.nowMs() - 86_400_000;
  const about = { schema: 1, groupId: BENCH_GROUP, createdBy: '', createdAtMs: nowMs } as const;
  const group = newGroup({ groupId: BENCH_GROUP, name: '梧桐里邻里团', type: 'interest', createdBy: '', nowMs });
  const challenge: ChallengeDocument = {
    ...readingTerms,
    ...about,
    id: BENCH_CHALLENGE,
    status: 'running',
    budgetSpentMonth: null,
    expiryYears: 1,
    order: orderKey(nowMs, BENCH_CHALLENGE),
  };
  const terms = sampleBatch({ totalCount: 1_000_000, perMemberMax: 20 });
  const batch: CouponBatchDocument = {
    edition: 1,
    ...terms,
    ...about,
    id: BENCH_BATCH,
    status: 'open',
    order: orderKey(nowMs, BENCH_BATCH),
  };
  await ports.store.transact(async (tx) => {
    await tx.create(groups, group);
    await tx.create(challenges, challenge);
    await tx.create(couponBatches, batch);
    await tx.create(couponStocks, stockOf(batch));
  });
}
