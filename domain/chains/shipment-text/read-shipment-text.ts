import { BEGINNINGS, CARRIERS, NUMBER_MARK } from './copy';

/** One line of pasted text that may say which parcel went to which entry. */
export interface ShipmentLine {
  /** As it was pasted. */
  readonly raw: string;
  /** The chain number; null where the line names none. */
  readonly number: number | null;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly doubts: readonly ShipmentDoubt[];
}

/** `carrier-guessed`: the line names none, and the number looks like one of theirs. `repeats`: said twice differently. */
export type ShipmentDoubt = 'no-number' | 'no-carrier' | 'carrier-guessed' | 'no-tracking' | 'repeats';

/** Names by which a carrier is found, the longest first, so that 顺丰速运 is not 顺丰 with something left over. */
const NAMES = CARRIERS.flatMap(([name, ...others]) => [name, ...others].map((written) => ({ name, written }))).sort(
  (a, b) => b.written.length - a.written.length,
);

/** Thirty signs at the most, which is fewer than a parcel's number may have. */
const TRACKING = /(?:^|[^A-Z0-9])([A-Z]{0,4}\d{8,24}[A-Z]{0,2})(?![A-Z0-9])/;
const NUMBER = new RegExp(String.raw`^\D{0,3}?(\d{1,6})(?:\s*${NUMBER_MARK}|\s*[.、:,;)】\]]|\s+|(?=[^\dA-Z]))`);

/**
 * Reads lines such as 「12 顺丰 SF1234567890」 on the phone that they were pasted on. Whatever is not sure is said, so
 * that somebody looks before it is sent; lines without any digit say nothing and are left out.
 */
export function readShipmentText(text: string): readonly ShipmentLine[] {
  const lines = text
    .split(/\r?\n/)
    .map((raw) => raw.trim())
    .filter((raw) => /\d/.test(raw.normalize('NFKC')))
    .map(readLine);
  return lines.map((line, at) => {
    const isSaidBefore = lines.slice(0, at).some((earlier) => line.number !== null && earlier.number === line.number);
    return isSaidBefore ? { ...line, doubts: [...line.doubts, 'repeats'] } : line;
  });
}

function readLine(raw: string): ShipmentLine {
  const plain = raw.normalize('NFKC').toUpperCase();
  const trackingNumber = firstOf(TRACKING, plain);
  const rest = trackingNumber === '' ? plain : plain.replace(trackingNumber, ' ');
  const number = Number(firstOf(NUMBER, rest));
  const { carrier, doubt } = carrierIn(rest, trackingNumber);
  const doubts: readonly (ShipmentDoubt | null)[] = [
    number === 0 ? 'no-number' : null,
    trackingNumber === '' ? 'no-tracking' : null,
    doubt,
  ];
  return {
    raw,
    number: number === 0 ? null : number,
    ...{ carrier, trackingNumber },
    doubts: doubts.filter((one) => one !== null),
  };
}

const firstOf = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? '';

/** The carrier that is named, or else the only one whose numbers begin so. */
function carrierIn(rest: string, trackingNumber: string): { carrier: string; doubt: ShipmentDoubt | null } {
  const said = NAMES.find(({ written }) => rest.includes(written));
  if (said !== undefined) return { carrier: said.name, doubt: null };
  const guessed = BEGINNINGS.find(([beginning]) => trackingNumber.startsWith(beginning));
  return guessed === undefined
    ? { carrier: '', doubt: 'no-carrier' }
    : { carrier: guessed[1], doubt: 'carrier-guessed' };
}
