import {expect, fixture, html} from '@open-wc/testing';

import {content} from '../../src/content/nl/startgesprek-guide.js';
import {calendarFile} from '../../src/elements/startgesprek-guide/calendar-file.js';
import '../../src/elements/startgesprek-guide/define.js';
import type {Mode} from '../../src/elements/startgesprek-guide/guide-view.js';
import {drawing} from '../../src/elements/startgesprek-guide/pictures.js';
import type {StepChangedEvent} from '../../src/elements/startgesprek-guide/startgesprek-guide.events.js';
import type {StartgesprekGuide} from '../../src/elements/startgesprek-guide/startgesprek-guide.js';
import type {SubmittedEvent} from '../../src/portal/submitted-event.js';
import type {Transport} from '../../src/portal/submit.js';
import {SubmitError} from '../../src/portal/submit-error.js';
import type {Submission} from '../../src/protocol/wire/submission.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';

const guide = (mode?: Mode, schoolType = 'po') =>
  fixture<StartgesprekGuide>(
    html`<pleinwacht-startgesprek-guide mode=${mode ?? 'conversation'} school-type=${schoolType}></pleinwacht-startgesprek-guide>`,
  );
const page = (el: StartgesprekGuide) => el.shadowRoot!.querySelector<HTMLElement>('[part=page]')!;
/** What comes out of the printer. */
const paper = (el: StartgesprekGuide) => {
  dispatchEvent(new Event('beforeprint'));
  return el.shadowRoot!.querySelector<HTMLElement>('[part=paper]')!;
};
const title = (el: StartgesprekGuide) => el.shadowRoot!.querySelector('#title')!.textContent;
const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const focused = (el: StartgesprekGuide) => el.shadowRoot!.activeElement;
const settled = async (el: StartgesprekGuide) => {
  await el.updateComplete;
  await el.updateComplete; // focus and what follows a choice
};
const press = async (el: StartgesprekGuide, name: string) => {
  const button = [...el.shadowRoot!.querySelectorAll<HTMLElement>('button')].find(
    (one) => one.checkVisibility() && words(one).startsWith(name),
  );
  if (!button) throw new Error(`no button "${name}" on "${title(el)}"`);
  button.click();
  await settled(el);
};
const type = async (el: StartgesprekGuide, selector: string, text: string) => {
  const field = page(el).querySelector<HTMLInputElement>(selector)!;
  field.value = text;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', {bubbles: true}));
  await settled(el);
};
const value = (el: StartgesprekGuide, selector: string) => page(el).querySelector<HTMLInputElement>(selector)!.value;
/** The next event of a kind. */
const next = <E extends Event>(el: StartgesprekGuide, kind: keyof HTMLElementEventMap) =>
  new Promise<E>((resolve) => el.addEventListener(kind, (event) => resolve(event as E), {once: true}));
/** Whether the browser would ask before the page is left. */
const asksBeforeLeaving = () => {
  const leaving = new Event('beforeunload', {cancelable: true});
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
};
const choose = async (el: StartgesprekGuide, ...files: File[]) => {
  const input = page(el).querySelector<HTMLInputElement>('[type=file]')!;
  const transfer = new DataTransfer();
  files.forEach((file) => transfer.items.add(file));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await Promise.all(files.map((file) => file.text()));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await settled(el);
};

/** What the next click on "Bewaar" or "Zet in de agenda" hands over. */
async function download(act: () => Promise<void>): Promise<File> {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given) => createObjectURL.call(URL, (blob = given as Blob));
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return new File([blob!], name, {type: blob!.type});
}

const pupilAnswer = '#prep-pupil-happy';
const toAgreements = async (el: StartgesprekGuide) => {
  await press(el, 'Begin het gesprek');
  await press(el, content.agreements.title);
};
const agree = async (el: StartgesprekGuide, text: string, owner = 'pupil') => {
  await type(el, '#what', text);
  await type(el, '#who', owner);
  await press(el, 'Zet erbij');
};

