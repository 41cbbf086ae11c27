import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const REPORT = '.cache/mutation.json';
/** What must not go wrong unnoticed: ledger, coupons, chains, sign-ups, roles, and the runtime around them. */
const FOLDERS = ['domain/points', 'domain/coupons', 'domain/chains', 'domain/sign-ups', 'server/runtime'];
const FILES = ['domain/groups/role.ts', 'domain/groups/give-role.ts'];
/** So many mutants of a folder must be noticed. */
const KILLED_MIN = 0.9;
const GATE_MS = 4 * 60_000;

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/**
 * `npm run mutate` tries every mutant of the folders above, `npm run mutate -- domain/points` those of what is named.
 * `--changed` tries only files that differ from the merge base, for at most four minutes: the gate's share.
 */
function main(): void {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const isGate = process.argv.includes('--changed');
  const wanted = isGate ? changedFiles() : named.length > 0 ? named : [...FOLDERS, ...FILES];
  const patterns = wanted.filter((path) => existsSync(path)).map(patternOf);
  if (patterns.length === 0) {
    console.log('nothing that is tried by mutation has changed');
    return;
  }
  rmSync(REPORT, { force: true });
  const args = ['--no-install', 'stryker', 'run', '--mutate', [...patterns, '!**/*.test.ts'].join(','), ...settings()];
  const run = spawnSync('npx', args, { stdio: 'inherit', timeout: isGate ? GATE_MS : undefined });
  if (isGate && run.signal !== null) {
    console.log('four minutes were not enough for all mutants; `npm run mutate` tries the rest');
    return;
  }
  if (run.status !== 0 || !existsSync(REPORT)) process.exitCode = 1;
  else report(JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport);
}

const settings = (): readonly string[] => [
  '--reporters',
  'json,clear-text',
  '--concurrency',
  concurrency(),
  '--incremental',
];

function concurrency(): string {
  const at = process.argv.find((argument) => argument.startsWith('--concurrency='));
  return at?.split('=')[1] ?? '2';
}

const patternOf = (path: string): string => (path.endsWith('.ts') ? path : `${path}/**/*.ts`);

function changedFiles(): readonly string[] {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const isCloned = git('branch', '--remotes', '--list', 'origin/main') !== '';
  const base = isCloned ? git('merge-base', 'HEAD', 'origin/main') : 'HEAD';
  return git('diff', '--name-only', base)
    .split('\n')
    .filter((path) => /\.ts$/.test(path) && !path.endsWith('.test.ts'))
    .filter((path) => FILES.includes(path) || FOLDERS.some((folder) => path.startsWith(`${folder}/`)));
}

/** One line per folder, and every mutant that lived. */
function report({ files }: MutationReport): void {
  const folders = new Map<string, { killed: number; all: number }>();
  for (const [path, { mutants }] of Object.entries(files)) {
    const folder = path.split('/').slice(0, -1).join('/');
    const sum = folders.get(folder) ?? { killed: 0, all: 0 };
    const tried = mutants.filter(isValid);
    const lived = tried.filter((mutant) => !isKilled(mutant));
    sum.all += tried.length;
    sum.killed += tried.length - lived.length;
    for (const { location, mutatorName, replacement } of lived)
      console.log(`lived  ${path}:${String(location.start.line)}  ${mutatorName}  ${String(replacement)}`);
    folders.set(folder, sum);
  }
  for (const [folder, { killed, all }] of folders) {
    const share = all === 0 ? 1 : killed / all;
    console.log(`${(share * 100).toFixed(1).padStart(5)} %  ${String(killed)} of ${String(all)} noticed  ${folder}`);
    if (share < KILLED_MIN) process.exitCode = 1;
  }
}

const isKilled = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout';
const isValid = ({ status }: Mutant): boolean =>
  !['Ignored', 'CompileError', 'RuntimeError', 'Pending'].includes(status);

main();
