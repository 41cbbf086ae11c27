import { accept, refuse, type Result } from '../kernel/result';
import { CHAIN_LIMITS } from './chain-limits';
import { type ChainItem, type ChainTerms, type PickUpPoint, skusOf } from './chain-terms';
import { problemOfItems, problemOfPoints } from './check-terms';

/** What is added to a running chain; null and empty lists add nothing. */
export interface ChainEdit {
  readonly text: string | null;
  readonly closesAtMs: number | null;
  readonly moreStock: readonly { readonly sku: number; readonly moreCount: number }[];
  readonly moreItems: readonly ChainItem[];
  readonly morePoints: readonly PickUpPoint[];
}

/** The terms with more of everything. New things go to the end, so that the numbers of variants and places never change. */
export function extendTerms<Terms extends ChainTerms>(
  terms: Terms,
  edit: ChainEdit,
  nowMs: number,
): Result<Terms, 'NOTHING_ADDED' | 'BAD_TERMS'> {
  if (addsNothing(terms, edit)) return refuse('NOTHING_ADDED');
  const closesAtMs = edit.closesAtMs ?? terms.closesAtMs;
  if (closesAtMs < terms.closesAtMs) return bad('closesAtMs', 'deadline-earlier');
  if (closesAtMs - Math.max(terms.opensAtMs, nowMs) > CHAIN_LIMITS.windowMaxMs)
    return bad('closesAtMs', 'window-too-long');
  const more = moreOf(terms, edit);
  if (more === null) return bad('moreStock', 'no-such-stock');
  const items = [...more, ...edit.moreItems];
  const points = [...terms.points, ...edit.morePoints];
  const problem = problemOfItems(items) ?? problemOfPoints(points);
  if (problem !== null) return refuse('BAD_TERMS', { ...problem });
  return accept({ ...terms, text: edit.text ?? terms.text, closesAtMs, items, points });
}

const bad = (field: string, reason: string) => refuse('BAD_TERMS', { field, reason });

function addsNothing(terms: ChainTerms, edit: ChainEdit): boolean {
  const lists = [edit.moreStock, edit.moreItems, edit.morePoints];
  const sameText = edit.text === null || edit.text === terms.text;
  return (
    sameText && (edit.closesAtMs ?? terms.closesAtMs) === terms.closesAtMs && lists.every((list) => list.length === 0)
  );
}

/** The items with their larger stocks; null when a variant is not there, has no limit, or would have too much. */
function moreOf(terms: ChainTerms, { moreStock }: ChainEdit): readonly ChainItem[] | null {
  const more = new Map<number, number>();
  for (const { sku, moreCount } of moreStock) more.set(sku, (more.get(sku) ?? 0) + moreCount);
  const skus = skusOf(terms);
  for (const [sku, count] of more) {
    const stockCount = skus[sku]?.stockCount ?? null;
    if (stockCount === null || stockCount + count > CHAIN_LIMITS.stockMax) return null;
  }
  let at = -1;
  return terms.items.map((item) => ({
    ...item,
    skus: item.skus.map((sku) => {
      at += 1;
      const { stockCount } = sku;
      return stockCount === null ? sku : { ...sku, stockCount: stockCount + (more.get(at) ?? 0) };
    }),
  }));
}
