import { StoreUnavailable } from '../../ports/store-errors';
import type { Connection } from './connection';

/** Most units of work that share one commit: bounds how long the first of them waits. */
const GROUP_MAX = 64;

interface Member {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs units of work one after another on the one writing connection and commits many of them at once. Nobody is
 * answered before the commit, not even with an error: what a unit of work saw may have been written by one before it in
 * the group. When the engine fails, the whole group is undone and nothing of it is acknowledged.
 */
export class GroupCommit {
  private readonly waiting: Member[] = [];
  private isRunning = false;
  private isLost = false;
  private isClosed = false;
  private whenIdle: (() => void) | null = null;

  constructor(private readonly connection: Connection) {}

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
      if (error instanceof StoreUnavailable || !this.connection.isTransaction) this.isLost = true;
      throw error;
    }
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

  private async runGroup(): Promise<void> {
    const members: Member[] = [];
    const answers: (() => void)[] = [];
    this.isLost = false;
    try {
      this.step(() => {
        this.connection.statement('BEGIN IMMEDIATE').run();
      });
      for (let member = this.waiting.shift(); member !== undefined; member = this.next(members.length)) {
        members.push(member);
        answers.push(await this.runMember(member));
      }
      this.commit();
    } catch (error) {
      this.undo();
      if (members.length === 0) members.push(...this.waiting.splice(0, GROUP_MAX));
      for (const member of members) member.reject(error);
      return;
    }
    for (const answer of answers) answer();
  }

  private next(groupSize: number): Member | undefined {
    return this.isLost || groupSize >= GROUP_MAX ? undefined : this.waiting.shift();
  }

  /** Runs one unit of work in its own savepoint and gives the answer to send after the commit. */
  private async runMember(member: Member): Promise<() => void> {
    this.savepoint('SAVEPOINT work');
    try {
      const value = await member.work();
      this.savepoint('RELEASE work');
      return () => {
        member.resolve(value);
      };
    } catch (error) {
      if (this.isLost) throw new StoreUnavailable('the group was undone', { cause: error });
      this.savepoint('ROLLBACK TO work');
      this.savepoint('RELEASE work');
      return () => {
        member.reject(error);
      };
    }
  }

  private savepoint(sql: string): void {
    this.step(() => {
      this.connection.statement(sql).run();
    });
  }

  private commit(): void {
    if (this.isLost || !this.connection.isTransaction) throw new StoreUnavailable('the group was undone');
    this.connection.commit();
  }

  private undo(): void {
    this.isLost = true;
    this.connection.rollback();
  }
}

/** Lets those who were just answered come back first, so that they share the next commit. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
