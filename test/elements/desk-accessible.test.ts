import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {html} from 'lit';

import '../../src/elements/case/define.js';
import '../../src/elements/inbox/define.js';
import type {Case} from '../../src/elements/case/case.js';
import type {Inbox} from '../../src/elements/inbox/inbox.js';
import {CaseKeeper} from '../fixtures/case-keeper.js';
import {giveFiles} from '../fixtures/give-files.js';
import {nextTask, place} from '../fixtures/place.js';
import {answer, type Call, noNetwork, Receiver} from '../fixtures/receiver.js';
import {school} from '../fixtures/school.js';

const endpoint = 'https://school.example/api/pleinwacht';
const id = (letter: string) => letter.repeat(22);
const authorize = () => ({authorization: 'Bearer wie-leest'});
const by = {on: '2026-11-24', by: 'coordinator'};
const inGroup = {...by, step: 'sg-learn', method: 'support-group', who: 'M.K.'};

const opened = [
  {...by, type: 'opened', child: 'A.B.', group: 'groep 6'},
  {...by, type: 'step-begun', step: 'first-talk'},
];
const choosing = [
  ...opened,
  {...by, type: 'consent-given', step: 'first-talk', gate: 'consent-telling'},
  {...by, type: 'way-chosen', way: 'next', to: 'choose-route'},
  {...by, type: 'step-begun', step: 'choose-route'},
];
const asking = [...choosing, {...by, type: 'way-chosen', way: 'repeated', to: 'ask-support-group', why: 'Al drie weken.'}];
const consent = {...by, step: 'ask-support-group', gate: 'consent-group'};
const refused = [...asking, {...consent, type: 'consent-refused'}, {...by, type: 'step-begun', step: 'action-plan'}];
const begun = [...asking, {...consent, type: 'consent-given'}, {...by, type: 'step-begun', step: 'ask-support-group'}];
const method = [
  ...begun,
  {...by, type: 'method-begun', method: 'support-group'},
  {...by, type: 'step-begun', step: 'sg-learn', method: 'support-group'},
  {...inGroup, type: 'noted', about: 'group-side-close', text: 'Staat dicht bij het kind'},
  {...inGroup, type: 'noted', about: 'group-offer', text: 'Ik loop met haar mee.'},
];
const walked = [
  ...begun,
  {...by, type: 'action-done', step: 'ask-support-group', action: 'group-look-back'},
  {...by, type: 'way-chosen', way: 'solved', to: 'closing', why: 'Het is gestopt.'},
  {...by, type: 'step-begun', step: 'closing'},
  {...by, type: 'way-chosen', way: 'next', to: 'end'},
];
const aftercare = [...walked, {...by, type: 'aftercare', due: '2027-01-11'}];
const closed = [...aftercare, {...by, type: 'check-done', of: 'aftercare'}, {...by, type: 'closed', why: 'walked'}];

/** Each state of a case: what happened, what can be read in it, and what is pressed to come there. */
const states: Readonly<Record<string, readonly [events: readonly object[], sees: string, ...presses: string[]]>> = {
  begun: [opened, 'Nu te doen'],
  'a choice': [choosing, 'Kies samen met het kind'],
  'the child is asked': [asking, 'Zonder ja begint deze stap niet.'],
  'the child said no': [refused, 'Eerder gevraagd'],
  'a yes after all': [[...refused, {...consent, type: 'consent-given'}], 'Er is nu toch een ja'],
  'which method': [begun, 'Begin met Steungroepaanpak'],
  'a method with its group': [method, 'Ik loop met haar mee.'],
  'another round': [[...closed, {...by, type: 'repeated', way: 'recurrence', to: 'guidance'}], 'Opnieuw vanaf'],
  'the plan is walked': [walked, 'Het stappenplan is klaar.'],
  aftercare: [aftercare, 'Vraag het kind nog eens hoe het gaat.'],
  closed: [closed, 'Deze zaak is gesloten'],
  'more than bullying': [opened, 'Meldplicht', 'Dit is meer dan pesten'],
  stopped: [[...opened, {...by, type: 'closed', why: 'more-than-bullying'}], 'Deze zaak is gestopt'],
  'what does not count': [[...opened, {...by, type: 'method-begun', method: 'no-blame'}], 'passen niet bij het stappenplan'],
  'asked whether to erase': [opened, 'Deze zaak wissen?', 'Wis deze zaak'],
};

