import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {withDefaults} from './token-defaults.js';
import {markupFor, widgetNames} from '../markup/index.js';

// Run by the build: the mini pages to paste, and the style sheet that goes with them.

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('write-markup.ts: expected the folder to write to as its argument, found nothing');
mkdirSync(folder, {recursive: true});
for (const name of widgetNames) writeFileSync(join(folder, `${name}.html`), markupFor(name));
writeFileSync(join(folder, 'pleinwacht.css'), withDefaults(readFileSync(new URL('../markup/pleinwacht.css', import.meta.url), 'utf8')));
