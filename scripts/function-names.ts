import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The cloud functions: the folders that have an entry. */
export function functionNames(): readonly string[] {
  return readdirSync('cloudfunctions').filter((name) => existsSync(join('cloudfunctions', name, 'main.ts')));
}
