import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const REPORT = '.cache/mutation.json';

/** What must not go wrong unnoticed, and where the tests stand that have to notice. */
interface Ground {
  readonly name: string;
  readonly files: readonly string[];
  readonly judges: readonly string[];
}

/** Rules are judged by the tables beside them and their properties, the runtime by its own suites. */
const ofRules = (context: string): Ground => ({
  name: `domain/${context}`,
  files: [`domain/${context}`],
  judges: [`domain/${context}/`, `tests/properties/${context}`],
});
const GROUNDS: readonly Ground[] = [
  ofRules('points'),
  ofRules('coupons'),
  {
    name: 'roles',
    files: ['domain/groups/role.ts', 'domain/groups/give-role.ts'],
    judges: ['domain/groups/', 'tests/security/route-role-matrix'],
  },
  ofRules('sign-ups'),
  ofRules('chains'),
  { name: 'server/runtime', files: ['server/runtime'], judges: ['tests/runtime/', 'tests/security/route-role-matrix'] },
];
/** So many mutants of a ground must be noticed. */
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
 * `npm run mutate` tries every mutant of the grounds above, `npm run mutate -- domain/points` those of what is named.
 * `--changed` tries only files that differ from the merge base, for at most four minutes: the gate's share.
 */
function main(): void {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const isGate = process.argv.includes('--changed');
  const endsAtMs = isGate ? Date.now() + GATE_MS : Number.POSITIVE_INFINITY;
  const changed = isGate ? changedFiles() : named;
  const isWhole = !isGate && named.length === 0;
  let tried = 0;
  for (const ground of GROUNDS) {
    const files = isWhole ? ground.files : changed.filter((path) => ground.files.some((file) => path.startsWith(file)));
    if (files.length === 0) continue;
    if (Date.now() >= endsAtMs) {
      tooLong();
      return;
    }
    if (!tryMutants(ground, files, endsAtMs)) {
      tooLong();
      return;
    }
    tried += files.length;
  }
  if (tried === 0) console.log('nothing that is tried by mutation has changed');
}

function tooLong(): void {
  console.log('four minutes were not enough for all mutants; `npm run mutate` tries the rest');
}

/** Tries the mutants of some files of a ground and prints what became of them; false when time ran out. */
function tryMutants(ground: Ground, files: readonly string[], endsAtMs: number): boolean {
  rmSync(REPORT, { force: true });
  const patterns = files.filter((path) => existsSync(path)).map(patternOf);
  const args = ['--no-install', 'stryker', 'run', '--mutate', [...patterns, '!**/*.test.ts'].join(','), ...settings()];
  const run = spawnSync('npx', args, {
    stdio: 'inherit',
    timeout: Number.isFinite(endsAtMs) ? Math.max(1, endsAtMs - Date.now()) : undefined,
    env: { ...process.env, QUNLI_JUDGES: ground.judges.join(',') },
  });
  if (run.signal !== null) return false;
  if (run.status !== 0 || !existsSync(REPORT)) process.exitCode = 1;
  else report(ground.name, JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport);
  return true;
}

const settings = (): readonly string[] => ['--reporters', 'json,progress-append-only', '--concurrency', concurrency()];

function concurrency(): string {
  const at = process.argv.find((argument) => argument.startsWith('--concurrency='));
  return at?.split('=')[1] ?? '2';
}

const patternOf = (path: string): string => (path.endsWith('.ts') ? path : `${path}/**/*.ts`);

/** What differs from the merge base; nothing on a clone that is the main branch itself. */
function changedFiles(): readonly string[] {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const isCloned = git('branch', '--remotes', '--list', 'origin/main') !== '';
  const base = isCloned ? git('merge-base', 'HEAD', 'origin/main') : 'HEAD';
  return git('diff', '--name-only', base)
    .split('\n')
    .filter((path) => /\.ts$/.test(path) && !path.endsWith('.test.ts'));
}

/** Every mutant that lived, and how many of the ground were noticed. */
function report(name: string, { files }: MutationReport): void {
  let killed = 0;
  let all = 0;
  for (const [path, { mutants }] of Object.entries(files)) {
    const tried = mutants.filter(isValid);
    const lived = tried.filter((mutant) => !isKilled(mutant));
    all += tried.length;
    killed += tried.length - lived.length;
    for (const { location, mutatorName, replacement } of lived)
      console.log(`lived  ${path}:${String(location.start.line)}  ${mutatorName}  ${String(replacement)}`);
  }
  const share = all === 0 ? 1 : killed / all;
  console.log(`${(share * 100).toFixed(1).padStart(5)} %  ${String(killed)} of ${String(all)} noticed  ${name}`);
  if (share < KILLED_MIN) process.exitCode = 1;
}

const isKilled = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout';
const isValid = ({ status }: Mutant): boolean =>
  !['Ignored', 'CompileError', 'RuntimeError', 'Pending'].includes(status);

main();
