import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '../../server/adapters/sqlite/connection';
import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { selectSql } from '../../server/adapters/sqlite/read-sql';
import { createTables } from '../../server/adapters/sqlite/create-tables';
import { planQuery } from '../../server/adapters/store-rules/read-plan';
import type { Query } from '../../server/ports/store';
import { StoreUnavailable } from '../../server/ports/store-errors';
import { counter, counters, testCollections, thing, things, type Thing } from '../support/store-documents';

const RANKED = { field: 'rank', direction: 'up' } as const;

const QUERIES: readonly (readonly [name: string, query: Query<Thing>])[] = [
  ['equal in the order of an index', { equal: { group: 'a' }, order: RANKED, limit: 20 }],
  ['from the end', { equal: { group: 'a' }, order: { field: 'rank', direction: 'down' }, limit: 20 }],
  ['two equals', { equal: { isOpen: true, group: 'a' }, order: RANKED, limit: 20 }],
  ['an equal null', { equal: { isOpen: null, group: 'a' }, order: RANKED, limit: 20 }],
  ['a cursor', { equal: { group: 'a' }, range: { field: 'rank', after: 5 }, limit: 20 }],
  [
    'a cursor of texts from the end',
    {
      equal: { group: 'a' },
      range: { field: 'rank', before: 'x' },
      order: { field: 'rank', direction: 'down' },
      limit: 20,
    },
  ],
  ['by id within equals', { equal: { isOpen: true }, range: { field: 'id', after: 'a' }, limit: 20 }],
  ['by id', { equal: {}, range: { field: 'id', after: 'a' }, limit: 20 }],
  ['everything in the order of an index', { equal: {}, order: RANKED, limit: 20 }],
];

describe('the file of the sqlite store', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qunli-file-'));
    path = join(folder, 'store.sqlite');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const open = () => openSqliteStore({ path, collections: testCollections });

  test('holds documents and versions after it was closed and opened again', async () => {
    const first = open();
    await first.store.transact(async (tx) => {
      await tx.create(things, thing('a'));
      await tx.create(counters, counter('c'));
    });
    await first.store.guarded(counters, 'c', { where: {}, patch: { add: { left: -1 } } });
    await first.close();
    const second = open();
    expect(await second.store.get(things, 'a')).toEqual({ ...thing('a'), version: 1 });
    expect(await second.store.get(counters, 'c')).toEqual({ ...counter('c', { left: 9 }), version: 2 });
    await second.close();
  });

  test('leaves one file when it is closed, which may be copied', async () => {
    const first = open();
    await first.store.transact((tx) => tx.create(things, thing('a')));
    await first.close();
    const copy = join(folder, 'copy.sqlite');
    copyFileSync(path, copy);
    const second = openSqliteStore({ path: copy, collections: testCollections });
    expect(await second.store.get(things, 'a')).toEqual({ ...thing('a'), version: 1 });
    await second.close();
  });

  test('gains an index that a later release declares, over the documents that are there', async () => {
    const before = openSqliteStore({ path, collections: [{ ...things, indexes: [] }] });
    await before.store.transact((tx) => tx.create(things, thing('a', { rank: 3 })));
    await before.close();
    const after = open();
    expect(await after.store.query(things, { equal: { group: 'a' }, order: RANKED, limit: 5 })).toHaveLength(1);
    await after.close();
  });

  test('may be open twice: each sees what the other has committed, and both may write', async () => {
    const [left, right] = [open(), open()];
    await left.store.transact((tx) => tx.create(things, thing('a')));
    expect(await right.store.get(things, 'a')).not.toBeNull();
    await right.store.transact(async (tx) => tx.touch(things, (await tx.get(things, 'a'))!));
    expect((await left.store.get(things, 'a'))?.version).toBe(2);
    await Promise.all([left.close(), right.close()]);
  });

  test('is closed only after everything accepted is answered, and takes nothing afterwards', async () => {
    const { store, close } = open();
    const writes = Array.from({ length: 200 }, (_, index) =>
      store.transact((tx) => tx.create(things, thing(`t${index}`))),
    );
    await close();
    await expect(Promise.all(writes)).resolves.toHaveLength(200);
    await expect(store.transact((tx) => tx.get(things, 't1'))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.get(things, 't1')).rejects.toBeInstanceOf(StoreUnavailable);
  });

  test('answers a reader while a transaction is open', async () => {
    const { store, close } = open();
    await store.transact((tx) => tx.create(things, thing('a')));
    const slow = store.transact(async (tx) => {
      await tx.touch(things, (await tx.get(things, 'a'))!);
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await store.get(things, 'a'))?.version).toBe(1);
    await slow;
    await close();
  });

  test.each(QUERIES)('serves a query from an index, without sorting or reading it all: %s', (_name, query) => {
    const connection = new Connection(path, 'write');
    createTables(connection, testCollections);
    const { sql, values } = selectSql(things, planQuery(things, query), query.limit);
    const steps = connection
      .statement(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values)
      .map((row) => String(row[3]));
    connection.close();
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatch(
      query.order !== undefined && Object.keys(query.equal).length === 0
        ? /^SCAN .* USING INDEX/
        : /^SEARCH .* USING INDEX/,
    );
  });
});
