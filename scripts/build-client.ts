import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { iconFile, iconStyles } from './build-icons';
import { isClientStale, type ClientTarget } from './is-client-stale';

const ROOT = path.resolve(__dirname, '..');
const TARGETS: readonly ClientTarget[] = ['weapp', 'h5'];

/**
 * Builds the clients for production: `tsx scripts/build-client.ts [weapp] [h5] [--if-stale]`, both without a name. With
 * `--if-stale` only what is missing or older than its sources.
 */
function buildClients(given: readonly string[]): void {
  const named = TARGETS.filter((target) => given.includes(target));
  const asked = named.length === 0 ? TARGETS : named;
  writeIcons();
  for (const target of asked) if (!given.includes('--if-stale') || isClientStale(target)) buildClient(target);
}

/** Left alone where nothing changed, so that a build of one client does not make the other stale. */
function writeIcons(): void {
  for (const [set, styles] of Object.entries(iconStyles())) {
    const file = iconFile(set);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== styles) writeFileSync(file, styles);
  }
}

function buildClient(target: ClientTarget): void {
  const startedMs = Date.now();
  rmSync(path.join(ROOT, 'dist', target), { recursive: true, force: true });
  const taro = path.join(ROOT, 'node_modules/@tarojs/cli/bin/taro');
  const run = spawnSync(process.execPath, [taro, 'build', '--type', target, '--no-check'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', BROWSERSLIST_IGNORE_OLD_DATA: '1' },
    encoding: 'utf8',
  });
  const output = `${run.stdout}${run.stderr}`;
  if (run.status !== 0 || /\bERROR\b|✖/.test(output)) {
    process.stderr.write(output);
    throw new Error(`the ${target} build failed`);
  }
  process.stdout.write(`built dist/${target} in ${((Date.now() - startedMs) / 1000).toFixed(1)} s\n`);
}

buildClients(process.argv.slice(2));
