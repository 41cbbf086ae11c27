import { DatabaseSync } from '@photostructure/sqlite';
import { OutcomeUnknown, StoreUnavailable } from '../../ports/store-errors';

/** How long another process may hold the write lock before we give up. It blocks this process, so it is short. */
const BUSY_MAX_MS = 2_000;

/** Memory for pages of one connection: a group of some thousand members stays in it whole. */
const CACHE_KIB = 65_536;

/** Primary result codes of SQLite (https://sqlite.org/rescode.html); the low byte of an extended code. */
const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;
const NOTHING_COMMITTED: ReadonlySet<number | null> = new Set([SQLITE_BUSY, SQLITE_FULL]);

export interface Statement {
  get(...values: unknown[]): readonly unknown[] | undefined;
  all(...values: unknown[]): readonly (readonly unknown[])[];
  /** How many rows were changed. */
  run(...values: unknown[]): number;
}

/** One connection. Every failure of the engine leaves it as one of the port's errors. */
export class Connection {
  private readonly database: InstanceType<typeof DatabaseSync>;
  private readonly statements = new Map<string, Statement>();

  constructor(path: string, mode: 'write' | 'read') {
    this.database = new DatabaseSync(path, { readOnly: mode === 'read', timeout: BUSY_MAX_MS });
    this.database.exec(`PRAGMA cache_size = -${CACHE_KIB}`);
  }

  get isTransaction(): boolean {
    return this.database.isTransaction;
  }

  execute(sql: string): void {
    orUnavailable(() => {
      this.database.exec(sql);
    });
  }

  /** A prepared statement, kept for the next time the same text is asked for. */
  statement(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const fresh = this.prepare(sql);
    this.statements.set(sql, fresh);
    return fresh;
  }

  /** When it fails and the engine cannot tell that nothing reached the disk, the outcome is unknown. */
  commit(): void {
    const statement = this.statement('COMMIT');
    try {
      statement.run();
    } catch (error) {
      throw error instanceof StoreUnavailable && !NOTHING_COMMITTED.has(resultCode(error.cause))
        ? new OutcomeUnknown(error.message, { cause: error.cause })
        : error;
    }
  }

  /** Ends whatever transaction is open. The engine has already ended it itself after a full disk or a failed write. */
  rollback(): void {
    if (this.database.isTransaction) this.execute('ROLLBACK');
  }

  close(): void {
    this.statements.clear();
    if (this.database.isOpen) this.database.close();
  }

  private prepare(sql: string): Statement {
    const prepared = orUnavailable(() => this.database.prepare(sql));
    prepared.setReturnArrays(true);
    return {
      get: (...values) => {
        try {
          return prepared.get(...values) as readonly unknown[] | undefined;
        } catch (error) {
          throw unavailable(error);
        }
      },
      all: (...values) => {
        try {
          return prepared.all(...values) as readonly (readonly unknown[])[];
        } catch (error) {
          throw unavailable(error);
        }
      },
      run: (...values) => {
        try {
          return prepared.run(...values).changes;
        } catch (error) {
          throw unavailable(error);
        }
      },
    };
  }
}

function orUnavailable<Value>(step: () => Value): Value {
  try {
    return step();
  } catch (error) {
    throw unavailable(error);
  }
}

function unavailable(error: unknown): StoreUnavailable {
  return new StoreUnavailable(`sqlite: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}

/** By code and not by class: the engine's errors come from native code and another realm. */
function resultCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null;
}
