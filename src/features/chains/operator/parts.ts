import { toGiveCount } from '@domain/chains/entry-line';
import type { StaffEntry } from '../../../../contracts/chain-staff-views';

/** How many of each variant, by sku number. */
export type Parts = Readonly<Record<number, number>>;

/** What of an entry is still to be handed over. */
export function leftOf({ lines, state }: Pick<StaffEntry, 'lines' | 'state'>): Parts {
  if (state !== 'confirmed') return {};
  return Object.fromEntries(lines.map((line) => [line.sku, toGiveCount(line)] as const).filter(([, left]) => left > 0));
}

/** Parts as the wire wants them. */
export const linesOfParts = (parts: Parts) =>
  Object.entries(parts)
    .filter(([, count]) => count > 0)
    .map(([sku, count]) => ({ sku: Number(sku), count }));
