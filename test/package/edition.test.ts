import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';

import {editionCommand} from '../../src/command-line/edition/command.js';
import {findingsIn, type Line, type Sheet, sheetOf, wordsOf} from '../../src/command-line/edition/sheet.js';
import {scratchFolder} from '../endpoint/scratch.js';

const dutch = {
  form: {
    texts: {start: 'Vertel het', left: {one: 'Nog {count} teken', other: 'Nog {count} tekens'}},
    content: {wish: {self: 'Voor jou', parent: 'Voor u'}},
  },
};
const turkish = {
  form: {texts: {start: 'Anlat', left: {one: '{count}', other: '{count}'}}, content: {wish: {self: 'Sana', parent: 'Size'}}},
};

describe('the sheet of a translator', () => {
  it('has the Dutch of each text, and beside it what is said, or the forms that the language needs', () => {
    assert.deepEqual(sheetOf('tr', dutch, {form: {texts: turkish.form.texts}}).words, {
      form: {
        texts: {
          start: {nl: 'Vertel het', tr: 'Anlat'},
          left: {nl: dutch.form.texts.left, tr: turkish.form.texts.left},
        },
        content: {wish: {nl: dutch.form.content.wish, tr: {self: '', parent: ''}}},
      },
    });
    const {form} = sheetOf('pl', dutch, {}).words as unknown as {form: {texts: {left: Line}}};
    assert.deepEqual(Object.keys(form.texts.left['pl'] as object), ['few', 'many', 'one', 'other']);
  });

  it('tells after an update what is missing, new, changed, gone, or said otherwise than by us', () => {
    const sheet = structuredClone(sheetOf('tr', dutch, turkish)) as unknown as {
      words: {form: {texts: Record<string, Line>; content: object}};
    };
    const own = sheet as unknown as Sheet;
    assert.deepEqual(findingsIn(own, dutch, turkish), []);
    sheet.words.form.texts['start'] = {nl: 'Vertel het', tr: 'Bize anlat'};
    sheet.words.form.texts['left'] = {nl: dutch.form.texts.left, tr: {one: '', other: '{count}'}};
    sheet.words.form.texts['old'] = {nl: 'Oud', tr: 'Eski'};
    const newer = {
      form: {texts: {...dutch.form.texts, stop: 'Stop'}, content: {wish: {self: 'Voor jou zelf', parent: 'Voor u'}}},
    };
    assert.deepEqual(
      findingsIn(own, newer, turkish).map(({path, what}) => `${path} ${what}`),
      ['form.texts.start differs', 'form.texts.left missing', 'form.texts.stop new', 'form.texts.old gone', 'form.content.wish changed'],
    );
    const updated = sheetOf('tr', newer, turkish, own);
    const {form} = updated.words as unknown as {form: {texts: Record<string, Line>; content: {wish: Line}}};
    assert.deepEqual(form.content.wish, {nl: newer.form.content.wish, was: dutch.form.content.wish, tr: turkish.form.content.wish});
    assert.deepEqual(
      [form.texts['start'], form.texts['stop'], form.texts['old']],
      [{nl: 'Vertel het', tr: 'Bize anlat'}, {nl: 'Stop', tr: ''}, undefined],
    );
    assert.deepEqual((wordsOf(updated) as typeof turkish).form.texts.start, 'Bize anlat');
  });
});

describe('pleinwacht edition', () => {
  let folder: string;
  let remove: () => Promise<void>;
  beforeEach(async () => ({folder, remove} = await scratchFolder()));
  afterEach(() => remove());

  /** Does it and gives what it printed. */
  async function edition(...args: string[]): Promise<{code: number; printed: string}> {
    const [log, error] = [mock.method(console, 'log', () => {}), mock.method(console, 'error', () => {})];
    const code = await editionCommand(args);
    const printed = [...log.mock.calls, ...error.mock.calls].map((call) => String((call.arguments as readonly unknown[])[0])).join('\n');
    log.mock.restore();
    error.mock.restore();
    return {code, printed};
  }

  it('makes one file of a language, says what is to do in it, and gives the words back as the project has them', async () => {
    const file = join(folder, 'tr.json');
    assert.equal((await edition('tr', file)).code, 0);
    assert.deepEqual(await edition('tr', file), {code: 0, printed: `${file}: 0 to do, 0 of your own`});
    const sheet = JSON.parse(readFileSync(file, 'utf8')) as {words: {'report-form': {texts: Record<string, Line>}}};
    const {texts} = sheet.words['report-form'];
    texts['start'] = {...texts['start']!, tr: 'Bize anlat'};
    delete texts['exit'];
    writeFileSync(file, JSON.stringify(sheet));
    const {code, printed} = await edition('tr', file, '--words', folder, '--update');
    assert.equal(code, 1);
    assert.match(printed, /report-form\.texts\.exit is new; --update adds it/);
    assert.match(printed, /report-form\.texts\.start is not what we say/);
    assert.equal((await edition('tr', file)).code, 0);
    const words = JSON.parse(readFileSync(join(folder, 'tr/report-form.json'), 'utf8')) as {texts: {start: string}};
    assert.equal(words.texts.start, 'Bize anlat');
  });

  it('begins a language that there is not yet, and refuses what is none', async () => {
    const file = join(folder, 'fy.json');
    assert.equal((await edition('fy', file)).code, 0);
    const {code, printed} = await edition('fy', file);
    assert.equal(code, 1);
    assert.match(printed, /answer-box\.texts\.title has no words yet/);
    const wrong = join(folder, 'x.json');
    assert.equal((await edition('not a language', wrong)).code, 2);
    assert.equal(existsSync(wrong), false);
    writeFileSync(wrong, '{"language": "pl"}');
    assert.match((await edition('fy', wrong)).printed, /expected a sheet of "fy"/);
  });
});
