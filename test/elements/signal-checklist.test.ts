import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/elements/signal-checklist/define.js';
import type {SignalsChangedEvent} from '../../src/elements/signal-checklist/signal-checklist.events.js';
import type {SignalChecklist} from '../../src/elements/signal-checklist/signal-checklist.js';
import {
  all,
  click,
  content,
  doubt,
  fillNames,
  line,
  one,
  open,
  render,
  renderSending,
  sent,
  sheetFile,
  texts,
  tick,
  toShare,
  type,
  words,
} from '../fixtures/signal-checklist.js';

describe('<pleinwacht-signal-checklist>', () => {
  it('is accessible on every page', async () => {
    const el = await renderSending();
    await expect(el).to.be.accessible();
    await tick(el, 'Slaapt slecht');
    await doubt(el, 'Plast weer in bed');
    await expect(el).to.be.accessible();
    await click(el, '[part=next]');
    await expect(el).to.be.accessible();
    await click(el, '[part=next]');
    for (const details of all<HTMLDetailsElement>(el, 'details')) details.open = true;
    await expect(el).to.be.accessible();
    await click(el, '[part=share]');
    await expect(el).to.be.accessible();
    await click(el, '[part=send]');
    await expect(el).to.be.accessible();
    await click(el, texts.back);
    await click(el, texts.toCompare);
    await open(el, sheetFile({setting: 'school', signals: [{id: 'sleeps-badly', seen: 'no'}]}));
    await expect(el).to.be.accessible();
    await open(el, new File(['no'], 'x.json'));
    await expect(el).to.be.accessible();
  });

  it('is four screens of a phone: its sets open one by one and stay as they were left, words have the width, and what goes on is in reach', async () => {
    const wide = innerWidth;
    await setViewport({width: 360, height: 740});
    const el = await fixture<SignalChecklist>(html`<pleinwacht-signal-checklist></pleinwacht-signal-checklist>`);
    const sets = () => all<HTMLDetailsElement>(el, '[part=group]').map(({open}) => open);
    expect(el.offsetHeight / 740).to.be.below(4);
    expect(sets().indexOf(true)).to.equal(sets().lastIndexOf(true));
    expect(one(el, '.row > span').offsetWidth / 360).to.be.above(0.65);
    one(el, '.row input').scrollIntoView({block: 'center'});
    expect(one(el, '[part=next]').getBoundingClientRect().bottom).to.be.below(741);
    const turned = oneEvent(all(el, '[part=group]')[1]!, 'toggle');
    all(el, '[part=group] > summary')[1]!.click();
    await turned;
    await tick(el, 'Slaapt slecht');
    await click(el, '[part=next]');
    await click(el, texts.back);
    expect(sets().slice(0, 2)).to.deep.equal([true, true]);
    await setViewport({width: wide, height: 600});
  });

  it('has the whole list in view where there is room', async () => {
    const el = await render();
    expect(all<HTMLDetailsElement>(el, '[part=group]').every(({open}) => open)).to.equal(true);
  });

  it('is whole without a portal: a talk comes out, and nothing offers to send', async () => {
    const el = await render();
    await tick(el, 'Slaapt slecht');
    await click(el, '[part=next]');
    await click(el, '[part=next]');
    expect(words(el)).to.include('Waar denk je aan als je wakker ligt?').and.to.include(texts.cannotShare);
    expect(all(el, '[part=share]')).to.have.length(0);
  });

  it('presets nothing', async () => {
    const el = await render();
    expect(all<HTMLInputElement>(el, 'input').filter(({checked}) => checked)).to.deep.equal([]);
    expect(all(el, '[aria-pressed=true]')).to.deep.equal([]);
  });

  it('gives home and school, and each age, their own rows', async () => {
    const el = await render();
    expect(words(el)).to.include('Plast weer in bed').and.not.to.include('groepjes kiezen');
    el.setting = 'school';
    await el.updateComplete;
    expect(words(el)).to.include('groepjes kiezen').and.not.to.include('Plast weer in bed');
    el.setting = 'home';
    el.schoolType = 'vo';
    await el.updateComplete;
    expect(words(el)).to.include('Slaat maaltijden over').and.not.to.include('Plast weer in bed');
    el.about = 'bullying';
    await el.updateComplete;
    expect(words(el)).to.include('Wil graag bepalen').and.not.to.include('Slaapt slecht');
  });

  it('lets the reader choose what the page left open, and only that', async () => {
    const el = await fixture<SignalChecklist>(html`<pleinwacht-signal-checklist setting="school"></pleinwacht-signal-checklist>`);
    expect(all(el, 'input[name=setting]')).to.have.length(0);
    await click(el, 'input[name=about][value=bullying]');
    expect(words(el)).to.include('Wil graag bepalen');
  });

  it('asks about the class where a school has several kinds', async () => {
    const el = await fixture<SignalChecklist>(html`
      <pleinwacht-signal-checklist .school=${{types: ['kleuters', 'po']}}></pleinwacht-signal-checklist>
    `);
    expect(words(el)).to.include('Zit niet in de groepsapp');
    await click(el, 'input[name=school-type][value=kleuters]');
    expect(words(el)).not.to.include('Zit niet in de groepsapp');
    el.schoolType = 'kleuters';
    await el.updateComplete;
    expect(all(el, 'input[name=school-type]')).to.have.length(0);
  });

  it('takes a mark for seen or for not knowing, never both', async () => {
    const el = await render();
    await doubt(el, 'Slaapt slecht');
    expect(line(el, 'Slaapt slecht').textContent).to.include(texts.unsure);
    await tick(el, 'Slaapt slecht');
    expect(line(el, 'Slaapt slecht').querySelector('[aria-pressed]')!.getAttribute('aria-pressed')).to.equal('false');
    await doubt(el, 'Slaapt slecht');
    expect(line(el, 'Slaapt slecht').querySelector('input')!.checked).to.equal(false);
  });

  it('tells the page ids, and only when the reader marks something', async () => {
    const el = await render();
    const told: SignalsChangedEvent[] = [];
    el.addEventListener('pleinwacht-signals-changed', (event) => told.push(event));
    el.about = 'bullying';
    await el.updateComplete;
    el.about = 'bullied';
    await el.updateComplete;
    expect(told).to.deep.equal([]);
    await tick(el, 'Slaapt slecht');
    await doubt(el, 'Plast weer in bed');
    expect(told.map(({selected, unsure}) => [selected, unsure])).to.deep.equal([
      [['sleeps-badly'], []],
      [['sleeps-badly'], ['wets-bed']],
    ]);
    expect(told[0]!.bubbles && told[0]!.composed).to.equal(true);
    await click(el, '[part=next]');
    await click(el, '.seg input');
    await type(el, 'goesWell', 'Voetbal');
    expect(told.length).to.equal(2);
  });

  it('never counts, scores or concludes', async () => {
    const el = await render();
    for (const row of all<HTMLInputElement>(el, '.row input')) await click(el, row);
    await click(el, '[part=next]');
    await click(el, '[part=next]');
    const count = all(el, '[part=starters] li').length;
    expect(words(el)).not.to.match(new RegExp(`\\b${count}\\b|score|kans|waarschijnlijk|ernstig`));
  });

  it('answers when nothing was marked', async () => {
    const el = await render();
    await click(el, '[part=next]');
    expect(one(el, '[part=nothing]').textContent).to.include('Niets gezien');
    expect(all(el, '[part=starters]')).to.have.length(0);
  });

  it('sends to the doctor only with a complaint that is theirs', async () => {
    const el = await render();
    const doctor = content.doctor[0]!.text;
    await tick(el, 'Raakt steeds dingen kwijt');
    await click(el, '[part=next]');
    await click(el, '[part=next]');
    expect(words(el)).not.to.include(doctor);
    await click(el, texts.back);
    await click(el, texts.backToList);
    await tick(el, 'Slaapt slecht');
    await click(el, '[part=next]');
    await click(el, '[part=next]');
    expect(words(el)).to.include(doctor);
  });

  it("puts the school's own crisis line in the place of ours", async () => {
    const el = await render();
    el.school = {helplines: [{id: '113-suicide-prevention', name: 'Eigen lijn', text: 'Altijd.', phone: '0800-1'}]};
    await click(el, '[part=next]');
    expect(words(el)).to.include('Eigen lijn').and.not.to.include('0800-0113');
  });

  it('shows traits only where the page itself is for staff, shut and behind their warning', async () => {
    const el = await fixture<SignalChecklist>(html`<pleinwacht-signal-checklist></pleinwacht-signal-checklist>`);
    await click(el, 'input[name=setting][value=school]');
    await click(el, '[part=next]');
    expect(all(el, '[part=traits]')).to.have.length(0);
    el.setting = 'school';
    await el.updateComplete;
    expect(one<HTMLDetailsElement>(el, '[part=traits] details').open).to.equal(false);
    expect(one(el, '[part=traits] .body > :first-child').textContent).to.include(content.traits.groups[1]!.warning.text);
    expect(all(el, '[part=traits] input')).to.have.length(0);
  });

  it('moves focus to the title of each page, and goes back by a button', async () => {
    const el = await render();
    await tick(el, 'Slaapt slecht');
    await click(el, '[part=next]');
    await waitUntil(() => el.shadowRoot!.activeElement === one(el, '#title'));
    await click(el, texts.backToList);
    await waitUntil(() => el.shadowRoot!.activeElement === one(el, '#title'));
    expect(line(el, 'Slaapt slecht').querySelector('input')!.checked).to.equal(true);
  });

  it('reaches every row by keyboard, and names the question mark after its row', async () => {
    const el = await render();
    for (const target of all<HTMLElement>(el, '.line input')) expect(target.tabIndex).to.equal(0);
    expect(line(el, 'Slaapt slecht').querySelector('button')!.ariaLabel).to.include(`${texts.unsure}: Slaapt slecht`);
  });

  it('asks before it empties the list', async () => {
    const el = await render();
    await tick(el, 'Slaapt slecht');
    await click(el, texts.clear);
    await click(el, texts.sure.stay);
    expect(line(el, 'Slaapt slecht').querySelector('input')!.checked).to.equal(true);
    await click(el, texts.clear);
    const told = oneEvent<SignalsChangedEvent>(el, 'pleinwacht-signals-changed');
    await click(el, texts.sure.wipe);
    expect((await told).selected).to.deep.equal([]);
    expect(all<HTMLInputElement>(el, 'input').filter(({checked}) => checked)).to.deep.equal([]);
  });

  describe('files', () => {
    it('keeps what was marked as a file without names, and reads it back', async () => {
      const el = await render();
      await tick(el, 'Slaapt slecht');
      await doubt(el, 'Plast weer in bed');
      await click(el, '.choice input');
      await click(el, '[part=next]');
      await click(el, '.seg input');
      await type(el, 'goesWell', 'Voetbal');
      await click(el, '[part=next]');

      const blobs: Blob[] = [];
      const {createObjectURL} = URL;
      let name = '';
      const {click: follow} = HTMLAnchorElement.prototype;
      URL.createObjectURL = (blob) => (blobs.push(blob as Blob), createObjectURL.call(URL, blob));
      HTMLAnchorElement.prototype.click = function () {
        name = this.download;
      };
      await click(el, '[part=save]');
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = follow;
      expect(name).to.equal('signalenlijst-thuis.json');

      const other = await render();
      await click(other, texts.toCompare);
      await open(other, new File(blobs, name));
      expect(one(other, '[part=table]').textContent)
        .to.include('Slaapt slecht')
        .and.to.include('anders dan eerst')
        .and.to.include('Voetbal');
      await click(other, texts.compare.goOn);
      expect(line(other, 'Slaapt slecht').querySelector('input')!.checked).to.equal(true);
      expect(one<HTMLInputElement>(other, '.choice input').checked).to.equal(true);
    });

    it('lays the lists of home and school side by side, and what differs first', async () => {
      const el = await render();
      await tick(el, 'Slaapt slecht');
      await tick(el, 'Wil het liefst niet opvallen');
      await tick(el, 'Is vaak verdrietig');
      await click(el, texts.toCompare);
      await open(
        el,
        sheetFile({
          setting: 'school',
          signals: [
            {id: 'sad', seen: 'no'},
            {id: 'wants-to-be-invisible', seen: 'yes'},
            {id: 'chosen-last', seen: 'yes', since: 'longer'},
          ],
        }),
      );
      const rows = all(el, '[part=table] tbody tr').map((row) =>
        [...row.children].map((cell) => cell.textContent!.trim().replace(/^(Thuis|Op school)/, '')),
      );
      expect(rows).to.deep.equal([
        [texts.compare.differs],
        ['Is vaak verdrietig of somber', 'Gezien', 'Niet gezien'],
        [texts.compare.alike],
        ['Wil het liefst niet opvallen', 'Gezien', 'Gezien'],
        ['Slaapt slecht of droomt naar', 'Gezien', 'Staat niet op deze lijst'],
        ['Is bij groepjes kiezen vaak de laatste, of blijft over', 'Staat niet op deze lijst', 'Gezien: al langer'],
      ]);
    });

    const bad: readonly (readonly [string, File, string])[] = [
      ['no JSON', new File(['<p>hallo</p>'], 'x.json'), texts.compare.faults['not-a-sheet']],
      ['another kind of file', new File(['{"format":"x"}'], 'x.json'), texts.compare.faults['not-a-sheet']],
      ['null', new File(['null'], 'x.json'), texts.compare.faults['not-a-sheet']],
      [
        'a sheet with a foreign value',
        sheetFile({setting: 'home', signals: [{id: 'sad', seen: '<b>'}]}),
        texts.compare.faults['not-a-sheet'],
      ],
      ['something huge', new File(['x'.repeat(70_000)], 'x.json'), texts.compare.faults['not-a-sheet']],
      ['a newer version', sheetFile({setting: 'home', version: 2}), texts.compare.faults.newer],
      ['the other side of bullying', sheetFile({setting: 'school', about: 'bullying'}), texts.compare.faults['other-side']],
    ];
    for (const [name, file, sentence] of bad) {
      it(`says what is wrong with ${name}, and keeps what was there`, async () => {
        const el = await render();
        await tick(el, 'Slaapt slecht');
        await click(el, texts.toCompare);
        await open(el, file);
        expect(one(el, '.error').textContent).to.include(sentence);
        expect(all(el, '[part=table] thead th').length).to.equal(2);
      });
    }

    it('shows what a file holds as text', async () => {
      const el = await render();
      await click(el, texts.toCompare);
      await open(el, sheetFile({setting: 'school', note: '<img src=x onerror=alert(1)>'}));
      expect(one(el, '[part=table]').textContent).to.include('<img src=x');
      expect(all(el, 'img')).to.have.length(0);
    });
  });

  describe('print', () => {
    it('prints the list alone, and leaves the page as it was', async () => {
      const el = await render();
      await click(el, '[part=next]');
      const {print} = window;
      const during: unknown[] = [];
      window.print = () => during.push(document.adoptedStyleSheets.length, el.hasAttribute('printing'));
      await click(el, '[part=print]');
      window.print = print;
      expect(during).to.deep.equal([1, true]);
      dispatchEvent(new Event('afterprint'));
      expect([document.adoptedStyleSheets.length, el.hasAttribute('printing')]).to.deep.equal([0, false]);
    });
  });

  describe('silence', () => {
    it('requests, logs and stores nothing while it is filled in', async () => {
      const {fetch} = window;
      const asked: unknown[] = [];
      window.fetch = (...call) => (asked.push(call), fetch(...call));
      const before = [localStorage.length, sessionStorage.length, document.cookie, location.href];
      const el = await renderSending();
      await toShare(el);
      await fillNames(el);
      window.fetch = fetch;
      expect(asked).to.deep.equal([]);
      expect(sent).to.deep.equal([]);
      expect([localStorage.length, sessionStorage.length, document.cookie, location.href]).to.deep.equal(before);
    });

    it('forgets everything when the page is left', async () => {
      const el = await renderSending();
      await toShare(el);
      await fillNames(el);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(
        all<HTMLInputElement>(el, 'input').filter(({checked, value, type: kind}) => checked || (kind === 'text' && value)),
      ).to.deep.equal([]);
    });

    it('forgets everything after a long quiet, and asks before', async () => {
      const el = await render();
      await tick(el, 'Slaapt slecht');
      el.setIdleTimes({wipeAfter: 1000, askBefore: 900}); // long enough to be seen on a busy machine too
      await waitUntil(() => one(el, 'dialog'));
      expect(one(el, 'dialog').textContent).to.include(texts.idle.text);
      await waitUntil(() => !line(el, 'Slaapt slecht').querySelector('input')!.checked, undefined, {timeout: 5000});
    });

    it('keeps a list that is moved within the page, and forgets one that is taken out', async () => {
      const el = await render();
      await tick(el, 'Slaapt slecht');
      el.parentElement!.append(el);
      await el.updateComplete;
      expect(line(el, 'Slaapt slecht').querySelector('input')!.checked).to.equal(true);
      el.remove();
      await waitUntil(() => !line(el, 'Slaapt slecht').querySelector('input')!.checked);
    });
  });
});
