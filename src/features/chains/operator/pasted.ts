import type { Doubt } from '@domain/chains/chain-text/doubt';
import { readChainText, type SkipReason } from '@domain/chains/chain-text/read-chain-text';
import { type ChainTerms, skusOf } from '@domain/chains/chain-terms';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { LIMITS } from '@domain/kernel/limits';

/** A line of the chat on its way to become an entry. */
export interface PastedLine {
  readonly key: number;
  readonly name: string;
  readonly byName: string | null;
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

/** Lines as the wire wants them, in parcels of what one call takes. */
export function parcelsOf(lines: readonly PastedLine[]) {
  const sent = lines
    .filter(({ isIn }) => isIn)
    .map(({ key, name, counts }) => ({
      key,
      name: name.trim(),
      wished: Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([sku, count]) => ({ sku: Number(sku), count })),
    }));
  const parcels = Math.ceil(sent.length / CHAIN_LIMITS.importMax);
  return Array.from({ length: parcels }, (_, at) =>
    sent.slice(at * CHAIN_LIMITS.importMax, (at + 1) * CHAIN_LIMITS.importMax),
  );
}
