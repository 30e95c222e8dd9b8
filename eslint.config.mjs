import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

/** Words that pull code or markup out of strings, or reach the net: none of our code has a use for them. */
const NO_STRANGE_CODE = [
  { selector: "CallExpression[callee.name='eval']", message: 'No code from strings.' },
  { selector: "NewExpression[callee.name='Function']", message: 'No code from strings.' },
  { selector: "MemberExpression[property.name='innerHTML']", message: 'Text is shown as text.' },
  { selector: "MemberExpression[property.name='outerHTML']", message: 'Text is shown as text.' },
  { selector: "NewExpression[callee.name='WebSocket']", message: 'The app has no network.' },
  { selector: "NewExpression[callee.name='XMLHttpRequest']", message: 'The app has no network.' },
]
const NO_FETCH = { selector: "CallExpression[callee.name='fetch']", message: 'The app has no network.' }
const NO_CLOCK = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The core has no clock: take `today`.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core has no clock: take `today`.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The core is the same every time.',
  },
]

const ELECTRON = { name: 'electron', message: "Only electron/main and electron/preload import 'electron'." }
const imports = (patterns, paths = []) => ['error', { patterns, paths }]
const wall = (group, message, allowTypeImports = false) => ({ group, message, allowTypeImports })

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'out/**',
      'dist/**',
      'demo-out/**',
      'scripts/setup/linux-runtime/**',
      'scripts/mutation/node_modules/**',
      '.mutation/**',
      'resources/**',
      'coverage/**',
    ],
  },
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: { 'vue/no-v-html': 'error', 'vue/multi-word-component-names': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/unified-signatures': 'off',
      'no-restricted-syntax': ['error', ...NO_STRANGE_CODE, NO_FETCH],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['electron/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_STRANGE_CODE, NO_FETCH, ...NO_CLOCK],
      '@typescript-eslint/no-restricted-imports': imports(
        [
          wall(['node:*', 'fs', 'path', 'crypto'], 'The core is pure: no Node.'),
          wall(
            ['**/services/**', '**/main/**', '**/contract/**', '**/preload/**', '**/renderer/**'],
            'The core imports only the core.',
          ),
          wall(
            ['vue', 'pinia', 'element-plus*', 'tesseract.js', 'pdfjs-dist*', 'zxing-wasm*'],
            'The core is pure.',
          ),
        ],
        [ELECTRON],
      ),
    },
  },
  {
    files: ['electron/services/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        [wall(['**/main/**', '**/preload/**', '**/renderer/**'], 'Services are given what they need.')],
        [ELECTRON],
      ),
    },
  },
  {
    files: ['electron/contract/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        [
          wall(
            ['node:*', '**/services/**', '**/main/**', '**/renderer/**'],
            'The contract knows only the core.',
          ),
        ],
        [ELECTRON],
      ),
    },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.vue'],
    ignores: ['renderer/reader/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        [
          wall(
            ['node:*', '**/services/**', '**/main/**', '**/preload/**'],
            'The page asks main through the bridge.',
          ),
          wall(
            ['**/electron/core/rules/*/**', '**/electron/core/reading/compare*'],
            'The page decides no rule.',
          ),
          wall(['**/electron/contract/routes'], 'The page takes types only.', true),
        ],
        [ELECTRON],
      ),
    },
  },
  {
    files: ['renderer/reader/**/*.ts'],
    rules: {
      // The reader loads its models from the app's own scheme.
      'no-restricted-syntax': ['error', ...NO_STRANGE_CODE],
      '@typescript-eslint/no-restricted-imports': imports(
        [
          wall(
            ['node:*', '**/services/**', '**/main/**', '**/preload/**', '**/contract/**', 'vue', 'pinia'],
            'The reader knows only the core.',
          ),
        ],
        [ELECTRON],
      ),
    },
  },
  {
    files: ['electron/main/**/*.ts'],
    ignores: ['electron/main/ipc/serve.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...NO_STRANGE_CODE,
        NO_FETCH,
        {
          selector: "ImportSpecifier[imported.name='ipcMain']",
          message: 'ipcMain is used in ipc/serve.ts alone: add a route to the table.',
        },
      ],
    },
  },
  prettier,
)
