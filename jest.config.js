const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};
const transform = { '^.+\\.(t|j)sx?$': ['@swc/jest', swc] };
const paths = {
  '^@/(.*)$': '<rootDir>/src/$1',
  '^@domain/(.*)$': '<rootDir>/domain/$1',
  '^@contracts/(.*)$': '<rootDir>/contracts/$1',
};
const ignored = ['<rootDir>/dist/', '<rootDir>/node_modules/', '<rootDir>/.qunli/'];

/** Three projects: `core` needs nothing but Node, `ui` a DOM, `weapp` the built programs and, for half of it, Chromium. */
module.exports = {
  // A hang is a hang after half a minute, too; a story that dies at every request takes long beside other work.
  testTimeout: 30_000,
  // A worker that has run a hundred suites holds their worlds, and spends its time collecting them.
  workerIdleMemoryLimit: '600MB',
  testSequencer: '<rootDir>/scripts/slowest-first.cjs',
  projects: [
    {
      displayName: 'core',
      testEnvironment: 'node',
      transform,
      moduleNameMapper: paths,
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.qunli/'],
      testMatch: [
        '<rootDir>/{domain,contracts,server,scripts,benchmarks}/**/*.test.ts',
        '<rootDir>/tests/{scenarios,conformance,properties,architecture,durability,runtime,preview,security,simulation}/**/*.test.ts',
        '<rootDir>/src/**/*.test.ts',
      ],
      testPathIgnorePatterns: ignored,
    },
    {
      displayName: 'ui',
      testEnvironment: 'jsdom',
      globals: { ADDRESS_BOOK: '' },
      transform,
      moduleNameMapper: {
        '\\.module\\.scss$': '<rootDir>/tests/client/class-names.ts',
        '\\.scss$': '<rootDir>/tests/client/no-styles.ts',
        '^@tarojs/components$': '<rootDir>/tests/client/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/client/taro.ts',
        ...paths,
      },
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.qunli/'],
      testMatch: ['<rootDir>/src/**/*.test.tsx', '<rootDir>/tests/client/**/*.test.tsx'],
      testPathIgnorePatterns: ignored,
    },
    {
      displayName: 'weapp',
      testEnvironment: 'node',
      transform,
      moduleNameMapper: paths,
      modulePathIgnorePatterns: ['<rootDir>/.qunli/'],
      testMatch: ['<rootDir>/tests/{weapp-host,e2e,functions}/**/*.test.ts'],
      testPathIgnorePatterns: ignored,
    },
  ],
};
