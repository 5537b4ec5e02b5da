import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {editions as shown} from '../../stories/content/editions.js';
import {editions} from '../content/editions.js';

describe('the page of texts in Storybook', () => {
  it('has every edition with its own content and sources', () => {
    const byName = new Map(shown.map((edition) => [edition.name, edition]));
    assert.deepEqual([...byName.keys()].sort(), editions.map(({name}) => name).sort());
    for (const {name, content, sources, leftOut} of editions) {
      assert.ok(byName.get(name)?.content === content, name);
      assert.ok(byName.get(name)?.sources === sources, name);
      assert.ok(byName.get(name)?.leftOut === leftOut, name);
    }
  });
});
