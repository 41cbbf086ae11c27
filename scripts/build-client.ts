import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { iconFile, iconStyles } from './build-icons';

const ROOT = path.resolve(__dirname, '..');
const TARGETS = ['weapp', 'h5'] as const;
type Target = (typeof TARGETS)[number];

/** Builds the clients for production: `tsx scripts/build-client.ts [weapp|h5]`, both without an argument. */
function buildClients(asked: readonly string[]): void {
  const targets = asked.length === 0 ? TARGETS : TARGETS.filter((target) => asked.includes(target));
  for (const [set, styles] of Object.entries(iconStyles())) writeFileSync(iconFile(set), styles);
  for (const target of targets) buildClient(target);
}

function buildClient(target: Target): void {
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
