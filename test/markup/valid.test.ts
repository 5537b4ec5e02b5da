import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

import {FileSystemConfigLoader, formatterFactory, HtmlValidate} from 'html-validate';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    // Firefox gives ticks back to whoever opens the page next, unless they say this; it forgets them because of it, and no harm is known.
    rules: {'valid-autocomplete': 'off'},
  }),
);
const pages = ['dist/markup', 'dist/embed', 'dist/insluiten', 'dist/demo/site'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${folder}/${file}`),
);

describe('the HTML that we write', () => {
  it('is valid: markup in each language, frames, the demo and what makes snippets', async () => {
    assert.ok(pages.length > 60, `only ${pages.length} files`);
    const {valid, results} = await validator.validateMultipleFiles(pages);
    assert.ok(valid, formatterFactory('text')(results));
  });
});
