import { Connection, type Statement } from '../server/adapters/sqlite/connection';

/** A statement that began, wrote or committed, with what was bound to it. */
export interface Written {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const WRITES = /^(?:BEGIN|INSERT|UPDATE|DELETE|COMMIT)/;

let kept: Written[] | null = null;
let isWatching = false;

/** Runs `work` and answers with all that stores opened since `watchWrittenRows` wrote meanwhile, in order. */
export async function writtenDuring(work: () => Promise<void>): Promise<readonly Written[]> {
  const written: Written[] = [];
  kept = written;
  try {
    await work();
  } finally {
    kept = null;
  }
  return written;
}

/** From now on, stores that are opened note what they write while somebody asks. */
export function watchWrittenRows(): void {
  if (isWatching) return;
  isWatching = true;
  const watchedOnes = new WeakMap<Statement, Statement>();
  const prototype: { statement: (this: Connection, sql: string) => Statement } = Connection.prototype;
  const original = prototype.statement;
  prototype.statement = function (sql) {
    const statement = original.call(this, sql);
    if (!WRITES.test(sql)) return statement;
    const known = watchedOnes.get(statement) ?? watched(statement, sql);
    watchedOnes.set(statement, known);
    return known;
  };
}

function watched(statement: Statement, sql: string): Statement {
  return {
    ...statement,
    run: (...values) => {
      kept?.push({ sql, values });
      return statement.run(...values);
    },
  };
}
