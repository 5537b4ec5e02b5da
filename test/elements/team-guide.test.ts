import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import {content as methods} from '../../src/content/nl/methods.js';
import {team} from '../../src/content/nl/parent-panel.js';
import {content as protocol} from '../../src/content/nl/protocol.js';
import {traits} from '../../src/content/nl/signal-checklist.js';
import {content as own} from '../../src/content/nl/team-guide.js';
import {content as tips} from '../../src/content/nl/team-tips.js';
import {content as together} from '../../src/content/nl/team-together.js';
import type {TeamGuide} from '../../src/elements/team-guide/team-guide.js';
import {ownPlan} from '../fixtures/parent-panel.js';
import {$, all, found, inView, look, part, press, render, school, text} from '../fixtures/team-guide.js';

/** A small phone, held upright. */
const phone = {width: 360, height: 740};
const screens = (element: Element) => element.getBoundingClientRect().height / phone.height;

/** Members that are for machines: the guide shows them by other words, or by where something stands. */
const unspoken = new Set(
  'id phase owner parties next to from order audience schoolTypes kind of about before step default unit partOf start with ageBand checkedOn url phone tell call more moreIn search'.split(
    ' ',
  ),
);

/** Everything in a content tree that a reader should find. */
function spoken(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\s+/g, ' ')];
  if (typeof value !== 'object' || value === null) return [];
  // The ids of the methods by which a step can be done.
  if (Array.isArray(value) && value.every((item) => /^[a-z-]+$/.test(String(item)))) return [];
  return Object.entries(value).flatMap(([key, member]) => (unspoken.has(key) ? [] : spoken(member)));
}

/** Opens one of each kind that stands in a part: all of it would keep axe busy for minutes. */
function openOneOfEach(el: TeamGuide): void {
  for (const section of all(el, '.section, .card') as HTMLDetailsElement[]) {
    section.open = true;
    for (const kind of ['.article', '[part=step]', '.inner', '.side']) {
      const first = section.querySelector<HTMLDetailsElement>(kind);
      if (first) first.open = true;
    }
  }
}

