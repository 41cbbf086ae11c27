import type { ChainPage } from '../../../contracts/chain-views';
import { skusOf } from '@domain/chains/chain-terms';
import type { RefusalDetails } from '@domain/kernel/result';
import { skuName } from './sku-name';
import { SOLD_OUT_WORDS } from './chain-copy';
import type { Wish } from './wish';

/** A ready way on after there was less than wished. */
export interface SoldOutChoice {
  readonly key: 'left' | 'without' | 'instead';
  readonly label: string;
  readonly counts: Wish['counts'];
}

/** What can be done instead, the best first: what is left of it, the rest without it, as many of something else. */
export function soldOutChoices(
  page: ChainPage,
  wish: Wish,
  { sku, leftCount }: RefusalDetails,
): readonly SoldOutChoice[] {
  if (typeof sku !== 'number' || typeof leftCount !== 'number') return [];
  const wished = wish.counts[sku] ?? 0;
  const others = Object.fromEntries(
    Object.entries(wish.counts).filter(([key, count]) => Number(key) !== sku && count > 0),
  );
  const left: SoldOutChoice = {
    key: 'left',
    label: SOLD_OUT_WORDS.takeLeft(leftCount),
    counts: { ...others, [sku]: leftCount },
  };
  const without: SoldOutChoice = { key: 'without', label: SOLD_OUT_WORDS.without, counts: others };
  return [
    ...(leftCount >= (skusOf(page.terms)[sku]?.perEntryMin ?? 1) ? [left] : []),
    ...(Object.keys(others).length > 0 ? [without] : []),
    ...insteadOf(page, { sku, wished, others }),
  ];
}

interface Lacking {
  readonly sku: number;
  readonly wished: number;
  readonly others: Wish['counts'];
}

/** The first other variant of which as many can be had. */
function insteadOf(page: ChainPage, { sku, wished, others }: Lacking): readonly SoldOutChoice[] {
  const other = skusOf(page.terms).find((each) => {
    if (wished < (each.perEntryMin ?? 1)) return false;
    const taken = others[each.sku] ?? 0;
    const limits = [page.leftCounts[each.sku] ?? null, page.myRoom[each.sku] ?? null];
    return each.sku !== sku && limits.every((limit) => limit === null || limit >= taken + wished);
  });
  if (other === undefined || wished === 0) return [];
  const counts = { ...others, [other.sku]: (others[other.sku] ?? 0) + wished };
  return [{ key: 'instead', label: SOLD_OUT_WORDS.instead(wished, skuName(other)), counts }];
}
