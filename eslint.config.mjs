// Lint rules: typed TypeScript rules everywhere, and the invariants of the core (no clock, no randomness, small files).
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const clock = 'The clock is an input of the core: take the time as an argument.';
const core = ['text', 'lexicon', 'document', 'annotators', 'article', 'features', 'formats'].map(
  (layer) => `server/src/${layer}/**/*.ts`,
);

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '.tsbuild/**',
      '.vscode-test/**',
      'coverage/**',
      '**/node_modules/**',
      '**/*.cjs',
      '**/*.data.js',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: core,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clock },
        { object: 'Math', property: 'random', message: 'The core is deterministic.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
      ],
    },
  },
  {
    files: ['server/test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
