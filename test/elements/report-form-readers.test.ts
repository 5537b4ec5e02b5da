import {expect, html} from '@open-wc/testing';

import type {Message} from '../../src/content/form/report-form.js';
import type {Portal} from '../../src/elements/portal/portal.js';
import {place} from '../fixtures/place.js';
import {content, Person, personAt, type StayingReportForm, text} from '../fixtures/report-form.js';

const {inline, signedIn, framed} = content.readers;

describe('<pleinwacht-report-form>, "Wie kan dit lezen?"', () => {
  const send = async () => ({received: true, version: 1});
  const key = () => ({'x-csrf': 'abc'});
  const readers = (person: Person) => text(person.find('[part=readers]'));
  const says = (person: Person, messages: readonly Message[]) => messages.every(({text}) => readers(person).includes(person.words(text)));
  /** Which of the three is said: exactly one always is. */
  const saidBy = (person: Person) =>
    Object.entries({inline, signedIn, framed})
      .filter(([, messages]) => says(person, messages))
      .map(([name]) => name);

  const inPortal = async (given: Partial<Portal>) => {
    const portal = await place<Portal>(
      html`<pleinwacht-portal endpoint="/api"><staying-report-form></staying-report-form></pleinwacht-portal>`,
    );
    Object.assign(portal, given);
    await portal.updateComplete;
    const form = portal.querySelector<StayingReportForm>('staying-report-form')!;
    await form.updateComplete;
    return new Person(form);
  };

  it('says that the page can read along, where nothing else is known', async () => {
    expect(saidBy(await personAt({endpoint: '/api', transport: undefined}))).to.deep.equal(['inline']);
    expect(saidBy(await inPortal({}))).to.deep.equal(['inline']);
  });

  const logIns: Record<string, () => Promise<Person>> = {
    'a way of sending of its own': () => personAt({transport: send}),
    'a key of its own': () => personAt({endpoint: '/api', transport: undefined, requestHeaders: key}),
    'a way of sending of the portal': () => inPortal({transport: send}),
    'a key of the portal': () => inPortal({requestHeaders: key}),
  };
  for (const [what, open] of Object.entries(logIns)) {
    it(`says that the school's website knows who is logged in, where that has ${what}`, async () => {
      expect(saidBy(await open())).to.deep.equal(['signedIn']);
    });
  }

  it('says so from when the page has its log-in, which can come later', async () => {
    const person = await inPortal({});
    person.form.requestHeaders = key;
    await person.form.updateComplete;
    expect(saidBy(person)).to.deep.equal(['signedIn']);
  });

  it('takes nothing that a page can say by accident for a frame of ours', async () => {
    const marks: Record<string, unknown> = {pleinwacht: {frame: true}, 'pleinwacht.frame': true, pleinwachtFrame: true};
    Object.assign(globalThis, marks);
    document.documentElement.toggleAttribute('data-pleinwacht', true);
    const person = await personAt({endpoint: '/api', transport: undefined});
    person.form.setAttribute('data-takes', 'reporter');
    person.form.setAttribute('framed', '');
    person.form.requestUpdate();
    await person.form.updateComplete;
    document.documentElement.removeAttribute('data-pleinwacht');
    for (const mark of Object.keys(marks)) delete (globalThis as Record<string, unknown>)[mark];
    expect(saidBy(person)).to.deep.equal(['inline']);
  });

  it('says that the page can read along also where our own frame stands in a page that can see into it', async () => {
    const marker = Symbol.for('pleinwacht.frame');
    Object.assign(globalThis, {[marker]: true});
    // The test runs at the top, or in a frame of the same origin: somebody can look in.
    const person = await personAt({endpoint: '/api', transport: undefined});
    delete (globalThis as {[marker]?: boolean})[marker];
    expect(saidBy(person)).to.deep.equal(['inline']);
  });
});
