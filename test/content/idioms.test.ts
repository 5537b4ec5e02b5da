import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {idioms} from './idioms.js';
import {labels, languages, wholeWordsIn} from './languages.js';

/** What a label on a child is called, by language: each is found, and what says what happens is not. */
const called: Readonly<Record<string, {labels: readonly string[]; deeds: readonly string[]}>> = {
  nl: {labels: ['de pester', 'een slachtoffer', 'daders', 'de meelopers', 'de zondebok'], deeds: ['het kind dat pest', 'wie gepest wordt']},
  en: {
    labels: ['a bully', 'the bullies', 'victims', 'the offender', 'a ringleader', 'an outcast', 'their tormentors', 'a loner'],
    deeds: ['the child who bullies', 'bullying', 'to bully somebody'],
  },
  tr: {
    labels: ['bir zorba', 'zorbalar', 'kurbanın', 'mağdur çocuk', 'failler', 'elebaşı', 'günah keçisi', 'ezik'],
    deeds: ['zorbalık yapan çocuk', 'zorbalığa uğrayan çocuk'],
  },
  ar: {
    labels: ['المتنمر', 'والضحية', 'للمتنمرين', 'المتنمرة', 'ضحيته', 'الجناة', 'المعتدي', 'كبش فداء', 'منبوذ'],
    deeds: ['الطفل الذي يتنمر', 'من يتعرض للتنمر'],
  },
  pl: {
    labels: ['sprawca', 'ofiara', 'ofiarom', 'prześladowca', 'dręczyciela', 'oprawcy', 'prowodyr', 'kozła ofiarnego'],
    deeds: ['dziecko, które nęka', 'osoba, która jest nękana'],
  },
  uk: {
    labels: ['жертва', 'кривдник', 'кривдниця', 'булери', 'агресор', 'призвідник', 'переслідувача', 'цап-відбувайло', 'ізгой'],
    deeds: ['дитина, яка цькує', 'дитина, яку цькують', 'цькування', 'протидія булінгу'],
  },
};

for (const lang of languages) {
  const texts = wholeWordsIn(lang).filter(([path]) => !path.includes('content.search'));

  describe(`what is told in ${lang}`, () => {
    it('can be found to label a child', () => {
      const label = labels[lang]!;
      assert.deepEqual(
        called[lang]!.labels.filter((word) => !label.test(word)),
        [],
      );
      assert.deepEqual(
        called[lang]!.deeds.filter((words) => label.test(words)),
        [],
      );
    });

    it('puts no label on a child, on a button and in a hint neither', () => {
      assert.deepEqual(
        texts.filter(([, text]) => labels[lang]!.test(text)),
        [],
      );
    });

    // Those of Dutch stand with its other rules, in language.test.ts.
    if (lang === 'nl') return;
    it('can be found to speak in figures', () => {
      assert.ok(idioms[lang]!.length >= 30);
      assert.deepEqual(
        idioms[lang]!.filter(([idiom, sentence]) => !idiom.test(sentence)),
        [],
      );
    });

    for (const [idiom, sentence] of idioms[lang]!) {
      it(`says it as it is, not: ${sentence}`, () => {
        assert.deepEqual(
          texts.filter(([, text]) => idiom.test(text)),
          [],
        );
      });
    }
  });
}
