import type { Document, GuardedUpdate, Stored } from '../../ports/store';
import { StoreUnavailable } from '../../ports/store-errors';
import { applyGuarded } from '../store-rules/guarded-update';
import type { Connection } from './connection';
import type { Table } from './table';

interface Held {
  readonly table: Table;
  /** As the engine has it. */
  readonly before: Stored<Document>;
  readonly next: Document;
}

/**
 * Guarded updates of the open group that the engine has not been given yet. Where many that come together change one
 * document, each goes on from what the last one made of it, and the engine writes it once, before anybody reads it there
 * and before the commit.
 */
export class UnwrittenUpdates {
  private readonly held = new Map<string, Held>();

  constructor(private readonly connection: Connection) {}

  /** Whether the document is there and `where` holds. */
  apply(table: Table, id: string, update: GuardedUpdate<Document>): boolean {
    const key = `${table.collection.name}/${id}`;
    const held = this.held.get(key);
    const before = held?.before ?? table.get(this.connection, id);
    if (before === null) return false;
    const next = applyGuarded(held?.next ?? before, update);
    if (next === null) return false;
    this.held.set(key, { table, before, next });
    return true;
  }

  get isEmpty(): boolean {
    return this.held.size === 0;
  }

  /** Gives the engine what is held of `table`, or of all. */
  write(table?: Table): void {
    for (const [key, held] of this.held) {
      if (table !== undefined && held.table !== table) continue;
      const before = { version: held.before.version, indexed: held.table.indexValues(held.before) };
      const isCurrent = held.table.update(this.connection, held.next, before);
      if (!isCurrent) throw new StoreUnavailable(`${key} was changed by another process`);
      this.held.delete(key);
    }
  }

  /** The group was undone. */
  drop(): void {
    this.held.clear();
  }
}
