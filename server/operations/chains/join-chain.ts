import type { joinChain as contract } from '../../../contracts/chains';
import type { EntryReceipt } from '../../../contracts/chain-views';
import { addEntry, checkOpen, checkWish, EMPTY_SEAT, takeSeat } from '../../../domain/chains/join-chain';
import { moneyOf } from '../../../domain/chains/money';
import { pieceDeltas } from '../../../domain/chains/movement';
import { priceEntry } from '../../../domain/chains/price';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainEntries, chainSeats, seatId } from '../../documents/chain-entries';
import type { ChainDocument } from '../../documents/chains';
import type { Transaction } from '../../ports/store';
import type { ChangeHandler, Decision, KnownChangeContext } from '../../runtime/handler';
import { isTooRisky } from '../groups/is-too-risky';
import { readJoinableChain } from './chain-access';
import { freeNumbers } from './chain-number';
import { couponWorth } from './coupon-worth';
import { receiptOf } from './entry-receipt';
import { type HeldMove, moveChain } from './move-chain';
import { draftEntry, type EntryDraft, numbered } from './new-entry';
import { NO_OFFSETS, type OffsetRefusal, planOffsets } from './offsets';
import { writeSeat } from './seat';

/** Joins a chain: hold the pieces, give a number, take coupon and points. Twelve store requests without those two. */
export const joinChain: ChangeHandler<typeof contract> = async (input, context) => {
  const { person, nowMs, ports } = context;
  const { memberId } = person;
  const chain = await readJoinableChain(ports.store, input.chainId, person);
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const open = checkOpen(chain, nowMs);
  if (!open.ok) return open;
  const fits = checkWish(chain, input);
  if (!fits.ok) return fits;
  const coupon = await couponWorth(ports.store, input.couponId, { memberId, groupId: chain.groupId });
  if (!coupon.ok) return coupon;
  const { lines, points: spent, point } = input;
  const price = priceEntry(chain, { lines, coupon: coupon.value, points: spent, point });
  if (!price.ok) return price;
  if (await isTooRisky(context)) return refuse('RISKY');
  const draft = draftEntry({
    chain,
    wish: input,
    price: price.value,
    memberId,
    joinedBy: memberId,
    for: input.forName === '' ? 'self' : 'other',
    forName: input.forName,
    nowMs,
  });
  const deltas = { pieces: pieceDeltas([], input.lines), entryCount: 1, ticketCount: 1, money: moneyOf(draft) };
  const { couponId, points } = input;
  return moveChain(context, {
    chain,
    deltas,
    fence: 'joining',
    decide: (tx, held) => decideJoin(tx, context, { chain, draft, couponId, points, pieces: deltas.pieces, held }),
  });
};

interface Joining {
  readonly chain: ChainDocument;
  readonly draft: EntryDraft;
  readonly couponId: string | null;
  readonly points: number;
  readonly pieces: Readonly<Record<string, number>>;
  readonly held: HeldMove;
}

async function decideJoin(
  tx: Transaction,
  context: KnownChangeContext,
  joining: Joining,
): Promise<Decision<EntryReceipt, 'SKU_LIMIT' | 'TOO_MANY_ENTRIES' | OffsetRefusal>> {
  const { chain, draft, held } = joining;
  const { memberId } = context.person;
  const seat = await tx.get(chainSeats, seatId(chain.id, memberId));
  const taken = takeSeat(chain, seat ?? EMPTY_SEAT, joining.pieces);
  if (!taken.ok) return taken;
  const [number = 0] = await freeNumbers(tx, chain.id, { first: held.firstNumber, count: 1 });
  const entry = numbered(draft, number);
  const seated = addEntry(chain, taken.value, entry.id);
  if (!seated.ok) return seated;
  const offsets = await planOffsets(tx, {
    ...{ entryId: entry.id, memberId, groupId: chain.groupId, title: chain.title, before: NO_OFFSETS },
    ...{ couponId: joining.couponId, points: joining.points, billFen: draft.price.goodsFen },
    ...{ nowMs: context.nowMs, keys: context.ports.keys },
  });
  if (!offsets.ok) return offsets;
  const joined = { ...entry, offsets: offsets.value.offsets };

  await tx.create(chainEntries, joined);
  await writeSeat(tx, { chainId: chain.id, memberId, before: seat, next: seated.value });
  for (const write of offsets.value.writes) await write(tx);
  return accept({
    reply: receiptOf(joined, offsets.value, held.movementId),
    groupId: chain.groupId,
    subject: `chain-entry:${entry.id}`,
    feed: chain.groupId,
    facts: { title: chain.title, number },
  });
}
