import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which folders of `src` each part may import: the arrows of the project, one way. */
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default defineConfig(
  globalIgnores(['captures/', 'dist/', '.astro/', 'src/generated/', 'node_modules/']),
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/domain/**'],
    rules: restrict({
      regex: '(^|/)(charts|components|figures|format|generated|layouts|maps|pages|scripts)/',
      message: 'src/domain imports nothing else of the project: everyone imports it.',
    }),
  },
  {
    files: ['src/charts/**', 'src/format/**', 'src/maps/**'],
    rules: restrict({
      regex: '(^|/)(components|figures|generated|layouts|pages|scripts)/',
      message: 'charts, maps and format know shapes, not subjects: they never import figures, pages or generated data.',
    }),
  },
  {
    files: ['scripts/**'],
    rules: restrict({
      regex: '/src/(?!(domain|format|maps|recherche)/)',
      message: 'scripts import only domain, format, maps and recherche among src.',
    }),
  },
  // the pages of the communes are made as the others are, but outside Astro
  {
    files: ['scripts/build-communes.ts', 'scripts/communes/**', 'scripts/bench/build.ts', 'scripts/bench/build/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/**'],
    ignores: ['src/domain/**', 'src/charts/**', 'src/format/**', 'src/maps/**'],
    rules: restrict({
      regex: '(^|/)(scripts|tests)/',
      message: 'The site reads generated data; it runs no script.',
    }),
  },
);
