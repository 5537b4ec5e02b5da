import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {packOf, translations} from '../../src/describe/translations.js';
import {lacking} from '../../src/portal/editions.js';
import type {Pack} from '../../src/portal/packs.js';

describe('the pack of a widget in another language', () => {
  for (const {lang, widget} of translations) {
    it(`says all that the Dutch ${widget} says in ${lang}`, async () => {
      const {pack: dutch} = (await import(`../../src/elements/${widget}/${widget}.pack.ts`)) as {pack: Pack};
      const pack = await packOf({lang, widget});
      assert.equal(lacking(dutch, pack), undefined);
      assert.deepEqual([pack.widget, pack.lang], [widget, lang]);
    });
  }
});
