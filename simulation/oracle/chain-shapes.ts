import type { Doc, Of } from './books';
import type { Share } from './shapes';

export interface SkuPart {
  readonly priceFen: number;
  readonly tiers: readonly { readonly fromPieceCount: number; readonly priceFen: number }[];
  readonly stockCount: number | null;
  readonly perMemberMax: number | null;
}

export interface ChainDoc extends Doc {
  readonly groupId: string;
  readonly items: readonly { readonly skus: readonly SkuPart[] }[];
  readonly points: readonly {
    readonly delivery?: { readonly feeFen: number; readonly freeFromFen: number | null } | null;
  }[];
  readonly opensAtMs: number;
  readonly closesAtMs: number;
  readonly threshold: { readonly by: 'entries' | 'pieces'; readonly count: number } | null;
  readonly entriesPerMemberMax: number;
  readonly pointsCapPercent: number;
  readonly pointsPerYuan: number;
  readonly shortageRule: 'by-number' | 'equal-cut';
  readonly paused: boolean;
  readonly isCalledOff: boolean;
  readonly settleEdition: number;
  readonly shortages: readonly { readonly sku: number; readonly arrivedCount: number }[];
}

export interface MoneyPart {
  readonly dueFen: number;
  readonly collectedFen: number;
  readonly refundedFen: number;
  readonly toRefundFen: number;
  readonly waitingFen: number;
}

export type Phase = 'open' | 'closing' | 'settling' | 'formed' | 'lapsed';

export interface ChainStockDoc extends Doc, MoneyPart {
  readonly phase: Phase;
  readonly entryCount: number;
  readonly pieceCount: number;
  readonly movements: readonly string[];
  readonly freeSlotCount: number;
  readonly totals: readonly number[];
  readonly settledEdition: number;
}

export interface WishPart {
  readonly sku: number;
  readonly count: number;
}

export interface LinePart extends WishPart {
  readonly shortCount: number;
  readonly pickedCount: number;
  /** Paid back by a case instead of being given; absent where none was. */
  readonly refundedCount?: number;
  /** With its owner by what a case says; absent where none is. */
  readonly keptCount?: number;
}

export interface ChainCaseDoc extends Doc {
  readonly entryId: string;
  readonly sku: number;
  readonly kind: string;
  readonly state: string;
}

export interface ChainEntryDoc extends Doc {
  readonly groupId: string;
  readonly chainId: string;
  readonly number: number;
  readonly memberId: string | null;
  readonly joinedBy: string;
  readonly for: 'self' | 'other' | 'text';
  readonly state: 'joined' | 'confirmed' | 'cancelled' | 'lapsed';
  readonly lines: readonly LinePart[];
  readonly price: {
    readonly goodsFen: number;
    readonly couponFen: number;
    readonly points: number;
    readonly pointsFen: number;
    readonly freightFen?: number;
    readonly dueFen: number;
  };
  readonly offsets: { readonly couponId: string | null; readonly allocation: readonly Share[] };
  /** On which board it counts; null or absent where on none. */
  readonly counted?: { readonly kind: 'chainJoins' | 'helped' } | null;
  readonly settledEdition: number;
  readonly afterSaleFen: number;
  readonly paidFen: number;
  readonly refundedFen: number;
  readonly payments: readonly { readonly kind: string; readonly fen: number }[];
  readonly history: readonly { readonly kind: string }[];
  readonly point: number;
  readonly address?: object | null;
  readonly shipment?: { readonly byMemberId: string; readonly trackingNumber: string } | null;
  readonly handOvers: readonly {
    readonly pickUpId: string;
    readonly lines: readonly WishPart[];
    readonly atMs: number;
    readonly byMemberId: string;
  }[];
}

export const CHAINS: Of<ChainDoc> = { name: 'chains' };
export const CHAIN_STOCKS: Of<ChainStockDoc> = { name: 'chain-stocks' };
export const CHAIN_ENTRIES: Of<ChainEntryDoc> = { name: 'chain-entries' };

export const CHAIN_CASES: Of<ChainCaseDoc> = { name: 'chain-cases' };

/** What of a line is to come, or came: neither cut nor paid back instead. */
export const comingOf = ({ count, shortCount, refundedCount = 0 }: LinePart): number =>
  count - shortCount - refundedCount;

export const skusOf = ({ items }: Pick<ChainDoc, 'items'>): readonly SkuPart[] => items.flatMap((item) => item.skus);

/** Whether an entry counts in its chain: also when the chain lapsed under it. */
export const stands = ({ state }: ChainEntryDoc): boolean => state !== 'cancelled';

export const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

export const piecesOf = (entries: readonly ChainEntryDoc[], sku?: number): number =>
  sumOf(
    entries.flatMap((entry) => (stands(entry) ? entry.lines : [])),
    (line) => (sku === undefined || line.sku === sku ? line.count : 0),
  );
