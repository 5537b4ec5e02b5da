import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import {panel} from '../../src/content/nl/parent-panel.js';
import {planForParents} from '../../src/content/nl/step-plan.js';
import words from '../../src/content/words/nl/parent-panel.json' with {type: 'json'};
import '../../src/elements/parent-panel/define.js';
import type {ParentPanel} from '../../src/elements/parent-panel/parent-panel.js';
import {
  $,
  all,
  click,
  has,
  ownPlan,
  part,
  render,
  school,
  sectionIds,
  settled,
  stores,
  text,
  told,
  type,
} from '../fixtures/parent-panel.js';

describe('<pleinwacht-parent-panel>', () => {
  describe('to read', () => {
    it('is accessible, closed and with everything open', async () => {
      const el = await render({school});
      await expect(el).to.be.accessible();
      for (const fold of all(el, '.place, .section')) fold.setAttribute('open', '');
      await click(el, '.door');
      await expect(el).to.be.accessible();
    });

    it('is whole without a portal: says whom to turn to, and offers nothing to send', async () => {
      const el = await render();
      expect(text($(el, '[part=call]')))
        .to.contain('De leerkracht of mentor')
        .and.to.contain('112');
      expect(sectionIds(el)).to.deep.equal(panel.sections.map(({id}) => id));
      expect(has(el, 'form')).to.equal(false);
      expect(text(part(el, 'talk-with-school'))).to.contain('Vanaf deze pagina kunt u niets versturen');
    });

    it('sends no event, asks the network nothing and leaves the address alone while it is read', async () => {
      const events: string[] = [];
      const address = location.href;
      const requests = performance.getEntriesByType('resource').length;
      const listen = (event: Event) => events.push(event.type);
      document.addEventListener('pleinwacht-submitted', listen);
      const el = await render({school, transport: stores([])});
      await click(el, '.door');
      await click(el, '#online > summary');
      await type(el, '#search', 'leerkracht');
      await click(el, '.search li button');
      document.removeEventListener('pleinwacht-submitted', listen);
      expect(events).to.deep.equal([]);
      expect(location.href).to.equal(address);
      expect(performance.getEntriesByType('resource').length).to.equal(requests);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('shows first whom to call: the first person at school with a number, and the number for danger', async () => {
      const el = await render({school});
      const numbers = all(el, '[part=call] a').map((link) => link.getAttribute('href'));
      expect(numbers).to.deep.equal(['tel:0517000001', 'tel:112']);
    });

    it('gives a number for danger, when what the school names for it has none', async () => {
      const online = {id: 'chat', name: 'Chat', text: 'Een chat.', audience: ['danger' as const], url: 'https://chat.example/'};
      const el = await render({school: {helplines: [online]}});
      expect(all(el, '[part=call] a').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:112']);
    });

    it('leads from there to all people and numbers', async () => {
      const el = await render({school});
      await click(el, '[part=call] button');
      expect(part(el, 'who-to-call').open).to.equal(true);
      expect(el.shadowRoot!.activeElement === $(el, '#who-to-call > summary')).to.equal(true);
      expect(text(part(el, 'who-to-call'))).to.contain('meneer De Wit');
    });

    it('shows no contacts until the school is known', async () => {
      const usual = globalThis.fetch;
      globalThis.fetch = async () => new Promise(() => {});
      try {
        const el = await fixture<ParentPanel>(html`
          <pleinwacht-parent-panel school-src="/slow-school.json" .school=${undefined}></pleinwacht-parent-panel>
        `);
        expect(text(part(el, 'who-to-call'))).to.contain('Even wachten');
      } finally {
        globalThis.fetch = usual;
      }
    });

    it('opens one door at a time, with its room right after it', async () => {
      const el = await render();
      const doors = all(el, '.door');
      const open = () => doors.filter((door) => door.getAttribute('aria-expanded') === 'true');
      doors[0]!.click();
      await settled(el);
      doors[2]!.click();
      await settled(el);
      expect(open().map(text)).to.deep.equal([text(doors[2]!)]);
      expect(doors[2]!.nextElementSibling!.id).to.equal(doors[2]!.getAttribute('aria-controls'));
      expect(all(el, '.room:not([hidden])').map(({id}) => id)).to.deep.equal(['bystander']);
      doors[2]!.click();
      await settled(el);
      expect(open()).to.have.length(0);
    });

    it('has four rooms and a place to talk with the school instead of thirteen lines, and opens the room of what is asked for', async () => {
      const el = await render({school});
      const rooms = all(el, '.place');
      expect(all(el, '.places > * > summary :is(h2, h3, h4)').map(({textContent}) => textContent!.trim())).to.deep.equal([
        ...Object.values(words.texts.rooms),
        panel.sections.at(-1)!.title,
      ]);
      expect(rooms.map((room) => room.hasAttribute('open'))).to.deep.equal([false, false, false, false]);
      await el.openSection('together');
      expect(rooms.map((room) => room.hasAttribute('open'))).to.deep.equal([false, false, true, false]);
      expect(all(el, '.section').filter((one) => one.checkVisibility()).length).to.equal(4);
    });

    it('shows the doors in the first screen of a phone', async () => {
      await setViewport({width: 360, height: 740});
      const el = await render({school});
      const doors = all(el, '.door').slice(0, 3);
      expect(Math.max(...doors.map((door) => door.getBoundingClientRect().bottom)) - el.getBoundingClientRect().top).to.be.below(740);
      await setViewport({width: 1280, height: 800});
    });

    it('keeps what is closed within reach of find-in-page', async () => {
      const el = await render();
      for (const room of all(el, '.room')) {
        expect(room.hidden).to.equal('until-found');
        expect(getComputedStyle(room).display).not.to.equal('none');
      }
      $(el, '#bullying').dispatchEvent(new Event('beforematch'));
      await settled(el);
      expect($(el, '[aria-controls=bullying]').ariaExpanded).to.equal('true');
      expect(text(part(el, 'helplines'))).to.contain('0900-111 3 111');
    });

    it('draws what is in view first, and what is closed right after it, for find-in-page and for paper', async () => {
      const drawn = (el: ParentPanel) => all(el, '.room, .section > .body').filter((one) => one.childElementCount > 0).length;
      const el = document.createElement('pleinwacht-parent-panel');
      document.body.append(el);
      await null;
      expect([all(el, '.door, .section > summary').length > 9, drawn(el)]).to.deep.equal([true, 0]);
      dispatchEvent(new Event('beforeprint'));
      expect(part(el, 'helplines').textContent).to.contain('0900-111 3 111');
      await el.updateComplete;
      expect(drawn(el)).to.equal(all(el, '.room, .section').length);
      el.remove();
    });

    it('draws what the reader opens or looks for at once', async () => {
      const el = document.createElement('pleinwacht-parent-panel');
      document.body.append(el);
      await null;
      $(el, '#online > summary').click();
      expect($(el, '#online > .body').childElementCount).to.be.above(0);
      $<HTMLInputElement>(el, '#search').value = 'huisarts';
      $(el, '#search').dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await el.updateComplete;
      expect(all(el, '[part=search] li')).not.to.have.length(0);
      el.remove();
    });

    it('gives every figure its year', async () => {
      const el = await render();
      const {statistics = []} = panel.sections.find(({id}) => id === 'figures')!;
      for (const {text: sentence, year} of statistics) {
        const figure = all(el, '.figure').find((figure) => text(figure).includes(sentence))!;
        expect(text(figure)).to.contain(year);
      }
    });

    it('says of a site on which day it was looked at only where somebody did', async () => {
      const el = await render({school});
      const rows = all(el, '#sites .lines li');
      expect(rows.length).to.be.greaterThan(10);
      const dated = rows.map(text).filter((words) => words.includes('Bekeken op'));
      expect(dated).to.have.length(1);
      expect(dated[0]).to.contain('Ons pestprotocol').and.contain('Bekeken op 1 september 2026');
    });

    it("shows the school's own words and links in their sections", async () => {
      const el = await render({school});
      expect(text(part(el, 'online'))).to.contain('De kluis Telefoons gaan in de kluis.');
      expect(text($(el, '#sites .group'))).to.contain('Ons pestprotocol');
    });

    it('shows what is meant for one type of school only there', async () => {
      const po = await render();
      const vo = await render({schoolType: 'vo'});
      expect(has(po, '#vo-seen-less, #older-pupils')).to.equal(false);
      expect(has(vo, '#older-pupils')).to.equal(true);
      expect(text($(vo, '.path .meta'))).to.equal('Wie mentor Eerst gevraagd kind dat gepest wordt');
    });
  });

  describe('how school acts', () => {
    it('is a path: who, what you hear, and where it goes when it does not help', async () => {
      const el = await render();
      const steps = all(el, '.path > li');
      expect(steps).to.have.length(planForParents.steps.filter(({partOf}) => !partOf).length);
      expect(text(steps[0]!))
        .to.contain('Stap 1: Eerst luisteren')
        .and.to.contain('Wie leerkracht')
        .and.to.contain('belt u zo snel mogelijk');
      expect(text(steps[1]!)).to.contain('Geen pesten, wel hulp').and.to.contain('Verder met stap 3');
      expect(text(steps[8]!)).to.contain('Het pesten gaat door? Terug naar stap 5').and.to.contain('na 1 tot 2 weken');
    });

    it("follows the school's own plan, with the school's own names for roles", async () => {
      const el = await render({school: {...school, stepPlan: ownPlan('end')}});
      const steps = all(el, '.path > li').map(text);
      expect(steps).to.deep.equal(['1 Stap 1: Horen Wie mentor', '2 Stap 2: Praten Wie anti-pestcoördinator Terugkijken na 3 schooldagen']);
    });

    it('stands in four stretches of time, of which the first is open', async () => {
      const el = await render();
      const stretches = all(el, '.phase');
      expect(stretches.map((one) => one.hasAttribute('open'))).to.deep.equal([true, false, false, false]);
      expect(stretches.map((one) => text(one.querySelector('summary')!))).to.deep.equal([
        'Luisteren en kiezen Nu',
        'Samen oplossen De eerste twee weken',
        'Een plan en gesprekken Als er meer nodig is',
        'Kijken of het helpt Na twee weken',
      ]);
      expect(text(stretches[1]!.querySelector('.dot')!)).to.equal('3');
    });

    it('shows our steps, and names the faulty one, when a plan cannot be walked to its end', async () => {
      let el!: ParentPanel;
      const lines = await told(async () => (el = await render({school: {...school, stepPlan: ownPlan('nowhere')}})));
      expect(lines.some((line) => line.includes('step "talk"') && line.includes('"nowhere"'))).to.equal(true);
      expect(all(el, '.path > li')).to.have.length(10);
    });
  });

  describe('for whoever builds the page', () => {
    it('shows the sections that are asked for, in that order', async () => {
      const el = await render({sections: 'helplines  how-school-acts'});
      expect(sectionIds(el)).to.deep.equal(['helplines', 'how-school-acts']);
      expect(has(el, '.door')).to.equal(false);
    });

    it('shows a single section open, without search', async () => {
      const el = await render({sections: 'doors how-school-acts'});
      expect(part(el, 'how-school-acts').open).to.equal(true);
      expect(has(el, '.door')).to.equal(true);
      expect(has(el, '#search')).to.equal(false);
    });

    it('names a section that does not exist, and goes on', async () => {
      let el!: ParentPanel;
      const lines = await told(async () => (el = await render({sections: 'online boeken'})));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<pleinwacht-parent-panel sections>').and.to.contain('"boeken"');
      expect(sectionIds(el)).to.deep.equal(['online']);
    });

    it('names a section that an addition is for and that does not exist', async () => {
      const lines = await told(() => render({school: {additions: [{section: 'gym', text: 'Hallo'}]}}));
      expect(lines[0]).to.contain('school.additions').and.to.contain('"gym"');
    });

    it('opens a section or a door by name, and throws for another', async () => {
      const el = await render({sections: 'doors online books'});
      await el.openSection('books');
      await el.openSection('bullying');
      expect(part(el, 'books').open).to.equal(true);
      expect($(el, '#bullying').hidden).to.equal(false);
      const error = await el.openSection('gym').catch((error: unknown) => error);
      expect(String(error)).to.contain('"gym"').and.to.contain('online');
    });

    it('reads and writes the address only when asked to', async () => {
      const before = location.href;
      try {
        history.replaceState(null, '', '#helplines');
        const plain = await render();
        expect(part(plain, 'helplines').open).to.equal(false);
        const el = await render({hashLinks: true});
        await settled(el);
        expect(part(el, 'helplines').open).to.equal(true);
        await click(el, '#books > summary');
        expect(location.hash).to.equal('#books');
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('stays folded while the address of the page names no part of it', async () => {
      const el = await render({hashLinks: true});
      await settled(el);
      expect(location.hash).to.equal('');
      expect(all(el, '[part=section][open]')).to.have.length(0);
    });

    it('leads to other widgets only when they are on the page', async () => {
      const el = await render();
      const button = () => $(el, '#signals .btns button');
      expect(has(el, '#signals .btns button')).to.equal(false);
      const list = document.body.appendChild(document.createElement('pleinwacht-signal-checklist'));
      await click(el, '#signals > summary');
      expect(text(button())).to.equal('Naar de signalenlijst');
      button().click();
      expect(document.activeElement === list).to.equal(true);
      list.remove();
    });

    it('keeps its children until it is drawn, and no longer', async () => {
      const el = await render();
      expect(has(el, 'slot:not([name])')).to.equal(false);
    });
  });

  describe('search', () => {
    it('says in how many parts a word stands, and opens the passage', async () => {
      const el = await render({school});
      await type(el, '#search', 'KLUIS');
      expect(text($(el, '.search [role=status]'))).to.equal('Gevonden op 1 plek');
      expect(text($(el, '.search li')))
        .to.contain('Online pesten')
        .and.to.contain('Telefoons gaan in de kluis.');
      await expect(el).to.be.accessible();
      await click(el, '.search li button');
      expect(part(el, 'online').open).to.equal(true);
      expect(text(el.shadowRoot!.activeElement!)).to.equal('Telefoons gaan in de kluis.');
    });

    it('opens the fold in which the passage stands, and the door', async () => {
      const el = await render();
      await type(el, '#search', 'terugslaan');
      await click(el, '.search li button');
      expect($(el, '#bullied').hidden).to.equal(false);
      expect(el.shadowRoot!.activeElement!.closest('details')!.open).to.equal(true);
    });

    it('reads over accents, and says whom to call when there is nothing', async () => {
      const el = await render({school});
      await type(el, '#search', 'coordinator');
      expect(all(el, '.search li').length).to.be.greaterThan(1);
      await type(el, '#search', 'aardvarken');
      expect(text($(el, '.search [role=status]'))).to.contain('U kunt wel iemand bellen');
      for (const words of ['meneer De Wit', 'Ouders & Onderwijs', '0800-0113']) expect(text($(el, '.search'))).to.contain(words);
    });
  });
});
