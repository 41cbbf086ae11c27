import { DatabaseSync } from '@photostructure/sqlite';

/** What one iteration writes: by id, in one transaction, as many rows as the operation that is compared with it. */
export interface RawLoopOptions {
  /** A file on the disk that the compared store uses. */
  readonly path: string;
  readonly iterations: number;
  /** The durable commits of one iteration, and the rows of each; one with 2 and 2 without it. */
  readonly commits?: readonly { readonly updates: number; readonly inserts: number }[];
  /** Bytes of one document; 400 without it. */
  readonly documentBytes?: number;
}

export interface RawLoopResult {
  readonly iterationsPerSecond: number;
  readonly cpuMicrosPerIteration: number;
}

interface Statements {
  readonly begin: () => void;
  readonly update: (doc: string, id: string) => void;
  readonly insert: (id: string, doc: string) => void;
  readonly commit: () => void;
}

/** Rows to update: with fewer the loop would write the same page again and again. */
const LOADED_ROWS = 1_000;

/**
 * What the engine alone can do, one transaction after another with the durability of the sqlite store (WAL,
 * `synchronous=FULL`): prepared statements, no indexes besides the id, no reads, no JSON, nothing of ours.
 */
export function runRawLoop(options: RawLoopOptions): RawLoopResult {
  const database = new DatabaseSync(options.path);
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; DROP TABLE IF EXISTS raw_rows');
    database.exec(
      'CREATE TABLE raw_rows (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, doc TEXT NOT NULL)',
    );
    const statements = prepare(database);
    const doc = JSON.stringify({ text: 'x'.repeat(options.documentBytes ?? 400) });
    load(statements, LOADED_ROWS, doc);
    return measure(options.iterations, (iteration) => {
      runIteration(statements, { ...options, doc, iteration });
    });
  } finally {
    database.close();
  }
}

function prepare(database: InstanceType<typeof DatabaseSync>): Statements {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const update = database.prepare('UPDATE raw_rows SET version = version + 1, doc = ? WHERE id = ?');
  const insert = database.prepare('INSERT INTO raw_rows (id, version, doc) VALUES (?, 1, ?)');
  const commit = database.prepare('COMMIT');
  return {
    begin: () => void begin.run(),
    update: (doc, id) => void update.run(doc, id),
    insert: (id, doc) => void insert.run(id, doc),
    commit: () => void commit.run(),
  };
}

function load(statements: Statements, rows: number, doc: string): void {
  statements.begin();
  for (let row = 0; row < rows; row += 1) statements.insert(`loaded:${row}`, doc);
  statements.commit();
}

interface Iteration extends RawLoopOptions {
  readonly doc: string;
  readonly iteration: number;
}

const ONE_COMMIT = [{ updates: 2, inserts: 2 }];

function runIteration(statements: Statements, { iteration, doc, commits = ONE_COMMIT }: Iteration): void {
  let row = iteration * 31;
  for (const [index, commit] of commits.entries()) {
    statements.begin();
    for (let update = 0; update < commit.updates; update += 1) {
      row += 1;
      statements.update(doc, `loaded:${(row * 7_919) % LOADED_ROWS}`);
    }
    for (let insert = 0; insert < commit.inserts; insert += 1)
      statements.insert(`new:${iteration}:${index}:${insert}`, doc);
    statements.commit();
  }
}

function measure(iterations: number, run: (iteration: number) => void): RawLoopResult {
  const startedMs = performance.now();
  const startedCpu = process.cpuUsage();
  for (let iteration = 0; iteration < iterations; iteration += 1) run(iteration);
  const cpu = process.cpuUsage(startedCpu);
  return {
    iterationsPerSecond: (iterations / (performance.now() - startedMs)) * 1_000,
    cpuMicrosPerIteration: (cpu.user + cpu.system) / iterations,
  };
}
