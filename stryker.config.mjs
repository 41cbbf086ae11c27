/** Mutants are judged by the tests of rules, properties, stories and the runtime; `scripts/mutate.ts` says which files. */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'tests/mutation/jest.config.js', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  // Compiled by swc, so types play no part.
  disableTypeChecks: false,
  ignorePatterns: ['dist', '.qunli', '.cache', 'src', 'docs', 'preview', 'benchmarks/results', 'tests/.shots'],
  ignoreStatic: true,
  // A wrong sentence of an invariant is never read by a machine.
  mutator: { excludedMutations: ['StringLiteral'] },
  thresholds: { high: 95, low: 90, break: null },
  tempDirName: '.cache/stryker',
  jsonReporter: { fileName: '.cache/mutation.json' },
  timeoutMS: 20_000,
};
