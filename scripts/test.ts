import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromiumPath } from './find-chromium';
import { staleShapes } from './stale-shapes';

const REPORT = '.cache/tests.json';
const SHAPES = '.cache/query-shapes.txt';
const REPORTED = ['--json', `--outputFile=${REPORT}`];
/** Left to itself jest keeps one core free, which on two cores is half of them. */
const WORKERS = ['--maxWorkers', '100%'];

/** Suites that prove what one commit seldom touches; the whole gate runs them all. */
const SLOW = '/tests/(?:conformance|durability|preview|properties|security|simulation)/';

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly success: boolean;
}

/**
 * Builds clients and functions where they are out of date, runs every test, and closes with one plain line of counts.
 * `--quick` leaves out what needs a build and the slow proofs.
 */
function main(): void {
  const quick = process.argv.includes('--quick');
  if (!quick) buildAll();
  const scope = quick ? ['core', 'ui', '--testPathIgnorePatterns', SLOW] : ['core', 'ui', 'weapp'];
  mkdirSync('.cache', { recursive: true });
  for (const left of [REPORT, SHAPES]) rmSync(left, { force: true });
  const run = spawnSync(
    'npx',
    ['--no-install', 'jest', ...WORKERS, '--selectProjects', ...scope, ...REPORTED, ...jestArguments()],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, QUNLI_QUERY_SHAPES: resolve(SHAPES) } },
  );
  if (!quick && chromiumPath() === null) {
    console.log(
      '\nSKIPPED: no chromium was found, so no story ran in a browser. Install it (Debian: chromium) and run again.',
    );
  }
  const isWhole = !quick && jestArguments().length === 0;
  process.exitCode = report(run.status ?? 1) || (isWhole ? sayStale(staleShapes(SHAPES)) : 0);
}

/** A query that nobody asks any more keeps an index alive, so it has to leave the list. */
function sayStale(stale: readonly string[]): number {
  for (const line of stale) console.log(`tests/support/query-shapes.json lists what no story asks: ${line}`);
  return stale.length === 0 ? 0 : 1;
}

function buildAll(): void {
  for (const script of ['scripts/build-client.ts', 'scripts/build-cloud.ts']) {
    const build = spawnSync('npx', ['--no-install', 'tsx', script, '--if-stale'], { stdio: 'inherit' });
    if (build.status !== 0) process.exit(build.status ?? 1);
  }
}

const jestArguments = (): readonly string[] => process.argv.slice(2).filter((argument) => argument !== '--quick');

function report(status: number): number {
  if (!existsSync(REPORT)) return status === 0 ? 1 : status;
  const counts = JSON.parse(readFileSync(REPORT, 'utf8')) as JestReport;
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  const skipped = counts.numPendingTests > 0 ? `, ${String(counts.numPendingTests)} skipped` : '';
  console.log(`\nTests: ${String(counts.numPassedTests)} passed, ${String(failed)} failed${skipped}`);
  return status;
}

main();