describe('<pleinwacht-team-guide>', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  describe('to read', () => {
    // Part by part: all of it at once would keep axe busy for minutes.
    for (const [size, width] of [
      ['a phone', phone.width],
      ['a wide screen', 1280],
    ] as const) {
      it(`is accessible on ${size}: each part closed, and with one of each kind open`, async () => {
        await setViewport({width, height: phone.height});
        for (const sections of ['now', 'duties call', 'to-print', 'how-we-act', 'methods', 'together', 'evidence']) {
          const el = await render({school, sections});
          if (sections === 'duties call') await expect(el).to.be.accessible();
          openOneOfEach(el);
          await expect(el).to.be.accessible();
          el.remove();
        }
      });
    }

    it('is never wider than the screen', async () => {
      for (const width of [320, 1280]) {
        await setViewport({width, height: phone.height});
        const el = await render({school});
        const wide = () => document.documentElement.scrollWidth > width;
        const cards = (all(el, '.card') as HTMLDetailsElement[]).filter((card) => ((card.open = true), wide()));
        expect(cards.map(({id}) => id)).to.deep.equal([]);
        for (const details of all(el, 'details:not(.card)') as HTMLDetailsElement[]) details.open = true;
        expect(wide()).to.equal(false);
        el.remove();
      }
    });

    it('shows the parts that are asked for, in that order', async () => {
      const el = await render({sections: 'tips now nothing duties'});
      expect(all(el, '.section').map(({id}) => id)).to.deep.equal(['tips', 'duties']);
      expect(all(el, '.card').length).to.be.above(0);
      expect(all(await render({sections: 'to-print'}), '.card, #search')).to.have.length(0);
      // A card leads on only to what is there.
      expect(all(await render({sections: 'now duties'}), '.card .btn')).to.have.length(2);
    });

    it('is whole without a portal or a school: what to do, and whom to call', async () => {
      const el = await render();
      expect(text($(el, '#title'))).to.equal(own.title);
      expect(all(el, '.card')).to.have.length(own.cards.length);
      expect(all(el, '#call a[href="tel:112"]').length).to.equal(1);
      expect(text(part(el, 'outside'))).to.contain('Vertrouwensinspecteurs');
    });

    it('shows every text that staff have', async () => {
      const says = new Map<string, string>();
      for (const schoolType of ['po', 'vo'] as const) {
        const el = await render({schoolType});
        says.set(schoolType, text($(el, '[part=page]')));
      }
      const everything = [...says.values()].join(' ');
      const missing = Object.entries({protocol, methods, tips, together, team, traits, own: {...own, sheets: [], box: []}}).flatMap(
        ([name, content]) =>
          spoken(content)
            .filter((words) => !everything.includes(words))
            .map((words) => `${name}: ${words}`),
      );
      expect(missing).to.deep.equal([]);
    });

    it('shows what is for one kind of school to that kind only', async () => {
      const mentor = tips.articles.find(({schoolTypes}) => schoolTypes?.includes('vo'))!;
      expect(text($(await render({schoolType: 'po'}), '#tips'))).not.to.contain(mentor.title);
      const vo = await render({schoolType: 'vo'});
      expect(text($(vo, '#tips')))
        .to.contain(mentor.title)
        .and.to.contain(tips.articles[0]!.title);
    });

    it('keeps its headings in order at any level', async () => {
      for (const headingLevel of [3, 4]) {
        const el = await render({headingLevel});
        const levels = all(el, '[part=page] :is(h2, h3, h4, h5, h6)').map(({localName}) => Number(localName[1]));
        expect(levels[0]).to.equal(headingLevel);
        expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).to.deep.equal([]);
        el.remove();
      }
    });

    it('sends nothing, asks the network nothing, and leaves the address alone', async () => {
      const address = location.href;
      const requests = performance.getEntriesByType('resource').length;
      const el = await render({school});
      await press(el, '#now-see > summary');
      await press(el, '#tips > summary');
      await look(el, 'ouders');
      await press(el, '.search li button');
      expect(location.href).to.equal(address);
      expect(performance.getEntriesByType('resource').length).to.equal(requests);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });
  });

  describe('what to do now', () => {
    beforeEach(() => setViewport(phone));

    it('is one screen of a phone for each thing that happens', async () => {
      const el = await render({school});
      const tall = (all(el, '.card') as HTMLDetailsElement[]).flatMap((card) => {
        card.open = true;
        return screens(card) > 1 ? [`${card.id}: ${screens(card)} screens`] : [];
      });
      expect(tall).to.deep.equal([]);
    });

    it('begins on the first screen', async () => {
      const el = await render({school});
      scrollTo(0, 0);
      const last = all(el, '.card').at(-1)!.getBoundingClientRect();
      expect(last.top).to.be.below(phone.height);
    });

    it('shows the whole card that is opened, and closes the one before', async () => {
      const el = await render({school});
      for (const id of ['now-see', 'now-more', 'now-parents']) {
        await press(el, `#${id} > summary`);
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const {top, bottom} = part(el, id).getBoundingClientRect();
        expect(top, id).to.be.at.least(-1); // scrolled by whole pixels
        expect(bottom, id).to.be.at.most(phone.height + 1);
        expect(all(el, '.card[open]').map((card) => card.id)).to.deep.equal([id]);
      }
    });

    it('names 112 first where there can be danger', async () => {
      const el = await render({school});
      for (const id of ['now-see', 'now-more']) {
        const [first] = all(el, `#${id} .body a`);
        expect(first!.getAttribute('href'), id).to.equal('tel:112');
        const step = $(el, `#${id} ol`);
        expect(first!.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING, id).to.be.above(0);
      }
    });

    it('names who at this school is told; about a colleague, nobody of the team', async () => {
      const el = await render({school});
      const called = (id: string) => all(el, `#${id} .calls a`).map((link) => link.getAttribute('href'));
      expect(called('now-parents')).to.deep.equal(['tel:0517000001']);
      expect(called('now-colleague')).to.deep.equal(['tel:0517000003', 'tel:09001113111']);
      expect(called('now-more')).to.deep.equal(['tel:112', 'tel:08000113', 'tel:09001113111', 'tel:08002000']);
    });

    it('leads from each card to more about it', async () => {
      const el = await render({school});
      for (const {id, more} of own.cards) {
        await press(el, `#${id} .btn`);
        expect(inView(part(el, more)), `${id} → ${more}`).to.equal(true);
        expect(el.shadowRoot!.activeElement === part(el, more).querySelector('summary'), more).to.equal(true);
      }
    });
  });

  it('has no subject that is longer than three screens of a phone without a fold', async () => {
    await setViewport(phone);
    const el = await render({school});
    const long: string[] = [];
    for (const one of all(el, '.article, [part=step], .side, .inner') as HTMLDetailsElement[]) {
      const around: HTMLDetailsElement[] = [];
      for (let at: Element | null = one; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) around.push(at);
      for (const details of around) details.open = true;
      if (screens(one) > 3) long.push(`${one.id || text(one).slice(0, 40)}: ${screens(one)} screens`);
      for (const details of around) details.open = false;
    }
    expect(long).to.deep.equal([]);
  });

  describe("the school's plan", () => {
    it('is its own where it has one, with its own names for roles; else ours', async () => {
      const ours = await render({school});
      expect(all(ours, '#steps [part=step]')).to.have.length(protocol.stepPlan.steps.filter(({partOf}) => !partOf).length);
      expect(text($(ours, '#steps'))).to.contain('meester of juf');
      const theirs = await render({school: {...school, stepPlan: ownPlan('end')}});
      expect(all(theirs, '#steps [part=step] h5').map(text)).to.deep.equal(['Stap 1: Horen', 'Stap 2: Praten']);
      expect(text($(theirs, '#steps-title'))).to.equal('Zo doen wij het');
    });

    it('is one with a mentor and many teachers at a secondary school', async () => {
      const el = await render({schoolType: 'vo'});
      expect(text($(el, '#steps-title'))).to.equal(protocol.secondaryPlan.title);
      expect(text($(el, '#steps')))
        .to.contain('Vraag wat andere docenten zien')
        .and.not.to.contain('Leerkracht');
    });

    it('is ours where their own leads nowhere, and the console says why', async () => {
      const lines: string[] = [];
      const {error} = console;
      console.error = (...words) => void lines.push(words.join(' '));
      const el = await render({school: {stepPlan: ownPlan('nowhere')}});
      console.error = error;
      expect(text($(el, '#steps-title'))).to.equal(protocol.stepPlan.title);
      expect(lines.join(' ')).to.contain('nowhere');
    });

    it('says who has to say yes, and what happens without', async () => {
      const el = await render();
      const gate = protocol.stepPlan.steps.flatMap(({id, consent = []}) => consent.map(({text, without}) => ({id, text, without})))[0]!;
      expect(text($(el, `#${gate.id} .note`)))
        .to.contain(gate.text)
        .and.to.contain(gate.without);
    });
  });

  it('keeps traits closed behind their warning, on paper too', async () => {
    const el = await render();
    part(el, 'evidence').open = part(el, 'traits').open = true;
    for (const {id, warning} of traits.groups) {
      const fold = $(el, `#${id}`).closest('details')!;
      expect(fold.open).to.equal(false);
      expect(text($(el, '#traits')).indexOf(warning.text)).to.be.above(-1);
    }
  });

  describe('searching', () => {
    it('finds cards, steps and subjects by other words than ours, and leads there', async () => {
      const el = await render({school});
      for (const [words, where] of [
        ['naaktfoto', 'Een naaktfoto gaat rond'],
        ['meldplicht', 'Meldplicht, overlegplicht en aangifteplicht'],
        ['boze ouders', 'Ouders bellen mij'],
        ['sociogram', 'Maak van de klas een groep'],
        ['enquête', 'De monitor: meten en er iets mee doen'],
        ['no blame', 'Steungroepaanpak'],
      ] as const) {
        await look(el, words);
        expect(found(el), words).to.include(where);
      }
      // What a step says is found in that step alone, not in its method too.
      await look(el, 'kies samen met het kind wat nu past');
      expect(found(el)).to.deep.equal(['Stap 2: Kies hoe u verdergaat']);
      await look(el, 'sociogram');
      await press(el, '.search li button');
      expect(text(el.shadowRoot!.activeElement!)).to.match(/sociogram/i);
      expect(inView(el.shadowRoot!.activeElement!)).to.equal(true);
    });

    it('gives a number to call where nothing is found, and that for danger where a life is at stake', async () => {
      const el = await render({school});
      await look(el, 'xylofoon');
      expect(text($(el, '.search [role=status]'))).to.contain('Niets gevonden');
      expect(text($(el, '.search'))).to.contain('mevrouw Bakker');
      await look(el, 'zelfmoord');
      expect(all(el, '.search a.num')[0]!.getAttribute('href')).to.equal('tel:08000113');
    });

    it('is wiped with the page, and keeps nobody from leaving', async () => {
      const el = await render({school});
      await look(el, 'Sam uit groep 7');
      expect(el.unsaved).to.equal(false);
      el.wipe();
      expect(($(el, '#search') as HTMLInputElement).value).to.equal('');
    });
  });

  describe('an address', () => {
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));

    it('leads to a card, a subject and a step, and follows what is opened', async () => {
      history.replaceState(null, '', '#duty-report');
      const el = await render({school, hashLinks: true});
      expect(inView($(el, '#duty-report .body'))).to.equal(true);
      await press(el, '#now-told > summary');
      expect(location.hash).to.equal('#now-told');
      history.replaceState(null, '', '#first-talk');
      dispatchEvent(new HashChangeEvent('hashchange'));
      await el.updateComplete;
      expect(inView($(el, '#first-talk .body'))).to.equal(true);
    });

    it('has one place for each name', async () => {
      for (const schoolType of ['po', 'vo'] as const) {
        const el = await render({school, schoolType});
        const ids = all(el, '[id]').map(({id}) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
      }
    });

    it('that leads nowhere changes nothing', async () => {
      history.replaceState(null, '', '#"]<b>');
      const el = await render({hashLinks: true});
      expect(all(el, 'details[open]')).to.have.length(0);
      let thrown: unknown;
      await el.openPart('nowhere').catch((error: unknown) => (thrown = error));
      expect(String(thrown)).to.contain('nowhere');
    });
  });

  describe('on paper', () => {
    const {print} = window;
    afterEach(() => (window.print = print));

    it('prints the sheet that is chosen, in the name of the school, and then is as it was', async () => {
      const el = await render({school});
      part(el, 'to-print').open = true;
      for (const {id} of own.sheets) {
        let printed = '';
        window.print = () => (printed = text($(el, '[part=paper]')));
        await press(el, `#${id}`);
        expect(printed, id).to.contain('Basisschool De Regenwulp');
        expect(printed.length, id).to.be.above(200);
        dispatchEvent(new Event('afterprint'));
        await el.updateComplete;
        expect(all(el, '[part=paper]')).to.have.length(0);
      }
    });

    it('says who empties the box in the hallway, and leaves a line for what the school did not tell', async () => {
      const el = await render({school: {...school, box: {emptiedBy: 'meneer Smit'}}});
      part(el, 'to-print').open = true;
      let printed = '';
      window.print = () => (printed = text($(el, '.framed')));
      await press(el, '#sheet-box');
      expect(printed).to.equal('De bus wordt leeggemaakt door: meneer Smit Op deze dagen:');
      expect(all(el, '.framed .blank')).to.have.length(1);
    });
  });
});
