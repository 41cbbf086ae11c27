import { faultCount, missingFaults } from './faults';
import { keepFailure } from './failure-file';
import { addRange, keepProgress, type Progress } from './progress';
import { Simulator } from './simulator';
import { OUTPUT } from './build-simulator';

/** Seeds that one worker plays at a time; a line is printed every `LINE` seeds. */
const CHUNK = 125;
const LINE = 1_000;
/** Fewer seeds than this need not have met every fault. */
const ENOUGH_FOR_ALL_FAULTS = 5_000;
/** So many failing seeds say enough. */
const FAILURES_MAX = 5;

export const PROGRESS = `${OUTPUT}/report.json`;

export interface Means {
  readonly workers: number;
  /** Stops after so many seconds. */
  readonly withinS: number;
}

/** Plays the seeds that are left, in order; whether nothing was wrong. */
export async function playSeeds(bundle: string, progress: Progress, { workers, withinS }: Means): Promise<boolean> {
  const startedAt = performance.now();
  const before = progress.seconds;
  const { from, seeds } = progress;
  const simulators = Array.from({ length: workers }, () => new Simulator(bundle));
  const isOver = (): boolean => performance.now() - startedAt > withinS * 1000;
  while (progress.played < seeds && progress.failures.length < FAILURES_MAX && !isOver()) {
    await playLine(simulators, progress, Math.min(LINE, seeds - progress.played));
    progress.seconds = before + (performance.now() - startedAt) / 1000;
    keepProgress(PROGRESS, progress);
    console.log(lineOf(progress, from));
  }
  if (progress.played < seeds) console.log(`stopped after ${String(progress.played)} of ${String(seeds)} seeds`);
  const isGood = await judge(simulators[0] as Simulator, progress);
  await Promise.all(simulators.map((simulator) => simulator.stop()));
  return isGood;
}

async function playLine(simulators: readonly Simulator[], progress: Progress, count: number): Promise<void> {
  const first = progress.from + progress.played;
  const starts = Array.from({ length: Math.ceil(count / CHUNK) }, (_, at) => first + at * CHUNK);
  const lane = async (simulator: Simulator): Promise<void> => {
    for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
      addRange(progress, await simulator.range(start, Math.min(CHUNK, first + count - start)));
    }
  };
  await Promise.all(simulators.map(lane));
}

function lineOf({ played, totals, failures, seconds }: Progress, from: number): string {
  const number = (value: number | undefined): string => (value ?? 0).toLocaleString('en');
  return [
    `seeds ${number(from)} to ${number(from + played - 1)}`,
    `${number(totals['calls'])} calls`,
    `${number(totals['requests'])} store requests`,
    `${number(faultCount(totals))} faults`,
    `${number(failures.length)} failing`,
    `${seconds.toFixed(0)} s`,
  ].join(', ');
}

async function judge(simulator: Simulator, progress: Progress): Promise<boolean> {
  const missing = progress.played < ENOUGH_FOR_ALL_FAULTS ? [] : missingFaults(progress.totals);
  if (missing.length > 0) console.log(`faults that never happened: ${missing.join(', ')}`);
  const [failure] = progress.failures;
  if (failure !== undefined) {
    for (const { rule, what } of failure.findings) console.log(`seed ${String(failure.seed)}: ${rule} ${what}`);
    for (const crash of failure.crashes) console.log(`seed ${String(failure.seed)}: crash ${crash}`);
    const path = await keepFailure(simulator, failure, progress.commit);
    console.log(`on commit ${progress.commit}; shrunk, and replayed by: npm run simulate -- --replay ${path}`);
  }
  return missing.length === 0 && failure === undefined;
}
