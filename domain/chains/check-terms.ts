import { accept, refuse, type Result } from '../kernel/result';
import { CHAIN_LIMITS } from './chain-limits';
import {
  type ChainItem,
  type ChainSku,
  type ChainTerms,
  type PickUpPoint,
  skusOf,
  type Threshold,
} from './chain-terms';

/** Where terms do not fit together: `field` as in `items.0.skus.1.tiers`, `reason` is one of `TermsProblem`. */
export type TermsRefusal = 'BAD_TERMS';

export type TermsProblem =
  | 'deadline-past'
  | 'deadline-before-opening'
  | 'window-too-long'
  | 'too-many-skus'
  | 'names-repeat'
  | 'name-missing'
  | 'tiers-not-rising'
  | 'tiers-not-cheaper'
  | 'limit-above-stock'
  | 'minimum-above-limit'
  | 'threshold-above-stock'
  | 'slot-ends-first'
  | 'brought-not-fetched'
  | 'too-many-points';

interface Problem {
  readonly field: string;
  readonly reason: TermsProblem;
}

/** Whether terms can be published at `nowMs`: the rules that tie fields together; the shape of each is the schema's. */
export function checkTerms(terms: ChainTerms, nowMs: number): Result<null, TermsRefusal> {
  const problem = firstProblem(terms, nowMs);
  return problem === null ? accept(null) : refuse('BAD_TERMS', { ...problem });
}

/** The first thing that is wrong, in the order of the form; null when nothing is. */
export function firstProblem(terms: ChainTerms, nowMs: number): Problem | null {
  return (
    problemOfTime(terms, nowMs) ??
    problemOfItems(terms.items) ??
    problemOfThreshold(terms) ??
    problemOfPoints(terms.points)
  );
}

function problemOfTime({ opensAtMs, closesAtMs }: ChainTerms, nowMs: number): Problem | null {
  const field = 'closesAtMs';
  if (closesAtMs <= nowMs) return { field, reason: 'deadline-past' };
  if (closesAtMs <= opensAtMs) return { field, reason: 'deadline-before-opening' };
  if (closesAtMs - Math.max(opensAtMs, nowMs) > CHAIN_LIMITS.windowMaxMs) return { field, reason: 'window-too-long' };
  return null;
}

/** Whether these things can be offered together. */
export function problemOfItems(items: readonly ChainItem[]): Problem | null {
  if (skusOf({ items }).length > CHAIN_LIMITS.skusMax) return { field: 'items', reason: 'too-many-skus' };
  if (repeats(items.map((item) => item.title))) return { field: 'items', reason: 'names-repeat' };
  for (const [at, item] of items.entries()) {
    const problem = problemOfItem(item, `items.${String(at)}.skus`);
    if (problem !== null) return problem;
  }
  return null;
}

function problemOfItem({ skus }: ChainItem, field: string): Problem | null {
  if (repeats(skus.map((sku) => sku.name))) return { field, reason: 'names-repeat' };
  if (skus.length > 1 && skus.some((sku) => sku.name === '')) return { field, reason: 'name-missing' };
  const reasons = skus.map(reasonOfSku);
  const at = reasons.findIndex((reason) => reason !== null);
  const reason = reasons[at] ?? null;
  return reason === null ? null : { field: `${field}.${String(at)}`, reason };
}

function reasonOfSku(sku: ChainSku): TermsProblem | null {
  let last = { fromPieceCount: 0, priceFen: sku.priceFen };
  for (const tier of sku.tiers) {
    if (tier.fromPieceCount <= last.fromPieceCount) return 'tiers-not-rising';
    if (tier.priceFen >= last.priceFen) return 'tiers-not-cheaper';
    last = tier;
  }
  return reasonOfCounts(sku);
}

function reasonOfCounts({ stockCount, perMemberMax, perEntryMin = 1 }: ChainSku): TermsProblem | null {
  if (stockCount !== null && perMemberMax !== null && perMemberMax > stockCount) return 'limit-above-stock';
  return perEntryMin > (perMemberMax ?? stockCount ?? perEntryMin) ? 'minimum-above-limit' : null;
}

/** A chain that its own stock keeps from forming would be a false promise. */
function problemOfThreshold({ threshold, items }: ChainTerms): Problem | null {
  if (threshold === null) return null;
  const most = skusOf({ items }).reduce((sum, sku) => sum + mostOf(sku, threshold.by), 0);
  return threshold.count > most ? { field: 'threshold', reason: 'threshold-above-stock' } : null;
}

/** How far one variant's stock can bring a chain: in pieces, or in entries that take no fewer than it is sold in. */
function mostOf({ stockCount, perEntryMin = 1 }: ChainSku, by: Threshold['by']): number {
  if (stockCount === null) return Number.POSITIVE_INFINITY;
  return by === 'pieces' ? stockCount : Math.floor(stockCount / perEntryMin);
}

/** Whether these places can be offered together. */
export function problemOfPoints(points: readonly PickUpPoint[]): Problem | null {
  if (points.length > CHAIN_LIMITS.pointsMax) return { field: 'points', reason: 'too-many-points' };
  if (repeats(points.map((point) => point.name))) return { field: 'points', reason: 'names-repeat' };
  const at = points.findIndex(({ slots }) => slots.some((slot) => slot.untilMs <= slot.fromMs));
  if (at !== -1) return { field: `points.${String(at)}.slots`, reason: 'slot-ends-first' };
  const brought = points.findIndex(asksTwice);
  return brought === -1 ? null : { field: `points.${String(brought)}`, reason: 'brought-not-fetched' };
}

/** An address says the building already, and no carrier keeps to a time. */
const asksTwice = ({ delivery, asksBuilding, slots }: PickUpPoint): boolean =>
  delivery !== undefined && (asksBuilding || (delivery.kind === 'express' && slots.length > 0));

const repeats = (names: readonly string[]): boolean => new Set(names).size < names.length;
