import { callMany, CHECK_IN, EXCHANGE, type BenchCall } from './bench-calls';
import { openCampaigns } from './bench-campaigns';
import { openBenchWorld, type BenchWorld } from './bench-world';
import { takeEngineCpuMicros, watchEngine } from './engine-cpu';
import { measure, median, type Measured } from './measure';
import { runRawLoop } from './raw-engine';
import type { Row } from './report';

const ROUNDS = 5;
const CALLS = 500;
const CALLERS = 64;
/** Until the compiler has seen everything. */
const WARM_UP_CALLS = 3_000;

/** What each operation writes, in how many durable commits: the raw loop writes the same. */
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

/** (a) Operations through the dispatcher on sqlite, beside the same engine writing as many rows as durably. */
export async function benchDispatch(): Promise<readonly Row[]> {
  watchEngine();
  const rows: Row[] = [];
  for (const subject of SUBJECTS) {
    const world = await openBenchWorld(WARM_UP_CALLS + ROUNDS * CALLS * 2 + 1);
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

interface Round {
  readonly raw: Measured;
  readonly alone: MeasuredCalls;
  readonly together: MeasuredCalls;
}

async function benchSubject(world: BenchWorld, subject: (typeof SUBJECTS)[number]): Promise<readonly Row[]> {
  await callMany(world.ports, subject.call, { firstMember: 1, count: WARM_UP_CALLS, callers: CALLERS });
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const firstMember = 1 + WARM_UP_CALLS + round * CALLS * 2;
    const raw = runRawLoop({ path: world.rawPath, iterations: CALLS, commits: subject.commits });
    rounds.push({
      raw: { perSecond: raw.iterationsPerSecond, cpuMicros: raw.cpuMicrosPerIteration },
      alone: await measureCalls(world, subject.call, { firstMember, callers: 1 }),
      together: await measureCalls(world, subject.call, { firstMember: firstMember + CALLS, callers: CALLERS }),
    });
  }
  return rowsOf(subject.name, rounds);
}

async function measureCalls(
  world: BenchWorld,
  call: BenchCall,
  load: { readonly firstMember: number; readonly callers: number },
): Promise<MeasuredCalls> {
  takeEngineCpuMicros();
  const measured = await measure(CALLS, () => callMany(world.ports, call, { ...load, count: CALLS }));
  const { engine, watching } = takeEngineCpuMicros();
  return { ...measured, ownMicros: measured.cpuMicros - (engine + watching) / CALLS };
}

function rowsOf(name: string, rounds: readonly Round[]): readonly Row[] {
  const middle = (value: (round: Round) => number): number => median(rounds.map(value));
  const rawPerSecond = middle((round) => round.raw.perSecond);
  const goal = name === 'check-in' ? '≤ 150 µs' : '';
  return [
    { what: `${name}: raw engine loop, sequential`, value: rawPerSecond, unit: '/s' },
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
    { what: `${name}: raw loop, CPU`, value: middle((round) => round.raw.cpuMicros), unit: 'µs' },
    { what: `${name}: sequential, CPU of the process`, value: middle((round) => round.alone.cpuMicros), unit: 'µs' },
    { what: `${name}: sequential, our own CPU`, value: middle((round) => round.alone.ownMicros), unit: 'µs', goal },
    { what: `${name}: 64 callers, CPU of the process`, value: middle((round) => round.together.cpuMicros), unit: 'µs' },
    { what: `${name}: 64 callers, our own CPU`, value: middle((round) => round.together.ownMicros), unit: 'µs', goal },
  ];
}
