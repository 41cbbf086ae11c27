import { runSteps, type Step } from './run-steps';

const bin = (name: string, ...args: string[]): Pick<Step, 'command' | 'args'> => ({
  command: 'npx',
  args: ['--no-install', name, ...args],
});
const script = (name: string, ...args: string[]): Pick<Step, 'command' | 'args'> => ({
  command: 'npx',
  args: ['--no-install', 'tsx', `scripts/${name}.ts`, ...args],
});

/** A kept lint result does not see that another file's types changed, so only the quick gate trusts one. */
const KEPT = ['--cache', '--cache-location', '.cache/eslint', '--cache-strategy', 'content'];

const lint = (...more: readonly string[]): Step => ({
  name: 'lint',
  ...bin('eslint', '.', '--max-warnings', '0', ...more),
});

const STATIC: readonly Step[] = [
  { name: 'types', ...bin('tsc', '--noEmit', '-p', '.') },
  {
    name: 'boundaries',
    ...bin(
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'domain',
      'contracts',
      'server',
      'src',
      'cloudfunctions',
      'preview',
      'scripts',
      'simulation',
    ),
  },
  { name: 'formatting', ...bin('prettier', '--check', '--log-level', 'warn', '.') },
];

const QUICK_TESTS: Step = { name: 'tests of rules, stories and kit', ...script('test', '--quick') };
const TESTS: Step = { name: 'all tests', ...script('test') };
const BUILDS: readonly Step[] = [
  { name: 'weapp build', ...script('build-client', 'weapp') },
  { name: 'h5 build', ...script('build-client', 'h5') },
  { name: 'cloud build', ...script('build-cloud') },
];
/** The seeds and inputs of every gate. The time is bounded for a busy machine; on two quiet cores all of them are played. */
const simulate = (...args: string[]): Pick<Step, 'command' | 'args'> => ({
  command: 'npx',
  args: ['--no-install', 'tsx', 'simulation/command/run.ts', ...args],
});
const SIMULATIONS: readonly Step[] = [
  { name: '20,000 simulated seeds', ...simulate('--seeds', '20000', '--within', '240') },
  { name: 'planted bugs', ...simulate('--canaries') },
  { name: '200,000 strange inputs', ...simulate('--fuzz', '200000', '--within', '60') },
];
const MUTANTS: Step = { name: 'mutants of what changed', ...script('mutate', '--changed') };
const BUDGETS: Step = { name: 'size budgets', ...script('check-sizes') };

/**
 * The one gate. `--quick` is for every commit; `--without-tests` is for `.ci/run`, which runs the README's test command
 * itself, so that its summary stays in sight.
 */
async function main(): Promise<void> {
  const quick = process.argv.includes('--quick');
  const withoutTests = process.argv.includes('--without-tests');
  const results = [...(await runSteps([lint(...(quick ? KEPT : [])), ...STATIC], 2))];
  if (!quick) results.push(...(await runSteps(BUILDS, 2)), ...(await runSteps([BUDGETS], 1)));
  if (!quick) results.push(...(await runSteps([...SIMULATIONS, MUTANTS], 1)));
  if (!withoutTests) results.push(...(await runSteps([quick ? QUICK_TESTS : TESTS], 1)));
  const failed = results.filter((result) => !result.passed);
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  console.log(
    `${String(results.length - failed.length)} of ${String(results.length)} steps passed, ${seconds.toFixed(0)} s of work`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

void main();
