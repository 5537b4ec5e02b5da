import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {join, said, saidPerReader, wordFaults} from '../../src/content/form/said.js';
import {isDutch} from './dutch.js';
import {type ContentWords, contentWordsIn, labels, languages, textsIn, wholeWordsIn} from './languages.js';

const dutchWords = new Map((await contentWordsIn('nl')).map(({name, words}) => [name, new Map(textsIn(words))]));

for (const lang of languages) {
  describe(`the content in ${lang}`, async () => {
    for (const edition of await contentWordsIn(lang)) {
      const {name, structure, words, schema} = edition;
      const texts = textsIn(words);
      const told = (found: readonly (readonly [string, string])[]) => found.map(([path, text]) => `${lang} ${name}: ${path}: ${text}`);

      it(`says all that the structure of ${name} asks, and nothing else`, () => {
        assert.deepEqual(
          wordFaults(structure, words).map((fault) => `${lang} ${name}: ${fault}`),
          [],
        );
      });

      it(`fits the schema of ${name}`, () => {
        const {error} = schema.safeParse(joined(edition));
        assert.deepEqual(error?.issues.map(({path, message}) => `${lang} ${name}: ${path.join('.')}: ${message}`) ?? [], []);
      });

      it(`puts no label on a child in ${name}`, () => {
        const label = labels[lang.split('-')[0]!];
        assert.ok(label, `expected the words that label a child in "${lang}" in labels of test/content/languages.ts, found none`);
        assert.deepEqual(told(texts.filter(([, text]) => label.test(text))), []);
      });

      it(`never says in ${name} that anything is anonymous`, () => {
        assert.deepEqual(told(texts.filter(([, text]) => /an[oó]n[iy]e?m|анонім|مجهول/i.test(text))), []);
      });

      if (lang.startsWith('nl')) continue;
      it(`leaves nothing of ${name} in Dutch`, () => {
        const left = texts.filter(([path, text]) => isDutch(text) || (text === dutchWords.get(name)?.get(path) && isSentence(text)));
        assert.deepEqual(told(left), []);
      });
    }
  });
}

describe('a language that is read from the right', () => {
  for (const lang of languages.filter((one) => ['ar', 'fa', 'he', 'ur'].includes(one.split('-')[0]!))) {
    // After a letter of such a language, 0800-0113 is shown as 0113-0800. A mark of the left before it keeps it whole.
    it(`keeps the parts of a number in order in ${lang}`, () => {
      const turned = wholeWordsIn(lang).filter(([, text]) =>
        /(?<![\u200e\d.–-]|\d )\d+([–-]\d| \d|\.?[a-z])|(?<!\u200e)\{year\}/i.test(text),
      );
      assert.deepEqual(turned, []);
    });
  }
});

describe('the structure of content', async () => {
  for (const {name, structure} of await contentWordsIn('nl')) {
    it(`holds no words in ${name}`, () => {
      // As printed on the cover, as dialled, and the school year of a survey: the same in every language.
      const same = ['title', 'author', 'phone', 'year'];
      assert.deepEqual(
        textsIn(structure).filter(([path, text]) => /\s/.test(text) && !same.includes(path.split('.').at(-1)!)),
        [],
      );
    });
  }
});

describe('a language that is not whole', async () => {
  const whole = (await contentWordsIn('en')).filter(({name}) => ['report-form', 'shared'].includes(name));

  for (const {name, structure, words} of whole) {
    it(`names each word of ${name} that is not there`, () => {
      for (const [path] of textsIn(words)) {
        const parts = path.split('.');
        // Who has no words of their own reads those of the nearest; those for `self` are everybody's.
        if (['witness', 'parent', 'staff'].includes(parts.at(-1)!)) continue;
        const without = structuredClone(words) as Record<string, unknown>;
        delete parentOf(without, parts)[parts.at(-1)!];
        const named = parts.at(-1) === 'self' && !path.endsWith('choices.self') ? parts.slice(0, -1) : parts;
        const faults = wordFaults(structure, without);
        assert.equal(faults.length, 1, path);
        assert.match(faults[0]!, new RegExp(` at ${named.join('\\.')}, found`));
      }
    });
  }

  it('names what it has no place for', () => {
    const structure = {title: said, lead: saidPerReader, items: [{id: 'one', text: said}, {id: 'two'}]};
    const words = {title: 'A', lead: {self: 'B'}, items: {one: {text: 'C', hint: 'D'}, two: {text: 'E'}}};
    assert.deepEqual(wordFaults(structure, words), [
      'expected nothing at items.one.hint, found words without a place',
      'expected nothing at items.two, found words without a place',
    ]);
    assert.deepEqual(wordFaults(structure, {title: ' ', lead: {parent: 'B'}, items: {one: {}}}), [
      'expected words at title, found " "',
      'expected words at lead, found {"parent":"B"}',
      'expected words at items.one.text, found none',
    ]);
  });

  it('is not joined', () => {
    // @ts-expect-error: the compiler says it first.
    assert.throws(() => join({items: [{id: 'one', text: said}]}, {items: {one: {}}}), /items\.one\.text/);
    // @ts-expect-error: the compiler says it first.
    assert.throws(() => join({title: said}, {title: 'A', lead: 'B'}), /expected nothing at lead/);
  });
});

function joined({structure, words}: ContentWords): unknown {
  // What is wrong with the words has a test of its own.
  return join(structure as object, words as object);
}

/** A name can be the same in two languages, and so can a word: "mentor". */
function isSentence(text: string): boolean {
  return /[.!?]$/.test(text) || text.split(/\s+/).length > 4;
}

function parentOf(words: Record<string, unknown>, parts: readonly string[]): Record<string, unknown> {
  return parts.slice(0, -1).reduce((inner, part) => inner[part] as Record<string, unknown>, words);
}
