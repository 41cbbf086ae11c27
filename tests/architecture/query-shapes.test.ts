import { cloudPlan } from '../../scripts/cloud-plan';
import { COLLECTIONS } from '../../server/documents/collections';
import { QUERY_SHAPES } from '../support/query-shape';

type Index = readonly string[];

/** As the store's own plan has it: the equal fields in any order, then the ordered one; the id closes every index. */
function serves(index: Index, shape: string): boolean {
  const [fields = '', orderField = ''] = shape.split('>').map((part) => part.trim());
  const equal = fields === '' ? [] : fields.split(' ');
  const isPrefix = index.length >= equal.length && index.slice(0, equal.length).every((field) => equal.includes(field));
  return isPrefix && (orderField === '' || (index[equal.length] ?? 'id') === orderField);
}

const INDEXES = new Map<string, readonly Index[]>(COLLECTIONS.map(({ name, indexes }) => [name, indexes]));

/** The shortest one that serves: what a longer one is for has to be asked by somebody else. */
function indexFor(collection: string, shape: string): Index | undefined {
  const serving = (INDEXES.get(collection) ?? []).filter((index) => serves(index, shape));
  return [...serving].sort((left, right) => left.length - right.length)[0];
}

const SHAPES = Object.entries(QUERY_SHAPES).flatMap(([collection, shapes]) =>
  shapes.map((shape) => [collection, shape] as const),
);

/**
 * `query-shapes.json` lists every query of operations, flows and jobs: the stores of all stories fail on one that is not
 * listed (`watched-store.ts`), and `npm test` fails on one that is listed and that no story asks.
 */
describe('what is asked of the store', () => {
  test.each(SHAPES)('%s by %s is served by a declared index', (collection, shape) => {
    expect(indexFor(collection, shape)).toBeDefined();
  });

  it('uses every index that is declared', () => {
    const used = new Set(SHAPES.map(([collection, shape]) => indexFor(collection, shape)));
    const unused = [...INDEXES].flatMap(([name, indexes]) =>
      indexes.filter((index) => !used.has(index)).map((index) => `${name}: ${index.join(' ')}`),
    );
    expect(unused).toEqual([]);
  });

  it('finds exactly those in a provisioned environment', () => {
    const planned = cloudPlan().collections.map(({ name, indexes }) => [name, indexes]);
    const declared = COLLECTIONS.map(({ name, indexes }) => [
      name,
      indexes.map((index) => [...index.filter((field) => (field as string) !== 'id'), '_id']),
    ]);
    expect(planned).toEqual(declared);
  });
});
