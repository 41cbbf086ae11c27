import type { Document, Stored } from '../../ports/store';
import { StoreMisuse } from '../../ports/store-errors';
import type { Connection } from './connection';

/** A collection of any document type. */
export interface AnyCollection {
  readonly name: string;
  readonly indexes: readonly (readonly string[])[];
}

const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** The reads and writes of one collection, each one statement. Versions count from 1. */
export class Table {
  private readonly selectSql: string;
  private readonly insertSql: string;
  private readonly updateSql: string;
  private readonly touchSql: string;
  private readonly deleteSql: string;

  constructor(readonly collection: AnyCollection) {
    const name = tableName(collection);
    this.selectSql = `SELECT version, doc FROM ${name} WHERE id = ?`;
    this.insertSql = `INSERT INTO ${name} (id, version, doc) VALUES (?, 1, ?) ON CONFLICT (id) DO NOTHING`;
    this.updateSql = `UPDATE ${name} SET version = version + 1, doc = ? WHERE id = ? AND version = ?`;
    this.touchSql = `UPDATE ${name} SET version = version + 1 WHERE id = ? AND version = ?`;
    this.deleteSql = `DELETE FROM ${name} WHERE id = ? AND version = ?`;
  }

  get(connection: Connection, id: string): Stored<Document> | null {
    const row = connection.statement(this.selectSql).get(id);
    return row === undefined ? null : storedOf(row);
  }

  /** False when the id is taken. */
  insert(connection: Connection, document: Document): boolean {
    return connection.statement(this.insertSql).run(document.id, textOf(document)) === 1;
  }

  /** False when the document is not at `version` any more. */
  update(connection: Connection, version: number, next: Document): boolean {
    return connection.statement(this.updateSql).run(textOf(next), next.id, version) === 1;
  }

  /** Raises the version alone. False when the document has changed since. */
  touch(connection: Connection, previous: Stored<Document>): boolean {
    return connection.statement(this.touchSql).run(previous.id, previous.version) === 1;
  }

  /** False when the document has changed since. */
  delete(connection: Connection, previous: Stored<Document>): boolean {
    return connection.statement(this.deleteSql).run(previous.id, previous.version) === 1;
  }
}

/** A document as rows hold it: `[version, doc]`. Always a fresh copy, so a caller cannot change what is stored. */
export function storedOf(row: readonly unknown[]): Stored<Document> {
  const document = JSON.parse(row[1] as string) as { version: number } & Document;
  document.version = row[0] as number;
  return document;
}

/** Creates what is missing for these collections: tables, generated columns, indexes. All or nothing, without rewriting rows. */
export function createTables(connection: Connection, collections: readonly AnyCollection[]): void {
  connection.execute('BEGIN IMMEDIATE');
  try {
    for (const collection of collections) createTable(connection, collection);
    connection.commit();
  } catch (error) {
    connection.rollback();
    throw error;
  }
}

export function tableName(collection: AnyCollection): string {
  return `"${plain(collection.name)}"`;
}

/** The column that holds a field: generated from the document, so that an index can be built on it. */
export function columnOf(field: string): string {
  return field === 'id' ? 'id' : `"f_${plain(field)}"`;
}

function createTable(connection: Connection, collection: AnyCollection): void {
  const table = tableName(collection);
  connection.execute(`CREATE TABLE IF NOT EXISTS ${table}
    (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, doc TEXT NOT NULL)`);
  const present = new Set(
    connection.statement(`SELECT name FROM pragma_table_xinfo('${collection.name}')`).all().flat(),
  );
  for (const field of new Set(collection.indexes.flat())) {
    if (field === 'id' || present.has(`f_${field}`)) continue;
    connection.execute(
      `ALTER TABLE ${table} ADD COLUMN ${columnOf(field)} GENERATED ALWAYS AS (json_extract(doc, '$.${field}')) VIRTUAL`,
    );
  }
  for (const index of collection.indexes) {
    const columns = [...index.filter((field) => field !== 'id'), 'id'];
    const name = `"${[collection.name, ...columns].join('.')}"`;
    connection.execute(`CREATE INDEX IF NOT EXISTS ${name} ON ${table} (${columns.map(columnOf).join(', ')})`);
  }
}

/** `version` belongs to the row; JSON leaves out what is undefined. */
function textOf(document: Document): string {
  return JSON.stringify({ ...document, version: undefined });
}

function plain(name: string): string {
  if (!PLAIN_NAME.test(name)) throw new StoreMisuse(`not a plain name: ${name}`);
  return name;
}
