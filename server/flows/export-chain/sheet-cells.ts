import type { NumberedSku } from '../../../domain/chains/chain-terms';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import type { ChainDocument } from '../../documents/chains';
import type { SheetOfRows } from '../export-my-data/sheet';
import { timeOf } from '../export-my-data/time-of';

/** A chain as its organiser takes it along. */
export interface WholeChain {
  readonly chain: ChainDocument;
  readonly entries: readonly ChainEntryDocument[];
  /** What tiers are settled by. */
  readonly pieceCount: number;
  /** The name of an entry's owner, as they chose to be seen. */
  readonly nameOf: (entry: ChainEntryDocument) => string;
}

export type Row = SheetOfRows['rows'][number];

export const thing = (sku: NumberedSku | undefined): string =>
  sku === undefined ? '' : [sku.item.title, sku.name].filter((part) => part !== '').join(' ');

export const placeOf = ({ point }: ChainEntryDocument, chain: ChainDocument): string => chain.points[point]?.name ?? '';

/** When it is picked up or brought, as Shanghai reads it: `2026-11-23 16:00–18:00`; '' where no time was chosen. */
export function slotOf({ point, slot }: ChainEntryDocument, chain: ChainDocument): string {
  const chosen = chain.points[point]?.slots[slot ?? -1];
  return chosen === undefined ? '' : `${timeOf(chosen.fromMs)}–${timeOf(chosen.untilMs).slice(-HOUR_AND_MINUTE)}`;
}

const HOUR_AND_MINUTE = '16:00'.length;

export const yuan = (fen: number): number => fen / 100;
