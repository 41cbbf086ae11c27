import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import type { RangeAnswer, SeedFailure } from './messages';

/** What a run has done so far, as it is kept and reported. */
export interface Progress {
  /** The commit it runs on; with `+` when the tree differs from it. */
  readonly commit: string;
  readonly from: number;
  /** Seeds asked for, and seeds played. */
  readonly seeds: number;
  played: number;
  seconds: number;
  readonly machine: string;
  readonly totals: Record<string, number>;
  readonly failures: SeedFailure[];
}

export function newProgress(from: number, seeds: number): Progress {
  const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`;
  return { commit: commitNow(), from, seeds, played: 0, seconds: 0, machine, totals: {}, failures: [] };
}

export function commitNow(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
}

/** The kept progress of the same run on the same commit; null when there is none to go on from. */
export function keptProgress(path: string, wanted: Progress): Progress | null {
  if (!existsSync(path)) return null;
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Progress;
  const isSame = kept.commit === wanted.commit && kept.from === wanted.from && kept.seeds === wanted.seeds;
  return isSame ? kept : null;
}

export function keepProgress(path: string, progress: Progress): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(progress, null, 2));
}

export function addRange(progress: Progress, answer: RangeAnswer): void {
  progress.played += answer.count;
  for (const [name, count] of Object.entries(answer.totals))
    progress.totals[name] = (progress.totals[name] ?? 0) + count;
  progress.failures.push(...answer.failures);
}
