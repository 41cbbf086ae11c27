import { DATA_MAP } from '../../server/documents/data-map/data-map';
import type {
  Collection,
  Document,
  Filter,
  GuardedUpdate,
  Query,
  Reads,
  Store,
  Stored,
  Transaction,
} from '../../server/ports/store';
import { markInside } from './outside-transactions';
import { noteShape, shapeOf } from './query-shape';

/** The store's own, and what every document has. */
const ALWAYS = new Set(['id', 'schema', 'version']);

const FIELDS = new Map(DATA_MAP.map(({ collection, fields }) => [collection, Object.keys(fields)]));

const isDeclared = (declared: readonly string[], field: string): boolean =>
  ALWAYS.has(field) || declared.some((one) => (one.endsWith('*') ? field.startsWith(one.slice(0, -1)) : one === field));

/** What is wrong with a write, by the data map; null when it names every field. */
function strayFields(collection: string, fields: readonly string[]): string | null {
  const declared = FIELDS.get(collection);
  if (declared === undefined) return `${collection} is not in the data map`;
  const strange = fields.filter((field) => !isDeclared(declared, field));
  return strange.length === 0 ? null : `the data map knows no ${collection}.${strange.join(', ')}`;
}

/** Fields that are there: one that holds nothing is not stored. */
const fieldsOf = (document: object): readonly string[] =>
  Object.entries(document).flatMap(([field, value]) => (value === undefined ? [] : [field]));

const patchedBy = ({ patch }: GuardedUpdate<never>): readonly string[] =>
  [patch.set, patch.add, patch.push, patch.pull].flatMap((part) => (part === undefined ? [] : fieldsOf(part)));

type Note = (stray: string | null) => void;

/**
 * A store that notes every written field that the data map does not name, and every query that `query-shapes.json` lacks.
 * What happens inside its transactions is marked, for what nobody may do there.
 */
export class WatchedStore implements Store {
  private readonly strays = new Set<string>();

  constructor(private readonly store: Store) {}

  /** @throws when anything strayed: a story fails with it at its end, whatever became of the call. */
  assertNoStrays(): void {
    if (this.strays.size > 0) throw new Error([...this.strays].join('\n'));
  }

  readonly note: Note = (stray) => {
    if (stray !== null) this.strays.add(stray);
  };

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    return this.store.get(from, id);
  }

  getMany<Doc extends Document>(
    from: Collection<Doc>,
    ids: readonly string[],
  ): Promise<readonly (Stored<Doc> | null)[]> {
    return this.store.getMany(from, ids);
  }

  async query<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): Promise<readonly Stored<Doc>[]> {
    const found = await this.store.query(from, query);
    this.noteQuery(from, query);
    return found;
  }

  async count<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): Promise<number> {
    const found = await this.store.count(from, filter);
    this.noteCount(from, filter);
    return found;
  }

  async together<Answers extends readonly unknown[]>(reads: Reads<Answers>): Promise<Answers> {
    const answers = await this.store.together(reads);
    for (const read of reads) {
      if (read.kind === 'query') this.noteQuery(read.from, read.query);
      if (read.kind === 'count') this.noteCount(read.from, read.filter);
    }
    return answers;
  }

  guarded<Doc extends Document>(into: Collection<Doc>, id: string, update: GuardedUpdate<Doc>): Promise<boolean> {
    this.note(strayFields(into.name, patchedBy(update as never)));
    return this.store.guarded(into, id, update);
  }

  private noteQuery<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): void {
    this.note(noteShape(from.name, shapeOf(query, query.order?.field ?? query.range?.field ?? 'id')));
  }

  private noteCount<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): void {
    this.note(noteShape(from.name, shapeOf(filter, filter.range?.field ?? null)));
  }

  transact<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    return this.store.transact((tx) => markInside(() => work(new WatchedTransaction(tx, this.note))));
  }
}

class WatchedTransaction implements Transaction {
  constructor(
    private readonly tx: Transaction,
    private readonly note: Note,
  ) {}

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    return this.tx.get(from, id);
  }

  create<Doc extends Document>(into: Collection<Doc>, document: Doc): Promise<void> {
    this.note(strayFields(into.name, fieldsOf(document)));
    return this.tx.create(into, document);
  }

  replace<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>, next: Doc): Promise<void> {
    this.note(strayFields(into.name, fieldsOf(next)));
    return this.tx.replace(into, previous, next);
  }

  touch<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>): Promise<void> {
    return this.tx.touch(into, previous);
  }

  remove<Doc extends Document>(from: Collection<Doc>, previous: Stored<Doc>): Promise<void> {
    return this.tx.remove(from, previous);
  }
}
