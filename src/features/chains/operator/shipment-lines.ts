import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { readShipmentText, type ShipmentLine } from '@domain/chains/shipment-text/read-shipment-text';

/** A line of pasted text while somebody looks it over. */
export interface LookedOver extends ShipmentLine {
  readonly key: number;
  /** Whether it is noted. What is doubted is left out until somebody has looked at it. */
  readonly isIn: boolean;
}

/** The lines of a text: sure ones in, doubted ones out. */
export const linesToLookOver = (text: string): readonly LookedOver[] =>
  readShipmentText(text).map((line, key) => ({ ...line, key, isIn: line.doubts.length === 0 }));

/** Whether a line says all that a parcel needs. */
export const isWhole = ({ number, carrier, trackingNumber }: ShipmentLine): boolean =>
  number !== null && number > 0 && carrier.trim() !== '' && trackingNumber.trim() !== '';

/** What is noted, in parts that one call takes; each with the keys of its lines. */
export function parcelsOf(lines: readonly LookedOver[]) {
  const noted = lines.filter((line) => line.isIn && isWhole(line));
  const max = CHAIN_LIMITS.shipmentsMax;
  return Array.from({ length: Math.ceil(noted.length / max) }, (_, at) => {
    const part = noted.slice(at * max, (at + 1) * max);
    return {
      keys: part.map(({ key }) => key),
      shipments: part.map(({ number, carrier, trackingNumber }) => ({
        number: number ?? 0,
        shipment: { carrier: carrier.trim(), trackingNumber: trackingNumber.trim() },
      })),
    };
  });
}
