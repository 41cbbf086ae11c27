const { projects } = require('../../jest.config.js');

const [core] = projects;

/** The project `core`, reduced to what judges rules and runtime quickly, as one project, which Stryker needs. */
module.exports = {
  ...core,
  displayName: undefined,
  rootDir: '../..',
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testMatch: [
    '<rootDir>/domain/**/*.test.ts',
    '<rootDir>/tests/{properties,runtime}/**/*.test.ts',
    '<rootDir>/tests/scenarios/{points,check-in,coupons,runtime,chains,sign-ups}*.test.ts',
    '<rootDir>/tests/security/route-role-matrix.test.ts',
  ],
};
