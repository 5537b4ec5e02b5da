import {join} from '../src/content/form/said.js';
import {structure} from '../src/content/structure/report-form.js';
import {structure as sharedStructure} from '../src/content/structure/shared.js';
import words from '../src/content/words/en/report-form.json' with {type: 'json'};
import shared from '../src/content/words/en/shared.json' with {type: 'json'};
import {packIn} from '../src/elements/report-form/report-form.pack.js';
import {registerPack} from '../src/portal/packs.js';

// What the build writes into `lang/en/report-form.js`, for where the source runs as it is; so the compiler reads the English words too.

registerPack(
  packIn(
    'en',
    {texts: words.texts, content: join(structure, words.content)},
    {texts: shared.texts, content: join(sharedStructure, shared.content)},
  ),
);
