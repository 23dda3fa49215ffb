import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

const ceiling = (max) => ({ 'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }] })

const clockAndDice = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain is told the time.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain is told the time.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The domain throws no dice.',
  },
]

// Division and rounding live in exact.ts alone, where they refuse what is not a safe integer.
const inexact = [
  "BinaryExpression[operator='/']",
  "AssignmentExpression[operator='/=']",
  "CallExpression[callee.name='parseFloat']",
  'CallExpression[callee.property.name=/^(parseFloat|toFixed|toPrecision)$/]',
  "MemberExpression[object.name='Math'][property.name=/^(round|floor|ceil|trunc|fround|sqrt|cbrt|hypot|pow|exp|log)$/]",
].map((selector) => ({ selector, message: 'Marks and money are integers: use exact.ts.' }))

export default ts.config(
  {
    ignores: [
      'build',
      'node_modules',
      'prisma/generated',
      'shots',
      'data',
      'test-results',
      'playwright-report',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', '*.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/only-throw-error': 'off', // a route ends early by throwing a Response
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-control-regex': 'off',
      'no-console': 'off',
      ...ceiling(250),
    },
  },
  {
    files: ['app/**'], // outside the app `use` is Playwright's fixture, not a hook
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['app/**'],
    ignores: ['app/ui/parts/use-answer.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@remix-run/react',
              importNames: ['useActionData'],
              message: 'It forgets a refusal when the page reads its data again: useAnswer keeps it.',
            },
          ],
        },
      ],
    },
  },
  { files: ['app/kit/**'], rules: ceiling(40) },
  { files: ['app/commands/**', 'app/queries/**'], rules: ceiling(90) },
  { files: ['app/ui/**'], rules: ceiling(150) },
  { files: ['app/routes/**'], rules: ceiling(200) },
  {
    files: ['app/domain/**'],
    rules: { ...ceiling(250), 'no-restricted-syntax': ['error', ...clockAndDice, ...inexact] },
  },
  {
    // exact.ts divides for everybody; cis-number.ts turns a spreadsheet's float into its decimal text; tests may count
    files: ['app/domain/exact.ts', 'app/domain/cis-number.ts', 'app/domain/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clockAndDice] },
  },
  { files: ['tests/**', '**/*.test.ts'], rules: ceiling(400) },
  { files: ['app/i18n/**', 'app/ui/sentences/**'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...ts.configs.disableTypeChecked },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
        clearTimeout: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
)
