import type { EntryReceipt } from '../../../contracts/chain-views';
import type { EntryEvent, EntryPrice, EntryState, WishedLine } from '../../../domain/chains/entry';
import { EMPTY_SEAT, removeEntry, takeSeat } from '../../../domain/chains/join-chain';
import { addMoney, moneyOf, moneyState } from '../../../domain/chains/money';
import { pieceDeltas } from '../../../domain/chains/movement';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { type ChainEntryDocument, chainEntries, chainSeats, pickKey, seatId } from '../../documents/chain-entries';
import type { ChainDocument } from '../../documents/chains';
import type { OutboxMessage } from '../../documents/operations';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeContext, Decision } from '../../runtime/handler';
import type { HoldRefusal } from './hold-movement';
import { receiptOf } from './entry-receipt';
import { type HeldMove, moveChain } from './move-chain';
import { freshLines, withEvent } from './new-entry';
import { NO_OFFSETS, type OffsetPlan, type OffsetRefusal, planOffsets } from './offsets';
import { writeSeat } from './seat';

/** What becomes of an entry before the deadline. */
export interface EntryChange {
  readonly chain: ChainDocument;
  /** As read before: what the figures move by is decided on it, so it must not have changed meanwhile. */
  readonly entry: Stored<ChainEntryDocument>;
  readonly state: Extract<EntryState, 'joined' | 'cancelled'>;
  readonly lines: readonly WishedLine[];
  readonly price: EntryPrice;
  readonly place: Partial<Pick<ChainEntryDocument, 'point' | 'slot' | 'building' | 'answers' | 'delivery' | 'address'>>;
  readonly couponId: string | null;
  readonly points: number;
  readonly event: EntryEvent;
  readonly outbox?: readonly OutboxMessage[];
}

export type EntryChangeRefusal = 'ENTRY_GONE' | 'SKU_LIMIT' | 'TRY_AGAIN' | OffsetRefusal;

/** Edits or cancels an entry: its pieces, its member's limits, coupon, points and money move together. */
export function changeEntry(
  context: ChangeContext,
  change: EntryChange,
): Promise<Result<EntryReceipt, EntryChangeRefusal | HoldRefusal<'joining' | 'leaving'>>> {
  const { chain, entry, state } = change;
  const next = nextEntry(change);
  const pieces = pieceDeltas(entry.lines, state === 'cancelled' ? [] : change.lines);
  const deltas = {
    pieces,
    entryCount: state === 'cancelled' ? -1 : 0,
    ticketCount: 0,
    money: addMoney(moneyOf(next), moneyOf(entry), -1),
  };
  const fence = state === 'cancelled' ? 'leaving' : 'joining';
  return moveChain(context, {
    chain,
    deltas,
    fence,
    decide: (tx, held) => decideChange(tx, context, { ...change, next, pieces, held }),
  });
}

function nextEntry(change: EntryChange): ChainEntryDocument {
  const { version: _, ...entry } = change.entry;
  const { state, lines, price, place } = change;
  const next = { ...entry, ...place, state, lines: freshLines(lines), price, ...withEvent(entry, change.event) };
  // Nothing goes to whoever gave it up.
  const closed = state === 'cancelled' ? ({ claim: 'none', address: null } as const) : {};
  return { ...next, ...closed, moneyState: moneyState(next), pickKey: pickKey(next), isReported: false };
}

interface Decided extends EntryChange {
  readonly next: ChainEntryDocument;
  readonly pieces: Readonly<Record<string, number>>;
  readonly held: HeldMove;
}

async function decideChange(
  tx: Transaction,
  context: ChangeContext,
  change: Decided,
): Promise<Decision<EntryReceipt, EntryChangeRefusal>> {
  const { chain, entry, next, held } = change;
  const current = await tx.get(chainEntries, entry.id);
  if (current?.state !== 'joined') return refuse('ENTRY_GONE');
  if (current.version !== entry.version) return refuse('TRY_AGAIN');
  const seat = await planSeat(tx, change);
  if (!seat.ok) return seat;
  const offsets = await planEntryOffsets(tx, context, change);
  if (!offsets.ok) return offsets;
  const changed = { ...next, offsets: offsets.value.offsets };

  await tx.replace(chainEntries, current, changed);
  await seat.value(tx);
  for (const write of offsets.value.writes) await write(tx);
  const verb = change.event.kind === 'cancelled' ? 'cancelled' : 'edited';
  return accept({
    reply: receiptOf(changed, offsets.value, held.movementId),
    groupId: chain.groupId,
    subject: `chain-entry-${verb}:${entry.id}`,
    concerns: entry.memberId,
    facts: { title: chain.title, number: entry.number },
    outbox: change.outbox ?? [],
  });
}

/** A line from the chat has no member whose limits it counts against. */
async function planSeat(tx: Transaction, change: Decided) {
  const { chain, entry, pieces, state } = change;
  const { memberId } = entry;
  if (memberId === null) return accept(() => Promise.resolve());
  const before = await tx.get(chainSeats, seatId(chain.id, memberId));
  const taken = takeSeat(chain, before ?? EMPTY_SEAT, pieces);
  if (!taken.ok) return taken;
  const next = state === 'cancelled' ? removeEntry(taken.value, entry.id) : taken.value;
  return accept((writing: Transaction) => writeSeat(writing, { chainId: chain.id, memberId, before, next }));
}

const NOTHING_MOVED: OffsetPlan = {
  offsets: NO_OFFSETS,
  availablePoints: null,
  returnedPoints: 0,
  couponReturned: false,
  writes: [],
};

function planEntryOffsets(
  tx: Transaction,
  context: ChangeContext,
  change: Decided,
): Promise<Result<OffsetPlan, OffsetRefusal>> {
  const { chain, entry, state } = change;
  if (entry.memberId === null) return Promise.resolve(accept(NOTHING_MOVED));
  const isCancelled = state === 'cancelled';
  return planOffsets(tx, {
    ...{ entryId: entry.id, memberId: entry.memberId, groupId: chain.groupId, title: chain.title },
    before: entry.offsets,
    couponId: isCancelled ? null : change.couponId,
    points: isCancelled ? 0 : change.points,
    billFen: change.price.goodsFen,
    nowMs: context.nowMs,
    keys: context.ports.keys,
  });
}
