import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {sheets} from './look/sheets.js';
import {pageAlone} from './page-alone.js';
import {withPromises} from './promised.js';
import {withTags} from './tags/tags.js';
import {withTopAndBottom} from './top-and-bottom/top-and-bottom.js';
import {teamPages} from './site/team/pages.js';

// Writes the pages and the sheets of the demo portal into the folder of the built site, and the page that makes what people paste also
// into one that can stand anywhere.

const [folder, alone] = process.argv.slice(2);
if (folder === undefined || alone === undefined)
  throw new Error('write.ts: expected the folders of the site and of its page that stands alone as its arguments');
const source = new URL('site/', import.meta.url);
for (const file of readdirSync(source).filter((file) => file.endsWith('.html'))) {
  const page = withPromises(withTopAndBottom(file.replace(/\.html$/, ''), withTags(readFileSync(new URL(file, source), 'utf8'))));
  for (const [name, text] of file === 'team.html' ? teamPages(page) : ([[file, page]] as const)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
  }
}

mkdirSync(alone, {recursive: true});
writeFileSync(join(alone, 'index.html'), pageAlone(readFileSync(join(folder, 'insluiten.html'), 'utf8')));

for (const [name, parts] of Object.entries(sheets)) {
  const texts = parts.map((part) => readFileSync(new URL(`look/${part}`, import.meta.url), 'utf8'));
  writeFileSync(join(folder, name), texts.join('\n'));
}
