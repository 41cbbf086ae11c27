import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runDueJobs, runNightlyJobs } from '../../server/jobs/run-jobs';
import { startGateway, type Gateway } from '../../preview/gateway/start-gateway';
import { neighbours } from '../../preview/seed/neighbours';
import { PERSONAS } from '../../preview/seed/personas';
import { seedDemo } from '../../preview/seed/seed-demo';
import type { Persona } from '../weapp-host/persona';
import { H5_DIST } from './built';

const ROOT = path.join(__dirname, '..', '..');
const SHELF = path.join(ROOT, '.cache', 'demo');
/** What the demo's content depends on. */
const SOURCES = ['preview', 'server', 'domain', 'contracts'];
/** Enough for lists with a second page, and quickly written. */
const NEIGHBOURS = 40;
const HOUR_MS = 3_600_000;

/** Somebody of the demo's story, by the id the preview's panel uses, with the group whose card they open. */
export function demoPersona(id: string): Persona {
  const found = PERSONAS.find((persona) => persona.id === id);
  if (found === undefined) throw new Error(`nobody in the demo is called ${id}`);
  return { openid: found.openid, ...(found.opengid === null ? {} : { groupId: found.opengid }) };
}

/** The functions over a demo group of their own, as `npm start` serves them; `${url}/app/` is the H5 build. */
export async function startDemoCloud(): Promise<Gateway> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'qunli-story-'));
  written ??= writeDemo();
  cpSync(await written, dataFolder, { recursive: true });
  const gateway = await openGateway(dataFolder);
  return {
    ...gateway,
    stop: async () => {
      await gateway.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

let written: Promise<string> | undefined;

/** Written once per hour and state of the sources, then copied: a story may change everything. */
async function writeDemo(): Promise<string> {
  const kept = path.join(SHELF, demoKey());
  if (existsSync(kept)) return kept;
  mkdirSync(SHELF, { recursive: true });
  for (const name of readdirSync(SHELF)) discardIfOld(path.join(SHELF, name));
  const fresh = mkdtempSync(path.join(SHELF, 'fresh-'));
  const gateway = await openGateway(fresh);
  await gateway.backend.refill();
  await gateway.stop();
  if (!existsSync(kept)) renameSync(fresh, kept);
  return kept;
}

function openGateway(dataFolder: string): Promise<Gateway> {
  return startGateway({
    port: 0,
    dataFolder,
    // From midnight to five the owls' day would come first on the home page, and stories are told at any hour.
    fill: (ports) => seedDemo(ports, neighbours().slice(0, NEIGHBOURS), { hasNightOwls: false }),
    jobs: { due: runDueJobs, nightly: runNightlyJobs },
    folders: { panel: H5_DIST, app: H5_DIST },
  });
}

/** Another test process may be reading a younger one. */
function discardIfOld(folder: string): void {
  if (statSync(folder).mtimeMs < Date.now() - HOUR_MS) rmSync(folder, { recursive: true, force: true });
}

function demoKey(): string {
  const newest = SOURCES.map((source) => newestMs(path.join(ROOT, source)));
  const hour = new Date().toISOString().slice(0, 'YYYY-MM-DDTHH'.length);
  return createHash('sha256')
    .update(`${hour} ${newest.join(' ')}`)
    .digest('hex')
    .slice(0, 16);
}

function newestMs(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs));
}
