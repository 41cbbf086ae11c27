import { callMany, CHECK_IN, EXCHANGE } from './bench-calls';
import { openCampaigns } from './bench-campaigns';
import { openBenchWorld, type BenchWorld } from './bench-world';
import { engineCpuDuring, watchEngine } from './engine-cpu';
import { measure, median, type Measured } from './measure';
import { runRawLoop } from './raw-engine';
import type { Row } from './report';
import { SameRows } from './same-rows';
import { watchWrittenRows, writtenDuring, type Written } from './written-rows';

const ROUNDS = 5;
const CALLS = 500;
const CALLERS = 64;
/** Runs of a round, each over members of its own. */
const TURNS = 4;
/** Until the compiler has seen everything. */
const WARM_UP_CALLS = 3_000;

/** What each operation writes, in how many durable commits: the bare loop writes as many rows. */
const SUBJECTS = [
  { name: 'check-in', call: CHECK_IN, commits: [{ updates: 2, inserts: 2 }] },
  {
    name: 'exchange',
    call: EXCHANGE,
    commits: [
      { updates: 1, inserts: 0 },
      { updates: 1, inserts: 3 },
      { updates: 1, inserts: 0 },
    ],
  },
] as const;

/** (a) Operations through the dispatcher on sqlite, beside the same engine writing the same rows as durably. */
export async function benchDispatch(): Promise<readonly Row[]> {
  watchEngine();
  watchWrittenRows();
  const rows: Row[] = [];
  for (const subject of SUBJECTS) {
    const world = await openBenchWorld(WARM_UP_CALLS + ROUNDS * CALLS * TURNS + 1);
    await openCampaigns(world.ports);
    rows.push(...(await benchSubject(world, subject)));
    await world.close();
  }
  return rows;
}

/** `ownMicros` is the CPU of the process outside the engine's calls, less what watching them cost. */
interface MeasuredCalls extends Measured {
  readonly ownMicros: number;
}

/** `raw`: the rows of `alone`, one commit after another. `bare`: as many rows, without an index or a second table. */
interface Round {
  readonly raw: Measured;
  readonly bare: Measured;
  readonly alone: MeasuredCalls;
  readonly together: MeasuredCalls;
}

async function benchSubject(world: BenchWorld, subject: (typeof SUBJECTS)[number]): Promise<readonly Row[]> {
  await callMany(world.ports, subject.call, { firstMember: 1, count: WARM_UP_CALLS, callers: CALLERS });
  const sameRows = new SameRows(world.path, world.rawPath);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(await runRound({ world, sameRows }, subject, 1 + WARM_UP_CALLS + round * CALLS * TURNS));
  }
  sameRows.close();
  return rowsOf(subject.name, rounds);
}

async function runRound(
  { world, sameRows }: { readonly world: BenchWorld; readonly sameRows: SameRows },
  { call, commits }: (typeof SUBJECTS)[number],
  firstMember: number,
): Promise<Round> {
  const bare = runRawLoop({ path: `${world.rawPath}-bare`, iterations: CALLS, commits });
  const load = (turn: number, callers: number) => ({ firstMember: firstMember + turn * CALLS, count: CALLS, callers });
  const run = (turn: number, callers: number) => callMany(world.ports, call, load(turn, callers));
  const one = await written(() => measure(CALLS, () => run(0, 1)));
  const raw = sameRows.replay(one.rows, CALLS);
  const many = await written(() => measure(CALLS, () => run(1, CALLERS)));
  sameRows.replay(many.rows, CALLS);
  const watched = await written(async () => [await ownCpu(() => run(2, 1)), await ownCpu(() => run(3, CALLERS))]);
  sameRows.replay(watched.rows, CALLS);
  const [aloneMicros = Number.NaN, togetherMicros = Number.NaN] = watched.result;
  return {
    raw,
    bare: { perSecond: bare.iterationsPerSecond, cpuMicros: bare.cpuMicrosPerIteration },
    alone: { ...one.result, ownMicros: aloneMicros },
    together: { ...many.result, ownMicros: togetherMicros },
  };
}

async function written<Result>(work: () => Promise<Result>): Promise<{ result: Result; rows: readonly Written[] }> {
  const results: Result[] = [];
  const rows = await writtenDuring(async () => {
    results.push(await work());
  });
  const [result] = results;
  if (result === undefined) throw new Error('nothing was measured');
  return { result, rows };
}

/** Our own CPU per call, in microseconds; measured apart, because asking the engine's share slows the calls down. */
async function ownCpu(work: () => Promise<void>): Promise<number> {
  let cpuMicros = 0;
  const { engine, asking } = await engineCpuDuring(async () => {
    cpuMicros = (await measure(CALLS, work)).cpuMicros;
  });
  return cpuMicros - (engine + asking) / CALLS;
}

function rowsOf(name: string, rounds: readonly Round[]): readonly Row[] {
  const middle = (value: (round: Round) => number): number => median(rounds.map(value));
  const rawPerSecond = middle((round) => round.raw.perSecond);
  const goal = name === 'check-in' ? '≤ 150 µs' : '';
  return [
    { what: `${name}: raw engine, the same rows`, value: rawPerSecond, unit: '/s' },
    {
      what: `${name}: dispatch, sequential`,
      value: middle((round) => round.alone.perSecond),
      unit: '/s',
      ratio: middle((round) => round.alone.perSecond / round.raw.perSecond),
      goal: '≥ 0.5 of raw',
    },
    {
      what: `${name}: dispatch, ${String(CALLERS)} callers`,
      value: middle((round) => round.together.perSecond),
      unit: '/s',
      ratio: middle((round) => round.together.perSecond / round.raw.perSecond),
      goal: rawPerSecond <= 5_000 ? '≥ 1.5 of raw' : 'raw is above 5,000/s here',
    },
    ...besideBareRows(name, rounds),
    { what: `${name}: raw engine, CPU`, value: middle((round) => round.raw.cpuMicros), unit: 'µs' },
    { what: `${name}: sequential, CPU of the process`, value: middle((round) => round.alone.cpuMicros), unit: 'µs' },
    { what: `${name}: sequential, our own CPU`, value: middle((round) => round.alone.ownMicros), unit: 'µs', goal },
    { what: `${name}: 64 callers, CPU of the process`, value: middle((round) => round.together.cpuMicros), unit: 'µs' },
    { what: `${name}: 64 callers, our own CPU`, value: middle((round) => round.together.ownMicros), unit: 'µs', goal },
  ];
}

/** Beside as many rows of 400 bytes in one table without indexes: what indexes, sizes and reads cost on top. */
function besideBareRows(name: string, rounds: readonly Round[]): readonly Row[] {
  const middle = (value: (round: Round) => number): number => median(rounds.map(value));
  return [
    { what: `${name}: raw engine, bare rows`, value: middle((round) => round.bare.perSecond), unit: '/s' },
    {
      what: `${name}: sequential beside bare rows`,
      value: middle((round) => round.alone.perSecond),
      unit: '/s',
      ratio: middle((round) => round.alone.perSecond / round.bare.perSecond),
    },
    {
      what: `${name}: ${String(CALLERS)} callers beside bare rows`,
      value: middle((round) => round.together.perSecond),
      unit: '/s',
      ratio: middle((round) => round.together.perSecond / round.bare.perSecond),
    },
  ];
}
