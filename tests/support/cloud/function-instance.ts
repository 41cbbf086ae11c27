import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What WeChat says of one call, as `getWXContext` gives it. */
export interface CalledAs {
  readonly OPENID?: string;
  readonly SOURCE: string;
  readonly OPEN_DATA_INFO?: string;
}

/** One instance of a deployed function: its own process as far as its variables go, one call at a time. */
export interface FunctionInstance {
  /** `requestId` is the platform's id of this very call. */
  call(event: object, as: CalledAs, requestId?: string): Promise<unknown>;
  /** What it has written to its log, a line each. */
  lines(): readonly string[];
  close(): Promise<void>;
}

/**
 * The platform gives a function its context through variables named in `WX_CONTEXT_KEYS` (`cloud-wire.md` A).
 * It answers once what it wrote has been read, so a test that has the answer has the lines too.
 */
const INSTANCE = `
const { parentPort, workerData } = require('node:worker_threads');
const { main } = require(workerData.file);
const flushed = (stream) => new Promise((done) => stream.write('', done));
const answer = async (sent) => {
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  parentPort.postMessage(sent);
};
parentPort.on('message', async ({ event, context, requestId }) => {
  const names = Object.keys(context).map((name) => 'WX_' + name);
  for (const name of (process.env.WX_CONTEXT_KEYS || '').split(',')) delete process.env[name];
  process.env.WX_CONTEXT_KEYS = names.join(',');
  for (const [name, value] of Object.entries(context)) process.env['WX_' + name] = value;
  try {
    const result = await main(event, { request_id: requestId, function_name: workerData.name });
    await answer({ result: JSON.stringify(result) });
  } catch (error) {
    await answer({ error: error.stack });
  }
});
`;

/** Unpacks a built function into a folder of its own, with what the cloud would install beside it, and starts it. */
export function startFunction(name: string, environment: Readonly<Record<string, string>>): FunctionInstance {
  const folder = mkdtempSync(join(tmpdir(), 'qunli-function-'));
  cpSync(join('dist/cloudfunctions', name), join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const worker = new Worker(INSTANCE, {
    eval: true,
    workerData: { file: join(folder, name, 'index.js'), name },
    env: { ...process.env, ...environment },
    stdout: true,
    stderr: true,
  });
  let written = '';
  for (const stream of [worker.stdout, worker.stderr])
    stream.on('data', (chunk: Buffer) => {
      written += chunk.toString('utf8');
    });
  return {
    lines: () => written.split('\n').filter((line) => line !== ''),
    call: (event, as, requestId = 'r-1') =>
      new Promise((done, fail) => {
        worker.once('error', fail);
        worker.once('message', ({ result, error }: { result?: string; error?: string }) => {
          worker.off('error', fail);
          if (error !== undefined) fail(new Error(error));
          else done(JSON.parse(result ?? 'null'));
        });
        worker.postMessage({ event, requestId, context: { APPID: 'wx0000000000000000', ...as } });
      }),
    async close() {
      await worker.terminate();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
