const { projects } = require('../../jest.config.js');

const [core] = projects;
/** Set by `scripts/mutate.ts`: the beginnings of the paths of the tests that judge the mutants of this run. */
const judges = (process.env.QUNLI_JUDGES ?? '').split(',');

/** The project `core`, reduced to these judges, as one project, which Stryker needs. */
module.exports = {
  ...core,
  displayName: undefined,
  rootDir: '../..',
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testMatch: judges.map((judge) =>
    judge.endsWith('/') ? `<rootDir>/${judge}**/*.test.ts` : `<rootDir>/${judge}*.test.ts`,
  ),
};
