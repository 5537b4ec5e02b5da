import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import facts from '../../src/content/languages.json' with {type: 'json'};
import {packOf, translations} from '../../src/describe/translations.js';
import {lacking} from '../../src/portal/editions.js';
import type {Pack} from '../../src/portal/packs.js';
import {dangerWords} from '../../src/protocol/wire/danger-words.js';
import {importsIn} from '../house/imports.js';

describe('the pack of a widget in another language', () => {
  for (const {lang, widget} of translations) {
    it(`says all that the Dutch ${widget} says in ${lang}`, async () => {
      const {pack: dutch} = (await import(`../../src/elements/${widget}/${widget}.pack.ts`)) as {pack: Pack};
      const pack = await packOf({lang, widget});
      assert.equal(lacking(dutch, pack), undefined);
      assert.deepEqual([pack.widget, pack.lang], [widget, lang]);
    });
  }

  it('brings the words of danger where the widget looks for them, and nowhere else', async () => {
    const imports = importsIn(fileURLToPath(new URL('../../src', import.meta.url)));
    const looks = (widget: string) =>
      [...imports].some(
        ([file, named]) =>
          (file.startsWith(`elements/${widget}/`) && named.includes('protocol/wire/danger')) ||
          (file === `elements/${widget}/${widget}` && named.includes('elements/parts/search-field')),
      );
    for (const {lang, widget} of translations) {
      const {content} = (await packOf({lang, widget})) as Pack<unknown, {dangerWords?: readonly string[]}>;
      assert.deepEqual(content.dangerWords, looks(widget) ? (dangerWords[lang] ?? []) : undefined, `${lang} ${widget}`);
    }
  });

  it('is of a language whose words of danger are known', () => {
    assert.deepEqual(
      [...new Set(translations.map(({lang}) => lang))].filter((lang) => lang !== 'en' && !dangerWords[lang]),
      [],
      'expected each in src/protocol/wire/danger-words.ts',
    );
  });

  it('is of a language in which the switch says what it is called and who made it', () => {
    assert.deepEqual(
      [...new Set(translations.map(({lang}) => lang.split('-')[0]!))].filter((lang) => !(lang in facts)),
      [],
      'expected each in src/content/languages.json',
    );
  });

  for (const [lang, said] of Object.entries(facts))
    it(`is told whole in ${lang} by the switch`, () => {
      assert.deepEqual(Object.keys(said).sort(), Object.keys(facts.nl).sort(), `src/content/languages.json: ${lang}`);
    });
});
