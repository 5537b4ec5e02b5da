import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import {panel} from '../../src/content/nl/parent-panel.js';
import {planForParents} from '../../src/content/nl/step-plan.js';
import '../../src/elements/parent-panel/define.js';
import type {ParentPanel} from '../../src/elements/parent-panel/parent-panel.js';
import type {SubmittedEvent} from '../../src/portal/submitted-event.js';
import {SubmitError} from '../../src/portal/submit-error.js';
import type {Transport} from '../../src/portal/submit.js';
import type {School} from '../../src/protocol/school/school.js';
import type {Submission} from '../../src/protocol/wire/submission.js';

const school: School = {
  id: 'de-regenwulp',
  name: 'Basisschool De Regenwulp',
  contacts: [
    {role: 'school-leader', name: 'meneer De Wit'},
    {role: 'coordinator', name: 'mevrouw Bakker', phone: '0517 - 00 00 01', hours: 'maandag en dinsdag'},
  ],
  additions: [{section: 'online', title: 'De kluis', text: 'Telefoons gaan in de kluis.'}],
  links: [{label: 'Ons pestprotocol', url: 'https://regenwulp.example/protocol', checkedOn: '2026-09-01'}],
};

const ownPlan = (next: string): NonNullable<School['stepPlan']> => ({
  id: 'own',
  title: 'Zo doen wij het',
  steps: [
    {id: 'hear', title: 'Horen', phase: 'notice', owner: 'mentor', actions: [], next: 'talk'},
    {id: 'talk', title: 'Praten', phase: 'act', owner: 'coordinator', actions: [], timing: {min: 3, max: 3, unit: 'school-days'}, next},
  ],
});

