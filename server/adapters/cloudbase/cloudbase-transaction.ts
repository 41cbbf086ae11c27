import type { Collection, Document, Stored, Transaction } from '../../ports/store';
import { AlreadyExists, Conflict, StoreMisuse } from '../../ports/store-errors';
import { checkChange, checkCreate } from '../store-rules/write-checks';
import { fieldsOf, storedOf } from './documents';
import type { SdkCommand, SdkTransaction } from './sdk';
import { failureOfCall, readFailure } from './sdk-failure';

type Name = Pick<Collection<Document>, 'name' | 'changedBy'>;

const ABSENT = 0;

/**
 * One attempt at a transaction. Its calls go out one after another, because MongoDB takes one at a time per transaction;
 * after the first that fails it can only end. Every write says how many documents it met, and is held to it (R-P3).
 */
export class CloudbaseTransaction implements Transaction {
  private failure: Error | null = null;
  private hasEnded = false;
  private last: Promise<unknown> = Promise.resolve();
  /** The version under which each document stands in this transaction. */
  private readonly versions = new Map<string, number>();

  constructor(
    private readonly sdk: SdkTransaction,
    private readonly command: SdkCommand,
  ) {}

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    return this.inTurn(() => this.read<Doc>(from, id));
  }

  create<Doc extends Document>(into: Collection<Doc>, document: Doc): Promise<void> {
    return this.inTurn(async () => {
      checkCreate(into, document);
      const data = { ...fieldsOf(document, 1), _id: document.id };
      const added = await this.sdk
        .collection(into.name)
        .add({ data })
        .catch((error: unknown) => {
          throw readFailure(error) === 'exists' ? new AlreadyExists(into.name, document.id) : error;
        });
      if (added._id !== document.id) throw new StoreMisuse(`${into.name} kept ${document.id} under another id`);
      this.versions.set(keyOf(into, document.id), 1);
    });
  }

  /** `set` writes the document whole, so that a field the next one lacks is gone; `update` would keep it. */
  replace<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>, next: Doc): Promise<void> {
    return this.change(into, previous, async () => {
      checkChange(into, previous, next);
      const data = fieldsOf(next, previous.version + 1);
      const { stats } = await this.sdk.collection(into.name).doc(previous.id).set({ data });
      return { metCount: stats.updated, version: previous.version + 1 };
    });
  }

  touch<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>): Promise<void> {
    return this.change(into, previous, async () => {
      const data = { version: this.command.inc(1) };
      const { stats } = await this.sdk.collection(into.name).doc(previous.id).update({ data });
      return { metCount: stats.updated, version: previous.version + 1 };
    });
  }

  remove<Doc extends Document>(from: Collection<Doc>, previous: Stored<Doc>): Promise<void> {
    return this.change(from, previous, async () => {
      const { stats } = await this.sdk.collection(from.name).doc(previous.id).remove();
      return { metCount: stats.removed, version: ABSENT };
    });
  }

  /** Waits for what is under way and takes no more calls. @throws what a call failed with, even if it was swallowed. */
  async end(): Promise<void> {
    await this.last;
    this.hasEnded = true;
    if (this.failure !== null) throw this.failure;
  }

  /** What a call failed with first; the work may have thrown something else over it. */
  reasonFor(error: unknown): unknown {
    return this.failure ?? error;
  }

  private change(
    into: Name,
    previous: Stored<Document>,
    write: () => Promise<{ readonly metCount: number; readonly version: number }>,
  ): Promise<void> {
    return this.inTurn(async () => {
      checkChange(into, previous);
      // What was read before this transaction is compared with what stands in its snapshot.
      if (!this.versions.has(keyOf(into, previous.id))) await this.read(into, previous.id);
      if (this.versions.get(keyOf(into, previous.id)) !== previous.version) throw hasChanged(into, previous);
      const { metCount, version } = await write();
      if (metCount !== 1) throw hasChanged(into, previous);
      this.versions.set(keyOf(into, previous.id), version);
    });
  }

  private async read<Doc extends Document>(from: Name, id: string): Promise<Stored<Doc> | null> {
    const { data } = await this.sdk.collection(from.name).doc(id).get();
    const stored = data === null ? null : storedOf<Doc>(data);
    this.versions.set(keyOf(from, id), stored?.version ?? ABSENT);
    return stored;
  }

  private inTurn<Value>(call: () => Promise<Value>): Promise<Value> {
    const turn = this.last.then(() => this.attempt(call));
    this.last = turn.catch(() => null);
    return turn;
  }

  private async attempt<Value>(call: () => Promise<Value>): Promise<Value> {
    if (this.failure !== null) throw this.failure;
    if (this.hasEnded) throw new StoreMisuse('the transaction has ended');
    try {
      return await call();
    } catch (error) {
      this.failure = isOurs(error) ? error : failureOfCall(error);
      throw this.failure;
    }
  }
}

const OURS = [AlreadyExists, Conflict, StoreMisuse];

function isOurs(error: unknown): error is Error {
  return OURS.some((kind) => error instanceof kind);
}

function hasChanged(into: Name, previous: Stored<Document>): Conflict {
  return new Conflict(`${into.name} ${previous.id} has changed`);
}

function keyOf(into: Name, id: string): string {
  return `${into.name}/${id}`;
}
