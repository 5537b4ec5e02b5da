import {expect, waitUntil} from '@open-wc/testing';

import {LiveRegions} from '../fixtures/live-regions.js';
import type {Reader} from '../fixtures/readers.js';
import {
  agreed,
  cards,
  checklist,
  doubtful,
  guide,
  quiz,
  refuses,
  report,
  senders,
  takes,
  talk,
  ticked,
  writers,
  written,
} from '../fixtures/readers.js';
import {questions, texts} from '../fixtures/report-form.js';

/** Each act: who does it, what they do, something of what is said, and where the focus is after it. */
type Act = readonly [before: () => Promise<Reader>, act: (one: Reader) => Promise<void>, said: string, focused?: string];

const acts: Readonly<Record<string, Act>> = {
  'an agreement that is added': [
    guide,
    async (one) => {
      await one.fill({'#what': 'We lezen samen.', '#who': 'pupil'});
      await one.press('Zet erbij');
    },
    'Afspraak 1 staat erbij',
    '',
  ],
  'the same words for the next': [
    agreed,
    async (one) => {
      await one.press('Haal weg');
      await one.press('Haal weg');
    },
    'weggehaald',
    'Zet terug',
  ],
  'an agreement that is taken away': [agreed, (one) => one.press('Haal weg'), 'weggehaald', 'Zet terug'],
  'an agreement that is put back': [
    async () => {
      const one = await agreed();
      await one.click('.agreements > :last-child .btn:last-child');
      return one;
    },
    (one) => one.press('Zet terug'),
    'Afspraak 2 staat er weer',
    'Wijzig afspraak 2',
  ],
  'an agreement that is changed': [
    async () => {
      const one = await agreed();
      await one.press('Wijzig');
      return one;
    },
    (one) => one.press('Bewaar de afspraak'),
    'Afspraak 1 is gewijzigd',
  ],
  'an example that is taken over': [
    async () => {
      const one = await guide();
      await one.click('details summary');
      for (const more of one.root.querySelectorAll('details')) more.open = true;
      return one;
    },
    (one) => one.press('Neem over'),
    'Het voorbeeld staat',
  ],
  'a file of a talk': [
    async () => {
      const one = await agreed();
      await one.press('Het gespreksblad');
      return one;
    },
    (one) => one.press('Bewaar als bestand'),
    'staat bij de downloads',
    'Bewaar als bestand',
  ],
  'other cards': [cards, (one) => one.press('Drie andere kaarten'), '3 andere kaarten', 'Drie andere kaarten'],
  'other cards again': [
    async () => {
      const one = await cards();
      await one.press('Drie andere kaarten');
      return one;
    },
    (one) => one.press('Drie andere kaarten'),
    '3 andere kaarten',
  ],
  'a card in large that is laid away': [
    async () => {
      const one = await cards();
      await one.press('Groot op het scherm');
      return one;
    },
    (one) => one.press('Sluit'),
    '',
    'Groot op het scherm',
  ],
  'cards for another age': [cards, (one) => one.click('[name=age][value=vo]'), '3 andere kaarten'],
  'cards for the youngest': [cards, (one) => one.click('[name=age][value=kleuters]'), 'andere kaarten'],
  'cards of one kind': [cards, (one) => one.fill({'#kind': 'online'}), 'andere kaart'],
  'a doubt': [checklist, (one) => one.click('.unsure'), '‘Weet ik niet’ staat bij de regel'],
  'a doubt about what was ticked': [ticked, (one) => one.click('.unsure'), 'Het kruisje is weg'],
  'a doubt that is taken back': [doubtful, (one) => one.click('.unsure'), '‘Weet ik niet’ is weg'],
  'a tick where there was a doubt': [doubtful, (one) => one.click('.row input'), '‘Weet ik niet’ is weg. Nu staat er een kruisje'],
  'a list for another place': [checklist, (one) => one.click('[name=setting][value=school]'), 'De lijst heeft nu'],
  'a list about another child': [checklist, (one) => one.click('[name=about][value=bullying]'), 'De lijst heeft nu'],
  'a file of a list': [talk, (one) => one.press('Bewaar als bestand'), 'staat bij de downloads', 'Bewaar als bestand'],
  'a note on an adult who is involved': [
    () => report(questions.forms.title),
    (one) => one.click('[value=adult]'),
    'Die hoort niet bij het team',
  ],
  'a note on proof': [() => report(questions.forms.title), (one) => one.click('[value=online]'), 'Bewaar'],
  'fields for a name': [() => report(questions.contact.title), (one) => one.click('[value=name]'), 'Hieronder kun je je naam'],
  'a hand that is counted': [
    async () => {
      const one = await quiz();
      await one.press('Met de klas op het bord');
      await one.press('Begin met de klas');
      return one;
    },
    (one) => one.press('+'),
    '1',
  ],
};