describe('the desk of staff has nothing that axe finds, and nothing wider than the screen,', () => {
  let keeper: CaseKeeper;
  let receiver: Receiver;
  beforeEach(() => (keeper = new CaseKeeper()));
  afterEach(async () => {
    receiver.stop();
    await setViewport({width: 800, height: 600});
  });

  async function settled(el: Case | Inbox): Promise<void> {
    for (let turn = 0; turn < 8; turn++) {
      await nextTask();
      await el.updateComplete;
      await el.querySelector<Case>('pleinwacht-case')?.updateComplete;
    }
  }

  const sees = (el: Element) => el.shadowRoot!.textContent.replace(/\s+/g, ' ');

  async function press(el: Case | Inbox, name: string): Promise<void> {
    const found = [...el.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.includes(name));
    if (!found) throw new Error(`expected a button "${name}", found ${sees(el)}`);
    found.click();
    await settled(el);
  }

  async function check(el: Element, state: string): Promise<void> {
    for (const width of [1280, 360]) {
      await setViewport({width, height: 740});
      await expect(el, `${state}, ${width} pixels wide`).to.be.accessible();
      expect(document.documentElement.scrollWidth, `${state}, ${width} pixels wide`).to.be.at.most(width);
    }
  }

  for (const [state, [events, words, ...presses]] of Object.entries(states))
    it(`in a case: ${state}`, async () => {
      receiver = new Receiver(keeper.act);
      receiver.casesApart = undefined;
      keeper.keep(id('a'), events);
      const el = await place<Case>(
        html`<pleinwacht-case endpoint=${endpoint} .school=${school} .authorize=${authorize} .caseId=${id('a')}></pleinwacht-case>`,
      );
      await settled(el);
      for (const name of presses) await press(el, name);
      expect(sees(el).includes(words), words).to.equal(true);
      // What is folded is much the same in all of them.
      if (state === 'a method with its group') for (const fold of el.shadowRoot!.querySelectorAll('details')) fold.open = true;
      await check(el, state);
    });

  it('in cases that a token opens, none of them, one that did not arrive, and a file that is none of ours', async () => {
    receiver = new Receiver(keeper.act);
    receiver.casesApart = undefined;
    const closedDoor = await place<Case>(html`<pleinwacht-case endpoint=${endpoint} .school=${school}></pleinwacht-case>`);
    await giveFiles(closedDoor.shadowRoot!.querySelector('input[type=file]')!, new File(['{}'], 'x.json'));
    await settled(closedDoor);
    expect(sees(closedDoor)).to.contain('Dit bestand is geen zaak van hier.');
    await check(closedDoor, 'a file that is none of ours');
    closedDoor.remove();

    const el = await place<Case>(html`<pleinwacht-case endpoint=${endpoint} .school=${school} .authorize=${authorize}></pleinwacht-case>`);
    await settled(el);
    expect(sees(el)).to.contain('Er is nog geen zaak.');
    await check(el, 'none');
    keeper.keep(id('a'), opened);
    keeper.keep(id('b'), [{...by, type: 'opened', child: 'C.D.'}, ...closed.slice(1)]);
    await press(el, 'Kijk of er iets nieuws is');
    await check(el, 'the list');
    await press(el, 'Zaak A.B.');
    receiver.does(noNetwork);
    await press(el, 'Gedaan');
    expect(sees(el)).to.contain('Dit is nog niet opgeschreven');
    await check(el, 'what did not arrive');
  });

  it('in the inbox: none, the list, one that is read, its case, and when it cannot be reached', async () => {
    const body = {story: 'Verhaal.', forms: ['verbal'], group: 'groep 6'};
    const at = {addressee: 'coordinator', receivedOn: '2026-11-23', state: 'read'};
    let items = [{version: 1, id: id('s'), kind: 'report', body, ...at}];
    receiver = new Receiver(({url}: Call) => {
      const one = items.find((item) => url.includes(item.id));
      return answer(
        200,
        one ?? {submissions: items, next: null, counts: {all: items.length, shown: items.length, state: {}}},
      )({url} as Call);
    });
    receiver.casesApart = keeper.act;
    const el = await place<Inbox>(
      html`<pleinwacht-inbox endpoint=${endpoint} .school=${school} .authorize=${authorize}
        ><pleinwacht-case slot="case" .school=${school}></pleinwacht-case
      ></pleinwacht-inbox>`,
    );
    await settled(el);
    await check(el, 'the list');
    el.shadowRoot!.querySelector<HTMLElement>(`[data-id="${id('s')}"]`)!.click();
    await settled(el);
    await check(el, 'one that is read');
    await press(el, 'Begin een zaak');
    expect(sees(el.querySelector('pleinwacht-case')!)).to.contain('Nu te doen');
    await check(el, 'its case');
    await press(el, 'Terug naar de inbox');
    receiver.does(noNetwork);
    await press(el, 'Ik heb dit afgehandeld');
    expect(sees(el)).to.contain('niet te bereiken');
    await check(el, 'a fault');
    items = [];
    receiver.does();
    await press(el, 'Terug naar alle berichten');
    await press(el, 'Kijk of er iets nieuws is');
    await check(el, 'none');
  });
});
