import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {textsIn} from './languages.js';

const words = new URL('../../src/content/words/nl/', import.meta.url);
const site = new URL('../../src/demo/site/', import.meta.url);

/** All that a reader in Dutch reads: each with where it stands. */
const texts: readonly (readonly [string, string])[] = [
  ...readdirSync(words).flatMap((file) =>
    textsIn(JSON.parse(readFileSync(new URL(file, words), 'utf8'))).map(([path, text]) => [`${file} ${path}`, text] as const),
  ),
  ...readdirSync(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(new URL(file, site), 'utf8').replace(/<[^>]+>/g, ' ')] as const),
];

/** Sentences that every Dutch reader of A2 to B1 takes word for word, and so wrongly. */
const idioms = [
  /\b(de )?doorslag\b/,
  /\bverweren\b/,
  /\bin de knel\b/,
  /\bop (één|een|1) lijn\b/,
  /\b(iets|alles|wat|het|dat|je|u) kwijt (kan|kun|kunt|kunnen|wil|wilt)\b/,
  /\bkwijt (kan|kun|kunt|kunnen|wil|wilt|willen)\b/,
  /\b(wil|wilt|willen|kan|kun|kunt|kunnen)\b[^.?!]{0,40}\bkwijt\b/,
  /\bdwars ?zit/,
  /\bzit (er|je|u|jou|hem|haar)[^.?!]{0,20} dwars\b/,
  /\bachter de rug\b/,
  /\brode draad\b/,
  /\blig(t|gen) goed bij\b/,
  /\bvast ?lopen\b/,
  /\bloopt? [^.?!]{0,12}vast\b/,
  /\b(etiket|stempel)/,
  /\b(wat|wat er|niets|er thuis iets) speelt\b|\bspeelt er\b/,
  /\baan de hand\b/,
  /\bkom(t|en)?\b[^.?!]{0,25}\bhard aan\b|\bkwam(en)? hard aan\b/,
  /\bhet voor [^.?!]{1,20} op\b/,
  /\bop een rij\b/,
  /\bin de weg\b/,
  /\b(zit|zitten) er ?achter\b|\b(wat )?erachter (zit|sta)/,
  /\berachter staat\b|\bniet achter staat\b|\bachter staat\b/,
  /\bliep(en)? hoog op\b|\bloopt hoog op\b/,
  /\bdoor (je|uw|zijn|haar) hoofd\b/,
  /\bhaak(t|te|ten)? (ook )?af\b/,
  /\biemand lucht\b|\bals lucht\b/,
  /\bonderuit\b/,
  /\bklop(t|pen)? (je |u )?aan\b/,
  /\bvoor (gek|schut)\b/,
  /\baan de (slag|bel|orde)\b/,
  /\bin handen\b/,
  /\bslaat een brug\b/,
  /\bop gang\b/,
  /\bweg terug\b/,
  /\bin de steek\b/,
  /\bin de gaten\b/,
  /\bweegt zwaar\b/,
  /\b(zich|je) groot (te )?houden\b/,
  /\b(het|je|zich|haar|hem|iemand|ander|anderen) (niet )?klein (te )?ma(ak|akt|ken)\b|\bmaak (het|je) (niet )?klein\b/,
  /\bover (zich|je|jou|haar|hem) heen\b/,
  /\bmaakt? (veel|iets) los\b|\blosma(ken|akt)\b/,
  /\bin iemands hoofd\b/,
  /\bop de hoogte\b/,
  /\bonder vier ogen\b/,
  /\bop (je|zijn|haar|hun|uw) gemak\b/,
  /\bopen deur\b/,
  /\bten koste van\b/,
  /\bonder druk (kom|sta|zet)|\b(kom|sta)(t|en|an)? [^.?!]{0,20}onder druk\b/,
  /\b(aan|om) de bel|aan de kaak|uit de hand lo|boven water|\bde dupe\b|over de streep|buiten de boot\b/,
];

/**
 * School as a place or a time to be, or a part of a name; anywhere else a school is meant, and it is `de school`, `wij` or its name. As the
 * school writes of itself on its own site, it may leave out more.
 */
const place = [
  /\b(op|na|naar|rond|uit) school\b/gi,
  /\bvan school (naar|gaan)\b/gi,
  /\{school\}/g,
  /\bvoor school(?=, of op zondag| hoort)/gi,
  /\bbang voor school\b/gi,
  /\bweer school\./g,
  /\b(vindt|maken ze) school\b/g,
  /\bschool of club\b/g,
  /\bsoort school\b/gi,
  /\bschool & veiligheid\b/gi,
  /\bvreedzame school\b/gi,
];
const article =
  /\b(de|het|een|één|elke|iedere|deze|die|welke|uw|je|jouw|jullie|onze|mijn|zijn|haar|hun|geen|andere|nieuwe|goede|hele|eigen|veilige|middelbare|dezelfde|der) school\b/gi;

