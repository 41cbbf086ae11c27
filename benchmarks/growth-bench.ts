import { callAs, callMany, CHECK_IN, EXCHANGE, HOME, type BenchCall } from './bench-calls';
import { openCampaigns } from './bench-campaigns';
import { openBenchWorld, type BenchWorld } from './bench-world';
import { measure, median } from './measure';
import type { Row } from './report';
import { SameRows } from './same-rows';
import { weighRequests, type Weight } from './weigh-requests';
import { watchWrittenRows, writtenDuring } from './written-rows';

const SIZES = [1_000, 10_000, 100_000] as const;
const CALLS = 200;
const ROUNDS = 3;
/** Seconds relative to the raw loop of the same size may grow by a fifth. */
const GROWTH_MAX = 1.2;

const SUBJECTS: readonly { readonly name: string; readonly call: BenchCall }[] = [
  { name: 'home', call: HOME },
  { name: 'check-in', call: CHECK_IN },
  { name: 'exchange', call: EXCHANGE },
];

interface Grown {
  readonly size: number;
  readonly weights: readonly Weight[];
  /** Our rate over the raw engine's for the same check-ins, both at this size. */
  readonly checkInRatio: number;
}

/** (c) The same calls in groups of a thousand, ten thousand and a hundred thousand members. */
export async function benchGrowth(): Promise<readonly Row[]> {
  watchWrittenRows();
  const grown: Grown[] = [];
  for (const size of SIZES) grown.push(await measureAt(size));
  return [...weightRows(grown), ...timeRows(grown)];
}

async function measureAt(size: number): Promise<Grown> {
  const world = await openBenchWorld(size);
  await openCampaigns(world.ports);
  const weights = await weigh(world);
  const checkInRatio = await compare(world);
  await world.close();
  return { size, weights, checkInRatio };
}

async function weigh(world: BenchWorld): Promise<readonly Weight[]> {
  const weighed = weighRequests(world.ports.store);
  const weights: Weight[] = [];
  for (const { call } of SUBJECTS) {
    await callAs({ ...world.ports, store: weighed.store }, 1, call);
    weights.push(weighed.take());
  }
  return weights;
}

async function compare(world: BenchWorld): Promise<number> {
  await callMany(world.ports, CHECK_IN, { firstMember: 2, count: CALLS, callers: 1 });
  const sameRows = new SameRows(world.path, world.rawPath);
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    let ours = Number.NaN;
    const rows = await writtenDuring(async () => {
      const load = { firstMember: 2 + round * CALLS, count: CALLS, callers: 1 };
      ours = (await measure(CALLS, () => callMany(world.ports, CHECK_IN, load))).perSecond;
    });
    ratios.push(ours / sameRows.replay(rows, CALLS).perSecond);
  }
  sameRows.close();
  return median(ratios);
}

function weightRows(grown: readonly Grown[]): readonly Row[] {
  return SUBJECTS.flatMap(({ name }, index) =>
    grown.flatMap(({ size, weights }): readonly Row[] => {
      const weight = weights[index];
      if (weight === undefined) return [];
      const at = `${name} at ${size.toLocaleString('en')} members`;
      return [
        { what: `${at}: store requests`, value: weight.requests, unit: '' },
        { what: `${at}: documents read`, value: weight.rows, unit: '' },
        { what: `${at}: bytes of documents`, value: weight.bytes, unit: 'B', goal: 'the same at every size' },
      ];
    }),
  );
}

function timeRows(grown: readonly Grown[]): readonly Row[] {
  const smallest = grown[0]?.checkInRatio ?? Number.NaN;
  return grown.map(({ size, checkInRatio }) => ({
    what: `check-in at ${size.toLocaleString('en')}: rate ÷ raw rate of that size`,
    value: checkInRatio,
    unit: '',
    ratio: smallest / checkInRatio,
    goal: `time relative to raw ≤ ${String(GROWTH_MAX)} × that of 1,000`,
  }));
}
