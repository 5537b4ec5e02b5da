import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {teamPages} from './pages.js';

// Writes the team's pages into the folder of the built site.

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('write.ts: expected the folder of the site as its argument, found nothing');
for (const [name, page] of teamPages(readFileSync(new URL('../team.html', import.meta.url), 'utf8'))) {
  const path = join(folder, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, page);
}
