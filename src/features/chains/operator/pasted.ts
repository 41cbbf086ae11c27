import type { Doubt } from '@domain/chains/chain-text/doubt';
import { readChainText, type SkipReason } from '@domain/chains/chain-text/read-chain-text';
import { type ChainTerms, skusOf } from '@domain/chains/chain-terms';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { LIMITS } from '@domain/kernel/limits';
import type { Place } from './place-chips';

/** A line of the chat on its way to become an entry. */
export interface PastedLine {
  readonly key: number;
  readonly name: string;
  readonly byName: string | null;
  /** As the text says; '' when it does not. */
  readonly building: string;
  /** Where this one is picked up; null: where all of them are. */
  readonly place: Place | null;
  /** Pieces by sku number. */
  readonly counts: Readonly<Record<number, number>>;
  readonly doubts: readonly Doubt[];
  readonly text: string;
  /** Whether it is to be sent. */
  readonly isIn: boolean;
}

export interface PastedText {
  readonly lines: readonly PastedLine[];
  readonly skipped: readonly { readonly text: string; readonly reason: SkipReason }[];
}

/** Reads a text of the chat on this phone. */
export function readPasted(text: string, terms: Pick<ChainTerms, 'items'>): PastedText {
  const { entries, skipped } = readChainText(text, skusOf(terms));
  return {
    skipped,
    lines: entries.map((entry, key) => ({
      key,
      name: entry.name.slice(0, LIMITS.nameMax),
      byName: entry.byName,
      building: entry.building.slice(0, CHAIN_LIMITS.answerMax),
      place: null,
      counts: Object.fromEntries(entry.lines.map(({ sku, count }) => [sku, Math.min(count, CHAIN_LIMITS.countMax)])),
      doubts: entry.doubts,
      text: entry.text,
      isIn: !entry.doubts.includes('SAME_NAME'),
    })),
  };
}

/** Whether a line says who and what. */
export const isWhole = ({ name, counts }: PastedLine): boolean =>
  name.trim() !== '' && Object.values(counts).some((count) => count > 0);

/**
 * Lines as the wire wants them, in parcels of what one call takes. `placed`: where those are picked up that have no
 * place of their own. A building goes along only where the place asks for one.
 */
export function parcelsOf(lines: readonly PastedLine[], { points }: Pick<ChainTerms, 'points'>, placed: Place) {
  const sent = lines
    .filter(({ isIn }) => isIn)
    .map(({ key, name, counts, place, building }) => ({
      key,
      name: name.trim(),
      ...(place ?? placed),
      building: points[(place ?? placed).point]?.asksBuilding === true ? building.trim() : '',
      wished: Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([sku, count]) => ({ sku: Number(sku), count })),
    }));
  const parcels = Math.ceil(sent.length / CHAIN_LIMITS.importMax);
  return Array.from({ length: parcels }, (_, at) =>
    sent.slice(at * CHAIN_LIMITS.importMax, (at + 1) * CHAIN_LIMITS.importMax),
  );
}
