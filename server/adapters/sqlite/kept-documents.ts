import type { Document, Stored } from '../../ports/store';
import { frozen } from '../store-rules/frozen';
import type { Connection } from './connection';
import type { Table } from './table';

/** How many documents are kept. The hot ones are few: a group, what runs in it, how many places are left. */
const KEPT_MAX = 256;

/** What the open transaction has done so far: a version tells a document only where none was removed. */
export type Changes = 'none' | 'written' | 'removed';

interface OpenTransaction {
  readonly connection: Connection;
  readonly changes: Changes;
}

/**
 * Documents as they were last read, so that one that many ask for is not parsed for each of them: one that is read twice
 * at one version is kept, as a group, a challenge, a form are. Every read still asks the engine for the version and takes
 * the kept one only where it is the same. Kept ones are frozen, for they are shared.
 */
export class KeptDocuments {
  private readonly kept = new Map<string, Stored<Document>>();
  /** The versions at which documents were read that are not kept: a caller's own are read once, and dead soon after. */
  private readonly readOnce = new Map<string, number>();

  /**
   * Reads inside the open transaction. One that its reader goes on to write is parsed for them alone, and so is what may
   * not be committed yet.
   */
  getInside(table: Table, id: string, { connection, changes }: OpenTransaction): Stored<Document> | null {
    if (changes === 'removed') return table.get(connection, id);
    const key = `${table.collection.name}/${id}`;
    const known = this.kept.get(key) ?? null;
    const found = table.getNewer(connection, id, known);
    if (found === null || found === known || changes !== 'none') return found;
    return this.keepSecond(key, found);
  }

  /** Reads what is committed; what a transaction has not committed may carry a version that another one will have. */
  get(table: Table, connection: Connection, id: string): Stored<Document> | null {
    const key = `${table.collection.name}/${id}`;
    const known = this.kept.get(key) ?? null;
    const found = table.getNewer(connection, id, known);
    if (found === known && known !== null) return known;
    if (found === null) {
      this.kept.delete(key);
      return null;
    }
    if (known === null) this.keepSecond(key, frozen(found));
    else this.keep(key, frozen(found));
    return found;
  }

  /** After documents were removed: one that is made again under the same id begins with the version of the old one. */
  forgetAll(): void {
    this.kept.clear();
    this.readOnce.clear();
  }

  /** Keeps it, frozen, where it was read at this version before; what is read once need not outlive its reader. */
  private keepSecond(key: string, found: Stored<Document>): Stored<Document> {
    if (this.readOnce.get(key) === found.version) this.keep(key, frozen(found));
    else setLast(this.readOnce, key, found.version);
    return found;
  }

  private keep(key: string, document: Stored<Document>): void {
    this.readOnce.delete(key);
    setLast(this.kept, key, document);
  }
}

/** Sets what was used last; beyond `KEPT_MAX` the oldest goes. */
function setLast<Value>(values: Map<string, Value>, key: string, value: Value): void {
  values.delete(key);
  values.set(key, value);
  if (values.size <= KEPT_MAX) return;
  const oldest = values.keys().next();
  if (oldest.done !== true) values.delete(oldest.value);
}
