import type { Document, Stored } from '../../ports/store';
import { frozen } from '../store-rules/frozen';
import type { Connection } from './connection';
import type { Table } from './table';

/** How many documents are kept. The hot ones are few: a group, what runs in it, how many places are left. */
const KEPT_MAX = 256;

/**
 * Documents as they were last read, so that one that many ask for is not parsed for each of them. Every read still asks
 * the engine for the version and takes the kept one only where it is the same. Kept ones are frozen, for they are shared.
 */
export class KeptDocuments {
  private readonly kept = new Map<string, Stored<Document>>();

  /** Reads what is committed; what a transaction has not committed may carry a version that another one will have. */
  get(table: Table, connection: Connection, id: string): Stored<Document> | null {
    const key = `${table.collection.name}/${id}`;
    const known = this.kept.get(key) ?? null;
    const found = table.getNewer(connection, id, known);
    if (found === known && known !== null) return known;
    if (found === null) this.kept.delete(key);
    else this.keep(key, frozen(found));
    return found;
  }

  /** After documents were removed: one that is made again under the same id begins with the version of the old one. */
  forgetAll(): void {
    this.kept.clear();
  }

  private keep(key: string, document: Stored<Document>): void {
    this.kept.delete(key);
    this.kept.set(key, document);
    if (this.kept.size <= KEPT_MAX) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
