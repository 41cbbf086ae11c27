import type { CaseKind, CaseState } from '../../domain/chains/after-sale';
import type { DeliveryAddress, DeliveryKind, Shipment } from '../../domain/chains/delivery';
import type {
  EntryEvent,
  EntryFor,
  EntryLine,
  EntryPrice,
  EntryState,
  Offsets,
  PaymentNote,
  PickUpState,
} from '../../domain/chains/entry';
import type { Seat } from '../../domain/chains/join-chain';
import type { MoneyState } from '../../domain/chains/money';
import type { HandOver } from '../../domain/chains/pick-up';
import { collection, type Document } from '../ports/store';

/** One entry of a chain, under `{chainId}:{number}`: the number is unique because the id is. */
export interface ChainEntryDocument extends Document {
  readonly chainId: string;
  readonly groupId: string;
  /** The chain number (接龙号), for good. */
  readonly number: number;
  /** Whose it is; null while nobody has claimed a line from the chat. */
  readonly memberId: string | null;
  readonly joinedBy: string;
  readonly for: EntryFor;
  /** The name it was taken down for, or stood under in the chat; '' otherwise and once erased. Personal data. */
  readonly forName: string;
  /** The chain's title, for the member's own list. */
  readonly title: string;
  readonly state: EntryState;
  readonly lines: readonly EntryLine[];
  readonly price: EntryPrice;
  readonly offsets: Offsets;
  readonly afterSaleFen: number;
  readonly paidFen: number;
  readonly refundedFen: number;
  readonly payments: readonly PaymentNote[];
  readonly moneyState: MoneyState;
  /** Whether its owner says that it is paid and nobody has noted it. */
  readonly isReported: boolean;
  readonly reportedPaidAtMs: number;
  readonly point: number;
  readonly slot: number | null;
  /** Personal data, like `answers`. */
  readonly building: string;
  readonly answers: readonly string[];
  /** How its things get to its owner; null and absent where they are fetched. */
  readonly delivery?: DeliveryKind | null;
  /** Personal data. Null where there is none, also once it is erased. */
  readonly address?: DeliveryAddress | null;
  /** Null until it is on its way. */
  readonly shipment?: Shipment | null;
  readonly pickUp: PickUpState;
  /** Sorts a pick-up list: point, slot, building, number. */
  readonly pickKey: string;
  readonly handOvers: readonly HandOver[];
  /** `open`: a line from the chat that can be claimed. `asked`: `claimant` waits for the organiser. */
  readonly claim: 'none' | 'open' | 'asked';
  readonly claimant: string | null;
  readonly caseCount: number;
  readonly settledEdition: number;
  /** What it counts as on boards, and since when; absent before it is confirmed, null once its chain lapsed after all. */
  readonly counted?: { readonly kind: 'chainJoins' | 'helped'; readonly atMs: number } | null;
  readonly history: readonly EntryEvent[];
  readonly atMs: number;
  /** Sorts a chain by number. */
  readonly numberKey: string;
  /** Sorts a chain by what happened to its entries last. */
  readonly changedKey: string;
  readonly order: string;
}

export const chainEntries = collection<ChainEntryDocument>({
  name: 'chain-entries',
  changedBy: 'transactions',
  indexes: [
    ['chainId', 'numberKey'],
    ['chainId', 'changedKey'],
    ['chainId', 'moneyState', 'numberKey'],
    ['chainId', 'isReported', 'numberKey'],
    ['chainId', 'claim', 'numberKey'],
    ['chainId', 'pickUp', 'pickKey'],
    ['memberId', 'order'],
    ['claimant', 'order'],
  ],
});

export const numberKey = (number: number): string => String(number).padStart(7, '0');

export const entryIdOf = (chainId: string, number: number): string => `${chainId}:${numberKey(number)}`;

/** The chain of an entry id, whether or not there is such an entry. */
export const chainIdOf = (entryId: string): string => entryId.slice(0, Math.max(0, entryId.lastIndexOf(':')));

/** How the keys of one place begin: of a point, of one of its slots, of one building there. */
export function pickKeyOf(place: { readonly point: number; readonly slot: number | null; readonly building: string }) {
  const { point, slot, building } = place;
  return slot === null ? `${two(point)}:` : `${two(point)}:${two(slot)}:${building}`;
}

const two = (part: number): string => String(part).padStart(2, '0');

export function pickKey(entry: Pick<ChainEntryDocument, 'point' | 'slot' | 'building' | 'number'>): string {
  return [two(entry.point), two(entry.slot ?? 0), entry.building, numberKey(entry.number)].join(':');
}

/** What one member has in one chain, under `{chainId}:{memberId}`: the lock of their limits. */
export interface ChainSeatDocument extends Document, Seat {
  readonly chainId: string;
  readonly memberId: string;
}

export const chainSeats = collection<ChainSeatDocument>({
  name: 'chain-seats',
  changedBy: 'transactions',
  indexes: [],
});

export const seatId = (chainId: string, memberId: string): string => `${chainId}:${memberId}`;

/** An after-sale case, under `{entryId}:{n}`. */
export interface ChainCaseDocument extends Document {
  readonly chainId: string;
  readonly entryId: string;
  readonly number: number;
  readonly memberId: string;
  readonly sku: number;
  readonly count: number;
  readonly kind: CaseKind;
  /** Pieces of its line that a shortage had cut when it was opened. Absent: not noted. */
  readonly shortCount?: number;
  /** Personal data. */
  readonly text: string;
  /** Absent where none was shown. Personal data. */
  readonly pictureFileIds?: readonly string[];
  readonly state: CaseState;
  readonly refundFen: number;
  readonly answer: string;
  readonly answeredAtMs: number;
  readonly atMs: number;
  readonly order: string;
}

export const chainCases = collection<ChainCaseDocument>({
  name: 'chain-cases',
  changedBy: 'transactions',
  indexes: [
    ['chainId', 'order'],
    ['chainId', 'state', 'order'],
    ['entryId', 'order'],
    ['memberId', 'order'],
  ],
});
