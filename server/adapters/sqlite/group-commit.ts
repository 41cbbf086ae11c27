import { StoreUnavailable } from '../../ports/store-errors';
import type { Connection } from './connection';
import type { Changes, KeptDocuments } from './kept-documents';
import type { Table } from './table';
import type { UnwrittenUpdates } from './unwritten-updates';

/** Most units of work that share one commit: bounds how long the first of them waits. */
const GROUP_MAX = 64;

interface Member {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupMeans {
  readonly connection: Connection;
  readonly kept: KeptDocuments;
  readonly unwritten: UnwrittenUpdates;
}

/**
 * Runs units of work one after another on the one writing connection and commits many of them at once. Nobody is
 * answered before the commit, not even with an error: what a unit of work saw may have been written by one before it in
 * the group. When the engine fails, the whole group is undone and nothing of it is acknowledged.
 */
export class GroupCommit {
  private readonly waiting: Member[] = [];
  private isRunning = false;
  private isOpen = false;
  private isLost = false;
  private hasWritten = false;
  private hasRemoved = false;
  private isUntouched = true;
  private isClosed = false;
  private whenIdle: (() => void) | null = null;

  constructor(private readonly means: GroupMeans) {}

  run<Value>(work: () => Value | Promise<Value>): Promise<Value> {
    if (this.isClosed) return Promise.reject(new StoreUnavailable('the store is closed'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      if (this.isRunning) return;
      this.isRunning = true;
      setImmediate(() => void this.drain());
    });
  }

  /** Runs a step of a unit of work. After a failure of the engine the group is lost, whatever the work makes of it. */
  step<Value>(action: () => Value): Value {
    if (this.isLost) throw new StoreUnavailable('the group was undone');
    try {
      return action();
    } catch (error) {
      if (error instanceof StoreUnavailable || !this.means.connection.isTransaction) this.isLost = true;
      throw error;
    }
  }

  /** Whether a transaction is open, so that the connection sees what is not committed. */
  get isInTransaction(): boolean {
    return this.isOpen;
  }

  /** What the open transaction has done so far. */
  get changes(): Changes {
    if (this.hasRemoved) return 'removed';
    return this.isUntouched ? 'none' : 'written';
  }

  /** The running unit of work has changed something: should it fail, that must be undone. */
  noteWrite(): void {
    this.hasWritten = true;
    this.isUntouched = false;
  }

  /** Gives the engine the held updates of a table, before the table is used. */
  writeHeld(table?: Table): void {
    if (this.means.unwritten.isEmpty) return;
    this.isUntouched = false;
    this.means.unwritten.write(table);
  }

  /** The running unit of work has removed a document. */
  noteRemoval(): void {
    this.hasRemoved = true;
  }

  /** Refuses new work and resolves when what was accepted has been answered. */
  async close(): Promise<void> {
    this.isClosed = true;
    if (this.isRunning) await new Promise<void>((resolve) => (this.whenIdle = resolve));
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      await this.runGroup();
      await turn();
    }
    this.isRunning = false;
    this.whenIdle?.();
  }

  /**
   * Most units of work succeed, or fail before they write, so a group first runs without savepoints. Where one fails
   * halfway, all is undone and the group runs again with a savepoint around each.
   */
  private async runGroup(): Promise<void> {
    const members = this.waiting.splice(0, GROUP_MAX);
    this.isLost = false;
    try {
      const answers = (await this.answersOf(members, 'together')) ?? (await this.answersOf(members, 'apart'));
      this.commit();
      for (const answer of answers ?? []) answer();
    } catch (error) {
      this.undo();
      for (const member of members) member.reject(error);
    }
  }

  /** What to tell the members after the commit; null when one that ran without a savepoint failed halfway. */
  private async answersOf(members: readonly Member[], run: 'together' | 'apart'): Promise<(() => void)[] | null> {
    this.isOpen = true;
    this.isUntouched = true;
    this.step(() => {
      this.means.connection.statement('BEGIN IMMEDIATE').run();
    });
    const answers: (() => void)[] = [];
    for (const member of members) {
      if (run === 'apart') this.savepoint('SAVEPOINT work');
      const { answer, failedHalfway } = await this.runMember(member);
      if (run === 'apart') this.writeAllHeld();
      if (run === 'apart' && failedHalfway) this.savepoint('ROLLBACK TO work');
      if (run === 'apart') this.savepoint('RELEASE work');
      if (run === 'together' && failedHalfway) {
        this.means.unwritten.drop();
        this.means.connection.rollback();
        return null;
      }
      answers.push(answer);
    }
    return answers;
  }

  private async runMember(member: Member): Promise<{ answer: () => void; failedHalfway: boolean }> {
    this.hasWritten = false;
    try {
      const value = await member.work();
      return {
        answer: () => {
          member.resolve(value);
        },
        failedHalfway: false,
      };
    } catch (error) {
      if (this.isLost) throw new StoreUnavailable('the group was undone', { cause: error });
      return {
        answer: () => {
          member.reject(error);
        },
        failedHalfway: this.hasWritten,
      };
    }
  }

  private savepoint(sql: string): void {
    this.step(() => {
      this.means.connection.statement(sql).run();
    });
  }

  private commit(): void {
    if (this.isLost || !this.means.connection.isTransaction) throw new StoreUnavailable('the group was undone');
    this.writeAllHeld();
    if (this.hasRemoved) this.means.kept.forgetAll();
    this.means.connection.commit();
    this.hasRemoved = false;
    this.isOpen = false;
  }

  private writeAllHeld(): void {
    this.step(() => {
      this.writeHeld();
    });
  }

  private undo(): void {
    this.isLost = true;
    this.means.unwritten.drop();
    this.means.connection.rollback();
    this.isOpen = false;
  }
}

/** Lets those who were just answered come back first, so that they share the next commit. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
