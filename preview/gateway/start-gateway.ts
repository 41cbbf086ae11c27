import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHmacKeys, makeSecrets } from '../../server/adapters/keys/hmac-keys';
import { FilesOnDisk } from '../../server/adapters/preview/files-on-disk';
import { InboxNotifier } from '../../server/adapters/preview/inbox-notifier';
import { MiniCodeDesk } from '../../server/adapters/preview/mini-code-desk';
import { previewPhoneNumbers } from '../../server/adapters/preview/preview-phone-numbers';
import { PictureDesk } from '../../server/adapters/preview/picture-desk';
import { RiskDesk } from '../../server/adapters/preview/risk-desk';
import { TextDesk } from '../../server/adapters/preview/text-desk';
import { randomIds } from '../../server/adapters/system/random-ids';
import { systemClock } from '../../server/adapters/system/system-clock';
import { settlePicture } from '../../server/operations/groups/settle-picture';
import type { Clock } from '../../server/ports/clock';
import type { Log } from '../../server/ports/log';
import type { Ports } from '../../server/ports/ports';
import { Backend } from './backend';
import { cloudRoutes, type CloudLimits } from './cloud-routes';
import { openDemoStore } from './demo-store';
import { Line } from './line';
import { loadSecrets } from './load-secrets';
import { previewRoutes } from './preview-routes';
import { serveHttp, type HttpLimits } from './serve-http';

export interface GatewayOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where store, keys and files live; null keeps everything in memory and a folder that goes with the gateway. */
  readonly dataFolder: string | null;
  /** Writes the story that a fresh store begins with; nothing without it. */
  readonly fill?: (ports: Ports) => Promise<void>;
  /** What the cloud's timers do: every minute, and every night. Nothing without it. */
  readonly jobs?: Readonly<Record<JobKind, (ports: Ports) => Promise<void>>>;
  readonly clock?: Clock;
  readonly log?: Log;
  readonly limits?: Partial<CloudLimits & HttpLimits>;
  /** The built panel and the built H5 program. */
  readonly folders?: { readonly panel: string; readonly app: string };
}

export type JobKind = 'due' | 'nightly';

export interface Gateway {
  readonly url: string;
  readonly backend: Backend;
  runJobs(kind: JobKind): Promise<void>;
  stop(): Promise<void>;
}

const LIMITS: CloudLimits & HttpLimits = {
  callBytesMax: 100 * 1024,
  pictureBytesMax: 5 * 1024 * 1024,
  fileBytesMax: 10 * 1024 * 1024,
  bodyMs: 10_000,
  headersMs: 5_000,
  requestMs: 20_000,
  connectionsMax: 1_000,
};

const silent: Log = { info: () => undefined, error: () => undefined };

/** Starts the preview: the functions, files and pages, on the loopback address of this computer alone. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  if (process.env.NODE_ENV === 'production') throw new Error('the preview believes whoever calls: never in production');
  const scratch = options.dataFolder === null ? mkdtempSync(join(tmpdir(), 'qunli-preview-')) : null;
  const folder = options.dataFolder ?? scratch ?? '';
  const limits = { ...LIMITS, ...options.limits };
  const log = options.log ?? silent;
  let url = '';
  const backend = openBackend(options, { folder, log, appUrl: () => `${url}/app/` });
  const runAndAnswer = async (kind: JobKind): Promise<void> => {
    await options.jobs?.[kind](backend.ports);
    // What WeChat pushes half an hour later at the latest.
    for (const answer of backend.pictures.takeAnswers()) await settlePicture(backend.ports, answer);
  };
  const runJobs: Gateway['runJobs'] = async (kind) => {
    await runAndAnswer(kind).catch((error: unknown) => {
      log.error('jobs-failed', { kind }, error);
    });
  };
  const runAll = async (): Promise<void> => {
    await runJobs('due');
    await runJobs('nightly');
  };
  const folders = options.folders ?? { panel: resolve('dist/panel'), app: resolve('dist/h5') };
  const line = new Line();
  const routes = [
    ...cloudRoutes({ backend, limits, line }),
    ...previewRoutes({ backend, line, runJobs: runAll, folders }),
  ];
  const serving = await serveHttp(routes, { port: options.port, limits, log }).catch(async (error: unknown) => {
    await backend.close();
    throw error;
  });
  url = `http://localhost:${String(serving.port)}`;
  return {
    url,
    backend,
    runJobs,
    async stop() {
      await serving.stop();
      await backend.close();
      if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
    },
  };
}

function openBackend(
  options: GatewayOptions,
  around: { readonly folder: string; readonly log: Log; readonly appUrl: () => string },
): Backend {
  const { dataFolder } = options;
  const clock = options.clock ?? systemClock;
  const keys = createHmacKeys(dataFolder === null ? makeSecrets() : loadSecrets(join(dataFolder, 'keys.json')));
  return new Backend({
    store: openDemoStore(dataFolder),
    fill: options.fill ?? (() => Promise.resolve()),
    ports: {
      clock,
      keys,
      ids: randomIds,
      files: new FilesOnDisk(join(around.folder, 'files'), clock),
      textCheck: new TextDesk(clock),
      imageCheck: new PictureDesk(clock),
      riskCheck: new RiskDesk(keys, clock),
      notifier: new InboxNotifier(keys, clock),
      miniCode: new MiniCodeDesk(around.appUrl, clock),
      phoneNumbers: previewPhoneNumbers,
      log: around.log,
    },
  });
}