describe('<pleinwacht-startgesprek-guide>', () => {
  it('is accessible in the conversation', async () => {
    const el = await guide();
    await expect(el).to.be.accessible();
    await press(el, 'Begin het gesprek');
    await expect(el).to.be.accessible();
    await press(el, content.agreements.title);
    await press(el, 'Zet erbij');
    await expect(el).to.be.accessible();
    await agree(el, 'We lezen samen.');
    await press(el, 'Haal weg');
    await expect(el).to.be.accessible();
    await press(el, 'Verder');
    await expect(el).to.be.accessible();
    await press(el, 'Klaar');
    await expect(el).to.be.accessible();
  });

  it('is accessible in the three preparations, with pictures too', async () => {
    for (const [mode, schoolType] of [
      ['prepare-pupil', 'po'],
      ['prepare-pupil', 'kleuters'],
      ['prepare-parent', 'po'],
      ['prepare-teacher', 'vo'],
    ] as const) {
      const el = await guide(mode, schoolType);
      await expect(el).to.be.accessible();
      await press(el, mode === 'prepare-pupil' ? 'Bekijk of druk af' : 'Klaar');
      await expect(el).to.be.accessible();
    }
  });

  it('prepares with pictures by itself where all are kleuters', async () => {
    const el = await fixture<StartgesprekGuide>(
      html`<pleinwacht-startgesprek-guide mode="prepare-pupil" .school=${{types: ['kleuters']}}></pleinwacht-startgesprek-guide>`,
    );
    expect(page(el).querySelectorAll('.pics').length).to.be.greaterThan(0);
    el.school = {types: ['kleuters', 'vo']};
    await settled(el);
    expect(page(el).querySelectorAll('.pics').length).to.equal(0);
  });

  it('asks what fits any type that the school has', async () => {
    const topic = content.topics.find(({pupil}) => pupil.some(({schoolTypes}) => schoolTypes))!;
    const online = topic.pupil.find(({schoolTypes}) => schoolTypes?.join() === 'po,vo')!;
    const el = await guide();
    el.schoolType = undefined;
    page(el).querySelector<HTMLInputElement>('.choice input')!.click(); // the optional theme
    for (const [types, there] of [
      [['kleuters'], false],
      [['kleuters', 'vo'], true],
    ] as const) {
      el.school = {types: [...types]};
      await settled(el);
      expect(words(paper(el)).includes(online.text)).to.equal(there);
    }
  });

  it('is whole without a portal, and does not offer to send', async () => {
    const el = await guide();
    await press(el, 'Begin het gesprek');
    await press(el, 'Het gespreksblad');
    expect(words(page(el))).not.to.contain('Stuur naar school');
    expect(words(page(el))).to.contain('Druk af');
  });

  it('says nothing to the page until a person acts', async () => {
    const told: string[] = [];
    const listen = (event: Event) => told.push(event.type);
    addEventListener('pleinwacht-step-changed', listen);
    const el = await guide();
    el.mode = 'prepare-parent';
    await settled(el);
    expect(told).to.deep.equal([]);
    expect(title(el)).to.equal(content.prepareParent.title);
    await press(el, 'Een ander blad');
    expect(told).to.deep.equal(['pleinwacht-step-changed']);
    removeEventListener('pleinwacht-step-changed', listen);
  });

  it('tells which step is in view, and no word that was written', async () => {
    const el = await guide('prepare-pupil');
    await type(el, pupilAnswer, 'Skaten met Youssef');
    const told = next<StepChangedEvent>(el, 'pleinwacht-step-changed');
    await press(el, 'Volgend thema');
    const event = await told;
    expect([event.mode, event.step]).to.deep.equal(['prepare-pupil', 'your-start']);
    expect(JSON.stringify({...event})).not.to.contain('Youssef');
  });

  it('tells a developer about a mode that does not exist', async () => {
    const errors = new ConsoleErrors();
    const el = await guide('prepare-principal' as Mode);
    errors.stop();
    expect(errors.lines.join()).to.contain('prepare-principal');
    expect(title(el)).to.equal('Startgesprek');
  });

  describe('preparing', () => {
    it('gives the pupil one theme at a time, and goes back without losing words', async () => {
      const el = await guide('prepare-pupil');
      expect(page(el).querySelectorAll('textarea').length).to.equal(2);
      await type(el, pupilAnswer, 'Skaten');
      await press(el, 'Volgend thema');
      expect(title(el)).to.equal('Hoe is het in de klas?');
      expect(focused(el)?.id).to.equal('title');
      await press(el, 'Vorige');
      expect(value(el, pupilAnswer)).to.equal('Skaten');
    });

    it('gives the youngest pictures, drawn and with words under them', async () => {
      const el = await guide('prepare-pupil', 'kleuters');
      expect(page(el).querySelectorAll('textarea').length).to.equal(0);
      const tiles = [...page(el).querySelectorAll('.pic')];
      expect(tiles.map((tile) => words(tile))).to.deep.equal(content.preparePictures.questions[0]!.pictures.map(({caption}) => caption));
      tiles.forEach((tile) => tile.querySelector('input')!.click());
      await settled(el);
      tiles[1]!.querySelector('input')!.click();
      await press(el, 'Bekijk of druk af');
      expect([...paper(el).querySelectorAll('.ringed')].map((picture) => words(picture))).to.deep.equal([
        'buiten spelen (gekozen)',
        'tekenen (gekozen)',
        'een boek (gekozen)',
      ]);
    });

    it('has a drawing for every picture of the content', () => {
      const names = content.preparePictures.questions.flatMap(({pictures}) => pictures.map(({picture}) => picture));
      expect(names.filter((name) => typeof drawing(name) === 'symbol')).to.deep.equal([]);
      expect(names.length).to.equal(21);
    });

    it('lets an older pupil choose pictures, but not in secondary school', async () => {
      const el = await guide('prepare-pupil');
      await press(el, 'Liever plaatjes');
      expect(title(el)).to.equal(content.preparePictures.title);
      expect(words(page(await guide('prepare-pupil', 'vo')))).not.to.contain('plaatjes');
    });

    it('asks adults everything on one page', async () => {
      const el = await guide('prepare-parent');
      expect(page(el).querySelectorAll('textarea').length).to.equal(content.prepareParent.questions.length);
    });

    it('leaves room to write on paper for what was not answered', async () => {
      const el = await guide('prepare-pupil');
      await type(el, pupilAnswer, 'Skaten');
      expect(words(paper(el))).to.contain('Waar word jij blij van? Skaten');
      expect(paper(el).querySelectorAll('.lined').length).to.equal(content.preparePupil.questions.length - 1);
    });
  });

  describe('the conversation', () => {
    it('shows every theme with the questions of pupil and parent, the pupil first', async () => {
      const el = await guide();
      await press(el, 'Begin het gesprek');
      for (const topic of content.topics.filter(({kind}) => kind !== 'optional')) {
        if (topic.kind === 'closing') await press(el, 'Verder');
        expect(title(el)).to.equal(topic.title);
        const voices = [...page(el).querySelectorAll('.voice')];
        expect(voices.map(({className}) => className)).to.deep.equal(['voice pupil', 'voice parent']);
        for (const [index, asked] of [topic.pupil, topic.parent].entries()) {
          for (const {text} of asked) expect(words(voices[index]!)).to.contain(text);
        }
        if (topic.kind !== 'closing') await press(el, 'Verder');
      }
    });

    it('has the optional theme only when it was put on', async () => {
      const el = await guide();
      const [extra] = content.topics.filter(({kind}) => kind === 'optional');
      await press(el, 'Begin het gesprek');
      expect(words(page(el))).not.to.contain(extra!.title);
      await press(el, 'Vorige');
      page(el).querySelector<HTMLInputElement>('.choice input')!.click();
      await press(el, 'Ga verder');
      await press(el, extra!.title);
      expect(title(el)).to.equal(extra!.title);
    });

    it('calls the pupil by name', async () => {
      const el = await guide();
      await type(el, '#child', 'Noor');
      await press(el, 'Begin het gesprek');
      expect(words(page(el).querySelector('.voice.pupil')!))
        .to.contain('Eerst: Noor')
        .and.to.contain('Wat Noor zegt');
    });

    it('puts what was prepared under its theme, to read out and to mend', async () => {
      const el = await guide('prepare-pupil');
      await type(el, pupilAnswer, 'Skaten');
      await press(el, 'Bekijk');
      await press(el, 'Naar het gesprek');
      await press(el, 'Begin het gesprek');
      expect(page(el).querySelector('.brought')).to.equal(null);
      await press(el, 'Verder');
      expect(words(page(el).querySelector('.voice.pupil .brought')!)).to.contain('Waar word jij blij van?');
      expect(value(el, pupilAnswer)).to.equal('Skaten');
      await type(el, pupilAnswer, 'Skaten en tekenen');
      expect(words(paper(el))).to.contain('Skaten en tekenen');
    });

    it('keeps a field that is being emptied', async () => {
      const el = await guide();
      await press(el, 'Begin het gesprek');
      const details = page(el).querySelector<HTMLDetailsElement>('details:has(textarea)')!;
      details.open = true;
      await type(el, '#opening-teacher', 'x');
      await type(el, '#opening-teacher', '');
      expect(details.open).to.equal(true);
    });

    it('shows the time by parts, without a number that ticks', async () => {
      const el = await guide();
      await press(el, 'Begin het gesprek');
      expect(page(el).querySelectorAll('.time rect').length).to.equal(8);
      expect(page(el).querySelectorAll('.time .now').length).to.equal(1);
      expect(words(page(el).querySelector('.progress')!)).to.equal('Onderdeel 1 van 9 ongeveer 1 minuut');
      const now = Date.now;
      try {
        Date.now = () => now() + 16 * 60_000;
        await press(el, 'Verder');
        expect(words(page(el).querySelector('.progress')!)).to.contain('de tijd is om, rond rustig af');
      } finally {
        Date.now = now;
      }
    });
  });

  describe('agreements', () => {
    it('holds what, who and by when', async () => {
      const el = await guide();
      await toAgreements(el);
      await type(el, '#by', '2026-12-01');
      await agree(el, 'We lezen samen.', 'together');
      expect(words(page(el).querySelector('.agreements')!)).to.contain('We lezen samen. Wie Samen Uiterlijk dinsdag 1 december 2026');
      expect(value(el, '#what') + value(el, '#who') + value(el, '#by')).to.equal('');
      expect(focused(el)?.id).to.equal('what');
    });

    it('says what is missing, and puts the focus there', async () => {
      const el = await guide();
      await toAgreements(el);
      await type(el, '#what', 'We lezen samen.');
      await press(el, 'Zet erbij');
      expect(words(page(el).querySelector('.error')!)).to.equal('Fout: Kies wie het doet.');
      expect(focused(el)?.id).to.equal('who');
      expect(page(el).querySelector('#who')!.getAttribute('aria-describedby')).to.equal('who-fault');
    });

    it('can be changed, taken away and put back', async () => {
      const el = await guide();
      await toAgreements(el);
      await agree(el, 'Eén');
      await agree(el, 'Twee');
      await press(el, 'Wijzig afspraak 1');
      await type(el, '#what', 'Anders');
      await press(el, 'Bewaar de afspraak');
      const all = () => [...page(el).querySelectorAll('.agreements .what')].map((one) => one.textContent);
      expect(all()).to.deep.equal(['Anders', 'Twee']);
      await press(el, 'Haal weg afspraak 1');
      expect(all()).to.deep.equal(['Twee']);
      await press(el, 'Zet terug');
      expect(all()).to.deep.equal(['Anders', 'Twee']);
    });

    it('are not lost when somebody goes on before adding', async () => {
      const el = await guide();
      await toAgreements(el);
      await type(el, '#what', 'We lezen samen.');
      await press(el, 'Verder');
      expect(title(el)).to.equal(content.agreements.title);
      await type(el, '#who', 'pupil');
      await press(el, 'Verder');
      expect(words(paper(el))).to.contain('We lezen samen.');
    });
  });

  describe('the next contact', () => {
    it('goes into a calendar without a name', async () => {
      const el = await guide();
      await type(el, '#child', 'Noor');
      await press(el, 'Begin het gesprek');
      await press(el, 'Tot slot');
      await press(el, 'Zet in de agenda');
      expect(words(page(el).querySelector('.error')!)).to.contain('Kies eerst een dag.');
      await type(el, '#day', '2026-12-04');
      await type(el, '#time', '15:30');
      const file = await download(() => press(el, 'Zet in de agenda'));
      const text = await file.text();
      expect(file.name).to.equal('startgesprek.ics');
      expect(file.type).to.equal('text/calendar');
      expect(text).to.contain('DTSTART:20261204T153000\r\nDTEND:20261204T154500');
      expect(text).to.contain(`SUMMARY:${content.nextContact.calendarTitle}`);
      expect(text).not.to.contain('Noor');
    });
  });

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

  describe('sending', () => {
    const ready = async (transport: Transport) => {
      const el = await guide('prepare-pupil');
      el.transport = transport;
      el.school = {id: 'regenwulp', name: 'De Regenwulp'};
      await type(el, pupilAnswer, 'Skaten');
      await press(el, 'Een ander blad');
      await type(el, '#child', ' Noor ');
      await press(el, 'Begin het gesprek');
      await press(el, 'Wie ben jij?');
      await type(el, '#who-are-you-pupil', 'Ook tekenen');
      await press(el, content.agreements.title);
      await agree(el, 'We lezen samen.', 'together');
      await press(el, 'Tot slot');
      await type(el, '#day', '2026-12-04');
      await press(el, 'Het gespreksblad');
      await press(el, 'Stuur naar school');
      return el;
    };
    const sayYes = async (el: StartgesprekGuide) => {
      await type(el, '#name', 'juf Anna');
      page(el).querySelector<HTMLInputElement>('#agreed')!.click();
      await press(el, 'Ja, verstuur');
    };

    it('says what goes and to whom, and waits for a name and a yes', async () => {
      let sent = 0;
      const el = await ready(async () => {
        sent++;
        return {received: true, version: 1};
      });
      expect(words(page(el)))
        .to.contain('Er is nog niets verstuurd.')
        .and.to.contain('Het gaat naar De Regenwulp.');
      expect(page(el).querySelector<HTMLInputElement>('#agreed')!.checked).to.equal(false);
      await expect(el).to.be.accessible();
      await press(el, 'Ja, verstuur');
      expect(sent).to.equal(0);
      expect(focused(el)?.className).to.contain('summary');
      expect(words(focused(el)!)).to.equal('We missen nog iets Vul uw naam in. Vraag of iedereen het goed vindt, en zet dan het vinkje.');
      expect(page(el).querySelectorAll('.error').length).to.equal(2);
      await expect(el).to.be.accessible();
      page(el).querySelector<HTMLElement>('.summary a')!.click();
      await settled(el);
      expect(focused(el)?.id).to.equal('name');
      await type(el, '#name', 'juf Anna');
      expect(page(el).querySelectorAll('.summary a').length).to.equal(1);
    });

    it('sends the sheet, and keeps it here to print', async () => {
      let got: Submission | undefined;
      const el = await ready(async (submission) => {
        got = submission;
        return {received: true, version: 1};
      });
      const told = next<SubmittedEvent>(el, 'pleinwacht-submitted');
      await sayYes(el);
      const event = await told;
      await settled(el);
      expect([event.kind, event.outcome]).to.deep.equal(['startgesprek', 'stored']);
      expect(got!.school).to.equal('regenwulp');
      expect(got!.body).to.deep.equal({
        child: 'Noor',
        topics: [{id: 'who-are-you', pupil: 'Waar word jij blij van?\nSkaten\n\nOok tekenen'}],
        agreements: [{text: 'We lezen samen.', owner: 'together', by: ''}],
        followUp: 'vrijdag 4 december 2026',
        from: {name: 'juf Anna'},
      });
      expect(title(el)).to.equal('School heeft het blad');
      expect(focused(el)?.id).to.equal('title');
      expect(asksBeforeLeaving()).to.equal(false);
      expect(words(paper(el))).to.contain('Skaten');
      await expect(el).to.be.accessible();
    });

    it('keeps everything when it fails, and says why', async () => {
      const el = await ready(() => Promise.reject(new SubmitError('closed')));
      const told = next<SubmittedEvent>(el, 'pleinwacht-submitted');
      await sayYes(el);
      expect((await told).outcome).to.equal('failed');
      await settled(el);
      expect(words(page(el).querySelector('[part=failure]')!)).to.contain('School neemt hier nu niets aan.');
      expect(asksBeforeLeaving()).to.equal(true);
      expect(value(el, '#name')).to.equal('juf Anna');
      await expect(el).to.be.accessible();
    });

    it('locks the sheet while nobody knows, and unlocks it for a change', async () => {
      const el = await ready(
        (_, {signal}) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('gone')))),
      );
      await sayYes(el);
      const told = next<SubmittedEvent>(el, 'pleinwacht-submitted');
      await press(el, 'Stop met versturen');
      expect((await told).outcome).to.equal('cancelled');
      await settled(el);
      expect(page(el).querySelector<HTMLFieldSetElement>('fieldset')!.disabled).to.equal(true);
      expect(words(page(el))).not.to.contain('Terug');
      await press(el, 'Toch iets veranderen');
      expect(page(el).querySelector<HTMLFieldSetElement>('fieldset')!.disabled).to.equal(false);
    });

    it('says where too much was written, and leads there', async () => {
      const el = await ready(async () => ({received: true, version: 1}));
      await press(el, 'Terug');
      await press(el, 'Vorige');
      await press(el, 'Wie ben jij?');
      await type(el, '#who-are-you-parent', 'a'.repeat(2001));
      await press(el, 'Het gespreksblad');
      await press(el, 'Stuur naar school');
      await sayYes(el);
      const links = [...page(el).querySelectorAll<HTMLElement>('.summary a')];
      expect(links.map(words)).to.deep.equal(['Bij ‘Wie ben jij?’ staat te veel tekst om te versturen. Maak die korter.']);
      links[0]!.click();
      await settled(el);
      expect(title(el)).to.equal('Wie ben jij?');
    });
  });

  it('can be done from the keyboard: everything that acts is a native control with words', async () => {
    const el = await guide();
    await press(el, 'Begin het gesprek');
    const acting = [...page(el).querySelectorAll<HTMLElement>('button, input, select, textarea, summary')];
    expect(acting.every((control) => control.tabIndex === 0)).to.equal(true);
    expect(page(el).querySelectorAll('[role=button], a:not([href]), [onclick]').length).to.equal(0);
  });
});

