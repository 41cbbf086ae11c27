import type { CaseKind, CaseState } from '../domain/chains/after-sale';
import type { ChainPhase } from '../domain/chains/chain-phase';
import type { ChainTerms } from '../domain/chains/chain-terms';
import type {
  EntryEvent,
  EntryFor,
  EntryLine,
  EntryPrice,
  EntryState,
  PaymentNote,
  PickUpState,
} from '../domain/chains/entry';
import type { UsableCoupon } from './chain-coupon-views';
import type { DeliveryView } from './chain-delivery-views';
import type { ShownPerson } from './groups';

/** A chain in one line: member's list, home. */
export interface ChainLine extends ChainCounts {
  readonly chainId: string;
  readonly groupId: string;
  readonly title: string;
  readonly phase: ChainPhase;
  readonly opensAtMs: number;
  readonly closesAtMs: number;
  /** The lowest price of anything in it, in fen. */
  readonly fromFen: number;
  readonly threshold: ChainTerms['threshold'];
}

/** Live until the deadline, frozen afterwards. Cancelled entries count nowhere. */
export interface ChainCounts {
  readonly entryCount: number;
  readonly pieceCount: number;
}

/** A chain at one glance, as this member stands with it. */
export interface ChainPage extends ChainCounts {
  readonly chainId: string;
  readonly groupId: string;
  /** With the pictures that the content check has passed; staff also see those that wait. */
  readonly terms: ChainTerms;
  /** Pictures that members do not see yet; 0 for members. */
  readonly waitingPictureCount: number;
  readonly phase: ChainPhase;
  /** Why it is paused or was called off; '' otherwise. */
  readonly reason: string;
  /** Whoever opened it, as they chose to be seen. */
  readonly organizer: ShownPerson;
  /** What is left, by sku number; null: no limit. What others are taking right now counts as taken. */
  readonly leftCounts: readonly (number | null)[];
  /** What each variant costs at the present count, by sku number; final once the chain has formed. */
  readonly pricesFen: readonly number[];
  /** How many more until it forms; 0 once it has enough or needs none. */
  readonly missingCount: number;
  /** My own entries that stand, oldest first, cancelled ones left out. */
  readonly mine: readonly MyEntry[];
  /** Pieces of each variant that I may still take, by sku number; null: no limit of mine. */
  readonly myRoom: readonly (number | null)[];
  readonly availablePoints: number;
  /** What points are worth in this chain: the setting as of its opening. */
  readonly pointsPerYuan: number;
  /** My usable coupons that this chain takes, those that end first in front; at most 20. */
  readonly coupons: readonly UsableCoupon[];
  /** Null for those who neither take part nor run it. */
  readonly money: MoneyCard | null;
  readonly shortages: readonly Shortage[];
  /** When the organiser said that it is there, and their words; 0 and '' before. */
  readonly arrivedAtMs: number;
  readonly arrivalText: string;
  /** Whether I may run it. */
  readonly isStaff: boolean;
  /** The server's time of this answer. */
  readonly nowMs: number;
}

/** The open money card of a chain, in fen. Always: collected − refunded = due − waiting + to refund. */
export interface MoneyCard {
  /** What all entries come to now. */
  readonly dueFen: number;
  /** Noted as paid. */
  readonly collectedFen: number;
  readonly refundedFen: number;
  /** Paid and not owed any more: cheaper tiers, what did not arrive, cancelled entries, agreed after-sale cases. */
  readonly toRefundFen: number;
  /** Owed and not noted as paid yet. */
  readonly waitingFen: number;
}

/** Less arrived than was sold. */
export interface Shortage {
  readonly sku: number;
  readonly soldCount: number;
  readonly arrivedCount: number;
  readonly atMs: number;
}

/** One line of what everybody sees, highest number first. */
export interface EntryLineView {
  readonly entryId: string;
  /** The chain number (接龙号): given once, never changed, not given again. */
  readonly number: number;
  /** Whose it is, masked unless they show their name. With `other`, the name it was taken down for, masked. */
  readonly who: ShownPerson;
  readonly for: EntryFor;
  /** With `other`: by whom. */
  readonly byName: string;
  readonly isMine: boolean;
  readonly state: EntryState;
  /** Empty where the chain hides what others take. */
  readonly lines: readonly EntryLine[];
  readonly atMs: number;
  /** With `text`: whether somebody has asked for it and waits for the organiser. */
  readonly isClaimed: boolean;
}

/** One of my entries, whatever its chain. */
export interface MyEntry {
  readonly entryId: string;
  readonly chainId: string;
  readonly groupId: string;
  readonly number: number;
  readonly title: string;
  readonly state: EntryState;
  readonly for: EntryFor;
  /** The name it was taken down for, in full; '' when it is for me. */
  readonly forName: string;
  readonly lines: readonly EntryLine[];
  readonly price: EntryPrice;
  /** What agreed after-sale cases took off what it costs. */
  readonly afterSaleFen: number;
  readonly paidFen: number;
  readonly refundedFen: number;
  readonly pickUp: PickUpState;
  readonly point: number;
  readonly slot: number | null;
  readonly atMs: number;
  /** Whether I may still edit or cancel it. */
  readonly isOpen: boolean;
}

/** All of one of my entries. */
export interface EntryPage extends MyEntry, DeliveryView {
  readonly terms: ChainTerms;
  readonly phase: ChainPhase;
  readonly building: string;
  readonly answers: readonly string[];
  readonly couponId: string | null;
  /** Shown at the counter as a QR; null unless something waits to be picked up. */
  readonly pickUpToken: string | null;
  readonly payments: readonly PaymentNote[];
  readonly reportedPaidAtMs: number;
  readonly history: readonly EntryEvent[];
  readonly cases: readonly CaseView[];
  readonly arrivedAtMs: number;
  readonly arrivalText: string;
  readonly nowMs: number;
}

/** What joining, editing and cancelling answer. */
export interface EntryReceipt {
  readonly entryId: string;
  readonly number: number;
  readonly state: EntryState;
  readonly lines: readonly EntryLine[];
  readonly price: EntryPrice;
  /** Null where no points moved. */
  readonly availablePoints: number | null;
  /** Points that came back with this change. */
  readonly returnedPoints: number;
  /** Whether the coupon went back into the wallet with this change. */
  readonly couponReturned: boolean;
  /** Which held place of the chain this change took; opaque. */
  readonly movementId: string;
}

/** An after-sale case about one line, for both sides. */
export interface CaseView {
  readonly caseId: string;
  readonly entryId: string;
  readonly number: number;
  readonly sku: number;
  readonly count: number;
  readonly kind: CaseKind;
  readonly text: string;
  /** Those that the reader may see: staff once the content check has passed them. */
  readonly pictureFileIds: readonly string[];
  /** How many wait for the content check. */
  readonly waitingPictureCount: number;
  readonly atMs: number;
  readonly state: CaseState;
  readonly refundFen: number;
  readonly answer: string;
  readonly answeredAtMs: number;
}
