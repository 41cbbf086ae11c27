import { Connection, type Statement } from '../server/adapters/sqlite/connection';

let engineMicros = 0;
let engineCalls = 0;
let isWatching = false;
let isAsking = false;

/** What asking twice for the CPU time costs by itself, so that the asking is not taken for work. */
let askingMicros = 0;

/**
 * The CPU, in microseconds, that the engine spent inside its calls during `work`: statements, commits and what the kernel
 * did for them; and what asking for it cost. The rest of the process is ours.
 */
export async function engineCpuDuring(work: () => Promise<void>): Promise<{ engine: number; asking: number }> {
  engineMicros = 0;
  engineCalls = 0;
  isAsking = true;
  try {
    await work();
  } finally {
    isAsking = false;
  }
  return { engine: engineMicros, asking: engineCalls * askingMicros };
}

/** Watches every statement of every store that is opened from now on. */
export function watchEngine(): void {
  if (isWatching) return;
  isWatching = true;
  askingMicros = costOfAsking();
  const watchedOnes = new WeakMap<Statement, Statement>();
  const prototype: { statement: (this: Connection, sql: string) => Statement } = Connection.prototype;
  const original = prototype.statement;
  prototype.statement = function (sql) {
    const statement = original.call(this, sql);
    const known = watchedOnes.get(statement) ?? watched(statement);
    watchedOnes.set(statement, known);
    return known;
  };
}

function watched(statement: Statement): Statement {
  return {
    get: (...values) => timed(() => statement.get(...values)),
    all: (...values) => timed(() => statement.all(...values)),
    run: (...values) => timed(() => statement.run(...values)),
  };
}

function timed<Value>(call: () => Value): Value {
  if (!isAsking) return call();
  const before = process.cpuUsage();
  try {
    return call();
  } finally {
    const spent = process.cpuUsage(before);
    engineMicros += Math.max(0, spent.user + spent.system - askingMicros / 2);
    engineCalls += 1;
  }
}

function costOfAsking(): number {
  const times = 10_000;
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) process.cpuUsage(process.cpuUsage());
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / times;
}
