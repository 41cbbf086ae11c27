import type { editEntry as contract } from '../../../contracts/chains';
import { deliveryAt } from '../../../domain/chains/delivery';
import { checkOpen, checkWish } from '../../../domain/chains/join-chain';
import { priceEntry } from '../../../domain/chains/price';
import { refuse } from '../../../domain/kernel/result';
import { chainEntries } from '../../documents/chain-entries';
import type { ChangeHandler } from '../../runtime/handler';
import { readJoinableChain } from './chain-access';
import { changeEntry } from './change-entry';
import { couponWorth } from './coupon-worth';

/** Everything an entry says, said anew. The number stays. */
export const editEntry: ChangeHandler<typeof contract> = async (input, context) => {
  const { person, nowMs, ports } = context;
  const { memberId } = person;
  const entry = await ports.store.get(chainEntries, input.entryId);
  if (entry?.memberId !== memberId) return refuse('ENTRY_UNKNOWN');
  const chain = await readJoinableChain(ports.store, entry.chainId, person);
  if (chain === null) return refuse('ENTRY_UNKNOWN');
  const open = checkOpen(chain, nowMs);
  if (!open.ok) return open;
  const fits = checkWish(chain, input);
  if (!fits.ok) return fits;
  const coupon = await couponWorth(ports.store, input.couponId, { memberId, groupId: chain.groupId });
  if (!coupon.ok) return coupon;
  const { lines, point, slot, building, address, answers, couponId, points } = input;
  const price = priceEntry(chain, { lines, coupon: coupon.value, points, point });
  if (!price.ok) return price;
  const delivery = deliveryAt(chain, point)?.kind ?? null;
  return changeEntry(context, {
    chain,
    entry,
    state: 'joined',
    lines,
    price: price.value,
    place: { point, slot, building, answers, delivery, address },
    couponId,
    points,
    event: { kind: 'edited', atMs: nowMs, byMemberId: memberId, note: '' },
  });
};
