import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {textFaults} from '../../src/content/form/places.js';

const words = new URL('../../src/content/words/', import.meta.url);
const structures = readdirSync(new URL('../../src/content/structure/texts/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));

describe('the texts of buttons and messages', () => {
  for (const lang of readdirSync(words)) {
    for (const name of readdirSync(new URL(`${lang}/`, words)).map((file) => file.replace(/\.json$/, ''))) {
      const {texts} = JSON.parse(readFileSync(new URL(`${lang}/${name}.json`, words), 'utf8')) as {texts?: unknown};
      if (!structures.includes(name)) continue;
      it(`in ${lang} of ${name} are all there, with the places and the forms that they need`, async () => {
        const structure = (await import(`../../src/content/structure/texts/${name}.ts`)) as {texts: unknown};
        assert.deepEqual(textFaults(structure.texts, texts, lang), []);
      });
    }
  }

  it('has words of every widget in Dutch', () => {
    const dutch = readdirSync(new URL('nl/', words)).map((file) => file.replace(/\.json$/, ''));
    assert.deepEqual(
      structures.filter((name) => !dutch.includes(name)),
      [],
    );
  });
});

describe('textFaults()', () => {
  it('names what is missing, misspelt, or lacks a form of its language', async () => {
    const {saidByCount, saidWith} = await import('../../src/content/form/places.js');
    const {said, saidPerReader} = await import('../../src/content/form/said.js');
    const structure = {title: said, name: saidPerReader, check: {goesTo: saidWith('name')}, hands: saidByCount()};
    const right = {
      title: 'Tak',
      name: {self: 'a', parent: 'b'},
      check: {goesTo: 'Do {name}'},
      hands: {one: '1', few: '{count} a', many: '{count} b', other: '{count} c'},
    };
    const faultsOf = (change: object) => textFaults(structure, {...right, ...change}, 'pl');
    assert.deepEqual(faultsOf({}), []);
    assert.deepEqual(faultsOf({title: undefined}), ['title: expected a text without places, found nothing']);
    assert.deepEqual(faultsOf({title: ' '}), ['title: expected a text without places, found " "']);
    assert.deepEqual(faultsOf({name: {self: 'a', parents: 'b'}}), [
      'name.parents: expected self, witness, parent or staff, found a reader that nobody is',
    ]);
    assert.deepEqual(faultsOf({check: {goesTo: 'Do {naam}'}}), ['check.goesTo: expected a text with {name}, found "Do {naam}"']);
    assert.deepEqual(faultsOf({check: {goesTo: 'Do {name}', goes: 'x'}}), ['check.goes: expected nothing, found a text without a place']);
    assert.deepEqual(faultsOf({hands: {one: '1', other: '{count} c'}}), [
      'hands: expected the forms few, many, one, other of "pl", found {"one":"1","other":"{count} c"}',
    ]);
    assert.deepEqual(faultsOf({hands: {...right.hands, few: '{cuont} a'}}), ['hands.few: expected a text with {count}, found "{cuont} a"']);
    assert.deepEqual(faultsOf({hands: {1: 'raz', other: '{count} razy'}}), []);
  });
});
