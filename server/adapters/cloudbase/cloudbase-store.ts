import type { Clock } from '../../ports/clock';
import {
  askAlone,
  type Collection,
  type Document,
  type Filter,
  type GuardedUpdate,
  type Query,
  type Reads,
  type Store,
  type Stored,
  type Transaction,
} from '../../ports/store';
import { checkPatch } from '../store-rules/guarded-update';
import { checkGetMany, planCount, planQuery } from '../store-rules/read-plan';
import { checkTogether } from '../store-rules/read-together';
import { refuseNested } from '../store-rules/refuse-nested';
import { checkGuarded } from '../store-rules/write-checks';
import { conditionOfGuard, conditionOfPlan, nameOf, patchOf } from './conditions';
import { storedOf } from './documents';
import { inOrder, joinReads } from './joined-reads';
import { runTransaction, type RunnerMeans } from './run-transaction';
import type { SdkDatabase } from './sdk';
import { failureOfCall, failureOfEffect } from './sdk-failure';

export interface CloudbaseStoreOptions {
  /** `cloud.database({ throwOnNotFound: false })` of an initialised `wx-server-sdk`. */
  readonly database: SdkDatabase;
  readonly clock: Clock;
}

/** The store on WeChat's cloud database. Each call is one request, a transaction one per call and two around them. */
export class CloudbaseStore implements Store {
  private readonly database: SdkDatabase;
  private readonly means: RunnerMeans;

  constructor({ database, clock }: CloudbaseStoreOptions) {
    this.database = database;
    const sleep = (pauseMs: number) => new Promise<void>((resolve) => setTimeout(resolve, pauseMs));
    this.means = { database, clock, sleep, random: () => Math.random() };
  }

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    return this.read(async () => {
      const { data } = await this.database.collection(from.name).doc(id).get();
      return data === null ? null : storedOf<Doc>(data);
    });
  }

  getMany<Doc extends Document>(
    from: Collection<Doc>,
    ids: readonly string[],
  ): Promise<readonly (Stored<Doc> | null)[]> {
    return this.outside(async () => {
      checkGetMany(from, ids);
      const asked = [...new Set(ids)];
      if (asked.length === 0) return [];
      const condition = { _id: this.database.command.in(asked) };
      const query = this.database.collection(from.name).where(condition).limit(asked.length);
      const { data } = await query.get().catch(throwCall);
      return inOrder(ids, data) as readonly (Stored<Doc> | null)[];
    });
  }

  query<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): Promise<readonly Stored<Doc>[]> {
    return this.outside(async () => {
      const plan = planQuery(from, query);
      const direction = plan.direction === 'up' ? 'asc' : 'desc';
      const matching = this.database.collection(from.name).where(conditionOfPlan(this.database.command, plan));
      const ordered = plan.orderField === 'id' ? matching : matching.orderBy(nameOf(plan.orderField), direction);
      const { data } = await ordered.orderBy('_id', direction).limit(query.limit).get().catch(throwCall);
      return data.map((fields) => storedOf<Doc>(fields));
    });
  }

  count<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): Promise<number> {
    return this.outside(async () => {
      const condition = conditionOfPlan(this.database.command, planCount(from, filter));
      return (await this.database.collection(from.name).where(condition).count().catch(throwCall)).total;
    });
  }

  /** One aggregation; where there is nothing to join to, each is asked alone. */
  together<Answers extends readonly unknown[]>(reads: Reads<Answers>): Promise<Answers> {
    return this.outside(async () => {
      checkTogether(reads);
      const joined = await joinReads(this.database, reads);
      return (joined ?? (await Promise.all(reads.map((read) => askAlone(this, read))))) as unknown as Answers;
    });
  }

  guarded<Doc extends Document>(into: Collection<Doc>, id: string, update: GuardedUpdate<Doc>): Promise<boolean> {
    return this.outside(async () => {
      checkGuarded(into);
      checkPatch(into, update.patch);
      const { where, patch } = update as unknown as GuardedUpdate<Document>;
      const { command } = this.database;
      const document = this.database.collection(into.name).where(conditionOfGuard(command, id, where));
      const { stats } = await document.update({ data: patchOf(command, patch) }).catch((error: unknown) => {
        throw failureOfEffect(error);
      });
      return stats.updated === 1;
    });
  }

  transact<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    return this.outside(() => runTransaction(this, work, this.means));
  }

  private read<Value>(action: () => Promise<Value>): Promise<Value> {
    return this.outside(() => action().catch(throwCall));
  }

  private async outside<Value>(action: () => Promise<Value>): Promise<Value> {
    refuseNested(this);
    return action();
  }
}

function throwCall(error: unknown): never {
  throw failureOfCall(error);
}
