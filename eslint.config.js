import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import { relative, sep } from 'node:path';
import tseslint from 'typescript-eslint';
import { refusal, toImported } from './scripts/lib/rooms.ts';

/** Refuses the imports that run up the rooms of `src/`. */
const arrows = {
  create(context) {
    const importer = relative(import.meta.dirname, context.filename)
      .split(sep)
      .join('/');
    const check = ({ source }) => {
      const imported = typeof source?.value === 'string' ? toImported(importer, source.value) : null;
      const message = imported && refusal(importer, imported);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

export default defineConfig(
  globalIgnores([
    'captures/',
    'dist/',
    'hebergement/',
    'publication/',
    'hors-ligne/',
    '.build/',
    '.astro/',
    'src/generated/',
    'node_modules/',
  ]),
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    plugins: { rooms: { rules: { arrows } } },
    rules: {
      'rooms/arrows': 'error',
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
    // a test waits for its condition: neither for a time, nor for a quiet that a browser may never say
    files: ['tests/**'],
    rules: {
      'no-restricted-globals': ['error', 'requestIdleCallback'],
      'no-restricted-syntax': [
        'error',
        { selector: 'Identifier[name="waitForTimeout"]', message: 'Wait for the condition.' },
        { selector: 'Literal[value="networkidle"]', message: 'Wait for the condition.' },
      ],
    },
  },
);
