import { canonicalJson } from '../../server/adapters/store-rules/canonical-json';
import type { Collection, Document, Store, Stored } from '../../server/ports/store';

const PAGE = 100;

/** Any collection, as far as reading all of it goes. */
type Readable = Pick<Collection<Document>, 'name' | 'changedBy'>;

/** Every committed document of these collections as one canonical text: equal texts, equal stores. */
export async function snapshotStore(store: Store, collections: readonly Readable[]): Promise<string> {
  const all: [string, Stored<Document>[]][] = [];
  for (const { name, changedBy } of collections) {
    all.push([name, await everyDocument(store, { name, changedBy, indexes: [] })]);
  }
  return canonicalJson(
    all.filter(([, documents]) => documents.length > 0).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

async function everyDocument(store: Store, from: Collection<Document>): Promise<Stored<Document>[]> {
  const documents: Stored<Document>[] = [];
  for (;;) {
    const last = documents.at(-1)?.id;
    const range = last === undefined ? {} : { range: { field: 'id' as const, after: last } };
    const page = await store.query(from, { equal: {}, limit: PAGE, ...range });
    documents.push(...page);
    if (page.length < PAGE) return documents;
  }
}
