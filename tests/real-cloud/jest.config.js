const { projects } = require('../../jest.config.js');

const [core] = projects;

/** The store's conformance in a real environment: never part of a gate, run by `npm run conformance:cloud` alone. */
module.exports = {
  ...core,
  displayName: 'real cloud',
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/real-cloud/**/*.test.ts'],
};
