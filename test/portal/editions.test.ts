import {expect, html} from '@open-wc/testing';

import {registerEdition} from '../../src/portal/editions.js';
import {registerPack, bringAlong, type Pack} from '../../src/portal/packs.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {place} from '../fixtures/place.js';
import {settled, type TinyWidget} from '../fixtures/tiny-widget.js';

interface Registry {
  packs: Map<string, Map<string, Pack>>;
  bundled: Map<string, Pack>;
}
const registry = (globalThis as unknown as Record<symbol, Registry>)[Symbol.for('pleinwacht.packs.v1')]!;

const dutch = {
  widget: 'tree',
  lang: 'nl',
  texts: {title: 'Boom', hands: {one: '{count} hand', other: '{count} handen'}, check: {goesTo: 'Dit gaat naar {name}.', no: 'Nee'}},
  content: {
    lead: {self: 'Voor jou.', parent: 'Voor u.'},
    types: ['po', 'vo'],
    items: [
      {id: 'first', text: 'Eén', minutes: 5},
      {id: 'second', text: 'Twee', minutes: 10},
    ],
  },
};

describe('registerEdition()', () => {
  let errors: ConsoleErrors;
  beforeEach(() => {
    errors = new ConsoleErrors();
  });
  afterEach(() => {
    errors.stop();
    registry.packs.delete('tree');
    registry.bundled.delete('tree');
  });

  const register = (edition: object, lang = 'nl') => registerEdition({widget: 'tree', lang, ...edition}, ['tree']);
  const spoken = (lang = 'nl') => registry.packs.get('tree')?.get(lang);
  const told = async () => {
    await Promise.resolve();
    return errors.lines;
  };

  it('puts its words in the place of ours, by name and by id, and leaves the others', async () => {
    bringAlong(dutch);
    register({texts: {check: {no: 'Liever niet'}}, content: {lead: 'Voor iedereen.', items: {second: {text: 'Nummer twee'}}}});
    expect(spoken()).to.deep.equal({
      ...dutch,
      texts: {...dutch.texts, check: {...dutch.texts.check, no: 'Liever niet'}},
      content: {
        ...dutch.content,
        lead: 'Voor iedereen.',
        items: [dutch.content.items[0], {id: 'second', text: 'Nummer twee', minutes: 10}],
      },
    });
    expect(await told()).to.deep.equal([]);
  });

  it('waits for the words that it is laid over', () => {
    register({texts: {title: 'Eik'}});
    expect(spoken()).to.equal(undefined);
    bringAlong(dutch);
    expect(spoken()?.texts).to.deep.equal({...dutch.texts, title: 'Eik'});
  });

  it('is laid over an earlier one, and over the language that it belongs to', () => {
    bringAlong(dutch);
    register({texts: {title: 'Eik'}});
    register({texts: {check: {no: 'Neen'}}}, 'nl-BE');
    expect(spoken('nl-BE')?.texts).to.deep.equal({...dutch.texts, title: 'Eik', check: {...dutch.texts.check, no: 'Neen'}});
    expect(spoken()?.texts).to.deep.equal({...dutch.texts, title: 'Eik'});
  });

  it('takes a whole pack with some of its words changed', async () => {
    bringAlong(dutch);
    register({...dutch, texts: {...dutch.texts, title: 'Eik'}});
    expect(spoken()).to.deep.equal({...dutch, texts: {...dutch.texts, title: 'Eik'}});
    expect(await told()).to.deep.equal([]);
  });

  for (const [what, edition, expected] of [
    ['a widget', {widget: 'three'}, 'three "nl" widget: expected one of tree, got "three"'],
    ['a member of the pack', {text: {}}, 'tree "nl" text: expected one of widget, lang, texts, content, got "text"'],
    ['a text', {texts: {check: {goTo: 'x'}}}, 'tree "nl" texts.check.goTo: expected one of goesTo, no, got "goTo"'],
    ['an item', {content: {items: {secnd: {text: 'x'}}}}, 'tree "nl" content.items.secnd: expected one of first, second, got "secnd"'],
    [
      'a place',
      {texts: {check: {goesTo: 'Naar {naam}'}}},
      'tree "nl" texts.check.goesTo: expected no other places than {name}, got "{naam}"',
    ],
    ['what is no words', {texts: {title: {text: 1}}}, 'tree "nl" texts.title: expected words, got {"text":1}'],
  ] as const) {
    it(`tells once ${what} that is misspelt, and keeps ours`, async () => {
      bringAlong(dutch);
      register(edition);
      expect(await told()).to.deep.equal([`pleinwacht: registerPack() ${expected}`]);
      const {texts = dutch.texts, content = dutch.content} = spoken() ?? {};
      expect({texts, content}).to.deep.equal({texts: dutch.texts, content: dutch.content});
    });
  }

  it('tells what a language of its own lacks, and waits for it', async () => {
    bringAlong(dutch);
    register({texts: {title: 'Arbre'}}, 'fr');
    expect(await told()).to.deep.equal([
      'pleinwacht: registerPack() tree "fr" texts.hands: expected words, for there are none of ours in "fr", got "none"',
    ]);
    expect(spoken('fr')).to.equal(undefined);
    registerPack({...dutch, lang: 'fr'});
    expect(spoken('fr')?.texts).to.deep.equal({...dutch.texts, title: 'Arbre'});
  });

  it('takes a whole language of its own', async () => {
    bringAlong(dutch);
    register({texts: dutch.texts, content: {...dutch.content, lead: 'Pour tous.'}}, 'fr');
    expect(spoken('fr')?.content).to.deep.equal({...dutch.content, lead: 'Pour tous.'});
    expect(await told()).to.deep.equal([]);
  });

  it('is spoken at once by a widget that is there, and by one that comes later', async () => {
    const there = await place<TinyWidget>(html`<pleinwacht-tiny></pleinwacht-tiny>`);
    registerEdition({widget: 'tiny', lang: 'nl', texts: {hello: 'goedendag'}}, ['tiny']);
    await settled(there);
    const later = await place<TinyWidget>(html`<pleinwacht-tiny></pleinwacht-tiny>`);
    expect([there.says, later.says]).to.deep.equal(['goedendag', 'goedendag']);
    registry.packs.delete('tiny');
  });
});
