import type { Collection, Document, Query, Store, Stored } from '../../ports/store';

type Walk<Doc extends Document> = Pick<Query<Doc>, 'equal' | 'limit'> & {
  readonly after?: string;
  readonly before?: string;
};

/** Everything of a list by its `order`, oldest first. A request per `limit`. */
export async function walkOrder<Doc extends Document & { readonly order: string }>(
  store: Store,
  from: Collection<Doc>,
  { equal, limit, after: start = '', before }: Walk<Doc>,
): Promise<readonly Stored<Doc>[]> {
  const all: Stored<Doc>[] = [];
  for (let after = start; ;) {
    const found = await store.query(from, {
      equal,
      range: { field: 'order', after, ...(before === undefined ? {} : { before }) },
      order: { field: 'order', direction: 'up' },
      limit,
    });
    all.push(...found);
    const last = found.at(-1);
    if (last === undefined || found.length < limit) return all;
    after = last.order;
  }
}
