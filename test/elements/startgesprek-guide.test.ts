import {expect, fixture, html} from '@open-wc/testing';

import {content} from '../../src/content/nl/startgesprek-guide.js';
import '../../src/elements/startgesprek-guide/define.js';
import type {Mode} from '../../src/elements/startgesprek-guide/guide-view.js';
import {drawing} from '../../src/elements/startgesprek-guide/pictures.js';
import type {StepChangedEvent} from '../../src/elements/startgesprek-guide/startgesprek-guide.events.js';
import type {StartgesprekGuide} from '../../src/elements/startgesprek-guide/startgesprek-guide.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {
  agree,
  download,
  focused,
  guide,
  next,
  page,
  paper,
  press,
  pupilAnswer,
  settled,
  title,
  toAgreements,
  type,
  value,
  words,
} from '../fixtures/startgesprek-guide.js';

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
      await press(el, mode === 'prepare-pupil' ? 'Bekijk of print' : 'Klaar');
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
    expect(words(page(el))).to.contain('Print');
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
      await press(el, 'Bekijk of print');
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
      expect(text).to.contain('DTSTART;TZID=Europe/Amsterdam:20261204T153000\r\nDTEND;TZID=Europe/Amsterdam:20261204T154500');
      expect(text).to.contain(`SUMMARY:${content.nextContact.calendarTitle}`);
      expect(text).not.to.contain('Noor');
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
