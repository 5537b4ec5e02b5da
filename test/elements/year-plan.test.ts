import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import type {YearPlan} from '../../src/protocol/school/year-plan.js';
import {YearPlanFile} from '../../src/protocol/school/year-plan-file.js';
import {holidayOn} from '../../src/protocol/school/school-days.js';
import {onDay} from '../fixtures/clock.js';
import {download} from '../fixtures/startgesprek-guide.js';
import {Chair, school, wordsOf, written} from '../fixtures/year-plan.js';

const wide = {width: 1280, height: 800};
const phone = {width: 360, height: 740};

describe('<pleinwacht-year-plan>', () => {
  const usual = {width: innerWidth, height: innerHeight};
  beforeEach(() => onDay('2026-09-01'));
  afterEach(async () => {
    onDay();
    await setViewport(usual);
  });

  const saved = async (chair: Chair) =>
    YearPlanFile.parse(JSON.parse(await (await download(() => chair.press('Bewaar als bestand'))).text())) as YearPlan;

  it('plans a year on days of this school: eight meetings, the moments, and two surveys', async () => {
    const chair = await Chair.open();
    await chair.press('Begin dit jaarplan');
    expect(chair.focused).to.equal('Jaarplan 2026–2027');
    expect([...chair.root.querySelectorAll('.path .dot')].map(wordsOf)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8']);
    const {days} = await saved(chair);
    for (const {of, on} of days) {
      expect(new Date(on).getUTCDay() % 6, `${of} on ${on}`).not.to.equal(0);
      expect(holidayOn(on, school.holidays), `${of} on ${on}`).to.equal(undefined);
    }
    expect(days.map(({of}) => of)).to.include.members(['monitoring-10', 'monitoring-3', 'parents-evening', 'year-opening']);
    expect(chair.sees).to.contain('Op dinsdag 15 september 2026').and.to.contain('Kerstvakantie');
  });

  it('begins with what comes first, and leads to it', async () => {
    const chair = await Chair.open();
    await chair.opensYear();
    const now = () => wordsOf(chair.root.querySelector('[part=now]'));
    expect(now()).to.contain('vrijdag 11 september 2026: Ouderavond');
    await chair.press('Lees wat u dan doet');
    expect(chair.focused).to.equal('Ouderavond');
    expect(chair.sees).to.contain('Zeg tegen elkaar wat u verwacht');
    onDay('2026-09-16');
    chair.el.requestUpdate();
    await chair.settled();
    expect(now()).to.contain('donderdag 17 september 2026: Kennismaken en zien waar u staat');
    await chair.press('Open deze bijeenkomst');
    expect(chair.focused).to.equal('Kennismaken en zien waar u staat');
    onDay('2026-12-01');
    await chair.press('Terug naar het jaar');
    expect(now()).to.contain('Nu bezig, tot dinsdag 19 januari 2027: De gesprekken voeren');
  });

  it('keeps what is ticked, said, wanted and tried, in a file that it opens again', async () => {
    const chair = await Chair.open();
    await chair.press('Begin dit jaarplan');
    await chair.meeting(1);
    await chair.tick('Stel u voor');
    await chair.tick('Stel u voor');
    await chair.tick('Maak een startfoto');
    await chair.type('Onze school', 'Een dorpsschool.');
    await chair.type('Doel 2', 'Ouders bellen eerder');
    await chair.type('Verslag', 'Anke belt de oudercommissie.');
    await chair.press('Terug naar het jaar');
    expect(chair.sees).to.contain('1 punt van de 7 gedaan').and.to.contain('Ouders bellen eerder');
    await chair.meeting(6);
    await chair.press('Voeg een experiment toe');
    expect(chair.root.activeElement?.id).to.equal('experiment-1');
    await chair.type('Wat gaat u proberen?', 'Koffie bij de deur');
    await chair.type('Voor welk doel?', '1');
    await chair.press('Terug naar het jaar');
    await chair.meeting(8);
    await chair.type('Bracht het u dichter bij het doel?', 'Ja, ouders belden.');
    await chair.press('Terug naar het jaar');
    await chair.press('Wat nodig is');
    await chair.tick('Van elke groep op school');
    expect(chair.el.unsaved).to.equal(true);
    const file = await saved(chair);
    expect(chair.el.unsaved).to.equal(false);
    expect(file).to.deep.include({
      done: ['start-picture', 'all-represented'],
      goals: ['', 'Ouders bellen eerder'],
      experiments: [{what: 'Koffie bij de deur', goal: 1, helped: 'Ja, ouders belden.'}],
    });
    const later = await Chair.open();
    await later.opensYear(file);
    expect(later.el.unsaved).to.equal(false);
    await later.meeting(1);
    expect(later.root.querySelector<HTMLTextAreaElement>('#note-meeting-start')!.value).to.equal('Anke belt de oudercommissie.');
    expect((later.find('label.row', 'Maak een startfoto').firstElementChild as HTMLInputElement).checked).to.equal(true);
    await later.press('Terug naar het jaar');
    expect(await saved(later)).to.deep.equal(file);
  });

  it('has no more than three experiments', async () => {
    const chair = await Chair.open();
    await chair.press('Begin dit jaarplan');
    await chair.meeting(7);
    for (let count = 0; count < 3; count++) await chair.press('Voeg een experiment toe');
    expect(chair.sees).to.contain('Drie is genoeg.').and.not.to.contain('Voeg een experiment toe');
    await chair.press('Haal dit experiment weg');
    expect(chair.focused).to.equal('Wat wij proberen');
    expect(chair.sees).to.contain('Voeg een experiment toe');
  });

  it('moves a meeting past a holiday and says so, and those after it along', async () => {
    const chair = await Chair.open();
    await chair.press('Begin dit jaarplan');
    await chair.meeting(4);
    await chair.press('Kies een andere dag');
    await chair.type('Welke dag wordt het?', '');
    await chair.press('Zet op deze dag');
    expect(chair.sees).to.contain('Fout: Kies eerst een dag.');
    await chair.type('Welke dag wordt het?', '2027-02-23');
    await chair.press('Zet op deze dag');
    expect(chair.hears).to.equal('Op de dag die u koos kan het niet. Het wordt maandag 1 maart 2027.');
    await chair.press('Volgende bijeenkomst');
    expect(chair.sees).to.contain('Kiezen waar u aan werkt').and.to.contain('Op dinsdag 2 maart 2027');
  });

  it('gives the whole year for the calendar in one file, which knows each day again', async () => {
    const chair = await Chair.open();
    await chair.opensYear();
    const file = await download(() => chair.press('Zet het jaar in uw agenda'));
    expect(file.name).to.equal('jaarplan-2026–2027.ics');
    const text = (await file.text()).replace(/\r\n /g, '');
    const events = text.split('BEGIN:VEVENT').slice(1);
    // Eight meetings, eight moments with a day, two surveys.
    expect(events.length).to.equal(18);
    expect(text.match(/BEGIN:VCALENDAR/g)).to.have.length(1);
    expect(text.match(/BEGIN:VTIMEZONE/g)).to.have.length(1);
    expect(events[0]).to.contain('UID:this-year-meeting-start').and.to.contain('DTSTART;TZID=Europe/Amsterdam:20260917T153000');
    expect(new Set(events.map((event) => /UID:(\S+)/.exec(event)![1])).size).to.equal(18);
    // Nothing that somebody wrote.
    expect(text).not.to.match(/Anke|koffie/i);
  });

  it('begins the next year from this one: its days a year on, its goals and experiments to look back at', async () => {
    const chair = await Chair.open();
    await chair.opensYear();
    await chair.press('Begin het jaarplan 2027–2028');
    expect(chair.focused).to.equal('Jaarplan 2027–2028');
    expect(chair.sees).to.contain('Op donderdag 16 september 2027').and.to.contain('Nog geen doelen');
    await chair.press('Eerdere jaren');
    expect(chair.sees).to.contain('2025–2026').and.to.contain('Koffie bij de deur op maandag');
    await chair.meeting(1);
    expect(chair.sees).to.contain('Wat u in 2026–2027 wilde').and.to.contain('Ouders bellen ons eerder');
    expect(chair.sees).not.to.contain('Anke');
    await chair.press('Terug naar het jaar');
    const next = await saved(chair);
    expect(next).to.deep.include({year: 2027, done: [], notes: [], goals: [], experiments: []});
    expect(next.id).not.to.equal('this-year');
  });

  it('says that the holidays of a year are not known', async () => {
    const chair = await Chair.open({school: {name: 'De Regenwulp'}});
    await chair.tick('2027–2028');
    await chair.press('Begin dit jaarplan');
    expect(chair.sees).to.contain('Jaarplan 2027–2028').and.to.contain('De vakanties van dit schooljaar zijn hier niet bekend');
  });

  it('has the questions of the school on the sheet for talks', async () => {
    const chair = await Chair.open();
    await chair.opensYear();
    await chair.meeting(3);
    expect(chair.sees).to.contain('Wie sprak u het eerst?').and.to.contain('Dank u wel voor uw verhaal.');
    expect(chair.sees).to.contain('Vanaf').and.to.contain('Vorige bijeenkomst');
  });

  it('leaves out at a secondary school what is of a primary school', async () => {
    const chair = await Chair.open({schoolType: 'vo'});
    await chair.press('Begin dit jaarplan');
    expect(chair.sees).to.contain('Ouderavond').and.not.to.contain('Weekafsluiting');
    expect(chair.sees).not.to.match(/leerkracht|kleuter|juf/i);
  });

  it('opens no file that is none of ours, and says why', async () => {
    const chair = await Chair.open();
    for (const [content, says] of [
      ['geen json', 'Dit bestand is geen jaarplan van hier.'],
      [{pleinwacht: 'case', version: 1}, 'Dit bestand is geen jaarplan van hier.'],
      [{...written, version: 2}, 'nieuwere versie'],
      [{...written, days: [{of: 'meeting-start', on: '2026-02-30'}]}, 'beschadigd'],
      [{...written, goals: ['1', '2', '3', '4']}, 'beschadigd'],
      [{...written, notes: [{of: 'x', text: {}}]}, 'beschadigd'],
      [{...written, year: 99_999}, 'beschadigd'],
    ] as const) {
      await chair.opens('Open een jaarplan', new File([typeof content === 'string' ? content : JSON.stringify(content)], 'x.json'));
      expect(chair.sees, JSON.stringify(content)).to.contain(says);
    }
    expect(chair.el.unsaved).to.equal(false);
  });

  it('keeps no file that could not be opened again', async () => {
    const chair = await Chair.open();
    await chair.press('Begin dit jaarplan');
    await chair.meeting(1);
    await chair.type('Doel 1', 'x'.repeat(201));
    await chair.press('Terug naar het jaar');
    await chair.press('Bewaar als bestand');
    expect(chair.hears).to.contain('tekst die te lang is');
    expect(chair.el.unsaved).to.equal(true);
  });

  it('asks before it wipes what is not kept, and then forgets it', async () => {
    const chair = await Chair.open();
    await chair.press('Begin dit jaarplan');
    await chair.press('Wis alles');
    expect(chair.focused).to.equal('Niet alles is bewaard. Mag het weg?');
    await chair.press('Ja, wis alles');
    expect(chair.sees).to.contain('Begin dit jaarplan');
    expect(chair.el.unsaved).to.equal(false);
  });

  it('is walked with the keyboard alone', async () => {
    const chair = await Chair.open();
    const pressByKey = async (name: string) => {
      for (let presses = 0; presses < 12 && !chair.focused.startsWith(name); presses++) await sendKeys({press: 'Tab'});
      expect(chair.focused, 'what Tab leads to').to.contain(name);
      await sendKeys({press: 'Enter'});
      await chair.settled();
    };
    await pressByKey('Begin dit jaarplan');
    await pressByKey('Open deze bijeenkomst');
    for (let presses = 0; presses < 8 && !chair.focused.startsWith('Stel u voor'); presses++) await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await chair.settled();
    await sendKeys({press: 'Escape'});
    await chair.settled();
    expect(chair.focused).to.equal('Jaarplan 2026–2027');
    expect(chair.sees).to.contain('1 punt van de 7 gedaan');
  });

  for (const size of [phone, wide]) {
    it(`is accessible on its pages, ${size.width} pixels wide`, async () => {
      await setViewport(size);
      const chair = await Chair.open();
      const check = async () => {
        for (const fold of chair.root.querySelectorAll('details')) fold.open = true;
        await expect(chair.el).to.be.accessible();
        const {scrollWidth, clientWidth} = document.documentElement;
        expect(scrollWidth, 'wider than the page').to.be.at.most(clientWidth);
      };
      await check();
      await chair.opensYear();
      await check();
      // What other meetings have is in one of these.
      for (const number of [1, 2, 8]) {
        await chair.meeting(number);
        await check();
        await chair.press('Terug naar het jaar');
      }
    });
  }
});
