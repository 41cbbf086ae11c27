import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const REPORT = '.cache/mutation.json';
const SANDBOX = '.cache/stryker';

/** What must not go wrong unnoticed, and where the tests stand that have to notice. */
interface Ground {
  readonly name: string;
  readonly files: readonly string[];
  readonly judges: readonly string[];
  /** Those of them that are quick enough for the gate, where not all are. */
  readonly quickJudges?: readonly string[];
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
    quickJudges: ['domain/groups/'],
  },
  // Their properties try the whole backend, and take minutes for one mutant.
  { name: 'domain/sign-ups', files: ['domain/sign-ups'], judges: ['domain/sign-ups/'] },
  {
    name: 'domain/chains',
    files: ['domain/chains'],
    judges: ['domain/chains/', 'tests/properties/chain-text'],
  },
  { name: 'server/runtime', files: ['server/runtime'], judges: ['server/runtime/', 'tests/runtime/'] },
];
/** So many mutants of a ground must be noticed. */
const KILLED_MIN = 0.9;
const GATE_MS = 2 * 60_000;
/** No file keeps the others from being tried for longer. */
const FILE_MS = 60_000;
/** On the main branch itself, so many commits count as changed lately. */
const COMMITS = 30;

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
 * `--changed` is the gate's share: file by file what changed lately, the newest first, for at most two minutes.
 */
function main(): void {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (process.argv.includes('--changed')) {
    tryChanged(changedFiles());
    return;
  }
  for (const ground of GROUNDS) {
    const files = named.length === 0 ? ground.files : named.filter((path) => isOf(ground, path));
    if (files.length === 0) continue;
    const score = tryMutants(ground, files, Number.POSITIVE_INFINITY);
    if (score !== null) judge(ground.name, score);
  }
}

const isOf = ({ files }: Ground, path: string): boolean => files.some((file) => path.startsWith(file));

/** One file after another, so that whatever was tried in time is judged; says what was left. */
function tryChanged(changed: readonly string[]): void {
  const endsAtMs = Date.now() + GATE_MS;
  const scores = new Map<string, Score>();
  const left: string[] = [];
  for (const path of changed) {
    const ground = GROUNDS.find((one) => isOf(one, path));
    const untilMs = Math.min(endsAtMs, Date.now() + FILE_MS);
    const score = ground === undefined || Date.now() >= endsAtMs ? null : tryMutants(ground, [path], untilMs);
    if (ground === undefined || score === null) left.push(path);
    else scores.set(ground.name, added(scores.get(ground.name) ?? { killed: 0, all: 0 }, score));
  }
  for (const [name, score] of scores) judge(name, score);
  console.log(`${String(changed.length - left.length)} of ${String(changed.length)} changed files were tried`);
  if (left.length > 0)
    console.log(`untried, or with nothing to try: ${left.join(', ')}; \`npm run mutate\` tries them`);
}

interface Score {
  readonly killed: number;
  readonly all: number;
}

const added = (one: Score, other: Score): Score => ({ killed: one.killed + other.killed, all: one.all + other.all });

/** Tries the mutants of some files of a ground and prints which lived; null when time ran out. */
function tryMutants(ground: Ground, files: readonly string[], endsAtMs: number): Score | null {
  rmSync(REPORT, { force: true });
  const patterns = files.filter((path) => existsSync(path)).map(patternOf);
  const args = ['run', '--mutate', [...patterns, '!**/*.test.ts'].join(','), ...settings()];
  const run = spawnSync('node_modules/.bin/stryker', args, {
    stdio: 'inherit',
    // Asked politely, it goes on; its workers end when it is gone.
    killSignal: 'SIGKILL',
    timeout: Number.isFinite(endsAtMs) ? Math.max(1, endsAtMs - Date.now()) : undefined,
    env: { ...process.env, QUNLI_JUDGES: judgesOf(ground, endsAtMs).join(',') },
  });
  rmSync(SANDBOX, { recursive: true, force: true });
  if (run.signal !== null) return null;
  if (run.status === 0 && existsSync(REPORT))
    return scoreOf(JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport);
  // A file alone may hold nothing to mutate; a whole ground that gives no report was not tried.
  if (Number.isFinite(endsAtMs)) return null;
  console.log(`${ground.name} gave no report`);
  process.exitCode = 1;
  return null;
}

const judgesOf = ({ judges, quickJudges = judges }: Ground, endsAtMs: number): readonly string[] =>
  Number.isFinite(endsAtMs) ? quickJudges : judges;

const settings = (): readonly string[] => ['--reporters', 'json,progress-append-only', '--concurrency', concurrency()];

function concurrency(): string {
  const at = process.argv.find((argument) => argument.startsWith('--concurrency='));
  return at?.split('=')[1] ?? '2';
}

const patternOf = (path: string): string => (path.endsWith('.ts') ? path : `${path}/**/*.ts`);

/**
 * Files of the grounds that differ from the merge base. On a clone that is the main branch itself, or knows no other, those
 * of the last commits there are. The newest first.
 */
function changedFiles(): readonly string[] {
  const base = mergeBase();
  const sinceBase = base === null ? [] : filesOf('diff', '--name-only', base);
  if (sinceBase.length > 0) {
    console.log(`what differs from the merge base ${String(base)}`);
    return sinceBase;
  }
  console.log(`nothing that is tried differs from a merge base: what the last ${String(COMMITS)} commits changed`);
  return filesOf('log', `--max-count=${String(COMMITS)}`, '--name-only', '--format=');
}

function mergeBase(): string | null {
  const found = git('merge-base', 'HEAD', 'origin/main');
  return found === '' ? null : found;
}

const filesOf = (...args: string[]): readonly string[] => [
  ...new Set(
    git(...args)
      .split('\n')
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && existsSync(path))
      .filter((path) => GROUNDS.some((ground) => isOf(ground, path))),
  ),
];

/** What git says; nothing where it cannot. */
function git(...args: string[]): string {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

/** How many of the mutants were noticed; prints every one that lived. */
function scoreOf({ files }: MutationReport): Score {
  let score: Score = { killed: 0, all: 0 };
  for (const [path, { mutants }] of Object.entries(files)) {
    const tried = mutants.filter(isValid);
    const lived = tried.filter((mutant) => !isKilled(mutant));
    score = added(score, { killed: tried.length - lived.length, all: tried.length });
    for (const { location, mutatorName, replacement } of lived)
      console.log(`lived  ${path}:${String(location.start.line)}  ${mutatorName}  ${String(replacement)}`);
  }
  return score;
}

function judge(name: string, { killed, all }: Score): void {
  const share = all === 0 ? 1 : killed / all;
  console.log(`${(share * 100).toFixed(1).padStart(5)} %  ${String(killed)} of ${String(all)} noticed  ${name}`);
  if (share < KILLED_MIN) process.exitCode = 1;
}

const isKilled = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout';
const isValid = ({ status }: Mutant): boolean =>
  !['Ignored', 'CompileError', 'RuntimeError', 'Pending'].includes(status);

main();
