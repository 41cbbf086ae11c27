import type { listWallet as contract } from '../../../contracts/coupons';
import { accept } from '../../../domain/kernel/result';
import { couponBatches } from '../../documents/coupons';
import type { ReadHandler } from '../../runtime/handler';
import { countTabs, readWalletTab } from './wallet-lists';
import { walletView } from './wallet-view';

/** One tab of the caller's wallet. Paused ones come last. */
export const listWallet: ReadHandler<typeof contract> = async (input, context) => {
  const { ports, nowMs } = context;
  const { memberId } = context.person;
  const [page, counts] = await Promise.all([
    readWalletTab(ports, { memberId, tab: input.tab, after: input.after, nowMs }),
    countTabs(ports.store, memberId, nowMs),
  ]);
  const batchIds = [...new Set(page.documents.map((coupon) => coupon.batchId))];
  const batches = input.tab === 'usable' ? await ports.store.getMany(couponBatches, batchIds) : [];
  const pauses = new Map(batches.flatMap((batch) => (batch === null ? [] : [[batch.id, batch] as const])));
  const items = page.documents
    .map((coupon) => walletView(coupon, pauses.get(coupon.batchId) ?? null, nowMs))
    .sort((a, b) => Number(a.pauseReason !== null) - Number(b.pauseReason !== null));
  return accept({ items, next: page.next, counts });
};