describe('<pleinwacht-parent-panel>', () => {
  const render = (more: Partial<Pick<ParentPanel, 'school' | 'sections' | 'transport' | 'schoolType' | 'hashLinks'>> = {}) =>
    fixture<ParentPanel>(html`
      <pleinwacht-parent-panel
        .school=${more.school}
        .sections=${more.sections}
        .transport=${more.transport}
        .schoolType=${more.schoolType}
        .hashLinks=${more.hashLinks ?? false}
      >
        <p>Bel school.</p>
      </pleinwacht-parent-panel>
    `);
  const $ = <Found extends Element = HTMLElement>(el: ParentPanel, selector: string) => el.shadowRoot!.querySelector<Found>(selector)!;
  const all = (el: ParentPanel, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  /** Elements themselves are never compared: a difference between two would be printed for minutes. */
  const has = (el: ParentPanel, selector: string) => all(el, selector).length > 0;
  const text = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
  const part = (el: ParentPanel, id: string) => $<HTMLDetailsElement>(el, `#${id}`);
  const sectionIds = (el: ParentPanel) => all(el, '.section').map(({id}) => id);
  const settled = async (el: ParentPanel) => {
    await el.updateComplete;
    await el.updateComplete; // the focus moves after what is opened has been drawn
  };
  const click = async (el: ParentPanel, selector: string) => {
    $(el, selector).click();
    await settled(el);
  };
  const type = async (el: ParentPanel, selector: string, words: string) => {
    const field = $<HTMLInputElement>(el, selector);
    field.value = words;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await settled(el);
  };
  const fill = async (el: ParentPanel) => {
    await el.openSection('talk-with-school');
    await click(el, '.choice:nth-child(2) input');
    await type(el, '#message', 'Ze sluiten hem buiten.');
    await type(el, '#name', 'Samira');
    await type(el, '#reach', '06 12 34 56 78');
    await click(el, '[part=next]');
  };
  const stores =
    (sent: Submission[]): Transport =>
    async (submission) => {
      sent.push(submission);
      return {received: true, version: 1};
    };
  /** What the console says to whoever builds the page, while something is done. */
  const told = async (act: () => Promise<unknown>) => {
    const lines: string[] = [];
    const usual = console.error;
    console.error = (...words) => void lines.push(words.join(' '));
    try {
      await act();
    } finally {
      console.error = usual;
    }
    return lines;
  };

  describe('to read', () => {
    it('is accessible, closed and with everything open', async () => {
      const el = await render({school});
      await expect(el).to.be.accessible();
      for (const id of sectionIds(el)) part(el, id).open = true;
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

    it('says of every site on which day it was looked at', async () => {
      const el = await render({school});
      const rows = all(el, '#sites .lines li');
      expect(rows.length).to.be.greaterThan(10);
      for (const row of rows) expect(text(row)).to.match(/Bekeken op \d+ \w+ 2026/);
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
      expect(text($(vo, '.path .meta'))).to.equal('Wie mentor');
    });
  });

  describe('how school acts', () => {
    it('is a path: who, what you hear, and where it goes when it does not help', async () => {
      const el = await render();
      const steps = all(el, '.path > li');
      expect(steps).to.have.length(planForParents.steps.filter(({partOf}) => !partOf).length);
      expect(text(steps[0]!)).to.contain('Stap 1: Eerst luisteren').and.to.contain('Wie leerkracht').and.to.contain('De leerkracht belt u');
      expect(text(steps[1]!)).to.contain('Geen pesten, wel hulp').and.to.contain('Verder met stap 3');
      expect(text(steps[8]!)).to.contain('Het pesten gaat door? Terug naar stap 5').and.to.contain('na 1 tot 2 weken');
    });

    it("follows the school's own plan, with the school's own names for roles", async () => {
      const el = await render({school: {...school, stepPlan: ownPlan('end')}});
      const steps = all(el, '.path > li').map(text);
      expect(steps).to.deep.equal(['1 Stap 1: Horen Wie mentor', '2 Stap 2: Praten Wie anti-pestcoördinator Terugkijken na 3 schooldagen']);
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
      expect(all(el, '[open]')).to.have.length(0);
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
      expect(has(el, 'slot')).to.equal(false);
    });
  });

  describe('search', () => {
    it('says in how many parts a word stands, and opens the passage', async () => {
      const el = await render({school});
      await type(el, '#search', 'KLUIS');
      expect(text($(el, '.search [role=status]'))).to.equal('Gevonden op 1 plek');
      expect(text($(el, '.search li')))
        .to.contain('Online pesten')
        .and.to.contain('De kluis (en nog 1 keer)');
      await expect(el).to.be.accessible();
      await click(el, '.search li button');
      expect(part(el, 'online').open).to.equal(true);
      expect(text(el.shadowRoot!.activeElement!)).to.equal('De kluis');
    });

    it('opens the fold in which the passage stands, and the door', async () => {
      const el = await render();
      await type(el, '#search', 'terugslaan');
      await click(el, '.search li button');
      expect($(el, '#bullied').hidden).to.equal(false);
      expect(el.shadowRoot!.activeElement!.closest('details')!.open).to.equal(true);
    });

    it('reads over accents, and says so when there is nothing', async () => {
      const el = await render();
      await type(el, '#search', 'coordinator');
      expect(all(el, '.search li').length).to.be.greaterThan(1);
      await type(el, '#search', 'aardvarken');
      expect(text($(el, '.search [role=status]'))).to.contain('Niets gevonden');
    });
  });

  describe('a question to school', () => {
    it('goes out only after a yes, on a page that names everything and everybody', async () => {
      const sent: Submission[] = [];
      const el = await render({school, transport: stores(sent)});
      await fill(el);
      expect(sent).to.have.length(0);
      const page = text(part(el, 'talk-with-school'));
      for (const words of [
        'Basisschool De Regenwulp',
        'Ze sluiten hem buiten.',
        'Samira',
        '06 12 34 56 78',
        'Alle namen die hier staan, gaan mee',
      ]) {
        expect(page).to.contain(words);
      }
      await expect(el).to.be.accessible();
      setTimeout(() => $(el, '[part=send]').click());
      const event = await oneEvent<SubmittedEvent>(el, 'pleinwacht-submitted');
      await settled(el);
      expect(sent.map(({kind, school, body}) => ({kind, school, body}))).to.deep.equal([
        {
          kind: 'question',
          school: 'de-regenwulp',
          body: {topic: 'child-is-bullied', message: 'Ze sluiten hem buiten.', from: {name: 'Samira', reach: '06 12 34 56 78'}},
        },
      ]);
      expect({...event, type: event.type}).to.deep.equal({
        isTrusted: false,
        kind: 'question',
        outcome: 'stored',
        type: 'pleinwacht-submitted',
      });
      expect(text(part(el, 'talk-with-school')))
        .to.contain('School heeft uw bericht')
        .and.not.to.contain('Samira');
      await expect(el).to.be.accessible();
    });

    it('asks for what is missing, on top and at the field', async () => {
      const el = await render({school, transport: stores([])});
      await el.openSection('talk-with-school');
      await click(el, '[part=next]');
      expect(all(el, '.summary a')).to.have.length(3);
      expect(el.shadowRoot!.activeElement === $(el, '.summary')).to.equal(true);
      expect($(el, '#name').getAttribute('aria-describedby')).to.contain('name-fault');
      await expect(el).to.be.accessible();
      await click(el, '.summary p:last-child a');
      expect(el.shadowRoot!.activeElement!.id).to.equal('reach');
    });

    it('starts with nothing chosen, and from a door with the subject of that door', async () => {
      const el = await render({school, transport: stores([])});
      expect(has(el, 'input:checked')).to.equal(false);
      await click(el, '.door:nth-of-type(2)');
      await click(el, '#bullying > .btns .btn');
      expect(text($(el, '.choice:has(:checked)'))).to.equal('Mijn kind pest, denk ik');
    });

    it('keeps every word when sending fails, and tries again with the same one', async () => {
      const sent: Submission[] = [];
      let closed = true;
      const el = await render({
        school,
        transport: async (submission) => {
          sent.push(submission);
          if (closed) throw new SubmitError('closed');
          return {received: true, version: 1};
        },
      });
      await fill(el);
      const settles = oneEvent<SubmittedEvent>(el, 'pleinwacht-submitted');
      $(el, '[part=send]').click();
      expect((await settles).outcome).to.equal('failed');
      await settled(el);
      expect(text($(el, '[part=failure]')))
        .to.contain('School neemt hier nu niets aan.')
        .and.to.contain('mevrouw Bakker');
      expect(text($(el, '[part=answers]'))).to.contain('Ze sluiten hem buiten.');
      await expect(el).to.be.accessible();
      closed = false;
      const again = oneEvent<SubmittedEvent>(el, 'pleinwacht-submitted');
      $(el, '[part=send]').click();
      expect((await again).outcome).to.equal('stored');
      expect(new Set(sent.map(({id}) => id)).size).to.equal(1);
    });

    it('goes back to the fields with everything in them', async () => {
      const el = await render({school, transport: stores([])});
      await fill(el);
      await click(el, '[part=check] .btn.second');
      expect($<HTMLInputElement>(el, '#name').value).to.equal('Samira');
      expect($<HTMLInputElement>(el, '.choice:nth-child(2) input').checked).to.equal(true);
    });

    it('wipes what was typed when the page is left, the search too', async () => {
      const el = await render({school, transport: stores([])});
      await type(el, '#search', 'online');
      await fill(el);
      dispatchEvent(new Event('pagehide'));
      expect(el.shadowRoot!.textContent).not.to.contain('Samira');
      expect(
        all(el, 'input:not([type=radio]), textarea')
          .map((field) => (field as HTMLInputElement).value)
          .join(''),
      ).to.equal('');
      expect(has(el, 'input:checked')).to.equal(false);
      expect(has(el, '.search li')).to.equal(false);
    });

    it('asks over everything whether the parent is still there, gives the focus back, and wipes when nobody answers', async () => {
      const el = await render({school, transport: stores([])});
      await el.openSection('talk-with-school');
      await type(el, '#name', 'Samira');
      $(el, '#name').focus();
      el.setIdleTimes({wipeAfter: 60_000, askBefore: 59_900});
      await waitUntil(() => has(el, '.dialog:modal'), undefined, {timeout: 5000});
      await expect(el).to.be.accessible();
      await click(el, '.dialog .btn');
      expect($<HTMLInputElement>(el, '#name').value).to.equal('Samira');
      expect(el.shadowRoot!.activeElement?.id).to.equal('name');
      el.setIdleTimes({wipeAfter: 1000, askBefore: 900}); // long enough to be seen on a busy machine too
      await waitUntil(() => $<HTMLInputElement>(el, '#name').value === '', undefined, {timeout: 5000});
    });
  });
});
