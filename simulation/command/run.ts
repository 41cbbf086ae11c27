import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { buildSimulator } from './build-simulator';
import { readFailure } from './failure-file';
import { playSeeds, PROGRESS } from './play-seeds';
import { keptProgress, newProgress } from './progress';
import { sendInputs } from './send-inputs';
import { Simulator } from './simulator';
import { tryCanaries } from './try-canaries';

const OPTIONS = {
  /** How many seeds, and from which. */
  seeds: { type: 'string', default: '1000' },
  from: { type: 'string', default: '1' },
  workers: { type: 'string', default: String(Math.min(2, availableParallelism())) },
  /** Sends so many inputs instead, drawn from the schemas of all operations and against them. */
  fuzz: { type: 'string' },
  /** Stops after so many seconds, however many were asked for. */
  within: { type: 'string' },
  /** Goes on with the same run on the same commit where it stopped. */
  resume: { type: 'boolean', default: false },
  /** Plays a kept failure again and prints what happened. */
  replay: { type: 'string' },
  /** Plants every known bug instead; `--canary` one of them. */
  canaries: { type: 'boolean', default: false },
  canary: { type: 'string' },
} as const;

/** `npm run simulate -- --seeds 20000 --from 1` */
async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: OPTIONS });
  const workers = Number(values.workers);
  if (values.replay !== undefined) return replay(values.replay);
  if (values.canaries || values.canary !== undefined) return tryCanaries(values.canary, workers);
  const withinS = Number(values.within ?? Number.POSITIVE_INFINITY);
  if (values.fuzz !== undefined) {
    return sendInputs(await buildSimulator(null), {
      inputs: Number(values.fuzz),
      from: Number(values.from),
      workers,
      withinS,
    });
  }
  const fresh = newProgress(Number(values.from), Number(values.seeds));
  const progress = (values.resume ? keptProgress(PROGRESS, fresh) : null) ?? fresh;
  if (progress.played > 0) console.log(`going on after ${progress.played.toLocaleString('en')} seeds`);
  return playSeeds(await buildSimulator(null), progress, { workers, withinS });
}

async function replay(path: string): Promise<boolean> {
  const simulator = new Simulator(await buildSimulator(null));
  const { outcome, trace } = await simulator.plan(readFailure(path).plan, true);
  for (const line of trace) console.log(line);
  for (const { rule, what } of outcome.findings) console.log(`${rule}: ${what}`);
  for (const crash of outcome.crashes) console.log(`crash: ${crash}`);
  await simulator.stop();
  return outcome.findings.length === 0 && outcome.crashes.length === 0;
}

void main().then((isGood) => {
  process.exitCode = isGood ? 0 : 1;
});
