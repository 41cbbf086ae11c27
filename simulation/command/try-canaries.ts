import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CANARIES } from '../canaries/canaries';
import type { PlantedCanary } from '../canaries/canary';
import type { Theme } from '../story/acts';
import { SimulatorBuilder } from './build-simulator';
import { isSeenFromOutside } from './messages';
import { Simulator } from './simulator';

/** The seed in which each canary was last seen. A hint: where it does not hold any more, the hunt starts from the first seed. */
const SEEN_AT = 'simulation/canaries/last-seen.json';
const LAST_SEEN = readSeen();

function readSeen(): Readonly<Record<string, number>> {
  return existsSync(SEEN_AT) ? (JSON.parse(readFileSync(SEEN_AT, 'utf8')) as Readonly<Record<string, number>>) : {};
}

function remember(fates: readonly Fate[]): void {
  const seen = fates.map(({ canary, found }) => [canary.name, found?.seed ?? 0] as const);
  const inOrder = Object.fromEntries([...seen].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(SEEN_AT, `${JSON.stringify(inOrder, null, 2)}\n`);
}

/** A bug that lives through so many seeds has survived. */
const SEEDS_MAX = 20_000;

interface Fate {
  readonly canary: PlantedCanary;
  /** The first seed in which the oracle saw it, and by which rule; null when it survived. */
  readonly found: { readonly seed: number; readonly rule: string } | null;
}

/** Plants every canary in turn; whether the oracle found them all. */
export async function tryCanaries(only: string | undefined, workers: number): Promise<boolean> {
  const waiting = CANARIES.filter((canary) => only === undefined || canary.name === only);
  const total = waiting.length;
  const fates: Fate[] = [];
  const lane = async (): Promise<void> => {
    const builder = new SimulatorBuilder(CANARIES.map(({ file }) => file));
    for (let canary = waiting.shift(); canary !== undefined; canary = waiting.shift()) {
      const fate = await hunt(canary, builder);
      fates.push(fate);
      console.log(lineOf(fate));
    }
    await builder.close();
  };
  await Promise.all(Array.from({ length: workers }, lane));
  const killed = fates.filter((fate) => fate.found !== null).length;
  if (killed === total && only === undefined) remember(fates);
  console.log(`${String(killed)} of ${String(total)} canaries found by the oracle`);
  return total > 0 && killed === total;
}

async function hunt(canary: PlantedCanary, builder: SimulatorBuilder): Promise<Fate> {
  const simulator = new Simulator(await builder.build(canary));
  try {
    return { canary, found: await firstSeen(simulator, canary) };
  } finally {
    await simulator.stop();
  }
}

/** Looks first where it was seen the last time, then everywhere. */
async function firstSeen(simulator: Simulator, { name, themes }: PlantedCanary): Promise<Fate['found']> {
  const seen = LAST_SEEN[name];
  const again = seen === undefined ? null : await seenWithin(simulator, { from: seen, until: seen, themes });
  return again ?? seenWithin(simulator, { from: 1, until: SEEDS_MAX, themes });
}

interface Hunt {
  readonly from: number;
  readonly until: number;
  readonly themes: readonly Theme[];
}

async function seenWithin(simulator: Simulator, hunt: Hunt): Promise<Fate['found']> {
  const { themes, until } = hunt;
  let { from } = hunt;
  while (from <= until) {
    const { failures, count } = await simulator.range(from, until + 1 - from, { stopsAtFailure: true, themes });
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
