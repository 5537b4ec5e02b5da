import {expect, html} from '@open-wc/testing';

import {wordsFor} from '../../src/content/form/words-for.js';
import {hello, ready} from '../../src/portal/frame-messages.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {place} from '../fixtures/place.js';
import {content, type StayingReportForm, text, texts} from '../fixtures/report-form.js';

/** An origin that never answers here: what is heard from it is told by the test. */
const origin = 'https://127.0.0.1:1';
const src = `${origin}/api/embed/report-form.html`;

describe('<pleinwacht-report-form frame-src>', () => {
  const open = (frameSrc: string, markup = html`<p id="own">Bel <a href="tel:0517123456">0517 - 12 34 56</a></p>`) =>
    place<StayingReportForm>(html`<staying-report-form frame-src=${frameSrc} endpoint="/api">${markup}</staying-report-form>`);
  const frameOf = (form: StayingReportForm) => form.shadowRoot!.querySelector('iframe');
  const says = async (form: StayingReportForm, {from = origin, source = frameOf(form)!.contentWindow, data = {}} = {}) => {
    dispatchEvent(new MessageEvent('message', {source, origin: from, data: {type: 'pleinwacht:ready', version: 1, ...data}}));
    await form.updateComplete;
  };
  const markupSeen = (form: StayingReportForm) => Boolean(form.querySelector('#own')?.checkVisibility());
  const formSeen = (form: StayingReportForm) => form.shadowRoot!.querySelector('[part=start], [part=exit]') !== null;

  it('shows the markup until the form is there, and then a frame of one height', async () => {
    const form = await open(src);
    expect([markupSeen(form), frameOf(form)!.offsetHeight, formSeen(form)]).to.deep.equal([true, 0, false]);
    form.school = {contacts: [{role: 'coordinator', phone: '0517 - 12 34 56'}]};
    await says(form);
    const height = frameOf(form)!.offsetHeight;
    expect([markupSeen(form), height, formSeen(form)]).to.deep.equal([false, Math.min(832, Math.round(innerHeight * 0.9)), false]);
    for (const asked of [640, 1024, 2368]) await says(form, {data: {type: 'pleinwacht:height', height: asked, scrolls: true}});
    expect(frameOf(form)!.offsetHeight).to.equal(height);
    expect(text(form.shadowRoot!.querySelector('[part=origin]')))
      .to.contain(origin)
      .and.contain(texts.frame.open);
    const frame = frameOf(form)!;
    expect([frame.title, frame.referrerPolicy, frame.hasAttribute('sandbox')]).to.deep.equal([content.title, 'no-referrer', false]);
    await expect(form).to.be.accessible({ignoredRules: ['frame-tested']});
  });

  it('believes only the window and the origin of its frame', async () => {
    const form = await open(src);
    await says(form, {from: 'https://evil.example'});
    await says(form, {source: window});
    await says(form, {data: {version: 2}});
    await says(form, {data: {type: 'ready'}});
    expect([markupSeen(form), frameOf(form)!.offsetHeight]).to.deep.equal([true, 0]);
  });

  for (const wrong of [
    'http://receiver.example/form',
    'javascript:alert(1)',
    'data:text/html,x',
    '//user:secret@receiver.example/',
    'ftp://x/y',
    '',
  ]) {
    it(`is told, and never a form of ours, for ${JSON.stringify(wrong)}`, async () => {
      const errors = new ConsoleErrors();
      const form = await open(wrong);
      errors.stop();
      expect(errors.lines).to.deep.equal([
        `<staying-report-form frame-src>: expected an https address (or http on localhost), got ${JSON.stringify(wrong)}`,
      ]);
      expect([markupSeen(form), frameOf(form) === null, formSeen(form)]).to.deep.equal([true, true, false]);
    });
  }

  it('says whom to talk to where the tag holds nothing and the form does not come', async () => {
    const errors = new ConsoleErrors();
    const form = await open('http://receiver.example/', html``);
    errors.stop();
    expect(text(form.shadowRoot!.querySelector('[part=page]')))
      .to.contain('112')
      .and.contain(wordsFor(content.elsewhere.title));
    expect(formSeen(form)).to.equal(false);
  });

  it('is told when the page could look into it all the same', async () => {
    const errors = new ConsoleErrors();
    await open(`${location.origin}/nowhere.html`);
    errors.stop();
    expect(errors.lines[0]).to.match(/frame-src>: expected an address of another origin/);
  });

  it('begins anew when it is moved, for a frame that is moved loads again', async () => {
    const form = await open(src);
    form.school = {contacts: [{role: 'coordinator', phone: '0517 - 12 34 56'}]};
    await says(form);
    const box = await place<HTMLElement>(html`<div></div>`);
    box.append(form);
    await form.updateComplete;
    expect([markupSeen(form), frameOf(form)!.offsetHeight]).to.deep.equal([true, 0]);
    await says(form);
    expect(markupSeen(form)).to.equal(false);
  });

  it('tells its frame no more than what the page looks like', async () => {
    const form = await open(src);
    form.style.setProperty('--pleinwacht-accent', '#123456');
    form.style.setProperty('--pleinwacht-other', 'words');
    // What cannot be written on a window of another origin, can on the frame that holds it.
    const told: unknown[][] = [];
    const window = {postMessage: (...all: unknown[]) => void told.push(all)};
    Object.defineProperty(frameOf(form)!, 'contentWindow', {value: window});
    dispatchEvent(Object.defineProperty(new MessageEvent('message', {origin, data: ready}), 'source', {value: window}));
    await form.updateComplete;
    const [[message, to]] = told as [[Record<string, unknown>, string]];
    expect(to).to.equal(origin);
    expect(message).to.deep.include(hello);
    expect((message['look'] as Record<string, string>)['accent']).to.equal('#123456');
    expect(Object.keys(message['look'] as object)).not.to.contain('other');
  });

  it('leaves by Shift three times in the page around it too', async () => {
    const form = await open(src);
    await says(form);
    for (let times = 0; times < 3; times++) for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, {key: 'Shift'}));
    expect(form.left).to.have.length(1);
  });
});
