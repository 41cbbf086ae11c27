import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** One figure. `ratio` compares it with something that ran in the same process run. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly goal?: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Prints the tables and keeps them under `benchmarks/results/`, with commit, machine and time. */
export function report(sections: readonly Section[]): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  for (const section of sections) {
    console.log(`\n${section.title}`);
    for (const row of section.rows) console.log(line(row));
  }
  console.log(`\ncommit ${commit}, ${machine}`);
  mkdirSync('benchmarks/results', { recursive: true });
  const at = new Date().toISOString();
  const path = `benchmarks/results/${at.replaceAll(':', '-')}.json`;
  writeFileSync(path, `${JSON.stringify({ at, commit, machine, sections }, null, 2)}\n`);
  console.log(`kept in ${path}`);
}

function line(row: Row): string {
  const value = `${row.value.toLocaleString('en', { maximumFractionDigits: row.value < 100 ? 1 : 0 })} ${row.unit}`;
  const ratio = row.ratio === undefined ? '' : `× ${row.ratio.toFixed(2)}`;
  return `  ${row.what.padEnd(52)} ${value.padStart(14)}  ${ratio.padStart(7)}  ${row.goal ?? ''}`.trimEnd();
}
