import type { Delivery } from './delivery';

/** What a group-buy chain (团购接龙) promises. Money in fen. Once it is open only more of it may be added. */
export interface ChainTerms {
  readonly title: string;
  /** What the organiser says about it; '' when nothing. */
  readonly text: string;
  readonly pictureFileIds: readonly string[];
  readonly items: readonly ChainItem[];
  readonly opensAtMs: number;
  /** Exclusive: from this instant nobody joins, edits or cancels. */
  readonly closesAtMs: number;
  /** Null: forms with its first entry. */
  readonly threshold: Threshold | null;
  readonly entriesPerMemberMax: number;
  /** Where it is picked up or brought to; at least one. */
  readonly points: readonly PickUpPoint[];
  /** What everybody who joins is asked besides; only the organiser's side reads the answers. */
  readonly questions: readonly ChainQuestion[];
  /** How the organiser is paid, in their words: the program takes no money. */
  readonly paymentText: string;
  /** How much of an entry, after its coupon, points may pay, in percent; 0: none. */
  readonly pointsCapPercent: number;
  readonly acceptsCoupons: boolean;
  /** Who goes without when less arrives than was sold. Published, so that nobody decides it afterwards. */
  readonly shortageRule: ShortageRule;
  /** Members see who joined, and not what anybody but themselves takes. */
  readonly hidesLines?: boolean | undefined;
}

/** One thing on offer, in one or several variants (规格). */
export interface ChainItem {
  readonly title: string;
  readonly note: string;
  readonly pictureFileId: string | null;
  readonly skus: readonly ChainSku[];
}

export interface ChainSku {
  /** '' where an item has one variant only. */
  readonly name: string;
  readonly priceFen: number;
  /** Lower prices from so many pieces of the whole chain on; ascending, prices falling. */
  readonly tiers: readonly PriceTier[];
  /** Null: as many as are ordered. */
  readonly stockCount: number | null;
  /** Of this variant, over all entries of one member; null: no limit but the entry's. */
  readonly perMemberMax: number | null;
  /** At least so many in an entry that has any of it (起购); one where it is left out. */
  readonly perEntryMin?: number | undefined;
}

export interface PriceTier {
  readonly fromPieceCount: number;
  readonly priceFen: number;
}

/** `entries`: so many people; each entry stands for one. `pieces`: so many pieces of anything. */
export interface Threshold {
  readonly by: 'entries' | 'pieces';
  readonly count: number;
}

export interface PickUpPoint {
  readonly name: string;
  readonly address: string;
  /** Whether building and door are asked for. */
  readonly asksBuilding: boolean;
  /** Without any, the organiser announces the time on arrival. */
  readonly slots: readonly { readonly fromMs: number; readonly untilMs: number }[];
  /** Things come to people from here; they fetch them where it is left out. */
  readonly delivery?: Delivery | undefined;
}

export interface ChainQuestion {
  readonly label: string;
  readonly isRequired: boolean;
}

/** `by-number`: lower numbers are served first. `equal-cut`: everybody loses the same share, odd pieces by number. */
export type ShortageRule = 'by-number' | 'equal-cut';

/** A variant with the number it is ordered by: its place among all variants of the chain, which never changes. */
export interface NumberedSku extends ChainSku {
  readonly sku: number;
  readonly item: ChainItem;
}

/** Every variant of a chain in order. */
export function skusOf(terms: Pick<ChainTerms, 'items'>): readonly NumberedSku[] {
  return terms.items
    .flatMap((item) => item.skus.map((sku) => ({ ...sku, item })))
    .map((sku, at) => ({ ...sku, sku: at }));
}
