// Lint with types for every folder; raw IPC is only allowed at the two ends of the bridge.
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const rawIpc = {
  selector: 'MemberExpression[object.name=/^ipc(Main|Renderer)$/]',
  message: 'Use the contract (shared/contract) instead of raw IPC.',
};

/** Each folder with its own types only: a list of all would be read in turn for every file. */
const typesOf = (folder) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  languageOptions: {
    parserOptions: { project: `./${folder}/tsconfig.json`, tsconfigRootDir: import.meta.dirname },
  },
});

export default defineConfig(
  globalIgnores(['out/**', 'data/dist/**', 'node_modules/**', 'test/results/**']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    rules: {
      'no-restricted-syntax': ['error', rawIpc],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/dot-notation': 'off',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      eqeqeq: 'error',
    },
  },
  ...['shared', 'electron', 'electron/preload', 'renderer', 'data', 'test'].map(typesOf),
  { ...typesOf('electron'), files: ['electron.vite.config.ts'] },
  {
    files: ['electron/main/**', 'electron/preload/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['electron/cli/**', 'electron/launch/**', 'electron/loopback/**', 'data/build/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
);
