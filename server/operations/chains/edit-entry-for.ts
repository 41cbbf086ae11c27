import type { editEntryFor as contract } from '../../../contracts/chain-entries';
import type { EntryPrice, WishedLine } from '../../../domain/chains/entry';
import { checkOpen, fitLines, type TimeRefusal } from '../../../domain/chains/join-chain';
import { pointsMaxFor, priceEntry } from '../../../domain/chains/price';
import { refuse, type Result } from '../../../domain/kernel/result';
import type { Store } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { changeEntry } from './change-entry';
import { couponWorth } from './coupon-worth';
import { readStaffedEntry, type StaffedEntry } from './staffed-entry';

/** Staff change what somebody ordered, with a reason that its owner reads. Points that are too many for it come back. */
export const editEntryFor: ChangeHandler<typeof contract> = async ({ entryId, lines, reason }, context) => {
  const { person, nowMs, ports } = context;
  const found = await readStaffedEntry(ports.store, entryId, { person, access: 'admin' });
  if (found === null) return refuse('ENTRY_UNKNOWN');
  const { chain, entry } = found;
  const open = checkOpen(chain, nowMs);
  if (!open.ok) return open;
  if (!fitLines(chain, lines)) return refuse('BAD_WISH', { field: 'lines' });
  const { memberId, number, offsets } = entry;
  const { couponId } = offsets;
  const priced = await priceAnew(ports.store, found, lines);
  if (!priced.ok) return priced;
  const price = priced.value;
  const message = { kind: 'chain-changed', facts: { title: chain.title, number, reason } } as const;
  const result = await changeEntry(context, {
    ...{ chain, entry, state: 'joined', lines, price, place: {}, couponId, points: price.points },
    event: { kind: 'edited', atMs: nowMs, byMemberId: person.memberId, note: reason },
    outbox: memberId === null ? [] : [{ memberId, message }],
  });
  return result.ok
    ? result
    : refuse(OF_OWNER.has(result.code) ? 'ENTRY_GONE' : (result.code as StaffRefusal), result.details);
};

type StaffRefusal = 'ENTRY_GONE' | 'SKU_LIMIT' | 'TRY_AGAIN' | 'SOLD_OUT' | TimeRefusal;

/** What only the owner's own account or coupon can refuse: gone, so that there is nothing left to edit. */
const OF_OWNER: ReadonlySet<string> = new Set(['COUPON_GONE', 'POINTS_LACKING', 'ACCOUNT_FROZEN', 'ACCOUNT_CLOSED']);

/** The entry's coupon as it is, and as many of its points as still fit. */
async function priceAnew(
  store: Store,
  { chain, entry }: StaffedEntry,
  lines: readonly WishedLine[],
): Promise<Result<EntryPrice, 'BELOW_MINIMUM' | 'ENTRY_GONE'>> {
  const owner = { memberId: entry.memberId ?? '', groupId: chain.groupId };
  const coupon = await couponWorth(store, entry.offsets.couponId, owner);
  if (!coupon.ok) return refuse('ENTRY_GONE');
  const { point } = entry;
  const free = priceEntry(chain, { lines, coupon: coupon.value, points: 0, point });
  if (!free.ok) return refuse('BELOW_MINIMUM', free.details);
  const points = Math.min(entry.price.points, pointsMaxFor(chain, free.value.goodsFen - free.value.couponFen));
  const price = priceEntry(chain, { lines, coupon: coupon.value, points, point });
  return price.ok ? price : refuse('BELOW_MINIMUM', price.details);
}
