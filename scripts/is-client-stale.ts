import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

/** What both clients are built from. */
const SOURCES = ['src', 'domain', 'contracts', 'config', 'babel.config.js', 'package.json'];

/** What a finished build writes last. */
const MARKS = { weapp: 'dist/weapp/app.json', h5: 'dist/h5/index.html' } as const;

export type ClientTarget = keyof typeof MARKS;

/** Whether a client is missing or older than what it is built from. */
export function isClientStale(target: ClientTarget): boolean {
  const mark = path.join(ROOT, MARKS[target]);
  if (!existsSync(mark)) return true;
  const builtMs = statSync(mark).mtimeMs;
  return SOURCES.some((source) => newestMs(path.join(ROOT, source)) > builtMs);
}

function newestMs(file: string): number {
  const found = statSync(file);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newestMs(path.join(file, name))));
}
