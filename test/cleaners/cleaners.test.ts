import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import type {Browser, Page} from 'puppeteer-core';

import {scratchFolder} from '../endpoint/scratch.js';
import {launch} from '../launch.js';
import {cleanersHere} from './cleaners.js';
import {type Editors, editors} from './editors.js';
import {type Left, look, pasted} from './pasted.js';
import {row, rowsIn} from './table.js';

// With EDITORS=1 (`npm run test:cleaners`) in TinyMCE and CKEditor too, which it installs elsewhere; it then writes the table in the README.

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const withEditors = process.env['EDITORS'] === '1';
const names = Object.keys(pasted) as (keyof typeof pasted)[];

describe('what editors and their cleaners leave of what is pasted', () => {
  let browser: Browser;
  let page: Page;
  let scratch: Awaited<ReturnType<typeof scratchFolder>>;
  let installed: Editors | undefined;
  const found = new Map<string, Partial<Record<keyof typeof pasted, Left>>>();
  before(async () => {
    scratch = await scratchFolder();
    browser = await launch({windows: false});
    page = await browser.newPage();
    if (withEditors) installed = await editors(scratch.folder);
    for (const {name, clean} of [...cleanersHere(scratch.folder), ...(installed?.cleaners ?? [])]) {
      const left: Partial<Record<keyof typeof pasted, Left>> = {};
      for (const what of names) left[what] = await look(page, await clean(page, pasted[what]));
      found.set(name, left);
    }
  });
  after(async () => {
    installed?.close();
    await browser.close();
    await scratch.remove();
  });

  for (const what of names) {
    it(`leaves the own number to read, to press where phones may be called, and no JSON as text: ${what}`, () => {
      const refusing = ['HTML Purifier 4, as Moodle sets it'];
      // It takes a script away and what is in it for words. The README says so; with the data in a file there is nothing to show.
      const showing = what === 'the frames' ? [] : ['CKEditor 5'];
      const faults = [...found].filter(([name, left]) => {
        const {reads, presses, json} = left[what]!;
        return !reads || (json && !showing.includes(name)) || (!presses && !refusing.includes(name));
      });
      assert.ok(found.size >= 2);
      assert.deepEqual(faults, []);
    });
  }

  it('is what the README says', () => {
    const rows = [...found].map(([name, left]) => row(name, left['the tags with numbers in them']!, left['the frames']!));
    const text = readFileSync(readme, 'utf8');
    if (withEditors) {
      const table = ['| what cleans it | of the tags is left | of the frame is left |', '| --- | --- | --- |', ...rows].join('\n');
      writeFileSync(
        readme,
        text.replace(
          /(<!-- from test\/cleaners -->\n)[\s\S]*?(<!-- -->)/,
          (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`,
        ),
      );
    } else {
      const said = rowsIn(text);
      assert.deepEqual(
        rows.filter((line) => !said.includes(line)),
        [],
      );
    }
  });
});
