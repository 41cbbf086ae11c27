import { CANARIES } from '../canaries/canaries';
import type { Canary } from '../canaries/canary';
import { buildSimulator } from './build-simulator';
import { isSeenFromOutside } from './messages';
import { Simulator } from './simulator';

/** A bug that lives through so many seeds has survived. */
const SEEDS_MAX = 1_500;

interface Fate {
  readonly canary: Canary;
  /** The first seed in which the oracle saw it, and by which rule; null when it survived. */
  readonly found: { readonly seed: number; readonly rule: string } | null;
}

/** Plants every canary in turn; whether the oracle found them all. */
export async function tryCanaries(only: string | undefined, workers: number): Promise<boolean> {
  const waiting = CANARIES.filter((canary) => only === undefined || canary.name === only);
  const total = waiting.length;
  const fates: Fate[] = [];
  const lane = async (): Promise<void> => {
    for (let canary = waiting.shift(); canary !== undefined; canary = waiting.shift()) {
      const fate = await hunt(canary);
      fates.push(fate);
      console.log(lineOf(fate));
    }
  };
  await Promise.all(Array.from({ length: workers }, lane));
  const killed = fates.filter((fate) => fate.found !== null).length;
  console.log(`${String(killed)} of ${String(total)} canaries found by the oracle`);
  return total > 0 && killed === total;
}

async function hunt(canary: Canary): Promise<Fate> {
  const simulator = new Simulator(await buildSimulator(canary));
  try {
    return { canary, found: await firstSeen(simulator) };
  } finally {
    await simulator.stop();
  }
}

async function firstSeen(simulator: Simulator): Promise<Fate['found']> {
  let from = 1;
  while (from <= SEEDS_MAX) {
    const { failures, count } = await simulator.range(from, SEEDS_MAX + 1 - from, true);
    const seen = failures.find(isSeenFromOutside);
    const rule = seen?.findings.find((finding) => finding.rule !== 'T4')?.rule ?? 'T4';
    if (seen !== undefined) return { seed: seen.seed, rule };
    from += count;
  }
  return null;
}

function lineOf({ canary, found }: Fate): string {
  const fate = found === null ? 'SURVIVED' : `seed ${String(found.seed).padStart(4)} by ${found.rule}`;
  return `${fate.padEnd(22)} ${canary.name}`;
}
