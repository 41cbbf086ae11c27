import type { NamedSku } from '../../../domain/chains/chain-text/item-words';

const one = (sku: number, title: string, name = ''): NamedSku => ({ sku, name, item: { title } });

/** What the texts of the corpus are about, each with the letters that expected results name variants by. */
export const OFFERS = {
  strawberries: { letters: 'AB', skus: [one(0, '大果 3 斤装'), one(1, '尝鲜 1 斤装')] },
  milk: { letters: 'DXS', skus: [one(0, '鲜奶', '大瓶'), one(1, '鲜奶', '小瓶'), one(2, '老酸奶')] },
  oranges: { letters: 'O', skus: [one(0, '赣南脐橙 10 斤箱')] },
  bakery: { letters: 'TBP', skus: [one(0, '吐司'), one(1, '贝果 4 个装'), one(2, '菠萝包')] },
} as const satisfies Record<string, { letters: string; skus: readonly NamedSku[] }>;

export type OfferName = keyof typeof OFFERS;

/**
 * A text of a chat and what is made of it, one word line per entry: "name @building <writer: A2 B1 (note) ?DOUBT", with
 * what is absent left out. Lines that are left out are only counted, by reason.
 */
export interface ChainTextCase {
  readonly title: string;
  readonly offer: OfferName;
  readonly text: string;
  readonly entries: readonly string[];
  readonly skipped?: Readonly<Record<string, number>>;
}
