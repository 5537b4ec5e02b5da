import {expect} from '@open-wc/testing';

import '../../src/embed/host.js';
import type {SubmittedEvent} from '../../src/portal/submitted-event.js';

/** A page of its own in a frame, with our sources in it; gone when the test is over. */
async function framed(body: string, {sandbox, policy = ''}: {sandbox?: string; policy?: string} = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html><html lang="nl"><meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">import '${new URL('/src/define.ts', location.origin).href}'; document.body.dataset.ready = ''</script><body>${body}`;
  document.body.append(frame);
  frames.push(frame);
  await until(() => frame.contentDocument?.body?.dataset['ready'] !== undefined);
  return frame;
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const portal = (widget: string) => `<pleinwacht-portal endpoint="https://receiver.example/in">${widget}</pleinwacht-portal>`;

/** Presses what is found in the widget of a frame, as soon as it is there. */
async function press(frame: HTMLIFrameElement, ...selectors: string[]): Promise<ShadowRoot> {
  const root = frame.contentDocument!.querySelector('pleinwacht-portal > *')!.shadowRoot!;
  for (const selector of selectors) {
    await until(() => root.querySelector(selector) !== null);
    root.querySelector<HTMLElement>(selector)!.click();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return root;
}

describe('a frame that may not send forms', () => {
  const sandbox = 'allow-scripts allow-same-origin';

  it('goes on to the next question of the report form', async () => {
    const frame = await framed(portal('<pleinwacht-report-form reporter="self"></pleinwacht-report-form>'), {sandbox});
    const root = await press(frame, '[part=start]', 'input[value=verbal]', '[part=next]');
    await until(() => root.querySelector('#story') !== null);
  });

  it('says what is missing in a question to school, and goes on once it is there', async () => {
    const frame = await framed(portal('<pleinwacht-parent-panel sections="talk-with-school"></pleinwacht-parent-panel>'), {sandbox});
    const root = await press(frame, 'form [type=submit], form .btn');
    await until(() => root.querySelector('[aria-invalid=true]') !== null);
  });

  it('asks why after an answer in the quiz', async () => {
    const frame = await framed(portal('<pleinwacht-pesten-plagen-quiz></pleinwacht-pesten-plagen-quiz>'), {sandbox});
    const root = await press(frame, 'form input', 'form [part=next]');
    await until(() => root.querySelector('[name=reason]') !== null);
  });
});

describe('a page whose policy lets nothing be sent', () => {
  for (const [how, script] of Object.entries({
    '': '',
    ', though the page keeps to itself what was stopped': `addEventListener('securitypolicyviolation', (event) => event.stopImmediatePropagation(), true)`,
  }))
    it(`says that nothing has left it, asks once, and names the way out in the console${how}`, async () => {
      const frame = await framed(portal('<pleinwacht-report-form reporter="self"></pleinwacht-report-form>'), {
        policy: `connect-src ${location.origin}`,
      });
      const said: string[] = [];
      if (script) frame.contentDocument!.head.append(Object.assign(frame.contentDocument!.createElement('script'), {textContent: script}));
      const inside = frame.contentWindow as Window & typeof globalThis;
      inside.console.error = (line: string) => said.push(line);
      let tries = 0;
      const {fetch} = inside;
      inside.fetch = (...request: Parameters<typeof fetch>) => (tries++, fetch.apply(inside, request));
      const heard: unknown[] = [];
      inside.document.addEventListener('pleinwacht-submitted', (event) =>
        heard.push((event as SubmittedEvent).outcome, (event as SubmittedEvent).reason),
      );
      const root = await press(frame, '[part=start]', 'input[value=verbal]');
      while (!root.querySelector('[part=send]')) await press(frame, '[part=next]');
      await press(frame, '[part=send]');
      await until(() => root.querySelector('[part=failure]') !== null);
      const text = root.querySelector('[part=failure]')!.textContent;
      expect(text).to.contain('Het is nog niet verstuurd').and.not.contain('Misschien');
      expect(tries).to.equal(1);
      expect(heard).to.deep.equal(['failed', 'not-allowed']);
      expect(said.join('\n')).to.match(/https:\/\/receiver\.example\/in.*connect-src/);
    });
});

describe('host.js', () => {
  it('gives a frame in a shadow root within a shadow root its height, and believes no other', () => {
    const outer = document.body.appendChild(document.createElement('div'));
    const inner = outer.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
    const frame = inner.attachShadow({mode: 'open'}).appendChild(document.createElement('iframe'));
    const stranger = outer.shadowRoot!.appendChild(document.createElement('iframe'));
    for (const one of [frame, stranger]) one.src = `${location.origin}/nowhere.html`;
    frame.dataset['pleinwacht'] = '';
    for (const one of [frame, stranger])
      dispatchEvent(
        new MessageEvent('message', {
          source: one.contentWindow,
          origin: location.origin,
          data: {type: 'pleinwacht:height', version: 1, height: 1234, scrolls: false},
        }),
      );
    expect([frame.style.height, stranger.style.height]).to.deep.equal(['1234px', '']);
    outer.remove();
  });
});
