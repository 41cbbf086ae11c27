import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cloudPlan } from '../../scripts/cloud-plan';

const ROOT = join(__dirname, '..', '..');

/** Which of WeChat's interfaces stands behind which port, and behind waking the delivering job. */
const ASKED: Readonly<Record<string, string>> = {
  imageCheck: 'security.mediaCheckAsync',
  miniCode: 'wxacode.getUnlimited',
  notifier: 'subscribeMessage.send',
  phoneNumbers: 'phonenumber.getPhoneNumber',
  riskCheck: 'riskControl.getUserRiskRank',
  textCheck: 'security.msgSecCheck',
  wakeUp: 'cloudbase.addDelayedFunctionTask',
};

/** Makes every port for every function, whether or not it is asked for anything there. */
const COMPOSES = ['server/cloud/open-cloud.ts', 'server/cloud/wake-up.ts', 'server/ports/ports.ts'];

/** Files that a file loads, at once or when they are asked for; types alone are not loaded. */
function loadedBy(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8').replace(/^import type [\s\S]*?;$/gm, '');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
    .map(([, to = '']) => `${join(dirname(path), to)}.ts`)
    .filter((file) => existsSync(file));
}

function everythingLoadedBy(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const file of loadedBy(path)) everythingLoadedBy(file, seen);
  return seen;
}

function askedBy(name: string): readonly string[] {
  const files = [...everythingLoadedBy(join(ROOT, 'cloudfunctions', name, 'main.ts'))].filter((file) => {
    const path = relative(ROOT, file);
    return !path.startsWith('server/adapters/') && !COMPOSES.includes(path);
  });
  const code = files.map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')).join('\n');
  return Object.keys(ASKED).flatMap((port) => (new RegExp(`\\b${port}\\b`).test(code) ? [ASKED[port] ?? ''] : []));
}

test.each(cloudPlan().functions.map(({ name, permissions }) => [name, permissions] as const))(
  'the function %s declares the cloud calls that its code makes, and no other',
  (name, permissions) => {
    expect([...permissions].sort()).toEqual([...askedBy(name)].sort());
  },
);
