import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import type { Store } from '../../server/ports/store';
import { testCollections, things } from './store-documents';

const ROOT = join(__dirname, '../..');

export interface Workplace {
  readonly database: string;
  readonly program: string;
  readonly remove: () => void;
}

/** A fresh folder with a program of `tests/durability` in it. */
export function openWorkplace(name: 'many-writers' | 'many-members' = 'many-writers'): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'qunli-durability-'));
  const program = join(folder, `${name}.cjs`);
  buildSync({
    entryPoints: [join(ROOT, `tests/durability/${name}.ts`)],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@photostructure/sqlite', 'wx-server-sdk'],
    logLevel: 'error',
  });
  return {
    database: join(folder, 'store.sqlite'),
    program,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Run {
  readonly child: ChildProcess;
  /** Resolves at the first answer. */
  readonly started: Promise<void>;
  /** Every answer by the name of the operation, when the process has ended. */
  readonly answers: Promise<ReadonlyMap<string, string>>;
}

/** Starts a program and collects what it reports. A line that was cut off by a kill counts as nothing said. */
export function startWriters(command: string, args: readonly string[]): Run {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, NODE_PATH: join(ROOT, 'node_modules') },
  });
  let output = '';
  const started = new Promise<void>((resolve) => {
    child.stdout.once('data', () => {
      resolve();
    });
  });
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  const answers = new Promise<ReadonlyMap<string, string>>((resolve) => {
    child.once('close', () => {
      const lines = output.split('\n').slice(0, -1);
      resolve(new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])));
    });
  });
  return { child, started, answers };
}

/** The names of the operations that are there, after checking that none is there by half and the sum agrees. */
export async function wholeOperations(store: Store): Promise<ReadonlySet<string>> {
  const xs = await idsOf(store, 'x');
  const ys = await idsOf(store, 'y');
  expect(ys).toEqual(xs);
  expect((await store.get(things, 'sum'))?.rank ?? 0).toBe(xs.length);
  return new Set(xs);
}

/** As `wholeOperations`, for a file that another process has left behind. */
export async function wholeOperationsIn(database: string): Promise<ReadonlySet<string>> {
  const { store, close } = openSqliteStore({ path: database, collections: testCollections });
  try {
    return await wholeOperations(store);
  } finally {
    await close();
  }
}

async function idsOf(store: Store, prefix: string): Promise<string[]> {
  const names: string[] = [];
  for (let after = `${prefix}:`; ;) {
    const page = await store.query(things, {
      equal: {},
      range: { field: 'id', after, before: `${prefix};` },
      limit: 100,
    });
    names.push(...page.map(({ id }) => id.slice(2)));
    const last = page.at(-1);
    if (last === undefined || page.length < 100) return names;
    after = last.id;
  }
}
