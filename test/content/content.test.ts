import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import * as z from 'zod/mini';

import {catalogueEntries, sourcesOf} from '../../src/content/sources.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import {Source} from '../../src/content/form/source.js';
import {editions, itemsOf} from './editions.js';

/** Which editions together have to carry the facts that the catalogue gives to a widget. */
const homes: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(readerWidgets.map(({name}) => [name, [name]])),
  protocol: ['protocol', 'methods', 'team-tips', 'team-together'],
};

/** Where studies are kept; one has no Dutch page. */
const studies = 'eric.ed.gov';
const helplines = new Set(['112', '113', 'kindertelefoon', 'helpwanted', 'politie', 'veiligthuis', 'thuisarts', 'deluisterlijn', 'ggd']);
const mostIdsPerItem = 6;
const mostLeftOut = 0.05;

for (const edition of editions) {
  describe(`content of ${edition.name}`, () => {
    const items = itemsOf(edition.content);
    const speaking = items.filter((item) => item.speaks);

    it('fits its schema', () => {
      const result = edition.schema.safeParse(edition.content);
      assert.deepEqual(result.error?.issues ?? [], []);
    });

    it('gives every item an id of its own and words of its own', () => {
      assert.deepEqual(repeated(items.map((item) => item.id)), []);
      assert.deepEqual(repeated(speaking.map((item) => item.texts.join(' '))), []);
    });

    it('gives every item that speaks a source, and every source an item', () => {
      const ids = new Set(items.map((item) => item.id));
      assert.deepEqual(
        speaking.filter((item) => !edition.sources[item.id]?.length).map((item) => item.id),
        [],
        'items without a source',
      );
      assert.deepEqual(
        Object.keys(edition.sources).filter((id) => !ids.has(id)),
        [],
        'sources without an item',
      );
      for (const id of Object.keys(edition.sources)) z.array(Source).parse(sourcesOf(id, edition.sources));
    });

    it('rests what it says on a Dutch page that says it, and on a front page only where that is whom to turn to', () => {
      const addresses = items.flatMap((item) =>
        (edition.sources[item.id] ?? []).flatMap((source) => (typeof source === 'string' ? [] : [{item, url: new URL(source.url)}])),
      );
      const elsewhere = addresses.filter(({url}) => !/\.(nl|be)$/.test(url.hostname) && url.hostname !== studies);
      const front = addresses.filter(({item, url}) => url.pathname === '/' && !url.search && !isTurnedTo(url, item.texts));
      assert.deepEqual(
        [...elsewhere, ...front].map(({item, url}) => `${item.id}: ${url.href}`),
        [],
      );
    });

    it(`gathers at most ${mostIdsPerItem} facts in one item`, () => {
      const crowded = Object.entries(edition.sources).filter(([, sources]) => sources.length > mostIdsPerItem);
      assert.deepEqual(
        crowded.map(([id]) => id),
        [],
      );
    });

    it('puts no label on a child', () => {
      const label = /\b(pester|pestkop|slachtoffer|dader|meeloper|aanstichter|zondebok|buitenbeentje)(s|en|tje|tjes)?\b/i;
      const labelled = items.flatMap((item) => item.texts.filter((text) => label.test(text)).map((text) => `${item.id}: ${text}`));
      assert.deepEqual(labelled, []);
    });

    it('never calls itself anonymous', () => {
      assert.deepEqual(
        items.flatMap((item) => item.texts.filter((text) => /anonie?m/i.test(text)).map((text) => `${item.id}: ${text}`)),
        [],
      );
    });

    it('repeats no run of eight words from a source document', () => {
      const copied = items.flatMap((item) => item.texts.flatMap((text) => runsFromSources(text).map((run) => `${item.id}: ${run}`)));
      assert.deepEqual(copied, []);
    });
  });
}

describe('the catalogue', () => {
  const present = new Set(editions.map((edition) => edition.name));

  for (const [widget, names] of Object.entries(homes)) {
    if (!names.every((name) => present.has(name))) continue;
    it(`is carried for ${widget}, or left out with a reason`, (t) => {
      const facts = catalogueEntries.filter((entry) => entry.widget === widget).map((entry) => entry.id);
      const own = editions.filter((edition) => names.includes(edition.name));
      const carried = new Set(own.flatMap((edition) => Object.values(edition.sources).flat()));
      const leftOut = Object.assign({}, ...own.map((edition) => edition.leftOut)) as Record<string, string>;
      assert.deepEqual(
        facts.filter((id) => !carried.has(id) && !leftOut[id]),
        [],
        'neither carried nor left out',
      );
      const out = facts.filter((id) => !carried.has(id));
      assert.ok(out.length <= facts.length * mostLeftOut, `${out.length} of ${facts.length} left out, at most ${mostLeftOut * 100}%`);
      assert.deepEqual(
        Object.keys(leftOut).filter((id) => carried.has(id)),
        [],
        'both carried and left out',
      );
      t.diagnostic(`${widget}: ${facts.length - out.length} of ${facts.length} facts carried`);
    });
  }
});

/** Whether a site is of who helps, or is named in the text itself. */
function isTurnedTo({hostname}: URL, texts: readonly string[]): boolean {
  const name = hostname.replace(/^www\./, '').replace(/\.nl$/, '');
  return helplines.has(name) || texts.some((text) => letters(text).includes(name));
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', 'en')
    .replaceAll(/[^a-z]/g, '');
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/**
 * Runs of eight words of `text` that a source document holds. The documents are third-party texts and no part of this project:
 * the fixture has the first five bytes of the SHA-1 of each of their runs, in order.
 */
function runsFromSources(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9à-ÿ]+/g) ?? [];
  const runs = words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
  return runs.filter((run) => shingles.has(createHash('sha1').update(run).digest('hex').slice(0, 10)));
}

const shingles = new Set<string>();
const bytes = readFileSync(new URL('../fixtures/source-shingles.bin', import.meta.url)).toString('hex');
for (let at = 0; at < bytes.length; at += 10) shingles.add(bytes.slice(at, at + 10));
