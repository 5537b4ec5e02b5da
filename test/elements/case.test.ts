import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {html} from 'lit';

import '../../src/elements/case/define.js';
import type {Case} from '../../src/elements/case/case.js';
import type {CaseEvent} from '../../src/protocol/school/case-event.js';
import type {School} from '../../src/protocol/school/school.js';
import {onDay} from '../fixtures/clock.js';
import {giveFiles} from '../fixtures/give-files.js';
import {LiveRegions} from '../fixtures/live-regions.js';
import {nextTask, place} from '../fixtures/place.js';
import {download} from '../fixtures/startgesprek-guide.js';
import {school as anySchool} from '../fixtures/school.js';

const school: School = {...anySchool, holidays: [{name: 'kerstvakantie', from: '2026-12-19', until: '2027-01-03'}]};
const wide = {width: 1280, height: 800};
const phone = {width: 360, height: 740};

function wordsOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** Somebody at the desk. */
class Desk {
  constructor(readonly el: Case) {}

  static async open(more: School = {}): Promise<Desk> {
    return new Desk(await place<Case>(html`<pleinwacht-case school-type="po" .school=${{...school, ...more}}></pleinwacht-case>`));
  }

  get root(): ShadowRoot {
    return this.el.shadowRoot!;
  }

  get sees(): string {
    return this.root.querySelector<HTMLElement>('.in')!.innerText.replace(/\s+/g, ' ');
  }

  /** What is to be done now, with who and when. */
  get now(): string {
    return this.root.querySelector<HTMLElement>('[part=now]')!.innerText.replace(/\s+/g, ' ');
  }

  async settled(): Promise<void> {
    await nextTask();
    await this.el.updateComplete;
    await nextTask();
  }

  async day(day: string): Promise<void> {
    onDay(day);
    this.el.requestUpdate();
    await this.settled();
  }

  get focused(): string {
    const at = this.root.activeElement;
    return wordsOf(at?.closest('label') ?? at);
  }

