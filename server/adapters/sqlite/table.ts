import type { Document, Stored } from '../../ports/store';
import { StoreMisuse } from '../../ports/store-errors';
import type { Connection } from './connection';

/** A collection of any document type. */
export interface AnyCollection {
  readonly name: string;
  readonly indexes: readonly (readonly string[])[];
  readonly sparse?: object;
}

const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** What an index column holds: the field itself where it is a scalar, otherwise nothing. */
export type IndexValue = string | number | null;

/**
 * The reads and writes of one collection, each one statement. Versions count from 1. Indexed fields stand beside the
 * document in columns of their own, and an update sets only those that differ: the engine then leaves the other
 * indexes alone.
 */
export class Table {
  private readonly selectSql: string;
  private readonly selectNewerSql: string;
  private readonly insertSql: string;
  private readonly touchSql: string;
  private readonly deleteSql: string;
  private readonly updateSqls = new Map<string, string>();
  private readonly fields: readonly string[];
  private readonly sparse: ReadonlyMap<string, unknown>;

  constructor(readonly collection: AnyCollection) {
    const name = tableName(collection);
    this.fields = indexedFields(collection);
    this.sparse = new Map(Object.entries(collection.sparse ?? {}));
    const columns = this.fields.map((field) => `, ${columnOf(field)}`).join('');
    this.selectSql = `SELECT version, doc FROM ${name} WHERE id = ?`;
    this.selectNewerSql = `SELECT version, CASE WHEN version = ? THEN NULL ELSE doc END FROM ${name} WHERE id = ?`;
    this.insertSql = `INSERT INTO ${name} (id, version, doc${columns}) VALUES (?, 1, ?${', ?'.repeat(this.fields.length)})
      ON CONFLICT (id) DO NOTHING`;
    this.touchSql = `UPDATE ${name} SET version = version + 1 WHERE id = ? AND version = ?`;
    this.deleteSql = `DELETE FROM ${name} WHERE id = ? AND version = ?`;
  }

  get(connection: Connection, id: string): Stored<Document> | null {
    const row = connection.statement(this.selectSql).get(id);
    return row === undefined ? null : storedOf(row);
  }

  /** `known` itself where the document still has its version. */
  getNewer(connection: Connection, id: string, known: Stored<Document> | null): Stored<Document> | null {
    if (known === null) return this.get(connection, id);
    const row = connection.statement(this.selectNewerSql).get(known.version, id);
    if (row === undefined) return null;
    return row[1] === null ? known : storedOf(row);
  }

  /** What the index columns of a document hold. */
  indexValues(document: Document): readonly IndexValue[] {
    const values: IndexValue[] = [];
    for (const field of this.fields) {
      const value = (document as unknown as Record<string, unknown>)[field];
      values.push(this.sparse.has(field) && this.sparse.get(field) === value ? null : indexValue(value));
    }
    return values;
  }

  /** False when the id is taken. */
  insert(connection: Connection, document: Document): boolean {
    const values = this.indexValues(document);
    return connection.statement(this.insertSql).run(document.id, textOf(document), ...values) === 1;
  }

  /** False when the document is not at `before.version` any more. Without known index values all are written. */
  update(
    connection: Connection,
    next: Document,
    before: { readonly version: number; readonly indexed: readonly IndexValue[] | null },
  ): boolean {
    const differing: number[] = [];
    const set: IndexValue[] = [];
    for (const [at, value] of this.indexValues(next).entries()) {
      if (before.indexed?.[at] === value) continue;
      differing.push(at);
      set.push(value);
    }
    return connection.statement(this.updateSql(differing)).run(textOf(next), ...set, next.id, before.version) === 1;
  }

  /** Raises the version alone. False when the document has changed since. */
  touch(connection: Connection, previous: Stored<Document>): boolean {
    return connection.statement(this.touchSql).run(previous.id, previous.version) === 1;
  }

  /** False when the document has changed since. */
  delete(connection: Connection, previous: Stored<Document>): boolean {
    return connection.statement(this.deleteSql).run(previous.id, previous.version) === 1;
  }

  /** The text that sets these index columns besides the document. Few combinations occur. */
  private updateSql(columns: readonly number[]): string {
    const key = columns.join();
    const known = this.updateSqls.get(key);
    if (known !== undefined) return known;
    const sets = columns.map((at) => `, ${columnOf(this.fields[at] ?? 'id')} = ?`).join('');
    const sql = `UPDATE ${tableName(this.collection)} SET version = version + 1, doc = ?${sets} WHERE id = ? AND version = ?`;
    this.updateSqls.set(key, sql);
    return sql;
  }
}

export function indexedFields(collection: AnyCollection): readonly string[] {
  return [...new Set(collection.indexes.flat())].filter((field) => field !== 'id');
}

function indexValue(value: unknown): IndexValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : null;
}

/** A document as rows hold it: `[version, doc]`. Always a fresh copy, so a caller cannot change what is stored. */
export function storedOf(row: readonly unknown[]): Stored<Document> {
  const document = JSON.parse(row[1] as string) as { version: number } & Document;
  document.version = row[0] as number;
  return document;
}

export function tableName(collection: AnyCollection): string {
  return `"${plain(collection.name)}"`;
}

/** The column that holds an indexed field beside the document. */
export function columnOf(field: string): string {
  return field === 'id' ? 'id' : `"f_${plain(field)}"`;
}

/** `version` belongs to the row; JSON leaves out what is undefined. */
function textOf(document: Document): string {
  return JSON.stringify('version' in document ? { ...document, version: undefined } : document);
}

export function plain(name: string): string {
  if (!PLAIN_NAME.test(name)) throw new StoreMisuse(`not a plain name: ${name}`);
  return name;
}
