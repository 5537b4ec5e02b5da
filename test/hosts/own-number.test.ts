import {expect, html} from '@open-wc/testing';

import '../../src/define.js';
import type {Portal} from '../../src/elements/portal/portal.js';
import type {School} from '../../src/protocol/school/school.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {nextTask, place} from '../fixtures/place.js';
import {type Act, answer, noNetwork, Receiver} from '../fixtures/receiver.js';

const names = ['report-form', 'signal-checklist', 'parent-panel', 'pesten-plagen-quiz', 'conversation-prompts', 'startgesprek-guide'];
const own = '<p>Bel mevrouw Bakker: <a href="tel:0517000001">0517 00 00 01</a></p>';

describe("the school's own number in the markup", () => {
  let errors: ConsoleErrors;
  let receiver: Receiver | undefined;
  beforeEach(() => {
    errors = new ConsoleErrors();
  });
  afterEach(() => {
    errors.stop();
    receiver?.stop();
  });

  /** Which widgets show the number in their markup, in a portal that is told so. */
  async function shownIn(given: Partial<Portal>, act?: Act, markup = own, inPortal = ''): Promise<readonly string[]> {
    receiver = act && new Receiver(act);
    const portal = await place<Portal>(html`<pleinwacht-portal endpoint="https://school.example/"></pleinwacht-portal>`);
    Object.assign(portal, given);
    const widgets = names.map((name) => {
      const widget = document.createElement(`pleinwacht-${name}`);
      widget.append(document.createRange().createContextualFragment(markup));
      return widget;
    });
    portal.append(document.createRange().createContextualFragment(inPortal), ...widgets);
    for (let turn = 0; turn < 5; turn++) await nextTask();
    for (const widget of widgets) expect(widget.shadowRoot!.querySelector('.in'), widget.localName).not.to.equal(null);
    return names.filter((_, index) => widgets[index]!.firstElementChild!.getBoundingClientRect().height > 0);
  }

  for (const [what, given, act] of [
    ['was moved', {schoolSrc: '/moved.json'}, answer(404, '')],
    ['cannot be reached', {schoolSrc: '/school.json'}, noNetwork],
    ['became a page to log in on', {schoolSrc: '/school.json'}, answer(200, '<!doctype html>')],
    ['lost its people', {schoolSrc: '/school.json'}, answer(200, {name: 'De Regenwulp', contacts: []})],
    ['was never there', {}, undefined],
  ] as [string, Partial<Portal>, Act | undefined][]) {
    it(`stays in view, under what the widget draws, when the school's file ${what}`, async () => {
      expect(await shownIn(given, act)).to.deep.equal(names);
    });
  }

  it('stays in view when an editor emptied the JSON in the portal', async () => {
    expect(await shownIn({}, undefined, own, '<script type="application/json" slot="school"></script>')).to.deep.equal(names);
  });

  for (const [how, markup] of [
    ['without a link', '<p>Bel mevrouw Bakker: 06.12.34.56.78 (ma-do).</p>'],
    ['behind other words', '<p><a href="tel:+31517000001">Bel ons</a></p>'],
  ] as const) {
    it(`stays in view ${how}`, async () => {
      expect(await shownIn({}, undefined, markup)).to.deep.equal(names);
    });
  }

  it('makes room for what the school says itself', async () => {
    const school: School = {contacts: [{role: 'coordinator', name: 'meneer De Vries', phone: '0517-111111'}]};
    expect(await shownIn({school})).to.deep.equal([]);
  });

  it('is not missed where the markup names no more than the widget does', async () => {
    const markup = '<div><p>Bel <a href="tel:08000432">0800 0432</a> of 113, in nood 112.</p><p>Tussen 8.30 en 16.00 uur.</p></div>';
    expect(await shownIn({}, undefined, markup)).to.deep.equal([]);
  });
});
