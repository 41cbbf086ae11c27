import { copyFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { CHECKPOINT_PAGES } from '../server/adapters/sqlite/open-sqlite-store';
import type { Measured } from './measure';
import type { Written } from './written-rows';

/**
 * What the engine alone needs for the rows of an operation: a copy of the store's file, on which the statements that the
 * store ran are run again, with the same durability (WAL, `synchronous=FULL`), prepared, and nothing of ours around them.
 */
export class SameRows {
  private readonly database: InstanceType<typeof DatabaseSync>;
  private readonly statements = new Map<string, ReturnType<InstanceType<typeof DatabaseSync>['prepare']>>();

  constructor(storePath: string, path: string) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
    writeHome(storePath);
    copyFileSync(storePath, path);
    this.database = new DatabaseSync(path);
    this.database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;
       PRAGMA wal_autocheckpoint = ${String(CHECKPOINT_PAGES)}`,
    );
  }

  /** Runs what was written by `count` operations. */
  replay(written: readonly Written[], count: number): Measured {
    const startedMs = performance.now();
    const startedCpu = process.cpuUsage();
    for (const { sql, values } of written) this.statement(sql).run(...values);
    const cpu = process.cpuUsage(startedCpu);
    return {
      perSecond: (count / (performance.now() - startedMs)) * 1_000,
      cpuMicros: (cpu.user + cpu.system) / count,
    };
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }

  private statement(sql: string) {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const prepared = this.database.prepare(sql);
    this.statements.set(sql, prepared);
    return prepared;
  }
}

/** Brings everything committed into the file itself, so that a copy of it is whole. */
function writeHome(storePath: string): void {
  const database = new DatabaseSync(storePath);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}
