import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import '../../src/elements/pupil-panel/define.js';
import type {Door} from '../../src/content/form/pupil-panel.js';
import {pack} from '../../src/elements/pupil-panel/pupil-panel.pack.js';
import {PupilPanel} from '../../src/elements/pupil-panel/pupil-panel.js';
import type {SchoolType} from '../../src/protocol/scalars.js';
import {registeredPacks} from '../../src/portal/packs.js';
import type {School} from '../../src/protocol/school/school.js';

const school: School = {
  contacts: [
    {role: 'coordinator', label: 'anti-pestcoördinator', name: 'mevrouw Bakker', phone: '0517 - 00 00 01'},
    {role: 'school-leader', label: 'directeur', name: 'meneer De Wit', phone: '0517 - 00 00 02'},
    {role: 'confidant', label: 'vertrouwenspersoon van buiten de school', name: 'mevrouw Yilmaz', phone: '0517 - 00 00 03'},
  ],
  recipients: [
    {role: 'coordinator', label: 'mevrouw Bakker'},
    {role: 'confidant', label: 'mevrouw Yilmaz', outsideTeam: true},
  ],
};
const report = 'https://school.example/report';
const phone = {width: 360, height: 740};
const desk = {width: 1280, height: 800};
const mostScreens = 1.3;
const mostWords = 150;

class StayingPanel extends PupilPanel {
  readonly left: string[] = [];

  protected override leave(href: string): void {
    this.left.push(href);
  }
}
customElements.define('staying-panel', StayingPanel);

