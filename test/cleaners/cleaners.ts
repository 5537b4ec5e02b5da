import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {Page} from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';

/** Something that takes away what it does not trust. */
export interface Cleaner {
  readonly name: string;
  clean(page: Page, code: string): string | Promise<string>;
}

const purify = readFileSync(fileURLToPath(import.meta.resolve('dompurify/dist/purify.min.js')), 'utf8');
const program = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const php = (args: readonly string[], input: string) => execFileSync('php', args, {encoding: 'utf8', input});

const inNode: readonly Cleaner[] = [
  {name: 'sanitize-html 2', clean: (_, code) => sanitizeHtml(code)},
  {
    name: 'DOMPurify 3',
    clean: async (page, code) => {
      await page.evaluate(`${purify};0`);
      return page.evaluate(
        (code) => (globalThis as unknown as {DOMPurify: {sanitize(code: string): string}}).DOMPurify.sanitize(code),
        code,
      );
    },
  },
];

/** Those that this machine has: HTML Purifier from Debian's php-htmlpurifier, WordPress from its wordpress. */
export function cleanersHere(scratch: string): readonly Cleaner[] {
  if (spawnSync('php', ['--version']).status !== 0) return inNode;
  return [...inNode, ...(existsSync('/usr/share/php/HTMLPurifier.php') ? purifiers(scratch) : []), ...wordpress('/usr/share/wordpress')];
}

function purifiers(scratch: string): readonly Cleaner[] {
  const folder = join(scratch, 'purifier');
  if (!existsSync(folder)) {
    cpSync('/usr/share/php', folder, {
      recursive: true,
      dereference: true,
      filter: (path) => !/HTMLPurifier\/DefinitionCache\/Serializer\//.test(path),
    });
    // Debian 12 has one of before PHP 8, which no longer knows curly braces for an offset.
    for (const file of ['Encoder', 'ChildDef/Custom', 'TagTransform/Font']) {
      const path = join(folder, `HTMLPurifier/${file}.php`);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/(\$str|\$raw|\$attr\['size'\])\{([^}]+)\}/g, '$1[$2]'));
    }
  }
  const clean = (how: string) => (_: Page, code: string) => php([program('purifier.php'), folder, how], code);
  return [
    {name: 'HTML Purifier 4', clean: clean('default')},
    {name: 'HTML Purifier 4, as Moodle sets it', clean: clean('moodle')},
  ];
}

function wordpress(folder: string): readonly Cleaner[] {
  if (!existsSync(`${folder}/wp-includes/kses.php`)) return [];
  const clean = (who: string, editor: string) => (_: Page, code: string) => php([program('wordpress.php'), folder, who, editor], code);
  return [
    {name: 'WordPress 6, author, block for HTML', clean: clean('author', 'block')},
    {name: 'WordPress 6, author, classic editor', clean: clean('author', 'classic')},
    {name: 'WordPress 6, editor, block for HTML', clean: clean('editor', 'block')},
  ];
}
