import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

import {direction} from './test/house/rooms.mjs';

const banned = (name, why) => ({name, message: why});

export default typescript.config(
  {ignores: ['dist', 'coverage', 'storybook-static', '.data', 'src/portal/shapes.ts']},
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {globals: {console: 'readonly', process: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly'}},
  },
  {
    files: ['examples/**/*.mjs'],
    languageOptions: {globals: {Buffer: 'readonly', TextDecoder: 'readonly', TextEncoder: 'readonly'}},
  },
  {
    files: ['examples/wordpress/**/*.js'],
    languageOptions: {globals: {document: 'readonly', window: 'readonly'}},
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      eqeqeq: ['error', 'always'],
      'no-restricted-properties': [
        'error',
        {property: 'innerHTML', message: 'Text is text: use a Lit template.'},
        {property: 'outerHTML', message: 'Text is text: use a Lit template.'},
        {property: 'insertAdjacentHTML', message: 'Text is text: use a Lit template.'},
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {rooms: {rules: {direction}}},
    rules: {'rooms/direction': 'error'},
  },
  {
    files: ['src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...wc.configs['flat/best-practice'],
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {name: 'lit/directives/unsafe-html.js', message: 'Text is text: use a Lit template.'},
            {name: 'lit/directives/unsafe-svg.js', message: 'Draw with an svg template.'},
            {name: 'lit', importNames: ['unsafeCSS'], message: 'Write the CSS in a css template.'},
            {name: 'lit/directives/style-map.js', message: 'Its first render is blocked by a strict style-src. Use classes.'},
            {name: 'zod', message: 'Use zod/mini, in src/protocol only.'},
          ],
        },
      ],
    },
  },
  {
    // Browsers get types and shapes, not a schema library; only the model itself and what runs elsewhere may load one.
    files: ['src/{portal,controllers,styles,elements}/**/*.ts'],
    ignores: ['src/describe/emit-shapes.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [{name: 'zod/mini', message: 'Only types: the browser checks with shapes (src/portal/check.ts).', allowTypeImports: true}],
        },
      ],
      'no-restricted-globals': [
        'error',
        banned('localStorage', 'Without a name means without a trace.'),
        banned('sessionStorage', 'Without a name means without a trace.'),
        banned('indexedDB', 'Without a name means without a trace.'),
        banned('caches', 'Without a name means without a trace.'),
      ],
    },
  },
);
