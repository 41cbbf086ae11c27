import { CHAIN_LIMITS } from '../../../domain/chains/chain-limits';
import { deliveryAt } from '../../../domain/chains/delivery';
import type { EntryEvent, EntryFor, EntryPrice, WishedLine } from '../../../domain/chains/entry';
import type { Wish } from '../../../domain/chains/join-chain';
import { moneyState } from '../../../domain/chains/money';
import { type ChainEntryDocument, entryIdOf, numberKey, pickKey } from '../../documents/chain-entries';
import type { ChainDocument } from '../../documents/chains';
import { orderKey } from '../../documents/order';
import { NO_OFFSETS } from './offsets';

/** An entry on its first day, before it has a number. */
export type EntryDraft = Omit<ChainEntryDocument, 'id' | 'number' | 'numberKey' | 'pickKey' | 'order' | 'changedKey'>;

export interface NewEntry {
  readonly chain: ChainDocument;
  readonly wish: Wish;
  readonly price: EntryPrice;
  /** Null for a line from the chat. */
  readonly memberId: string | null;
  readonly joinedBy: string;
  readonly for: EntryFor;
  readonly forName: string;
  readonly nowMs: number;
}

export function draftEntry(made: NewEntry): EntryDraft {
  const { chain, wish, price, nowMs } = made;
  const money = { state: 'joined', price, afterSaleFen: 0, paidFen: 0, refundedFen: 0 } as const;
  return {
    schema: 1,
    chainId: chain.id,
    groupId: chain.groupId,
    memberId: made.memberId,
    joinedBy: made.joinedBy,
    for: made.for,
    forName: made.forName,
    title: chain.title,
    ...money,
    lines: freshLines(wish.lines),
    offsets: NO_OFFSETS,
    payments: [],
    moneyState: moneyState(money),
    isReported: false,
    reportedPaidAtMs: 0,
    point: wish.point,
    slot: wish.slot,
    building: wish.building,
    answers: wish.answers,
    delivery: deliveryAt(chain, wish.point)?.kind ?? null,
    address: wish.address,
    shipment: null,
    pickUp: 'none',
    handOvers: [],
    claim: made.for === 'text' ? 'open' : 'none',
    claimant: null,
    caseCount: 0,
    settledEdition: 0,
    history: [{ kind: 'joined', atMs: nowMs, byMemberId: made.joinedBy, note: '' }],
    atMs: nowMs,
  };
}

/** A draft with the number it was given. */
export function numbered(draft: EntryDraft, number: number): ChainEntryDocument {
  const id = entryIdOf(draft.chainId, number);
  const keys = {
    numberKey: numberKey(number),
    pickKey: pickKey({ ...draft, number }),
    order: orderKey(draft.atMs, id),
    changedKey: orderKey(draft.atMs, id),
  };
  return { ...draft, id, number, ...keys };
}

/** Lines of which nothing has arrived or was handed over. */
export const freshLines = (lines: readonly WishedLine[]) =>
  lines.map(({ sku, count }) => ({ sku, count, shortCount: 0, pickedCount: 0 }));

/** What an entry says of itself once one more thing happened to it. */
export const withEvent = (entry: Pick<ChainEntryDocument, 'id' | 'history'>, event: EntryEvent) => ({
  history: [...entry.history, event].slice(-CHAIN_LIMITS.historyMax),
  changedKey: orderKey(event.atMs, entry.id),
});
