import {expect} from '@open-wc/testing';

import {content} from '../../src/content/nl/startgesprek-guide.js';
import '../../src/elements/startgesprek-guide/define.js';
import type {Mode} from '../../src/elements/startgesprek-guide/guide-view.js';
import {
  agree,
  asksBeforeLeaving,
  choose,
  download,
  focused,
  guide,
  page,
  paper,
  press,
  pupilAnswer,
  settled,
  type,
  value,
  words,
} from '../fixtures/startgesprek-guide.js';

describe('<pleinwacht-startgesprek-guide>, what was written', () => {
  describe('files', () => {
    const saved = async (mode: Mode, selector: string, text: string) => {
      const el = await guide(mode);
      await type(el, selector, text);
      await press(el, mode === 'prepare-pupil' ? 'Bekijk' : 'Klaar');
      return download(() => press(el, 'Bewaar als bestand'));
    };

    it('bring three sheets together at the table', async () => {
      const files = [
        await saved('prepare-pupil', pupilAnswer, 'Skaten'),
        await saved('prepare-parent', '#prep-parent-child', 'Noor is graag buiten'),
        await saved('prepare-teacher', '#prep-teacher-seen', 'Noor hielp een ander'),
      ];
      expect(files.every(({name}) => /^startgesprek-(leerling|ouder|leerkracht)-\d{4}-\d\d-\d\d\.json$/.test(name))).to.equal(true);
      const el = await guide();
      await choose(el, ...files);
      expect(words(page(el))).to.contain(
        'Geopend: het blad van de leerling, het blad van de ouder of verzorger, het blad van de leerkracht.',
      );
      await press(el, 'Begin het gesprek');
      await press(el, 'Wie ben jij?');
      expect(value(el, pupilAnswer)).to.equal('Skaten');
      expect(value(el, '#prep-parent-child')).to.equal('Noor is graag buiten');
      expect(value(el, '#prep-teacher-seen')).to.equal('Noor hielp een ander');
    });

    for (const [what, wrong] of Object.entries({
      'a day that no calendar has': {day: '2026-02-31'},
      'a month that no year has': {day: '2026-13-01'},
      'a time that no clock has': {time: '24:30'},
      'an agreement by no day': {agreements: [{text: 'Samen lezen', owner: 'pupil', by: '2026-04-31'}]},
      'an agreement of no words': {agreements: [{text: ' ', owner: 'pupil', by: ''}]},
    }))
      it(`are not opened with ${what}: no receiver takes that, and no calendar`, async () => {
        const sheet = {child: 'Noor', group: '', words: {}, extras: [], agreements: [], way: '', day: '', time: '', ...wrong};
        const el = await guide();
        const file = (more: object) =>
          new File([JSON.stringify({pleinwacht: 'startgesprek', version: 1, part: 'conversation', sheet: {...sheet, ...more}})], 'x.json');
        await choose(el, file({}));
        expect(words(page(el))).not.to.contain('Geopend');
        await choose(el, file({agreements: [], day: '2028-02-29', time: '23:59'}));
        expect(words(page(el))).to.contain('Geopend');
      });

    it('hold a part only: the file of the pupil has no word of the parent', async () => {
      const el = await guide('prepare-parent');
      await type(el, '#prep-parent-child', 'Van de ouder');
      await press(el, 'Een ander blad');
      await press(el, 'Blad van de leerling');
      await type(el, pupilAnswer, 'Skaten');
      await press(el, 'Bekijk');
      const text = await (await download(() => press(el, 'Bewaar als bestand'))).text();
      expect(text).to.contain('Skaten').and.not.to.contain('Van de ouder');
    });

    it('bring a whole conversation back', async () => {
      const el = await guide();
      await type(el, '#child', 'Noor');
      await press(el, 'Begin het gesprek');
      await type(el, '#opening-pupil', 'Over de pauze');
      await press(el, content.agreements.title);
      await agree(el, 'We lezen samen.');
      await press(el, 'Het gespreksblad');
      const file = await download(() => press(el, 'Bewaar als bestand'));
      const other = await guide();
      await choose(other, file);
      expect(value(other, '#child')).to.equal('Noor');
      expect(words(paper(other)))
        .to.contain('Over de pauze')
        .and.to.contain('We lezen samen.');
    });

    it('ask before they replace words, and leave them when told so', async () => {
      const file = await saved('prepare-pupil', pupilAnswer, 'Uit het bestand');
      const el = await guide('prepare-pupil');
      await type(el, pupilAnswer, 'Hier getypt');
      await press(el, 'Een ander blad');
      await choose(el, file);
      expect(focused(el)?.id).to.equal('replace');
      await expect(el).to.be.accessible();
      await press(el, 'Nee');
      expect(words(page(el))).not.to.contain('Er staat hier al iets');
      await choose(el, file);
      await press(el, 'Ja');
      await press(el, 'Blad van de leerling (ingevuld)');
      expect(value(el, pupilAnswer)).to.equal('Uit het bestand');
    });

    const sheet = (more: object) =>
      new File([JSON.stringify({pleinwacht: 'startgesprek', version: 1, part: 'pupil', sheet: {}, ...more})], 'x.json');
    for (const [what, file, sentence] of [
      ['a photo', new File(['\u0089PNG'], 'x.png'), 'Dit is geen blad van het startgesprek.'],
      ['another JSON file', new File(['{"a":1}'], 'x.json'), 'Dit is geen blad van het startgesprek.'],
      ['null', new File(['null'], 'x.json'), 'Dit is geen blad van het startgesprek.'],
      ['a newer version', sheet({version: 2}), 'nieuwere versie'],
      ['a large file', new File([' '.repeat(600_000)], 'x.json'), 'te groot'],
      ['an unknown part', sheet({part: 'principal'}), 'beschadigd'],
      ['words that are no text', sheet({sheet: {words: {'prep-pupil-happy': {a: 1}}}}), 'beschadigd'],
      ['words that are missing', sheet({sheet: {words: null}}), 'beschadigd'],
      ['a day that is no day', sheet({sheet: {day: 'morgen'}}), 'beschadigd'],
      ['agreements that are no list', sheet({part: 'conversation', sheet: {agreements: 'x'}}), 'beschadigd'],
      ['an agreement of nobody', sheet({part: 'conversation', sheet: {agreements: [{text: 'x', owner: 'mayor', by: ''}]}}), 'beschadigd'],
    ] as const) {
      it(`say clearly that ${what} cannot be opened`, async () => {
        const el = await guide();
        await type(el, '#child', 'Noor');
        await choose(el, file);
        expect(words(page(el).querySelector('.error')!)).to.contain(sentence);
        expect(value(el, '#child')).to.equal('Noor');
      });
    }

    it('of another edition are opened without what is unknown, and that is said', async () => {
      const el = await guide();
      await choose(el, sheet({sheet: {words: {'prep-pupil-happy': 'Skaten', 'prep-pupil-gone': 'x', __proto__: 'x'}}}));
      expect(words(page(el))).to.contain('Een deel hoort bij een andere versie');
      expect(words(page(el))).to.contain('Blad van de leerling (ingevuld)');
    });
  });

  describe('what is written', () => {
    it('is asked about before the page is left, until it is kept', async () => {
      const el = await guide('prepare-pupil');
      expect(asksBeforeLeaving()).to.equal(false);
      await type(el, pupilAnswer, 'Skaten');
      expect(asksBeforeLeaving()).to.equal(true);
      await press(el, 'Bekijk');
      await download(() => press(el, 'Bewaar als bestand'));
      expect(asksBeforeLeaving()).to.equal(false);
      await type(el, '#child', 'Noor');
      expect(asksBeforeLeaving()).to.equal(true);
      el.wipe();
      expect(asksBeforeLeaving()).to.equal(false);
    });

    it('asks no longer when it was emptied, or when the element is gone', async () => {
      const el = await guide('prepare-pupil');
      await type(el, pupilAnswer, 'Skaten');
      await type(el, pupilAnswer, '');
      expect(asksBeforeLeaving()).to.equal(false);
      await type(el, pupilAnswer, 'Skaten');
      el.remove();
      await Promise.resolve();
      expect(asksBeforeLeaving()).to.equal(false);
    });

    it('does not ask for what came out of a file', async () => {
      const first = await guide('prepare-pupil');
      await type(first, pupilAnswer, 'Skaten');
      await press(first, 'Bekijk');
      const file = await download(() => press(first, 'Bewaar als bestand'));
      const el = await guide();
      await choose(el, file);
      expect(asksBeforeLeaving()).to.equal(false);
    });

    it('is wiped only after a yes', async () => {
      const el = await guide('prepare-pupil');
      await type(el, pupilAnswer, 'Skaten');
      await press(el, 'Bekijk');
      await press(el, 'Wis alles');
      await press(el, 'Nee');
      expect(words(paper(el))).to.contain('Skaten');
      await press(el, 'Wis alles');
      await press(el, 'Ja');
      expect(value(el, pupilAnswer)).to.equal('');
      expect(words(paper(el))).not.to.contain('Skaten');
    });

    it('is gone when the page is left', async () => {
      const el = await guide('prepare-pupil');
      await type(el, pupilAnswer, 'Skaten');
      dispatchEvent(new Event('pagehide'));
      expect(el.shadowRoot!.textContent).not.to.contain('Skaten');
      expect(value(el, pupilAnswer)).to.equal('');
    });

    it('is wiped after a long quiet, which is asked first', async () => {
      const el = await guide('prepare-pupil');
      await type(el, pupilAnswer, 'Skaten');
      el.setIdleTimes({wipeAfter: 60_000, askBefore: 59_900});
      await new Promise<void>((resolve) =>
        new MutationObserver(() => el.shadowRoot!.querySelector('dialog') && resolve()).observe(el.shadowRoot!, {
          subtree: true,
          childList: true,
        }),
      );
      await settled(el);
      expect(el.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
      await expect(el).to.be.accessible();
      const [, wipe] = el.shadowRoot!.querySelectorAll('dialog button');
      for (const act of [
        new PointerEvent('pointerdown', {bubbles: true, composed: true}),
        new KeyboardEvent('keydown', {bubbles: true, composed: true}),
      ])
        wipe!.dispatchEvent(act);
      await settled(el);
      expect(wipe!.isConnected, 'a press on the way to a button leaves it there').to.equal(true);
      await press(el, 'Wis het nu');
      expect(value(el, pupilAnswer)).to.equal('');
    });

    it('is in no store of the browser', async () => {
      const el = await guide('prepare-pupil');
      await type(el, pupilAnswer, 'Skaten met Youssef');
      await press(el, 'Volgend thema');
      expect(JSON.stringify({...localStorage, ...sessionStorage}) + document.cookie + location.href).not.to.contain('Youssef');
    });
  });
});
