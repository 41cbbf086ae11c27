import type { ChainPhase } from '../domain/chains/chain-phase';
import type { ChainTerms } from '../domain/chains/chain-terms';
import type { DeliveryAddress, DeliveryKind, Shipment } from '../domain/chains/delivery';
import type { EntryFor, EntryLine, EntryPrice, EntryState, PaymentNote, PickUpState } from '../domain/chains/entry';
import type { CaseView, ChainLine, MoneyCard, Shortage } from './chain-views';
import type { ShownPerson } from './groups';

/** One chain, for those who run it. */
export interface RunLine extends ChainLine {
  readonly paused: boolean;
  readonly money: MoneyCard;
  readonly openCaseCount: number;
}

/** All of one chain, for those who run it: what `chains.create` takes again for a copy is `terms`. */
export interface RunPage extends RunLine {
  readonly terms: ChainTerms;
  /** Pictures that the content check has not passed yet: members do not see them. */
  readonly waitingPictureCount: number;
  readonly organizerId: string;
  readonly reason: string;
  /** Per sku number: what stands in entries, what is left (null: no limit), and what is being taken right now. */
  readonly skus: readonly {
    readonly soldCount: number;
    readonly leftCount: number | null;
    readonly heldCount: number;
  }[];
  readonly missingCount: number;
  readonly shortages: readonly Shortage[];
  readonly arrivedAtMs: number;
  readonly arrivalText: string;
  /** Entries with something to pick up, with part of it picked up, with all of it. */
  readonly pickUps: Readonly<Record<'waiting' | 'partly' | 'done', number>>;
  /** Entries to send, on their way, received; null where nothing is brought to anybody. */
  readonly shipments: Readonly<Record<'to-send' | 'sent' | 'received', number>> | null;
  /** Lines from the chat that somebody asks for. */
  readonly claimCount: number;
  /** 「我付好了」 that nobody has noted. */
  readonly reportedCount: number;
  readonly nowMs: number;
}

/** One entry, for those who run its chain. */
export interface StaffEntry {
  readonly entryId: string;
  readonly number: number;
  /** Null where nobody has claimed a line from the chat, and after an erasure. */
  readonly memberId: string | null;
  /** As they chose to be seen. */
  readonly who: ShownPerson;
  readonly for: EntryFor;
  /** The name it was taken down for or stood under in the chat; '' otherwise and once it is erased. */
  readonly forName: string;
  readonly state: EntryState;
  readonly lines: readonly EntryLine[];
  readonly price: EntryPrice;
  readonly paidFen: number;
  readonly refundedFen: number;
  /** Above 0: owed back. Below 0: still to be paid. */
  readonly balanceFen: number;
  readonly reportedPaidAtMs: number;
  readonly payments: readonly PaymentNote[];
  readonly point: number;
  readonly slot: number | null;
  readonly building: string;
  readonly answers: readonly string[];
  readonly pickUp: PickUpState;
  readonly delivery: DeliveryKind | null;
  /** Masked; null where there is none. */
  readonly address: DeliveryAddress | null;
  readonly shipment: Shipment | null;
  /** Who asks for a line from the chat. */
  readonly claimant: (ShownPerson & { readonly memberId: string }) | null;
  readonly atMs: number;
}

/** What a change of a chain answers. */
export interface RunState {
  readonly chainId: string;
  readonly phase: ChainPhase;
  readonly paused: boolean;
  readonly closesAtMs: number;
}

/** What a change of one entry by staff answers. Records keep replies, and no reply holds another person's data. */
export interface EntryMoved {
  readonly entryId: string;
  /** Which held place of the chain this change took; opaque. */
  readonly movementId: string;
}

/** What a verifier sees before handing something over. Nothing has changed yet. */
export interface PickUpLook {
  readonly entry: StaffEntry;
  readonly terms: ChainTerms;
  readonly chainId: string;
  /** Whatever else of the same person in this chain is still to be handed over. */
  readonly others: readonly { readonly number: number; readonly forName: string }[];
  /** The newest hand-over, while the reader may take it back; null otherwise. */
  readonly undo: { readonly pickUpId: string; readonly lines: readonly { sku: number; count: number }[] } | null;
}

export interface StaffCase extends CaseView {
  readonly who: ShownPerson;
}
