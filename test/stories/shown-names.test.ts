import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {extractArgTypes} from '../../.storybook/arg-types.js';
import {elementsOf} from '../../src/describe/manifest.js';
import {publicNames, readManifestFile} from '../package/public-names.js';
import {ShownNames} from './shown-names.js';

const manifest = readManifestFile();
const readme = readFileSync('README.md', 'utf8');
/** About leaving the page, which a story cannot do: test/elements/leaving.test.ts does it. */
const ofLeaving = ['unsaved', 'pleinwacht-leave'];
/** Of every widget alike, and shown once: stories/languages.stories.ts. */
const ofLanguages = ['languages', 'sign-language'];

for (const {tagName, attributes = []} of elementsOf(manifest)) {
  const names = publicNames(manifest).filter(({tag}) => tag === tagName);

  describe(`<${tagName}>`, () => {
    it('is shown by its stories with everything that a page can set, fill, style or hear', () => {
      const shown = new ShownNames(tagName);
      const property = (name: string) => attributes.find((one) => one.name === name)?.fieldName;
      const missing = names.filter(
        (one) => one.kind !== 'method' && ![...ofLeaving, ...ofLanguages].includes(one.name) && !shown.has(one, property(one.name)),
      );
      assert.deepEqual(
        missing.map(({kind, name}) => `${kind} ${name}`),
        [],
      );
    });

    it('has all of it in the tables of the manual, in the words of the manifest', () => {
      const rows = Object.values(extractArgTypes(tagName)) as {name: string; description: string; table: {category: string}}[];
      const category = {
        attribute: 'Attributes',
        property: 'Properties',
        method: 'Methods',
        event: 'Events',
        slot: 'Slots',
        part: 'Parts',
        'custom property': 'Custom properties',
      };
      const missing = names.filter(
        ({kind, name, description}) =>
          !rows.some(
            (row) =>
              row.name === (name || '(without a name)') &&
              row.table.category === category[kind] &&
              row.description.startsWith(description ?? '?'),
          ),
      );
      assert.deepEqual(
        missing.map(({kind, name}) => `${kind} ${name}`),
        [],
      );
      assert.equal(rows.length, names.length);
    });

    it('stands in the README with its attributes and events', () => {
      assert.ok(readme.includes(`\`${tagName}\``));
      const missing = names.filter(({kind, name}) => (kind === 'attribute' || kind === 'event') && !readme.includes(`\`${name}\``));
      assert.deepEqual(
        missing.map(({name}) => name),
        [],
      );
    });
  });
}
