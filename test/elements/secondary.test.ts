import {expect, fixture, html} from '@open-wc/testing';

import '../../src/define-for-readers.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {pack as aCase} from '../../src/elements/case/case.pack.js';
import {pack as prompts} from '../../src/elements/conversation-prompts/conversation-prompts.pack.js';
import {pack as quiz} from '../../src/elements/pesten-plagen-quiz/pesten-plagen-quiz.pack.js';
import {pack as guide} from '../../src/elements/startgesprek-guide/startgesprek-guide.pack.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import {inSecondary} from '../../src/content/secondary/in-secondary.js';
import {registeredPacks} from '../../src/portal/packs.js';
import type {School} from '../../src/protocol/school/school.js';

/**
 * What only a primary school has: its people (a secondary school has a mentor, docenten and a zorgcoördinator), its groups, its age, and its
 * toys. A schoolplein, a pauze and een klas are in both.
 */
const primary =
  /(?<!\p{L})(leerkracht|juf|meester|intern begeleider|ib[’']?er|groep [1-8]|kleuter|basisschool|soepkip|knuffel|speelgoed|speelplaats|om mee te spelen)/iu;

/** A child, in other languages than Dutch. */
const children: Readonly<Record<string, RegExp>> = {
  en: /\b(child|children|kids?)\b/i,
  tr: /çocu(k|ğ)/i,
  ar: /طفل|أطفال|الأطفال/,
  pl: /dzieck|dzieci/i,
  uk: /дитин|дітей|(?<!\p{L})діти(?!\p{L})/iu,
};

const school: School = {types: ['vo'], name: 'Het Wad College'};

/** All words in it, but those that are for another kind of school. */
function said(part: unknown, name = ''): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null || ['search', 'schoolTypes'].includes(name)) return [];
  const {schoolTypes, ageBand} = part as {schoolTypes?: readonly string[]; ageBand?: string};
  if ((schoolTypes && !schoolTypes.includes('vo')) || (ageBand && ageBand !== 'vo')) return [];
  return Object.entries(part).flatMap(([name, inner]) => said(inner, name));
}

describe('a secondary school', () => {
  for (const {name} of readerWidgets) {
    it(`reads no word of a primary school in ${name}`, async () => {
      const widget = document.createElement(`pleinwacht-${name}`) as HTMLElement & Widget<unknown, unknown>;
      Object.assign(widget, {school, schoolType: 'vo', transport: async () => ({received: true, version: 1})});
      await fixture(html`<div>${widget}</div>`);
      await widget.updateComplete;
      const words = [...widget.shadowRoot!.querySelectorAll('*')].flatMap(({childNodes, localName}) =>
        localName === 'style'
          ? []
          : [...childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : [])),
      );
      expect(words.join('').length).to.be.above(100);
      expect(words.filter((text) => primary.test(text))).to.deep.equal([]);
    });
  }

  it('reads none in what comes later in the quiz, on the cards and at the startgesprek', () => {
    const {preparePictures: _, ...talk} = inSecondary(guide).content;
    const later = [inSecondary(quiz).content, inSecondary(prompts).content.prompts, talk, inSecondary(guide).texts].flatMap((part) =>
      said(part),
    );
    expect(later.length).to.be.above(300);
    expect(later.filter((text) => primary.test(text))).to.deep.equal([]);
  });

  it('has situations of its own in the quiz: a group chat, a photo that is passed on, an account, a group without you', () => {
    const own = quiz.content.situations.filter(({schoolTypes}) => schoolTypes.includes('vo') && !schoolTypes.includes('po'));
    const texts = own.map(({text}) => text).join(' ');
    for (const word of ['groepsapp', 'naaktfoto', 'account', 'zonder jou']) expect(texts).to.contain(word);
  });

  it('calls nobody of fourteen a child in the quiz', () => {
    const {adults: _, classMode: __, roleNames: ___, ...forPupils} = inSecondary(quiz).content;
    expect(said(forPupils).filter((text) => /(?<!\p{L})kind(eren)?(?!\p{L})/iu.test(text))).to.deep.equal([]);
  });

  for (const [lang, child] of Object.entries(children)) {
    it(`calls nobody of fourteen a child in the quiz in ${lang}`, async () => {
      await import(`/src/lang/${lang}/pesten-plagen-quiz.ts`);
      const pack = registeredPacks('pesten-plagen-quiz').find((one) => one.lang === lang) as typeof quiz;
      const {adults: _, classMode: __, roleNames: ___, helplines: ____, situations, ...others} = inSecondary(pack).content;
      const texts = [...said(others), ...said(situations.filter(({schoolTypes}) => schoolTypes.includes('vo')))];
      expect(texts.length).to.be.above(100);
      // Ids are no words.
      expect(texts.filter((text) => text.includes(' ') && child.test(text))).to.deep.equal([]);
    });
  }

  it('goes by a step plan of its own, in every language and in a case', async () => {
    const panel = document.createElement('pleinwacht-parent-panel') as HTMLElement & Widget<unknown, unknown>;
    Object.assign(panel, {schoolType: 'vo'});
    await fixture(html`<div>${panel}</div>`);
    await panel.updateComplete;
    const steps = () => [...panel.shadowRoot!.querySelectorAll('.path > li')].map(({textContent}) => textContent);
    expect(steps()).to.have.length(10);
    expect(steps()[1]).to.contain('Kijken met alle docenten').and.to.contain('als uw kind het goed vindt');
    expect(steps()[3]).to.contain('Een plan waar uw kind over meebeslist').and.to.contain('zorgcoördinator');
    expect(inSecondary({...aCase, lang: 'en'}).content.stepPlan.id).to.equal('secondary-steps');
    const {stepPlan} = inSecondary(aCase).content;
    expect(stepPlan.id).to.equal('secondary-steps');
    expect(said(stepPlan).filter((text) => primary.test(text))).to.deep.equal([]);
    panel.setAttribute('school-type', 'po');
    await panel.updateComplete;
    expect(steps()[1]).to.contain('Kiezen wat past');
  });

  it('has the mentor where a primary school has the leerkracht', async () => {
    const panel = await fixture<HTMLElement & {updateComplete: Promise<unknown>}>(
      html`<pleinwacht-parent-panel school-type="vo"></pleinwacht-parent-panel>`,
    );
    await panel.updateComplete;
    expect(panel.shadowRoot!.textContent).to.contain('Bel of mail de mentor').and.to.contain('Zorgcoördinator');
    panel.setAttribute('school-type', 'po');
    await panel.updateComplete;
    expect(panel.shadowRoot!.textContent).to.contain('Bel of mail de leerkracht');
  });
});
