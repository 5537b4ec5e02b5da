import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {markupFor, type MarkupOptions, widgetNames} from '../../src/markup/index.js';

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

  it('speaks another language that the widget has, in its numbers and names too', () => {
    const school = {contacts: [{role: 'coordinator', phone: '0517 - 00 00 01'}]};
    const markup = markupFor('report-form', {lang: 'en-GB', school});
    assert.match(markup, /^<div class="pleinwacht-markup" lang="en">\n<h2>Tell what happens<\/h2>/);
    assert.match(markup, /<b>anti-bullying coordinator<\/b>/);
    assert.match(markup, /<b>Emergency number<\/b>/);
    assert.doesNotMatch(markup, /\b(het|een|iemand|niet)\b/);
  });

  it('says which languages a widget has', () => {
    assert.throws(() => markupFor('parent-panel', {lang: 'en'}), /markupFor\(\): expected lang to be one of nl, got "en"/);
  });
});
