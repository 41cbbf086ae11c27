import { NAMES, NEVER_TAKEN, SENT, TAKEN } from '../fuzz/operations';
import { FUZZ_BATCH, type RangeAnswer } from './messages';
import type { Means } from './play-seeds';
import { Simulator } from './simulator';

/** So many inputs reach every operation. */
const ENOUGH = 50_000;
/** Batches that one worker sends at a time. */
const CHUNK = 20;

interface Fuzzing extends Means {
  readonly inputs: number;
  readonly from: number;
}

/** Sends inputs on all workers; whether every one was answered, none with an internal error, none half done. */
export async function sendInputs(bundle: string, { inputs, from, workers, withinS }: Fuzzing): Promise<boolean> {
  const startedAt = performance.now();
  const batches = Math.ceil(inputs / FUZZ_BATCH);
  const starts = Array.from({ length: Math.ceil(batches / CHUNK) }, (_, at) => from + at * CHUNK);
  const answers: RangeAnswer[] = [];
  const isOver = (): boolean => performance.now() - startedAt > withinS * 1000;
  const lane = async (): Promise<void> => {
    const simulator = new Simulator(bundle);
    for (let start = starts.shift(); start !== undefined && !isOver(); start = starts.shift()) {
      answers.push(await simulator.fuzz(start, Math.min(CHUNK, from + batches - start)));
    }
    await simulator.stop();
  };
  await Promise.all(Array.from({ length: workers }, lane));
  return report(answers, (performance.now() - startedAt) / 1000);
}

function report(answers: readonly RangeAnswer[], seconds: number): boolean {
  const sum = (name: string): number => answers.reduce((total, { totals }) => total + (totals[name] ?? 0), 0);
  const counts = ['accepted', 'refused', 'refused at the door'].map((name) => [name, sum(name)] as const);
  const sent = counts.reduce((total, [, count]) => total + count, 0);
  const failures = answers.flatMap((answer) => answer.failures);
  for (const { seed, findings, crashes } of failures.slice(0, 5)) {
    for (const { rule, what } of findings) console.log(`batch ${String(seed)}: ${rule} ${what}`);
    for (const crash of crashes) console.log(`batch ${String(seed)}: crash ${crash}`);
  }
  const deaf = NAMES.filter((name) => sum(`${TAKEN}${name}`) === 0);
  const silent = NAMES.filter((name) => sum(`${SENT}${name}`) === 0);
  if (silent.length > 0) console.log(`operations that nothing was sent to: ${silent.join(', ')}`);
  const parts = counts.map(([name, count]) => `${count.toLocaleString('en')} ${name}`).join(', ');
  console.log(
    `${sent.toLocaleString('en')} inputs: ${parts}; ${String(failures.length)} batches failing, ${seconds.toFixed(0)} s`,
  );
  console.log(`${String(NAMES.length)} operations, ${String(NAMES.length - deaf.length)} of which accepted something`);
  if (deaf.length > 0) console.log(`operations that accepted nothing: ${deaf.join(', ')}`);
  const missed = deaf.filter((name) => !Object.hasOwn(NEVER_TAKEN, name));
  // A fuzz that never gets past the shape tests nothing behind it.
  const isEverywhere = (silent.length === 0 && missed.length === 0) || sent < ENOUGH;
  return failures.length === 0 && isEverywhere && sum('accepted') > sent / 100;
}
