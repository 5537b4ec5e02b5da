import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {pack as quiz} from '../../src/elements/pesten-plagen-quiz/pesten-plagen-quiz.pack.js';
import {markupFor, type MarkupOptions, widgetNames} from '../../src/markup/index.js';
import {registerPack} from '../../src/portal/packs.js';

const every: readonly MarkupOptions[] = [
  {},
  {schoolType: 'kleuters', about: 'bullying', setting: 'school', mode: 'prepare-pupil', headingLevel: 4},
  {schoolType: 'vo', mode: 'prepare-teacher', ageBand: 'vo'},
];

describe('markupFor()', () => {
  for (const name of widgetNames) {
    it(`makes a page for ${name} that a strict policy lets through, and that no form around it can send`, () => {
      for (const options of every) {
        const markup = markupFor(name, options);
        assert.doesNotMatch(markup, /<script|<style|<form|\son\w+=|\sstyle=|javascript:/i);
        // A field without a name is never sent; radios need one to exclude each other, and belong to no form.
        for (const [field] of markup.matchAll(/<(?:input|textarea)\b[^>]*>/g)) {
          if (field.includes(' name=')) assert.match(field, /type="radio".* form=""/);
          assert.match(field, /data-pleinwacht="[a-z0-9-]+"/);
        }
        assert.doesNotMatch(markup, /undefined|\[object|NaN/);
      }
    });

    it(`begins ${name} with a title of the level that was asked for`, () => {
      assert.match(markupFor(name, {headingLevel: 3}), /^<div class="pleinwacht-markup" lang="nl">\n<h3>/);
    });
  }

  it('speaks the language that is asked for, and Dutch where nobody wrote it', async () => {
    await import('../../stories/english.js');
    const english = markupFor('report-form', {lang: 'en-GB'});
    assert.match(english, /^<div class="pleinwacht-markup" lang="en">\n<h2>Tell what happens/);
    assert.match(english, /Talk about anything on your mind/);
    assert.equal(markupFor('report-form', {lang: 'fr'}), markupFor('report-form'));
    assert.equal(markupFor('signal-checklist', {lang: 'en'}), markupFor('signal-checklist'));
  });

  it('says which way a language is written', () => {
    registerPack({...quiz, lang: 'ar'});
    assert.match(markupFor('pesten-plagen-quiz', {lang: 'ar'}), /^<div class="pleinwacht-markup" lang="ar" dir="rtl">/);
  });

  it('gives the report form nothing that could be typed in', () => {
    assert.doesNotMatch(markupFor('report-form'), /<(input|textarea|select|button)/);
  });

  it('names the people of the school, as text', () => {
    const school = {contacts: [{role: 'coordinator', name: 'mevrouw <b>Bakker</b>', phone: '0517 - 00 00 01'}]};
    for (const name of widgetNames.filter((name) => name !== 'startgesprek-guide')) {
      const markup = markupFor(name, {school});
      assert.match(markup, /mevrouw &#60;b&#62;Bakker&#60;\/b&#62;/, name);
      assert.match(markup, /<a href="tel:0517000001"/, name);
    }
  });

  it('shows the list for the reader that the attributes say', () => {
    const home = markupFor('signal-checklist');
    const school = markupFor('signal-checklist', {about: 'bullying', setting: 'school'});
    assert.notEqual(home, school);
    const ids = (markup: string) => [...markup.matchAll(/data-pleinwacht="([^"]+)"/g)].map(([, id]) => id);
    assert.ok(ids(home).length > 20 && ids(school).length > 5);
    assert.ok(ids(school).every((id) => !ids(home).includes(id)));
  });
});
