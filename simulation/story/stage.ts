import { memberApi } from '../../contracts/member-api';
import { operatorApi } from '../../contracts/operator-api';
import type { Reply } from '../../contracts/reply';
import { createHostileStore, type HostileStoreControl } from '../../server/adapters/hostile/create-hostile-store';
import type { Write } from '../../server/adapters/hostile/document-history';
import { runDueJobs, runNightlyJobs } from '../../server/jobs/run-jobs';
import type { Ports } from '../../server/ports/ports';
import { callerOf } from '../../server/runtime/caller';
import { dispatch } from '../../server/runtime/dispatch';
import { memberHandlers } from '../../server/runtime/member-handlers';
import { operatorHandlers } from '../../server/runtime/operator-handlers';
import { openidOf } from '../../tests/support/seed-people';
import { CallStore, type Fate } from '../engine/call-store';
import { Dice } from '../engine/dice';
import { VirtualTime } from '../engine/virtual-time';
import type { CommittedWrite } from '../oracle/books';
import type { Call } from '../oracle/calls';
import type { Oracle } from '../oracle/oracle';
import type { Plan } from '../plan/plan';
import { type Name, CARDS } from './cast';
import { CountingIds, type Outside, simulatedPorts } from './simulated-ports';
import type { StandingTown } from './town';

const DAY_MS = 86_400_000;
/** A process that is killed dies within its first requests: no operation needs more. */
const KILLED_WITHIN = 24;

/** Told of every call and job in a line. */
export type Trace = (line: string) => void;

export type Answer = Reply<unknown, string>;

/** What one call is about, beside its input. */
export interface Asking {
  readonly who: Name;
  readonly operation: string;
  readonly input: unknown;
  readonly key: string;
  /** Whether the caller may not do this at all. */
  readonly forbidden?: boolean;
  /** Tapped in this group's chat. */
  readonly cardOf?: string;
}

export interface StageMeans {
  readonly trace: Trace | null;
  /** What stands there already; null for an empty stage. */
  readonly town: StandingTown | null;
}

/** The whole backend in simulated time, with the oracle watching every commit. */
export class Stage {
  readonly time: VirtualTime;
  readonly dice: Dice;
  readonly hostile: HostileStoreControl;
  readonly outside: Outside;
  readonly ports: Ports;
  readonly counts = { calls: 0, jobs: 0, requests: 0, killed: 0, timedOut: 0 };
  /** Who holds the lock of a document that is being written. */
  private readonly writers = new Map<string, Call>();
  private readonly newest = new Map<string, CommittedWrite>();
  private readonly ids: CountingIds;
  private readonly trace: Trace | null;
  private isCalm = true;

  constructor(
    readonly plan: Plan,
    readonly oracle: Oracle,
    { trace, town }: StageMeans,
  ) {
    this.trace = trace;
    this.time = new VirtualTime(town?.startsAtMs ?? plan.startMs - DAY_MS);
    this.ids = new CountingIds(town?.idCount ?? 0);
    if (town !== null) oracle.begins(town.documents);
    this.dice = new Dice(plan.seed ^ 0x5eed);
    this.outside = {
      counts: { checksFailed: 0, messagesFailed: 0, messagesSent: 0, clockJumps: 0 },
      skewMs: 0,
      failing: 0,
      crashes: [],
    };
    this.hostile = createHostileStore({
      seed: plan.seed,
      clock: this.time,
      sleep: this.time.sleep,
      isQuick: true,
      startsWith: (town?.documents ?? []) as readonly Write[],
      witness: (writes, commit) => {
        if (town === null) for (const write of writes) this.newest.set(`${write.collection}/${write.id}`, write);
        const names = writes.map(({ collection, id }) => `${collection}/${id}`);
        const by = this.writers.get(names[0] ?? '') ?? null;
        for (const name of names) this.writers.delete(name);
        this.oracle.committed(writes, { commit, by });
      },
    });
    this.ports = { ...simulatedPorts(this.time, this.dice, this.outside), ids: this.ids, store: this.hostile.store };
  }

  /** Everything that was committed on an empty stage, as it stands now. */
  committed(): readonly CommittedWrite[] {
    return [...this.newest.values()];
  }

  idCount(): number {
    return this.ids.count;
  }

  /** Lets faults loose, or stops them. */
  storm(isOn: boolean): void {
    this.isCalm = !isOn;
    this.outside.failing = isOn ? this.plan.processes.outsideFails : 0;
    this.hostile.setFaults(isOn ? this.plan.store : {});
  }

  /** One call in a process of its own; null when the process died before it answered. */
  async call(asking: Asking): Promise<Answer | null> {
    this.counts.calls += 1;
    const seen = this.oracle.called(asking, this.ports.clock.nowMs());
    const { store, died } = this.process(seen);
    const caller = callerOf(this.ports.keys, {
      openid: openidOf(asking.who),
      openGroupId: asking.cardOf === undefined ? null : (CARDS[asking.cardOf] ?? null),
      entrance: 'wx_client',
      requestId: `r${String(seen.number)}`,
    });
    const { operation, input, key } = asking;
    const call = {
      caller,
      request: { operation, input, key },
      ports: { ...this.ports, store },
      throttle: { admit: () => true },
    };
    const answering = Object.hasOwn(memberApi, operation)
      ? dispatch(memberApi, memberHandlers, call)
      : dispatch(operatorApi, operatorHandlers, call);
    const reply = await Promise.race([answering, died]);
    this.counts.requests += store.requestCount;
    this.oracle.answered(seen, reply, this.ports.clock.nowMs());
    this.trace?.(`${this.now()} ${asking.who} ${operation} ${JSON.stringify(input)} ${key}: ${JSON.stringify(reply)}`);
    return reply;
  }

  /** What a timer starts. May die like any process; a job that fails is a line in a log. */
  async job(which: 'due' | 'night'): Promise<void> {
    this.counts.jobs += 1;
    const seen = this.oracle.timerRang(which, this.ports.clock.nowMs());
    const { store, died } = this.process(seen);
    const ports = { ...this.ports, store };
    const running = which === 'due' ? runDueJobs(ports) : runNightlyJobs(ports);
    await Promise.race([running.catch(() => undefined), died]);
    this.counts.requests += store.requestCount;
    this.trace?.(`${this.now()} ${which} jobs`);
  }

  private now(): string {
    return new Date(this.ports.clock.nowMs()).toISOString();
  }

  private process(seen: Call): { readonly store: CallStore; readonly died: Promise<null> } {
    let die: (none: null) => void = () => undefined;
    const died = new Promise<null>((resolve) => {
      die = resolve;
    });
    const store = new CallStore(this.hostile.store, this.drawFate(), {
      wrote: (collection, id) => {
        this.writers.set(`${collection}/${id}`, seen);
      },
      died: (reason) => {
        this.counts[reason === 'killed' ? 'killed' : 'timedOut'] += 1;
        die(null);
      },
    });
    return { store, died };
  }

  private drawFate(): Fate {
    const killed = !this.isCalm && this.dice.happens(this.plan.processes.killed);
    const deadlineMs = this.time.nowMs() + this.plan.functionMs;
    return {
      killedAtRequest: killed ? this.dice.whole(1, KILLED_WITHIN) : null,
      appliesLast: this.dice.happens(0.5),
      isOver: () => this.time.nowMs() >= deadlineMs,
    };
  }
}
