import { existsSync } from 'node:fs';
import { KB, packageSizes } from '../scripts/package-sizes';
import type { Row } from './report';

/** (d) What each package of the mini program weighs. */
export function benchSizes(): Promise<readonly Row[]> {
  if (!existsSync('dist/weapp/app.json')) {
    return Promise.resolve([{ what: 'no weapp build here: npm run build:weapp', value: Number.NaN, unit: '' }]);
  }
  const rows = packageSizes('dist/weapp').map(({ name, bytes, mostBytes }) => ({
    what: name,
    value: bytes / KB,
    unit: 'KB',
    goal: `≤ ${String(mostBytes / KB)} KB`,
  }));
  return Promise.resolve(rows);
}