/** What a thing is called, and what it is never called beside it. */
const oneWord: Readonly<Record<string, string>> = {
  pagina: 'bladzijden?|webpagina.{0,3}|webpages?',
  print: 'afdruk(ken|t)|(druk|drukt) [^.?!]{0,25} af|uitprint(en)?|print [^.?!]{0,25} uit',
  leerkracht: 'leraar|leraren|lerares(sen)?|onderwijzer(es)?s?',
  leerling: 'scholier(en)?|studenten?',
  verzorger: 'opvoeders?|voogd(en)?',
  mail: 'e-mail(t|en)?|mailtjes?',
  telefoon: 'gsm.{0,2}|mobieltjes?|smartphones?|mobiele telefoons?',
  schermfoto: 'screenshots?|schermafbeelding(en)?|schermafdruk(ken)?',
  groepsapp: 'appgroep(en)?|klassenapps?|klasse-app|groepschats?',
  'anti-pestcoördinator': 'pestcoördinator(en)?',
  wissen: 'verwijder(en|t|d)?|deleten?',
  versturen: 'verzend(en|t)?|verzonden|opsturen',
};

const found = (pattern: RegExp, within = texts) =>
  within.filter(([, text]) => pattern.test(text)).map(([at, text]) => `${at}: ${text.slice(0, 120)}`);

describe('the language of what is told in Dutch', () => {
  for (const idiom of idioms) {
    it(`has no idiom ${idiom.source}`, () => {
      assert.deepEqual(found(new RegExp(idiom, 'i')), []);
    });
  }

  it('gives the school its article', () => {
    const bare = texts
      .filter(([at]) => at.includes('.json'))
      .filter(([, text]) => {
        const rest = [...place, article].reduce((left, pattern) => left.replace(pattern, ''), text);
        return /(?<![\w-])school(?![\w-])/i.test(rest);
      });
    assert.deepEqual(
      bare.map(([at, text]) => `${at}: ${text}`),
      [],
    );
  });

  for (const [word, others] of Object.entries(oneWord)) {
    it(`calls one thing by one word: ${word}`, () => {
      // What is typed in the search is the reader's own word.
      const read = texts.filter(([at]) => !at.includes('content.search'));
      assert.deepEqual(found(new RegExp(`(?<![\\p{L}-])(${others})(?![\\p{L}])`, 'iu'), read), []);
      assert.ok(found(new RegExp(word, 'i')).length > 0, 'it is said somewhere');
    });
  }

  it('calls who teaches a leerkracht, and a docent where only a secondary school is meant', () => {
    const docents = found(/\bdocent(en)?\b/i).filter((line) => !/content\.(search|secondary(Plan|Guidance))/.test(line));
    assert.deepEqual(
      docents.map((line) => line.split(': ')[0]),
      ['conversation-prompts.json content.prompts.v-class-mood.text', 'pupil-panel.json content.vo.doors.vo-adult.lead'],
    );
  });

  it('has the number of 113 beside every word of not wanting to live', () => {
    const told = found(/niet meer (wil|te) leven|zelfmoord|hulplijn/i).map((line) => line.split(': ')[0]!);
    const whole = new Map(texts);
    // A name and a purpose stand beside their number; the search leads to it.
    const without = told.filter((at) => !/helplines\.113|content\.search/.test(at) && !/113/.test(whole.get(at)!));
    assert.deepEqual(without, []);
    assert.ok(told.length > 3, String(told));
  });

  it('asks nobody to keep, show or pass on a naked picture', () => {
    // Whoever is told to keep messages or pictures is told at once what never to keep.
    const keeps = found(/\b(bewaar|maak (schermfoto|foto)).{0,40}\b(foto|bericht|schermfoto|wat je zag|scherm)/i)
      .filter((line) => !line.startsWith('team-') && !line.startsWith('inbox') && !/\.title: /.test(line))
      .map((line) => line.split(': ')[0]!);
    const whole = new Map(texts);
    assert.deepEqual(
      keeps.filter((at) => !/naakt/.test(whole.get(at)!)),
      [],
    );
    assert.ok(keeps.length > 3, String(keeps));
  });
});
