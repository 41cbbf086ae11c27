import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Gateway, startGateway } from '../preview/gateway/start-gateway';
import { buildPanel } from '../preview/panel/build-panel';
import { seedDemo } from '../preview/seed/seed-demo';
import { STORY_DAYS } from '../preview/seed/story-time';
import { createJsonLog } from '../server/adapters/system/json-log';
import { runDueJobs, runNightlyJobs } from '../server/jobs/run-jobs';
import { isClientStale } from './is-client-stale';

const ROOT = path.resolve(__dirname, '..');
const PORT = 8730;
const JOBS_MS = 60_000;
/** The story begins so long before it is told; a day later its members look asleep. */
const STALE_MS = (STORY_DAYS + 3) * 86_400_000;
const NIGHTLY_MS = 6 * 3_600_000;
const APP = path.join(ROOT, 'dist/h5');
const PANEL = path.join(ROOT, 'dist/panel');

/** `npm start [-- --reset]`: builds what is missing, seeds what is empty, serves until it is told to stop. */
async function start(): Promise<void> {
  if (isClientStale('h5')) buildApp();
  await buildPanel(PANEL);
  const gateway = await startGateway({
    port: PORT,
    dataFolder: path.join(ROOT, '.qunli'),
    fill: seedDemo,
    jobs: { due: runDueJobs, nightly: runNightlyJobs },
    folders: { panel: PANEL, app: APP },
    log: createJsonLog((line) => {
      process.stderr.write(`${line}\n`);
    }),
  });
  const setUpAtMs = await gateway.backend.setUpAtMs();
  if (process.argv.includes('--reset') || setUpAtMs === null) await seed(gateway);
  else if (Date.now() - setUpAtMs > STALE_MS) say('演示故事是几天前写的，想要今天的：npm start -- --reset');
  say(`\n  群力 Qunli 预览 preview   ${gateway.url}\n`);
  say('  打开上面的地址，右边换人，左边走一遍。Ctrl+C 停止；npm start -- --reset 重新开始。');
  say('  Open the address above: switch people on the right, follow the path on the left. Ctrl+C stops.\n');
  serveUntilStopped(gateway);
}

async function seed(gateway: Gateway): Promise<void> {
  say('正在写入演示群的 12 周 … writing twelve weeks of a demo group …');
  const startedMs = Date.now();
  await gateway.backend.refill();
  say(`… ${((Date.now() - startedMs) / 1000).toFixed(1)} s`);
}

function serveUntilStopped(gateway: Gateway): void {
  const timers = [
    setInterval(() => void gateway.runJobs('due'), JOBS_MS),
    setInterval(() => void gateway.runJobs('nightly'), NIGHTLY_MS),
  ];
  const stop = (): void => {
    timers.forEach(clearInterval);
    void gateway.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function buildApp(): void {
  say('正在构建浏览器版本，约一分钟 … building the browser version, about a minute …');
  const built = spawnSync('npm', ['run', '--silent', 'build:h5'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) throw new Error('the browser version could not be built');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

start().catch((error: unknown) => {
  const isTaken = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
  if (isTaken) say(`端口 ${String(PORT)} 已被占用 … port ${String(PORT)} is taken: is the preview running already?`);
  else console.error(error);
  process.exit(1);
});
