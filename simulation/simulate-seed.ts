import { FAULT_KINDS } from '../server/adapters/hostile/faults';
import { Dice } from './engine/dice';
import type { Finding } from './oracle/findings';
import { Oracle } from './oracle/oracle';
import type { Plan } from './plan/plan';
import { actOf } from './story/acts';
import { Phones } from './story/phone';
import { Scene } from './story/scene';
import { Stage, type Trace } from './story/stage';
import { townOf } from './story/town';

const MINUTE_MS = 60_000;
/** Minutes after the storm at which the timers ring: within ten, everything must be settled. */
const CALM_MINUTES = [0, 3, 6, 9];
/** A unit of stock that a dead process held comes free at the second look, so phones are opened more than once. */
const REOPENED_MINUTES = [0, 4, 8];

export interface Outcome {
  readonly findings: readonly Finding[];
  /** Bugs that the product noticed itself; they fail a seed, but kill no canary. */
  readonly crashes: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** One seed in so many is judged by the whole catalogue all the way. */
const THOROUGH = 100;

/** Plays one seed from the first tap to the quiet after the storm. The same plan gives the same outcome. */
export async function simulateSeed(plan: Plan, trace: Trace | null): Promise<Outcome> {
  const town = await townOf(plan);
  if (town.findings.length > 0 || town.crashes.length > 0)
    return { findings: town.findings, crashes: town.crashes, counts: {} };
  const oracle = new Oracle(plan.seed % THOROUGH === 0);
  const stage = new Stage(plan, oracle, { trace, town });
  const phones = new Phones(stage);
  const scene = new Scene(town.standing);
  stage.storm(true);
  phones.rough(true);
  for (const act of plan.acts) {
    stage.time.at(act.atMs, () => {
      void actOf(act.name)({ stage, phones, scene, dice: new Dice(act.seed) });
    });
  }
  await stage.time.run();
  await calm(stage, phones);
  oracle.unanswered(phones.unanswered.length);
  oracle.quiet(stage.ports.clock.nowMs());
  return { findings: oracle.findings.list, crashes: stage.outside.crashes, counts: countsOf(stage, phones) };
}

/** Faults stop, the locks of the dead run out, phones are opened again, timers ring. */
async function calm(stage: Stage, phones: Phones): Promise<void> {
  stage.storm(false);
  phones.rough(false);
  const startMs = stage.time.nowMs() + MINUTE_MS;
  for (const minute of REOPENED_MINUTES) stage.time.at(startMs + minute * MINUTE_MS, () => void phones.reopen());
  for (const minute of CALM_MINUTES) stage.time.at(startMs + minute * MINUTE_MS, () => void stage.job('due'));
  stage.time.at(startMs + 10 * MINUTE_MS, () => void stage.job('night'));
  await stage.time.run();
}

function countsOf(stage: Stage, phones: Phones): Readonly<Record<string, number>> {
  const store = stage.hostile.counts();
  const faults = Object.fromEntries(FAULT_KINDS.map((kind) => [kind, store[kind]]));
  const { writeConflicts, blockedUpdates, expiredLocks } = store;
  return {
    ...stage.counts,
    ...faults,
    writeConflicts,
    blockedUpdates,
    expiredLocks,
    ...phones.counts,
    ...stage.outside.counts,
  };
}
