import { createHash } from 'node:crypto';
import type { Connection } from './connection';
import { type AnyCollection, columnOf, indexedFields, plain, tableName } from './table';

/** A number for what these collections need; a file that carries it has it all. */
export function schemaMark(collections: readonly AnyCollection[]): number {
  const needs = collections.map(({ name, indexes, sparse = {} }) => [name, indexes, Object.keys(sparse)]);
  return createHash('sha256').update(JSON.stringify(needs)).digest().readUInt32BE() >>> 1;
}

/** Creates what is missing for these collections: tables, columns (filled from the documents), indexes. All or nothing. */
export function createTables(connection: Connection, collections: readonly AnyCollection[]): void {
  const mark = schemaMark(collections);
  if (connection.statement('PRAGMA user_version').get()?.[0] === mark) return;
  connection.execute('BEGIN IMMEDIATE');
  try {
    for (const collection of collections) createTable(connection, collection);
    connection.execute(`PRAGMA user_version = ${mark}`);
    connection.commit();
  } catch (error) {
    connection.rollback();
    throw error;
  }
}

function createTable(connection: Connection, collection: AnyCollection): void {
  const table = tableName(collection);
  const columns = indexedFields(collection).map((field) => `, ${columnOf(field)}`);
  connection.execute(`CREATE TABLE IF NOT EXISTS ${table}
    (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, doc TEXT NOT NULL${columns.join('')})`);
  const present = new Set(
    connection.statement(`SELECT name FROM pragma_table_xinfo('${collection.name}')`).all().flat(),
  );
  for (const field of indexedFields(collection)) {
    if (present.has(`f_${field}`)) continue;
    const column = columnOf(field);
    connection.execute(`ALTER TABLE ${table} ADD COLUMN ${column}`);
    connection.execute(`UPDATE ${table} SET ${column} = json_extract(doc, '$.${field}')`);
  }
  const declared = collection.indexes.map((index) => createIndex(connection, collection, index));
  for (const name of indexesOf(connection, collection)) {
    if (!declared.includes(name)) connection.execute(`DROP INDEX "${name}"`);
  }
}

/** Creates an index unless it is there, and answers its name. One that begins with a sparse field is partial. */
function createIndex(connection: Connection, collection: AnyCollection, index: readonly string[]): string {
  const columns = [...index.filter((field) => field !== 'id'), 'id'];
  const first = columns[0] ?? 'id';
  const isSparse = first in (collection.sparse ?? {});
  const name = [collection.name, ...columns, ...(isSparse ? ['sparse'] : [])].map(plain).join('.');
  connection.execute(
    `CREATE INDEX IF NOT EXISTS "${name}" ON ${tableName(collection)} (${columns.map(columnOf).join(', ')})
      ${isSparse ? `WHERE ${columnOf(first)} IS NOT NULL` : ''}`,
  );
  return name;
}

/** The names of the indexes made by `createIndex`, those of an earlier release among them. */
function indexesOf(connection: Connection, collection: AnyCollection): readonly string[] {
  return connection
    .statement(`SELECT name FROM pragma_index_list('${plain(collection.name)}') WHERE origin = 'c'`)
    .all()
    .map(([name]) => String(name));
}