  #find(selector: string, name: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>(selector)].find((one) => wordsOf(one).startsWith(name));
    if (!found) throw new Error(`expected "${name}", found ${this.sees}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.#find('button, summary', name).click();
    await this.settled();
  }

  async times(count: number, name: string): Promise<void> {
    for (let time = 0; time < count; time++) await this.press(name);
  }

  async type(label: string, words: string): Promise<void> {
    await this.set((this.#find('label', label) as HTMLLabelElement).htmlFor, words);
  }

  async choose(name: string): Promise<void> {
    this.#find('label.choice', name).click();
    await this.settled();
  }

  /** With the keyboard alone: from what has the focus to the button, and on it. A page says where it begins, so that it is near. */
  async pressByKey(name: string): Promise<void> {
    for (let presses = 0; presses < 8 && !this.focused.startsWith(name); presses++) await sendKeys({press: 'Tab'});
    expect(this.focused, 'what Tab leads to').to.contain(name);
    await sendKeys({press: 'Enter'});
    await this.settled();
  }

  /** A day, which every browser lets people type in a way of its own. */
  async set(id: string, value: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) return;
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await this.settled();
  }

  /** Every way on of what is to be done now. */
  async goOn(why?: {readonly way: string; readonly why: string}): Promise<void> {
    if (why) {
      await this.choose(why.way);
      await this.type('Waarom kiest u dit?', why.why);
    }
    await this.press('Ga verder');
  }

  async isAccessible(): Promise<void> {
    for (const size of [phone, wide]) {
      await setViewport(size);
      await expect(this.el).to.be.accessible();
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth, `wider than the page at ${size.width}`).to.be.at.most(clientWidth);
    }
  }
}

describe('<pleinwacht-case>', () => {
  const usual = {width: innerWidth, height: innerHeight};
  beforeEach(() => onDay('2026-12-01'));
  afterEach(async () => {
    onDay();
    await setViewport(usual);
  });

  /** From an empty page to the question whether the child wants a group. */
  async function toTheQuestion(): Promise<Desk> {
    const desk = await Desk.open();
    await desk.type('Initialen', 'A.B.');
    await desk.press('Begin de zaak');
    await desk.times(5, 'Gedaan');
    await desk.press('Het antwoord is ja');
    await desk.goOn();
    await desk.times(4, 'Gedaan');
    await desk.goOn({way: 'Het is vaker gebeurd', why: 'Al drie weken.'});
    return desk;
  }

  /** From there to the group that is asked for help, with the child's yes to both. */
  async function toTheGroup(desk: Desk): Promise<void> {
    await desk.press('Deze stap begint');
    await desk.press('Begin met Steungroepaanpak');
    await desk.times(1, 'Gedaan');
    await desk.goOn();
    await desk.times(1, 'Gedaan');
    await desk.goOn();
    await desk.times(3, 'Gedaan');
    expect(desk.now).to.contain('Wil jij dat?');
    await desk.press('Het antwoord is ja');
    await desk.goOn();
    await desk.press('Deze stap begint');
    await desk.times(3, 'Gedaan');
    await desk.day('2026-12-08');
    await desk.times(2, 'Gedaan');
    await desk.goOn();
    await desk.times(3, 'Gedaan');
    await desk.goOn();
    await desk.times(5, 'Gedaan');
    await desk.goOn();
    await desk.press('Deze stap begint');
    await desk.times(10, 'Gedaan');
  }

  it('says on its first screen what to do now and who does it', async () => {
    await setViewport(phone);
    const desk = await Desk.open();
    await desk.type('Initialen', 'A.B.');
    await desk.press('Begin de zaak');
    scrollTo(0, 0);
    const {top, bottom} = desk.root.querySelector('[part=now] .meta')!.getBoundingClientRect();
    expect(top).to.be.greaterThan(0);
    expect(bottom).to.be.lessThan(phone.height);
    expect(desk.now).to.contain('Praat rustig met het kind').and.to.contain('Wie leerkracht');
  });

  it('starts no method without the yes of the child, and offers the plan instead', async () => {
    const desk = await toTheQuestion();
    expect(desk.now).to.contain('Vraag het kind of het deze hulp wil.').and.to.contain('Zonder ja begint deze stap niet.');
    const begins = () =>
      [...desk.root.querySelectorAll('button')].filter(({textContent}) => /Begin met|Deze stap begint/.test(textContent));
    expect(begins()).to.have.length(0);
    await desk.isAccessible();
    await desk.press('Eerst nog praten');
    expect(desk.now).to.contain('Er is nog geen antwoord.');
    expect(begins()).to.have.length(0);
    await desk.press('Het antwoord is nee');
    expect(desk.now).to.contain('Zet alle stappen die nog komen in één plan');
    expect(desk.sees).to.contain('Zegt het kind nee, dan komt er geen steungroep.');
    expect(begins()).to.have.length(0);
  });

  it('walks from a no, by a later yes, to the end of the plan, and is the same from its file', async () => {
    const desk = await toTheQuestion();
    await desk.press('Het antwoord is nee');
    await desk.press('Het antwoord is ja');
    await desk.press('Ga verder');
    await toTheGroup(desk);

    // 14 days later is 22 December.
    expect(desk.now).to.contain('Uiterlijk maandag 4 januari 2027');
    const said = new LiveRegions(desk.el);
    const appointment = await download(async () => {
      for (const button of desk.root.querySelectorAll<HTMLElement>('[part=calendar]'))
        if (button.textContent.includes('Maak afspraken met de groep')) button.click();
      await desk.settled();
    });
    expect(await appointment.text())
      .to.contain('DTSTART;VALUE=DATE:20270104')
      .and.not.to.contain('A.B.');
    expect(said.said).to.contain('staat bij de downloads');

    await desk.day('2027-01-04');
    await desk.press('Gedaan');
    await desk.goOn();
    await desk.times(2, 'Gedaan');
    await desk.goOn();
    await desk.times(4, 'Gedaan');
    await desk.goOn();
    await desk.times(4, 'Gedaan');
    await desk.goOn({way: 'Nog een ronde', why: 'Het gaat al beter.'});
    expect(desk.sees).to.contain('Ronde 2 van hooguit 5');

    await desk.press('Deze stap begint');
    await desk.times(10, 'Gedaan');
    await desk.day('2027-01-18');
    await desk.press('Gedaan');
    await desk.goOn();
    await desk.times(2, 'Gedaan');
    await desk.goOn();
    await desk.times(4, 'Gedaan');
    await desk.goOn();
    await desk.times(4, 'Gedaan');
    await desk.goOn({way: 'Het pesten is gestopt', why: 'A.B. zegt het zelf.'});
    await desk.goOn({way: 'Het pesten is gestopt', why: 'Ook thuis.'});
    await desk.times(2, 'Gedaan');
    await desk.goOn();
    await desk.set('aftercare', '2027-02-21');
    await desk.press('Plan de nazorg');
    await desk.day('2027-02-22');
    expect(desk.now).to.contain('Vraag het kind nog eens hoe het gaat.');
    await desk.press('Gedaan');
    await desk.choose('Alle stappen zijn gedaan');
    await desk.press('Sluit de zaak');
    expect(desk.now).to.contain('gesloten op maandag 22 februari 2027');

    expect(desk.el.unsaved).to.equal(true);
    const file = await download(() => desk.press('Bewaar als bestand'));
    expect(desk.el.unsaved).to.equal(false);
    expect(file.name).to.equal('zaak-2027-02-22.json');
    const other = await Desk.open();
    await openIn(other, file);
    expect(other.sees.replaceAll('Haal het laatste weg', '')).to.equal(desk.sees.replaceAll('Haal het laatste weg', ''));
  });

  it('stops when it is more than bullying, and says what has to be done and whom to call', async () => {
    const desk = await Desk.open();
    await desk.press('Begin de zaak');
    await desk.press('Dit is meer dan pesten');
    expect(desk.root.querySelector<HTMLAnchorElement>('.note.urgent a')!.href).to.equal('tel:112');
    for (const duty of ['Meldplicht', 'Overlegplicht', 'Aangifteplicht', 'Meldcode', '0900-111 3 111', '0800-2000'])
      expect(desk.sees).to.contain(duty);
    await desk.press('Stop deze zaak');
    expect(desk.now).to.contain('Dit is meer dan pesten');
    expect([...desk.root.querySelectorAll('button')].map(({textContent}) => textContent.trim())).not.to.include('Gedaan');
  });

  it('is walked with the keyboard alone: the focus is at what is to be done now', async () => {
    const desk = await Desk.open();
    desk.root.querySelector<HTMLElement>('#child')!.focus();
    await sendKeys({type: 'A.B.'});
    await desk.pressByKey('Begin de zaak');
    expect(desk.sees).to.contain('Zaak A.B.');
    for (let time = 0; time < 5; time++) await desk.pressByKey('Gedaan');
    await desk.pressByKey('Het antwoord is ja');
    await desk.pressByKey('Ga verder');
    expect(desk.focused).to.contain('Kies samen met het kind');
    for (let time = 0; time < 4; time++) await desk.pressByKey('Gedaan');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowUp'});
    expect(desk.focused).to.contain('Het is vaker gebeurd');
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Al drie weken.'});
    await desk.pressByKey('Ga verder');
    await desk.pressByKey('Het antwoord is nee');
    expect(desk.now).to.contain('Zet alle stappen die nog komen in één plan');
  });

  it('dates what is done by the day on which that is, however long the page stands open, or by the day that was chosen', async () => {
    const desk = await Desk.open();
    onDay('2026-12-04');
    await desk.press('Begin de zaak');
    await desk.set('on', '2026-12-03');
    await desk.press('Gedaan');
    const {events} = JSON.parse(await (await download(() => desk.press('Bewaar als bestand'))).text()) as {events: CaseEvent[]};
    expect([events[0]!.on, events.at(-1)!.on]).to.deep.equal(['2026-12-04', '2026-12-03']);
  });

  it('asks for a reason where there is a choice, and keeps what is typed', async () => {
    const desk = await Desk.open();
    await desk.press('Begin de zaak');
    await desk.times(5, 'Gedaan');
    await desk.press('Het antwoord is ja');
    await desk.goOn();
    await desk.times(4, 'Gedaan');
    await desk.press('Ga verder');
    expect(desk.now).to.contain('Fout: Kies hoe u verdergaat.');
    await desk.choose('Het is vaker gebeurd');
    await desk.press('Ga verder');
    expect(desk.now).to.contain('Fout: Schrijf op waarom u dit kiest.');
  });

  it('takes back the last press, as long as it is kept nowhere else', async () => {
    const desk = await Desk.open();
    await desk.press('Begin de zaak');
    const before = desk.now;
    await desk.press('Gedaan');
    expect(desk.now).not.to.equal(before);
    await desk.press('Wat er tot nu toe is gedaan');
    await desk.press('Haal het laatste weg');
    expect(desk.now).to.equal(before);
  });

  it('opens no file that is none of ours, and says why', async () => {
    const desk = await Desk.open();
    const fresh = {on: '2026-12-01', by: 'coordinator', type: 'opened'};
    const wrong: readonly (readonly [file: unknown, says: string])[] = [
      ['geen json', 'Dit bestand is geen zaak van hier.'],
      [{pleinwacht: 'startgesprek', version: 1}, 'Dit bestand is geen zaak van hier.'],
      [{pleinwacht: 'case', version: 2, events: [fresh]}, 'nieuwere versie'],
      [{pleinwacht: 'case', version: 1, events: []}, 'beschadigd'],
      [{pleinwacht: 'case', version: 1, events: [{...fresh, on: '2026-02-30'}]}, 'beschadigd'],
      [{pleinwacht: 'case', version: 1, events: [{...fresh, type: '__proto__'}]}, 'beschadigd'],
      [{pleinwacht: 'case', version: 1, events: [fresh, {...fresh, type: 'noted', step: 'x', about: 'y', text: {}}]}, 'beschadigd'],
      [{pleinwacht: 'case', version: 1, events: [null]}, 'beschadigd'],
    ];
    for (const [content, says] of wrong) {
      await openIn(desk, new File([typeof content === 'string' ? content : JSON.stringify(content)], 'zaak.json'));
      expect(desk.sees, JSON.stringify(content)).to.contain(says);
      expect(desk.el.unsaved).to.equal(false);
    }
  });

  it('keeps what the plan of this school does not allow, and says that it does not count', async () => {
    const desk = await Desk.open();
    const events = [
      {on: '2026-12-01', by: 'coordinator', type: 'opened', child: 'C.D.'},
      {on: '2026-12-02', by: 'teacher', type: 'step-begun', step: 'from-another-school'},
    ];
    await openIn(desk, new File([JSON.stringify({pleinwacht: 'case', version: 1, events})], 'zaak.json'));
    expect(desk.sees).to.contain('Zaak C.D.').and.to.contain('Sommige regels passen niet');
    const file = await download(() => desk.press('Bewaar als bestand'));
    expect((JSON.parse(await file.text()) as {events: unknown}).events).to.deep.equal(events);
  });

  it('runs the plan of the school, with its own name for a role', async () => {
    const actions = [{id: 'b', text: 'Bel meteen.'}];
    const step = {id: 'a', title: 'Bel de juf', phase: 'notice' as const, owner: 'coordinator', actions, next: 'end'};
    const desk = await Desk.open({
      stepPlan: {id: 'own', title: 'Ons plan', steps: [step]},
      contacts: [{role: 'coordinator', label: 'veiligheidscoach'}],
    });
    await desk.press('Begin de zaak');
    expect(desk.now).to.contain('Bel meteen.').and.to.contain('Wie veiligheidscoach');
    await desk.press('Gedaan');
    await desk.goOn();
    expect(desk.now).to.contain('Het stappenplan is klaar.');
  });

  it('forgets everything when it is wiped', async () => {
    const desk = await Desk.open();
    await desk.type('Initialen', 'A.B.');
    await desk.press('Begin de zaak');
    expect(desk.el.unsaved).to.equal(true);
    desk.el.wipe();
    await desk.settled();
    expect(desk.sees).to.contain('Begin de zaak').and.not.to.contain('A.B.,');
    expect(desk.el.unsaved).to.equal(false);
  });

  async function openIn(desk: Desk, file: File): Promise<void> {
    await giveFiles(desk.root.querySelector<HTMLInputElement>('[type=file]')!, file);
    await desk.settled();
  }
});
