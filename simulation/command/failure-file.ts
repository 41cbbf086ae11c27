import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { planSeed } from '../plan/plan-seed';
import type { Plan } from '../plan/plan';
import { OUTPUT } from './build-simulator';
import type { SeedFailure } from './messages';
import { shrink } from './shrink';
import type { Simulator } from './simulator';

export interface FailureFile extends SeedFailure {
  readonly commit: string;
  readonly plan: Plan;
  readonly trace: readonly string[];
}

/** Shrinks a failing seed and keeps what replays it; answers where. */
export async function keepFailure(simulator: Simulator, failure: SeedFailure, commit: string): Promise<string> {
  const rules = new Set(failure.findings.map((finding) => finding.rule));
  const plan = await shrink(planSeed(failure.seed), async (candidate) => {
    const { findings, crashes } = (await simulator.plan(candidate)).outcome;
    return rules.size === 0 ? crashes.length > 0 : findings.some((finding) => rules.has(finding.rule));
  });
  const { outcome, trace } = await simulator.plan(plan, true);
  const kept: FailureFile = {
    seed: failure.seed,
    commit,
    findings: outcome.findings,
    crashes: outcome.crashes,
    trace,
    plan,
  };
  const path = `${OUTPUT}/failure-${String(failure.seed)}.json`;
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(path, JSON.stringify(kept, null, 2));
  return path;
}

export function readFailure(path: string): FailureFile {
  return JSON.parse(readFileSync(path, 'utf8')) as FailureFile;
}
