import type { Finding } from '../oracle/findings';
import type { Plan } from '../plan/plan';
import type { Outcome } from '../simulate-seed';
import type { Theme } from '../story/acts';

/** Inputs that one fuzzed shop gets before the next is opened. */
export const FUZZ_BATCH = 250;

export interface RangeRules {
  readonly stopsAtFailure: boolean;
  /** Leaves out seeds about none of these; null plays all. */
  readonly themes: readonly Theme[] | null;
}

/** What a worker can be asked. */
export type Ask =
  | ({ readonly kind: 'range'; readonly from: number; readonly count: number } & RangeRules)
  /** `count` batches of `FUZZ_BATCH` inputs, each under its own seed. */
  | { readonly kind: 'fuzz'; readonly from: number; readonly count: number }
  | { readonly kind: 'plan'; readonly plan: Plan; readonly isTraced: boolean };

export interface SeedFailure {
  readonly seed: number;
  readonly findings: readonly Finding[];
  readonly crashes: readonly string[];
}

export interface RangeAnswer {
  readonly from: number;
  readonly count: number;
  readonly totals: Readonly<Record<string, number>>;
  readonly failures: readonly SeedFailure[];
}

export interface PlanAnswer {
  readonly outcome: Outcome;
  readonly trace: readonly string[];
}

/** Whether the oracle found something by itself: a tap without an answer may be an assertion of the product at work. */
export function isSeenFromOutside({ findings, crashes }: Pick<SeedFailure, 'findings' | 'crashes'>): boolean {
  return findings.some((finding) => finding.rule !== 'T4' || crashes.length === 0);
}
