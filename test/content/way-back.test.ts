import assert from 'node:assert/strict';
import {createHash, pbkdf2Sync} from 'node:crypto';
import {describe, it} from 'node:test';

import {list} from '../../src/content/way-back/nl.js';
import {howManyWords} from '../../src/portal/can-come-back.js';
import {lookupOf, meantWord, pickWords, typedWords} from '../../src/portal/way-back.js';
import {tellsOfDanger} from '../../src/protocol/wire/danger.js';
import {Lookup} from '../../src/protocol/index.js';

/** Sounds that have several spellings, and letters that people know from few words. */
const traps = /ij|ei|au|ou|[qxy]|c(?!h)|cht|gt|dt|th|ph|[dbv]$/;
/** What hurts, frightens, shames, or says something of a person, a body or a belief. */
const hurting =
  /dood|moord|haat|pijn|bloed|wapen|pistool|bom|mes$|oorlog|ziek|kanker|dik|dom|lelijk|stom|gek|sloof|hoer|slet|snol|homo|lesb|jood|jode|moslim|turk|zwart$|blank$|seks|naakt|bloot|borst|kont|poep|plas|drug|bier|wijn|wodka|sigaret|rook|dief|straf|slaan|schop|pest|vader|moeder|broer|zus|papa|mama|god|duivel|hel$|graf|angst|bang|huil|alleen|eenzaam/;
const allowed = new Set(['borstel', 'kachel', 'muziek']);

describe('the words to come back with', () => {
  it('are 1024, each of 4 to 7 plain letters and known by the first four', () => {
    assert.equal(list.length, 1024);
    for (const word of list) assert.match(word, /^[a-z]{4,7}$/);
    assert.equal(new Set(list.map((word) => word.slice(0, 4))).size, list.length);
    assert.deepEqual(list, [...list].sort());
  });

  it('have no sound that can be spelled in two ways, and nothing that hurts', () => {
    assert.deepEqual(
      list.filter((word) => traps.test(word)),
      [],
    );
    assert.deepEqual(
      list.filter((word) => (hurting.test(word) && !allowed.has(word)) || tellsOfDanger(word)),
      [],
    );
  });

  it('stay as they are: another list or order would open nothing that was told before', () => {
    const hash = createHash('sha256').update(list.join(' ')).digest('hex');
    assert.equal(hash, '5a19b36f672dcb12366e505d8e2d1253a67720912c06db5374c0ce60390ad66a');
  });

  it('are drawn without a leaning, each place apart', () => {
    const counts = new Map<string, number>();
    for (let row = 0; row < 4000; row++) for (const word of pickWords(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
    assert.equal(pickWords(list).length, howManyWords);
    // 28 000 draws over 1024 words: chi-squared has 1023 degrees of freedom; 6 deviations from its mean come once in a billion runs.
    const expected = (4000 * howManyWords) / list.length;
    const chi = list.reduce((sum, word) => sum + ((counts.get(word) ?? 0) - expected) ** 2 / expected, 0);
    assert.ok(Math.abs(chi - 1023) < 6 * Math.sqrt(2 * 1023), `${chi}`);
    // A list that does not fit a power of two is where a leaning would show.
    const thirds = Array.from({length: 6000}, () => pickWords(['a', 'b', 'c'])[0]);
    for (const letter of ['a', 'b', 'c']) assert.ok(Math.abs(thirds.filter((one) => one === letter).length - 2000) < 250);
  });

  it('make what a receiver of any kind can make of them', async () => {
    const words = list.slice(100, 100 + howManyWords);
    const made = pbkdf2Sync(words.join(' '), 'pleinwacht:v1:de-regenwulp', 600_000, 64, 'sha256').subarray(0, 32).toString('base64url');
    const lookup = await lookupOf(words, 'de-regenwulp');
    assert.equal(lookup, made);
    assert.ok(Lookup.safeParse(lookup).success);
    assert.notEqual(await lookupOf(words, 'elders'), lookup);
  });

  it('are known however they are typed', () => {
    const words = list.slice(5, 8);
    assert.deepEqual(typedWords(` 1. ${words[0]!.toUpperCase()},${words[1]}\n3)  ${words[2]} `), words);
    assert.equal(meantWord(`${words[0]!.slice(0, 4)}xx`, list), words[0]);
    assert.equal(meantWord(words[0]!.slice(0, 3), list), undefined);
  });
});
