import {expect, fixture, html} from '@open-wc/testing';

import '../../src/define-for-readers.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {pack as aCase} from '../../src/elements/case/case.pack.js';
import {pack as prompts} from '../../src/elements/conversation-prompts/conversation-prompts.pack.js';
import type {pack as panel} from '../../src/elements/parent-panel/parent-panel.pack.js';
import {pack as quiz} from '../../src/elements/pesten-plagen-quiz/pesten-plagen-quiz.pack.js';
import {pack as guide} from '../../src/elements/startgesprek-guide/startgesprek-guide.pack.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import {inSecondary} from '../../src/content/secondary/in-secondary.js';
import {registerEdition} from '../../src/portal/editions.js';
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

/** The same in other languages. A teacher of whom there are more, or any, is no one teacher of a group. */
const primaryIn: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(the teacher|your teacher|teacher or mentor|playground|to play|working or playing|kindergarten|primary school|group [1-8]|birthday party|toys?|intern begeleider|ib’er)(?!\p{L})/iu,
  tr: /(?<!\p{L}|bir |çok )(öğretmen(?!ler|, antrenör| yokken)\p{L}*|oynamak\p{L}*|oynadı|oyuna|anaokul\p{L}*|anasınıf\p{L}*|ilkokul\p{L}*|intern begeleider|ib’er)/iu,
  ar: /(المعلمة|معلمتك|العمل أو اللعب|إلى اللعب(؟| أو)|ليلعب|للعب معك|لعب طفلكم|الابتدائية|يقف كثيرًا وحده في ساحة|intern begeleider|IB’er)/u,
  pl: /(?<!\p{L})(nauczycielk\p{L}*|(swojej )?pani|która je uczy|na boisku szkolnym\.|bawi\p{L}*|pobawić|przedszkol\p{L}*|podstawow\p{L}*|grup[aiy] [1-8]|intern begeleider|ib’er)(?!\p{L})/iu,
  uk: /(?<!\p{L})(в?учительк\p{L}*|в?учительц\p{L}*|гратися|погратися|гралася|грається|початков\p{L}*|дитсад\p{L}*|груп[аи] [1-8]|intern begeleider|ib’er)(?!\p{L})/iu,
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

/** All text in it. */
function shown(widget: HTMLElement): readonly string[] {
  return [...widget.shadowRoot!.querySelectorAll('*')].flatMap(({childNodes, localName}) =>
    localName === 'style'
      ? []
      : [...childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : [])),
  );
}

describe('a secondary school', () => {
  for (const {name} of readerWidgets) {
    it(`reads no word of a primary school in ${name}`, async () => {
      const widget = document.createElement(`pleinwacht-${name}`) as HTMLElement & Widget<unknown, unknown>;
      Object.assign(widget, {school, schoolType: 'vo', transport: async () => ({received: true, version: 1})});
      await fixture(html`<div>${widget}</div>`);
      await widget.updateComplete;
      expect(shown(widget).join('').length).to.be.above(100);
      expect(shown(widget).filter((text) => primary.test(text))).to.deep.equal([]);
    });

    for (const [lang, words] of Object.entries(primaryIn)) {
      it(`reads no word of a primary school in ${name} in ${lang}`, async () => {
        await import(`/src/lang/${lang}/${name}.ts`);
        const widget = document.createElement(`pleinwacht-${name}`) as HTMLElement & Widget<unknown, unknown>;
        Object.assign(widget, {school, schoolType: 'vo', transport: async () => ({received: true, version: 1})});
        await fixture(html`<div lang=${lang}>${widget}</div>`);
        await widget.updateComplete;
        const pack = registeredPacks(name).find((one) => one.lang === lang)!;
        expect(shown(widget).join('').length).to.be.above(100);
        // What is on another page, for another person or in a part that comes later is in the pack.
        const {preparePictures: _, stepPlan: __, ...content} = inSecondary(pack).content as Readonly<Record<string, unknown>>;
        const texts = [...shown(widget), ...said(content)];
        expect(texts.filter((text) => words.test(text))).to.deep.equal([]);
      });
    }
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

  it('is told of in its own words in an edition too', async () => {
    const lang = 'en';
    await import(`/src/lang/${lang}/parent-panel.ts`);
    document.createElement('pleinwacht-parent-panel'); // brings its Dutch along
    registerEdition({widget: 'parent-panel', lang: 'en-GB', content: {roleNames: {office: 'front office'}}}, ['parent-panel']);
    const edition = registeredPacks('parent-panel').find(({lang}) => lang === 'en-GB')!;
    expect(inSecondary(edition as typeof panel).content.roleNames).to.include({office: 'front office', teacher: 'mentor'});
  });

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