describe('<pleinwacht-pupil-panel>', () => {
  const {margin, fontFamily} = document.body.style;
  before(() => Object.assign(document.body.style, {margin: '0', fontFamily: 'system-ui, sans-serif'}));
  after(async () => {
    Object.assign(document.body.style, {margin, fontFamily});
    await setViewport({width: 800, height: 600});
  });

  const render = (type: SchoolType, its: School = school, lang = 'nl') =>
    fixture<StayingPanel>(
      html`<staying-panel lang=${lang} school-type=${type} report-href=${report} .school=${its}><p>Bel ons.</p></staying-panel>`,
    );
  const all = (el: PupilPanel, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const page = (el: PupilPanel) => all(el, '[part=page]')[0]!;
  const words = (el: PupilPanel) =>
    page(el)
      .innerText.split(/\s+/)
      .filter((word) => /[\p{L}\d]/u.test(word));
  const focused = (el: PupilPanel) => el.shadowRoot!.activeElement?.textContent?.trim() ?? '';
  const drawn = async (el: PupilPanel) => {
    await el.updateComplete;
    await nextFrame();
  };
  const press = async (el: PupilPanel, name: string) => {
    all(el, 'button, a')
      .find((one) => one.textContent!.includes(name))!
      .click();
    await drawn(el);
  };
  const eachDoor = async (type: 'po' | 'vo', visit: (el: PupilPanel, door: Door) => unknown, {lang, content, texts} = pack) => {
    const el = await render(type, school, lang);
    for (const door of content[type].doors) {
      await press(el, door.title);
      await visit(el, door);
      await press(el, texts.back);
    }
  };

  for (const [type, lang] of ['nl', 'en', 'tr', 'ar', 'pl', 'uk'].flatMap((lang) => [['po', lang] as const, ['vo', lang] as const])) {
    it(`shows each door of ${type} in ${lang} on one screen of a phone, in few words, with a number to call in sight`, async () => {
      await setViewport(phone);
      if (lang !== 'nl') await import(`/src/lang/${lang}/pupil-panel.ts`);
      const spoken = [pack, ...registeredPacks('pupil-panel')].find((one) => one.lang === lang) as typeof pack;
      const visit = (el: PupilPanel, {id, steps, say, note}: Door) => {
        expect(el.offsetHeight / phone.height, id).to.be.at.most(mostScreens);
        expect(words(el).length, id).to.be.at.most(mostWords);
        expect(page(el).scrollWidth, id).to.be.at.most(phone.width);
        const [number] = all(el, 'a[href^="tel:"]');
        expect(number!.getBoundingClientRect().bottom - el.getBoundingClientRect().top, id).to.be.at.most(phone.height);
        for (const {text} of [...steps, ...say, note]) expect(page(el).textContent, id).to.contain(text);
        expect(all(el, 'a[target=_blank]').length, `${id} chats`).to.be.above(0);
      };
      await eachDoor(type, visit, spoken);
    });
  }

  for (const viewport of [phone, desk]) {
    it(`is accessible on every page at ${viewport.width}`, async () => {
      await setViewport(viewport);
      const el = await render('po');
      await expect(el).to.be.accessible();
      await eachDoor('po', async (el) => expect(el).to.be.accessible());
    });
  }

  it('has a number to call and all doors on the first screen of a phone', async () => {
    await setViewport(phone);
    const el = await render('po');
    // For who cannot hear.
    expect(page(el).textContent).to.contain('112NL');
    const top = el.getBoundingClientRect().top;
    const [number] = all(el, 'a[href^="tel:"]');
    expect(number!.textContent).to.contain('0800-0432');
    for (const seen of [number!, all(el, '.ways')[0]!]) expect(seen.getBoundingClientRect().bottom - top).to.be.at.most(phone.height);
  });

  it('goes by the keyboard: to the title of what is behind a door, and back to that door', async () => {
    const el = await render('po');
    const [, second] = pack.content.po.doors;
    all(el, '.doorway')[1]!.focus();
    await sendKeys({press: 'Enter'});
    await drawn(el);
    expect(focused(el)).to.equal(second!.title);
    await sendKeys({press: 'Escape'});
    await drawn(el);
    expect(focused(el)).to.equal(second!.title);
    expect(el.shadowRoot!.activeElement!.localName).to.equal('button');
    await sendKeys({press: 'Enter'});
    await drawn(el);
    expect(page(el).textContent).to.contain(second!.lead);
  });

  it('speaks to each school in its own way, and to kleuters as to po', async () => {
    const saysIn = async (type: SchoolType, word: RegExp) => {
      const el = await render(type);
      const said = [];
      for (const {title} of pack.content[type === 'vo' ? 'vo' : 'po'].doors) {
        await press(el, title);
        said.push(page(el).innerText);
        await press(el, pack.texts.back);
      }
      return word.test(said.join(' '));
    };
    expect(await saysIn('vo', /snitchen/i)).to.equal(true);
    expect(await saysIn('vo', /klikken/i)).to.equal(false);
    expect(await saysIn('po', /klikken/i)).to.equal(true);
    expect(await saysIn('po', /snitchen|mentor/i)).to.equal(false);
    expect(await saysIn('kleuters', /klikken/i)).to.equal(true);
  });

  it('names who is there at school, but where it is about an adult only who is no part of its team', async () => {
    const el = await render('po');
    const [bullied, , , , adult] = pack.content.po.doors;
    await press(el, bullied!.title);
    expect(page(el).innerText).to.contain('mevrouw Bakker of meneer De Wit');
    await press(el, pack.texts.back);
    await press(el, adult!.title);
    expect(page(el).innerText).to.contain('mevrouw Yilmaz').and.not.to.contain('Bakker').and.not.to.contain('De Wit');
    const [link] = all(el, `a[href="${report}"]`);
    const {color, backgroundColor} = getComputedStyle(link!);
    expect(color).not.to.equal(backgroundColor);

    const nobody = await render('po', {...school, recipients: []});
    await press(nobody, adult!.title);
    expect(page(nobody).innerText).not.to.contain('Yilmaz');
    expect(all(nobody, `a[href="${report}"]`).length, 'no form that the team reads').to.equal(0);
  });

  it('leads to the report form where it was told where that is, and to the one on its own page', async () => {
    const without = await fixture<PupilPanel>(html`<pleinwacht-pupil-panel></pleinwacht-pupil-panel>`);
    expect(page(without).textContent).not.to.contain(pack.texts.report);
    const place = await fixture<HTMLElement>(html`<div><pleinwacht-pupil-panel></pleinwacht-pupil-panel></div>`);
    const form = place.appendChild(document.createElement('pleinwacht-report-form'));
    const el = place.querySelector('pleinwacht-pupil-panel')!;
    el.requestUpdate();
    await drawn(el);
    await press(el, pack.texts.report);
    expect(document.activeElement).to.equal(form);
  });

  it('leaves at once, by the button and by Shift', async () => {
    const el = await render('po');
    await press(el, pack.texts.exit);
    expect(el.left).to.deep.equal(['https://nl.wikipedia.org/wiki/Hoofdpagina']);
    for (let count = 0; count < 3; count++) await sendKeys({press: 'Shift'});
    expect(el.left.length).to.equal(2);
  });

  it('opens what was open in the markup before it came', async () => {
    const el = await fixture<PupilPanel>(
      html`<pleinwacht-pupil-panel
        ><details data-pleinwacht="online" open><summary>x</summary></details></pleinwacht-pupil-panel
      >`,
    );
    const {title, lead} = pack.content.po.doors[3]!;
    expect(page(el).textContent).to.contain(title).and.to.contain(lead);
  });

  describe('read aloud', () => {
    const synthesis = globalThis as unknown as {SpeechSynthesisUtterance: unknown};
    const usual = {utterance: synthesis.SpeechSynthesisUtterance, getVoices: speechSynthesis.getVoices, speak: speechSynthesis.speak};
    after(() => {
      synthesis.SpeechSynthesisUtterance = usual.utterance;
      Object.assign(speechSynthesis, {getVoices: usual.getVoices, speak: usual.speak});
    });

    it('says what is behind a door, and stops when somebody goes on', async () => {
      const spoken: string[] = [];
      let stopped = 0;
      synthesis.SpeechSynthesisUtterance = class {
        constructor(readonly text: string) {}
      };
      Object.assign(speechSynthesis, {
        getVoices: () => [{lang: 'nl-NL', localService: true}],
        speak: ({text}: SpeechSynthesisUtterance) => spoken.push(text),
        cancel: () => stopped++,
      });
      const el = await render('po');
      const {title, lead, steps, say, note} = pack.content.po.doors[0]!;
      await press(el, title);
      await press(el, pack.texts.aloud.read);
      for (const words of [title, lead, steps[0]!.text, say[0]!.text, note.text]) expect(spoken.join(' ')).to.contain(words);
      await press(el, pack.texts.back);
      expect(stopped).to.equal(1);
    });
  });
});
