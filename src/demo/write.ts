import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {sheets} from './look/sheets.js';
import {withPromises} from './promised.js';
import {withTopAndBottom} from './top-and-bottom/top-and-bottom.js';
import {teamPages} from './site/team/pages.js';

// Writes the pages and the sheets of the demo portal into the folder of the built site.

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('write.ts: expected the folder of the site as its argument, found nothing');
const source = new URL('site/', import.meta.url);
for (const file of readdirSync(source).filter((file) => file.endsWith('.html'))) {
  const page = withPromises(withTopAndBottom(file.replace(/\.html$/, ''), readFileSync(new URL(file, source), 'utf8')));
  for (const [name, text] of file === 'team.html' ? teamPages(page) : ([[file, page]] as const)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
  }
}

for (const [name, parts] of Object.entries(sheets)) {
  const texts = parts.map((part) => readFileSync(new URL(`look/${part}`, import.meta.url), 'utf8'));
  writeFileSync(join(folder, name), texts.join('\n'));
}
