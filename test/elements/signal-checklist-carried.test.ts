import {expect, fixture, html} from '@open-wc/testing';

import '../../src/elements/signal-checklist/define.js';
import type {SignalChecklist} from '../../src/elements/signal-checklist/signal-checklist.js';
import {all, button, click, content, one, open, render, sheetFile, texts, tick, words} from '../fixtures/signal-checklist.js';

const columns = (el: SignalChecklist) => all(el, '[part=table] thead th').map(({textContent}) => textContent);
const address = (el: SignalChecklist) => one(el, '.address').textContent.trim();
const list = () => fixture<SignalChecklist>(html`<pleinwacht-signal-checklist></pleinwacht-signal-checklist>`);

/** A list with one row ticked, on the page with its code. */
async function carrying(): Promise<SignalChecklist> {
  const el = await render();
  await tick(el, 'Slaapt slecht');
  await click(el, '[part=next]');
  await click(el, '[part=next]');
  await click(el, '[part=carry]');
  return el;
}

/** What a page shows that was opened by an address. */
async function opened(hash: string): Promise<SignalChecklist> {
  history.replaceState(null, '', hash);
  const el = await list();
  expect(location.hash).to.equal('');
  await el.updateComplete;
  return el;
}

describe('<pleinwacht-signal-checklist> beside others', () => {
  it('carries what was chosen to another screen in an address, and says what does not go along', async () => {
    const el = await carrying();
    await expect(el).to.be.accessible();
    expect(words(el)).to.include(texts.carry.what).and.include(texts.carry.who);
    const there = await opened(new URL(address(el)).hash);
    expect(columns(there)).to.have.length(2);
    expect(one(there, '[part=table] tbody').textContent).to.match(/Slaapt slecht[^]*Gezien/);
    expect(all(there, '[part=table] tbody tr')).to.have.length(1);
  });

  it('has no code for a list on which nothing was chosen', async () => {
    const el = await render();
    await click(el, '[part=next]');
    expect(all(el, '[part=carry]')).to.have.length(0);
  });

  it('believes no code that is damaged, too long or of another edition, and shows the list of this page', async () => {
    const hash = new URL(address(await carrying())).hash;
    const signs = hash.split('=')[1]!;
    for (const [broken, says] of [
      [hash.slice(0, -1), texts.compare.faults['damaged-code']],
      [`${hash.slice(0, -1)}Z`, texts.compare.faults['damaged-code']],
      [`${hash}${'0'.repeat(5000)}`, texts.compare.faults['damaged-code']],
      ['#signalenlijst=%3Cscript%3E', texts.compare.faults['damaged-code']],
      [`#signalenlijst=9${signs.slice(1)}`, texts.compare.faults.newer],
      [`#signalenlijst=${signs.slice(0, 12)}0000${signs.slice(16)}`, texts.compare.faults.newer],
      [`#signalenlijst=${signs.slice(0, 4)}20269999${signs.slice(12)}`, texts.compare.faults['damaged-code']],
      [`#signalenlijst=1999${signs.slice(4)}`, texts.compare.faults['damaged-code']],
    ] as const) {
      const el = await opened(broken);
      expect(words(el), broken).to.include(says);
      expect(all(el, '[part=table]'), broken).to.have.length(0);
      el.remove();
    }
  });

  it('leaves an address alone that is of the page', async () => {
    history.replaceState(null, '', '#hoofdstuk-2');
    const el = await list();
    expect(location.hash).to.equal('#hoofdstuk-2');
    expect(all(el, '[part=next]')).to.have.length(1);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lays up to six side by side, of one child on two days too, tells them apart, and lets one be taken away', async () => {
    const el = await render();
    await click(el, texts.toCompare);
    const [first] = content.signals;
    const of = (setting: string, day?: string) => sheetFile({setting, day, signals: [{id: first!.id, seen: 'yes'}]});
    await open(el, of('home', '2026-11-02'), of('home', '2026-11-23'), of('school'));
    expect(columns(el).slice(1)).to.deep.equal(['Thuis, 2 november 2026', 'Thuis, 23 november 2026', 'Op school']);
    await click(el, button(el, texts.compare.remove.replace('{list}', 'Thuis, 2 november 2026')));
    expect(columns(el).slice(1)).to.deep.equal(['Thuis, 23 november 2026', 'Op school']);
    await open(el, of('school', '2026-01-01'), of('school', '2026-02-02'), of('school', '2026-03-03'), of('school', '2026-04-04'));
    expect(columns(el)).to.have.length(7);
    await expect(el).to.be.accessible();
    await open(el, of('school', '2026-05-05'));
    expect(columns(el)).to.have.length(7);
    expect(words(el)).to.include(texts.compare.faults['too-many']);
  });
});
