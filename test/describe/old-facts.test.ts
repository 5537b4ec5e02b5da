import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {oldFacts} from '../../src/describe/old-facts.mjs';

const folder = 'src/content/sources';

describe('facts from elsewhere', () => {
  it('are told once they are a year old, each with where to look again, and not a day before', () => {
    const all = oldFacts('2999-01-01');
    const named = readdirSync(folder).flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\bgeneral\(/g)]);
    // One says how a fact is written; the others are facts.
    assert.equal(all.length, named.length);
    for (const {url, from} of all) {
      assert.match(url, /^https?:\/\//);
      assert.match(from, /^20\d\d-\d\d-\d\d$/);
    }
    const [{from: first} = {from: ''}] = [...all].sort((a, b) => a.from.localeCompare(b.from));
    const day = (later: number) => new Date(Date.parse(first) + later * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    assert.deepEqual(oldFacts(day(365)), []);
    assert.ok(oldFacts(day(366)).length > 0);
  });
});
