import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

const BUNDLE = '.cache/bench.cjs';

/**
 * Runs the benchmarks as functions are deployed: bundled, and without what a loader for development adds to each
 * function. Arguments are passed on.
 */
async function main(): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  await build({
    entryPoints: ['benchmarks/run.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, [BUNDLE, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
}

void main();
