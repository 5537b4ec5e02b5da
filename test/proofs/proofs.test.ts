import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';

import {type Proof, verdictOf} from './proof.js';
import {lineOf, pageOf} from './table.js';

describe('a proof', () => {
  it('holds only when its control arm found what it looked for', () => {
    const control = {tried: 10, hits: 10};
    assert.equal(verdictOf({tried: 5, hits: 0, control}), 'held');
    assert.equal(verdictOf({tried: 5, hits: 0, control: {tried: 10, hits: 0}}), 'void');
    assert.equal(verdictOf({tried: 0, hits: 0, control}), 'void');
    assert.equal(verdictOf({tried: 5, hits: 1, control}), 'broken');
    assert.equal(verdictOf({tried: 5, hits: 1, allowed: 1, control}), 'held');
    assert.equal(verdictOf({tried: 5, hits: 1, control: {tried: 10, hits: 0}}), 'broken');
  });

  it('has a line, which says when it is void, and which takes the place of its last one', () => {
    const proof = {name: 'disk', what: 'a | b', control: 'leaves it', run: () => Promise.reject(new Error('x'))};
    const held = lineOf(proof, {tried: 5, hits: 0, control: {tried: 2, hits: 2}, figures: '3 ms'}, '2026-11-26');
    const empty = lineOf(proof, {tried: 5, hits: 0, control: {tried: 2, hits: 0}}, '2026-11-27');
    assert.match(empty, /\*\*void\*\*/);
    const other = lineOf({...proof, name: 'air'}, {error: 'no browser'}, '2026-11-26');
    const page = pageOf(pageOf('', [held, other]), [empty]);
    assert.ok(page.includes(empty) && page.includes(other) && !page.includes(held));
    assert.match(other, /could not be run.*no browser/);
    // As prettier lays it out.
    const laidOut = page.replace('| --- |', '| ----- |');
    assert.equal(pageOf(laidOut, []).match(/^\| -/gm)?.length ?? 0, pageOf('', []).match(/^\| -/gm)?.length ?? 0);
  });
});

/** A few seconds of the rows that need neither a browser nor a quiet machine; the rest is run on request. */
const inBrief = ['fuzz', 'news-kills', 'clocks'];

describe('in brief,', () => {
  it('every row is a proof', async () => {
    for (const file of await readdir(new URL('rows/', import.meta.url))) {
      const {proof} = (await import(new URL(`rows/${file}`, import.meta.url).href)) as {proof: Proof};
      for (const member of ['name', 'what', 'control'] as const) assert.match(proof[member], /\w/, file);
    }
  });

  for (const name of inBrief) {
    it(`${name} holds`, async () => {
      const {proof} = (await import(new URL(`rows/${name}.ts`, import.meta.url).href)) as {proof: Proof};
      const measured = await proof.run({small: true});
      assert.equal(verdictOf(measured), 'held', JSON.stringify(measured));
    });
  }
});
