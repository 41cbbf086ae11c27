import { parentPort } from 'node:worker_threads';
import { planSeed } from '../plan/plan-seed';
import { fuzzBatch } from '../fuzz/fuzz-batch';
import { type Outcome, simulateSeed } from '../simulate-seed';
import { type Ask, FUZZ_BATCH, type RangeAnswer, type RangeRules, type SeedFailure } from './messages';

// Expected errors are thrown by the thousand, and nobody reads where from.
Error.stackTraceLimit = 0;

/** Plays what it is asked for, one message after another. Runs in a thread of its own. */
async function answer(ask: Ask): Promise<unknown> {
  if (ask.kind === 'plan') {
    const trace: string[] = [];
    const outcome = await simulateSeed(ask.plan, ask.isTraced ? (line) => trace.push(line) : null);
    return { outcome, trace };
  }
  if (ask.kind === 'fuzz') return playRange({ ...ask, stopsAtFailure: false }, (seed) => fuzzBatch(seed, FUZZ_BATCH));
  return playRange(ask, (seed) => playSeed(seed, ask.themes));
}

const NOT_PLAYED: Outcome = { findings: [], crashes: [], counts: {} };

function playSeed(seed: number, themes: RangeRules['themes']): Promise<Outcome> {
  const plan = planSeed(seed);
  const isPlayed = themes === null || plan.themes.some((theme) => themes.includes(theme));
  return isPlayed ? simulateSeed(plan, null) : Promise.resolve(NOT_PLAYED);
}

interface Range {
  readonly from: number;
  readonly count: number;
  readonly stopsAtFailure: boolean;
}

async function playRange(range: Range, play: (seed: number) => Promise<Outcome>): Promise<RangeAnswer> {
  const { from, count, stopsAtFailure } = range;
  const totals = new Map<string, number>();
  const failures: SeedFailure[] = [];
  let seed = from;
  for (; seed < from + count; seed += 1) {
    const { findings, crashes, counts } = await play(seed);
    for (const [name, number] of Object.entries(counts)) totals.set(name, (totals.get(name) ?? 0) + number);
    if (findings.length === 0 && crashes.length === 0) continue;
    failures.push({ seed, findings, crashes });
    if (stopsAtFailure) break;
  }
  return { from, count: Math.min(count, seed - from + 1), totals: Object.fromEntries(totals), failures };
}

parentPort?.on('message', (ask: Ask) => {
  void answer(ask).then(
    (reply) => parentPort?.postMessage({ ok: true, reply }),
    (error: unknown) => parentPort?.postMessage({ ok: false, message: String(error) }),
  );
});
