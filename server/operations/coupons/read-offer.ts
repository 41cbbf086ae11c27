import type { readOffer as contract } from '../../../contracts/coupons';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { availablePoints } from '../../../domain/points/lots';
import { couponStocks } from '../../documents/coupons';
import type { ReadHandler } from '../../runtime/handler';
import { readAccount } from '../points/read-account';
import { readOfferedBatch } from './batch-access';
import { offerView } from './offer-view';

/** One offer of the mall, with its rules. */
export const readOffer: ReadHandler<typeof contract> = async (input, context) => {
  const { person, nowMs } = context;
  const { store } = context.ports;
  const batch = await readOfferedBatch(store, input.batchId, person);
  if (batch === null) return refuse('BATCH_UNKNOWN');
  const [stock, account] = await Promise.all([store.get(couponStocks, batch.id), readAccount(store, person.memberId)]);
  invariant(stock !== null, 'a batch has a stock');
  return accept({ ...offerView(batch, stock, { account, nowMs }), availablePoints: availablePoints(account, nowMs) });
};