describe('what a screen reader says', () => {
  const random = Math.random;
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  beforeEach(() => {
    Math.random = () => 0; // no pauses between attempts
    URL.createObjectURL = () => 'blob:';
    HTMLAnchorElement.prototype.click = () => {};
  });
  afterEach(() => {
    Math.random = random;
    Object.assign(URL, {createObjectURL});
    HTMLAnchorElement.prototype.click = click;
  });

  for (const [what, [before, act, said, focused]] of Object.entries(acts))
    it(`of ${what}`, async () => {
      const one = await before();
      const regions = new LiveRegions(one.widget);
      await act(one);
      expect(regions.said).to.contain(said);
      expect(one.root.activeElement !== null, 'something has the focus').to.equal(true);
      if (focused) expect(one.focused).to.contain(focused);
    });

  for (const [who, ready] of Object.entries(senders)) {
    it(`when ${who} was sent`, async () => {
      const one = await ready(takes);
      const regions = new LiveRegions(one.widget);
      await one.click('[part=send]');
      await waitUntil(() => regions.said.includes('Het is verstuurd.'));
      await waitUntil(() => one.root.activeElement?.matches('h2, h3, h4'));
    });

    it(`when ${who} could not be sent`, async () => {
      const one = await ready(refuses);
      const regions = new LiveRegions(one.widget);
      await one.click('[part=send]');
      await waitUntil(() => regions.said.includes('Het is nog niet verstuurd'));
    });
  }

  for (const [who, ready] of Object.entries(senders))
    it(`when ${who} is sent no longer, with the focus where it can be sent again`, async () => {
      const one = await ready(() => new Promise(() => {}));
      await one.click('[part=send]');
      const regions = new LiveRegions(one.widget);
      await one.press('Stop met versturen');
      await waitUntil(() => regions.said.includes('gestopt met versturen'));
      expect(one.root.activeElement?.getAttribute('part')).to.equal('send');
    });

  for (const [who, ready] of Object.entries(writers))
    it(`when ${who} was wiped, with the focus where that is seen`, async () => {
      const one = await ready();
      const regions = new LiveRegions(one.widget);
      one.widget.setIdleTimes!({wipeAfter: 300, askBefore: 150});
      await waitUntil(() => regions.said.includes('gewist'), 'said', {timeout: 5000});
      await waitUntil(() => one.root.activeElement?.id === 'title');
      const note = one.find('.said');
      expect(note.innerText).to.contain('gewist');
      expect(note.getBoundingClientRect().height).to.be.greaterThan(40);
      // It speaks of what was, so it goes with the next act.
      (one.root.activeElement as HTMLElement).click();
      await one.settle();
      expect(note.innerText).to.contain('gewist');
      await one.click('[part=page] :is(button, summary)');
      expect(one.root.querySelector('.said')).to.equal(null);
    });

  it('when somebody throws everything away', async () => {
    const person = await written();
    const regions = new LiveRegions(person.form);
    await person.press(texts.check.discard);
    await person.press(texts.check.discardYes);
    expect(regions.said).to.contain(person.words(texts.idle.wiped));
    await waitUntil(() => person.root.activeElement?.id === 'title');
  });

  it('when somebody empties the list', async () => {
    const one = await ticked();
    const regions = new LiveRegions(one.widget);
    await one.press('Alles leegmaken');
    await one.press('Ja, maak leeg');
    expect(regions.said).to.contain('gewist');
    await waitUntil(() => one.root.activeElement?.id === 'title');
  });
});
