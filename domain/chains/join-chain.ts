import { accept, refuse, type Result } from '../kernel/result';
import { type ChainTerms, skusOf } from './chain-terms';
import { addressGap, type DeliveryAddress, deliveryAt } from './delivery';
import type { WishedLine } from './entry';

/** Why nobody joins now. */
export type TimeRefusal = 'NOT_OPEN_YET' | 'CHAIN_CLOSED' | 'CHAIN_PAUSED';

/** Whether a chain takes entries at `nowMs`. The stock's own fence asks again when it reserves. */
export function checkOpen(
  chain: Pick<ChainTerms, 'opensAtMs' | 'closesAtMs'> & { readonly paused: boolean; readonly reason: string },
  nowMs: number,
): Result<null, TimeRefusal> {
  if (nowMs >= chain.closesAtMs) return refuse('CHAIN_CLOSED', { closesAtMs: chain.closesAtMs });
  if (nowMs < chain.opensAtMs) return refuse('NOT_OPEN_YET', { opensAtMs: chain.opensAtMs });
  return chain.paused ? refuse('CHAIN_PAUSED', { reason: chain.reason }) : accept(null);
}

/** What an entry says besides its money. */
export interface Wish {
  readonly lines: readonly WishedLine[];
  readonly point: number;
  readonly slot: number | null;
  readonly building: string;
  readonly answers: readonly string[];
  /** Where it is brought to; null where it is fetched. */
  readonly address: DeliveryAddress | null;
}

/** Whether a wish fits the chain: things that are there, a place and a time that are offered, questions answered. */
export function checkWish(terms: ChainTerms, wish: Wish): Result<null, 'BAD_WISH'> {
  const field = badField(terms, wish);
  return field === null ? accept(null) : refuse('BAD_WISH', { field });
}

/** Whether lines name variants that are there, each once. */
export function fitLines(terms: Pick<ChainTerms, 'items'>, lines: readonly WishedLine[]): boolean {
  const skuCount = skusOf(terms).length;
  return lines.every(({ sku }) => sku < skuCount) && new Set(lines.map(({ sku }) => sku)).size === lines.length;
}

/** The first line with fewer pieces than its variant is sold in (起购), by sku number; null when none is. */
export function tooFewOf(terms: Pick<ChainTerms, 'items'>, lines: readonly WishedLine[]): number | null {
  const skus = skusOf(terms);
  return lines.find(({ sku, count }) => count < (skus[sku]?.perEntryMin ?? 1))?.sku ?? null;
}

/** Whether a point has that time: one without times takes none. */
export function fitPlace(terms: Pick<ChainTerms, 'points'>, place: Pick<Wish, 'point' | 'slot'>): boolean {
  const point = terms.points[place.point];
  if (point === undefined) return false;
  return point.slots.length === 0 ? place.slot === null : place.slot !== null && place.slot < point.slots.length;
}

/** Whether there is an address where something is brought to, and none where it is fetched. */
export function fitAddress(terms: Pick<ChainTerms, 'points'>, { point, address }: Pick<Wish, 'point' | 'address'>) {
  const delivery = deliveryAt(terms, point);
  if (delivery === null || address === null) return delivery === null && address === null;
  return addressGap(delivery.kind, address) === null;
}

function badField(terms: ChainTerms, wish: Wish): string | null {
  if (!fitLines(terms, wish.lines)) return 'lines';
  if (tooFewOf(terms, wish.lines) !== null) return 'minimum';
  const point = terms.points[wish.point];
  if (point === undefined) return 'point';
  if (!fitPlace(terms, wish)) return 'slot';
  if (point.asksBuilding === (wish.building === '')) return 'building';
  if (!fitAddress(terms, wish)) return 'address';
  if (wish.answers.length > terms.questions.length) return 'answers';
  const isAnswered = terms.questions.every(({ isRequired }, at) => !isRequired || (wish.answers[at] ?? '') !== '');
  return isAnswered ? null : 'answers';
}

/** What one member has in a chain: the lock of every limit of theirs. */
export interface Seat {
  /** Entries that stand, oldest first. */
  readonly entryIds: readonly string[];
  /** Pieces in them, by sku number. */
  readonly taken: Readonly<Record<string, number>>;
}

export const EMPTY_SEAT: Seat = { entryIds: [], taken: {} };

/** Takes or gives up pieces against the member's own limits (限购). */
export function takeSeat(
  terms: Pick<ChainTerms, 'items'>,
  seat: Seat,
  pieces: Readonly<Record<string, number>>,
): Result<Seat, 'SKU_LIMIT'> {
  const skus = skusOf(terms);
  const taken = new Map(Object.entries(seat.taken));
  for (const [sku, delta] of Object.entries(pieces)) {
    const count = (taken.get(sku) ?? 0) + delta;
    const max = skus[Number(sku)]?.perMemberMax ?? null;
    if (delta > 0 && max !== null && count > max) return refuse('SKU_LIMIT', { sku: Number(sku), max });
    taken.set(sku, count);
  }
  return accept({ ...seat, taken: Object.fromEntries([...taken].filter(([, count]) => count > 0)) });
}

/** One more entry of this member. */
export function addEntry(
  terms: Pick<ChainTerms, 'entriesPerMemberMax'>,
  seat: Seat,
  entryId: string,
): Result<Seat, 'TOO_MANY_ENTRIES'> {
  const max = terms.entriesPerMemberMax;
  if (seat.entryIds.length >= max) return refuse('TOO_MANY_ENTRIES', { max });
  return accept({ ...seat, entryIds: [...seat.entryIds, entryId] });
}

export function removeEntry(seat: Seat, entryId: string): Seat {
  return { ...seat, entryIds: seat.entryIds.filter((id) => id !== entryId) };
}
