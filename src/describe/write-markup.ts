import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {withDefaults} from './token-defaults.js';
import {markupFor, widgetNames} from '../markup/index.js';
import {registerPack} from '../portal/packs.js';
import {packOf, translations} from './translations.js';

// Run by the build: the mini pages to paste, in each language that there is, and the style sheet that goes with them.

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('write-markup.ts: expected the folder to write to as its argument, found nothing');
mkdirSync(folder, {recursive: true});
for (const name of widgetNames) writeFileSync(join(folder, `${name}.html`), markupFor(name));
for (const translation of translations) registerPack(await packOf(translation));
for (const {lang, widget} of translations) {
  const name = widgetNames.find((known) => known === widget);
  if (!name) continue;
  mkdirSync(join(folder, lang), {recursive: true});
  writeFileSync(join(folder, lang, `${name}.html`), markupFor(name, {lang}));
}
writeFileSync(join(folder, 'pleinwacht.css'), withDefaults(readFileSync(new URL('../markup/pleinwacht.css', import.meta.url), 'utf8')));
