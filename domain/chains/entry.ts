import type { Allocation } from '../points/entry';

/** `joined`: until the deadline. `confirmed`: the chain formed. `lapsed`: it did not, or was called off. */
export type EntryState = 'joined' | 'confirmed' | 'cancelled' | 'lapsed';

/** How much of one variant. Whatever happens: picked + short + refunded ≤ count (I16). */
export interface EntryLine {
  readonly sku: number;
  readonly count: number;
  /** Did not arrive, by the published rule. */
  readonly shortCount: number;
  readonly pickedCount: number;
  /** Not to be given any more: a case of after-sale gave its money back instead. Absent: none. */
  readonly refundedCount?: number;
  /** With its owner whatever was noted: a refund was agreed because it is broken or wrong. Absent: none. */
  readonly keptCount?: number;
}

/** Somebody's word for how many of what, before it is an entry. */
export interface WishedLine {
  readonly sku: number;
  readonly count: number;
}

/**
 * Who an entry is for. `self`: the member who joined. `other`: that member did it for somebody (代报). `text`: a line
 * from the chat that nobody has claimed yet.
 */
export type EntryFor = 'self' | 'other' | 'text';

/** What an entry costs, in fen: due = goods − coupon − points + freight, never below 0. */
export interface EntryPrice {
  readonly goodsFen: number;
  readonly couponFen: number;
  readonly points: number;
  /** What the points pay. */
  readonly pointsFen: number;
  /** What bringing it costs; absent where it costs nothing. Neither coupon nor points pay it. */
  readonly freightFen?: number | undefined;
  readonly dueFen: number;
}

/** Money that changed hands outside the program and was noted here (付款登记). Never edited: a mistake is a second note. */
export interface PaymentNote {
  readonly kind: 'paid' | 'refunded' | 'paid-undone' | 'refund-undone';
  readonly fen: number;
  readonly note: string;
  readonly atMs: number;
  readonly byMemberId: string;
}

/** What happened to an entry, for whoever it belongs to; the last ten. */
export interface EntryEvent {
  readonly kind:
    | 'joined'
    | 'edited'
    | 'cancelled'
    | 'confirmed'
    | 'lapsed'
    | 'cheaper'
    | 'short'
    | 'claim-asked'
    | 'claim-declined'
    | 'claimed'
    | 'shipped'
    | 'shipment-undone'
    | 'address-changed'
    | 'picked-up'
    | 'pick-up-undone'
    | 'after-sale';
  readonly atMs: number;
  readonly byMemberId: string;
  readonly note: string;
}

/** The coupon an entry uses, and the points it spent with the lots they came from, so that they go back there (Y2). */
export interface Offsets {
  readonly couponId: string | null;
  readonly allocation: Allocation;
  /** The ledger entry that spent them; null when none did. */
  readonly spendNumber: number | null;
}

/**
 * How far the things of an entry are. `none`: not confirmed, or nothing of it arrives. What people fetch is `waiting`,
 * `partly`, `done`; what is brought to them is `to-send`, `sent`, `received`.
 */
export type PickUpState = 'none' | 'waiting' | 'partly' | 'done' | 'to-send' | 'sent' | 'received';