describe('calendarFile()', () => {
  const lines = (text: string) => text.split('\r\n');
  const event = {title: 'Vervolg', note: 'Kom', day: '2026-12-31', minutes: 15};

  it('makes a whole day of a day without a time, also at the end of a year', () => {
    expect(lines(calendarFile(event))).to.include.members(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101']);
  });

  it('keeps the time on the clock, also past midnight', () => {
    expect(lines(calendarFile({...event, time: '23:50'}))).to.include.members(['DTSTART:20261231T235000', 'DTEND:20270101T000500']);
  });

  it('escapes what means something in the format', () => {
    expect(calendarFile({...event, title: 'a;b,c\\d', note: 'een\ntwee\r\ndrie'}))
      .to.contain('SUMMARY:a\\;b\\,c\\\\d')
      .and.to.contain('een\\ntwee\\ndrie');
  });

  it('folds lines at 75 bytes without cutting a character, and unfolds to the same', () => {
    const title = 'é😀'.repeat(60);
    const text = calendarFile({...event, title});
    for (const line of lines(text)) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(text.replace(/\r\n /g, '')).to.contain(`SUMMARY:${title}`);
    expect(text).not.to.contain('\uFFFD');
  });

  it('has what a calendar asks for, each line ended, with an id of its own', () => {
    const text = calendarFile(event, new Date('2026-11-21T08:09:10.123Z'));
    expect(lines(text)).to.include.members(['BEGIN:VCALENDAR', 'VERSION:2.0', 'DTSTAMP:20261121T080910Z', 'END:VCALENDAR']);
    expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    const id = (file: string) => /UID:(.+)/.exec(file)![1];
    expect(id(text)).not.to.equal(id(calendarFile(event)));
  });
});
