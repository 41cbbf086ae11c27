import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const size = {
  'max-lines': ['error', { max: 200 }],
  'max-lines-per-function': ['error', { max: 50 }],
  'max-params': ['error', 3],
  'max-depth': ['error', 2],
  complexity: ['error', 10],
};

const types = {
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  // A whole number in a text is what the reader sees; nothing else may slip in.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
};

/** Time and dice come through ports: a rule or an operation that asks the machine cannot be replayed. */
const noAmbience = [
  'error',
  { object: 'Date', property: 'now', message: 'Take the time from the Clock port.' },
  { object: 'Math', property: 'random', message: 'Take randomness from the IdSource port.' },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.qunli/',
      '.cache/',
      'benchmarks/results/',
      'tests/.shots/',
      'src/**/*.generated.*',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...types, ...size },
  },
  {
    files: ['{domain,contracts,server}/**/*.ts'],
    ignores: ['server/adapters/**', '**/*.test.ts'],
    rules: {
      'no-restricted-properties': noAmbience,
      'no-restricted-globals': ['error', 'setTimeout', 'setInterval', 'fetch'],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.h5.{ts,tsx}', '**/*.test.tsx'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'localStorage', 'location'] },
  },
  { files: ['src/**/*.tsx', 'src/**/*.ts'], ...hooks.configs.flat['recommended-latest'] },
  {
    // Every `&&` in JSX counts as a branch, and a screen has many states that are each one line.
    files: ['src/**/*.tsx'],
    rules: { complexity: ['error', 16] },
  },
  {
    // A table of cases is long because the product has many, and a story reads from top to bottom.
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off', 'max-params': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
);
