import {expect} from '@open-wc/testing';

import {content} from '../../src/content/nl/startgesprek-guide.js';
import '../../src/elements/startgesprek-guide/define.js';
import type {StartgesprekGuide} from '../../src/elements/startgesprek-guide/startgesprek-guide.js';
import type {SubmittedEvent} from '../../src/portal/submitted-event.js';
import type {Transport} from '../../src/portal/submit.js';
import {SubmitError} from '../../src/portal/submit-error.js';
import type {Submission} from '../../src/protocol/wire/submission.js';
import {
  agree,
  asksBeforeLeaving,
  focused,
  guide,
  next,
  page,
  paper,
  press,
  pupilAnswer,
  settled,
  title,
  type,
  value,
  words,
} from '../fixtures/startgesprek-guide.js';

describe('<pleinwacht-startgesprek-guide>, sending', () => {
  const ready = async (transport: Transport) => {
    const el = await guide('prepare-pupil');
    el.transport = transport;
    el.school = {id: 'regenwulp', name: 'De Regenwulp', retention: {days: 365}};
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
      .and.to.contain('Het gaat naar De Regenwulp.')
      .and.to.contain('We bewaren dit een jaar. Dan wissen we het.');
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
    expect(title(el)).to.equal('De school heeft het blad');
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
    expect(words(page(el).querySelector('[part=failure]')!)).to.contain('De school neemt hier nu niets aan.');
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
