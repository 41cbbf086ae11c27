import { type ChainTerms, type NumberedSku, skusOf } from '@domain/chains/chain-terms';
import { formatCount } from '@/lib/format-points';

/** What a variant is called beside others: its item, and its own name where it has one. */
export function skuName({ item, name }: Pick<NumberedSku, 'item' | 'name'>): string {
  return name === '' ? item.title : `${item.title} ${name}`;
}

/** "大果 2、尝鲜 1": what lines ask for, in the order of the chain. */
export function linesWords(
  terms: Pick<ChainTerms, 'items'>,
  lines: readonly { readonly sku: number; readonly count: number }[],
): string {
  const skus = skusOf(terms);
  return lines
    .map(({ sku, count }) => ({ priced: skus[sku], count }))
    .flatMap(({ priced, count }) => (priced === undefined ? [] : [`${skuName(priced)} ${formatCount(count)}`]))
    .join('、');
}
