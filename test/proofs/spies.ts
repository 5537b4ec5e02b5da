import {readFile} from 'node:fs/promises';

import type {Frame, Page} from 'puppeteer-core';

/** What a page around a form could find out of it. */
export interface Seen {
  /** Where words were seen, each time. */
  words: string[];
  /** Heights that a frame asked for. */
  heights: number[];
  /** Events of ours, by name. */
  events: string[];
  /** How often the recorder of sessions wrote something down. */
  recorded: number;
}

/** Parts of what {@link typed} types; none of them stands on the page by itself. */
export const secrets = ['KANARIE', 'Zwaluwstraat'] as const;

/** Before a page is opened. */
export async function spyOn(page: Page): Promise<void> {
  // The tests' compiler names each function by this one, which a page has not.
  await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
  await page.evaluateOnNewDocument(startSpies);
  await page.evaluateOnNewDocument(await readFile(new URL('../../node_modules/rrweb/umd/rrweb.min.js', import.meta.url), 'utf8'));
  await page.evaluateOnNewDocument(startRecorder);
}

/** A real recorder of sessions, set to keep all that it can get. */
function startRecorder(): void {
  if (window !== top) return;
  const {seen, rrweb} = globalThis as unknown as {seen: Seen; rrweb: {record: (options: object) => void}};
  addEventListener('DOMContentLoaded', () =>
    rrweb.record({
      emit: (event: object) => {
        seen.recorded++;
        if (['KANARIE', 'Zwaluwstraat'].some((secret) => JSON.stringify(event).includes(secret))) seen.words.push('rrweb');
      },
      recordCrossOriginIframes: true,
      maskAllInputs: false,
    }),
  );
}

/** Runs in the page before all else: a key logger, an observer, and a recorder that looks at everything again and again, as those of others do. */
function startSpies(): void {
  if (window !== top) return;
  const seen: Seen = {words: [], heights: [], events: [], recorded: 0};
  Object.assign(globalThis, {seen});
  const secrets = ['KANARIE', 'Zwaluwstraat'];
  const look = (where: string, text: unknown) => {
    if (secrets.some((secret) => String(text).includes(secret))) seen.words.push(where);
  };
  let keys = '';
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy']) {
    addEventListener(
      type,
      (event) => {
        const {key, data} = event as KeyboardEvent & InputEvent;
        if (type === 'keydown' && key?.length === 1) look('keys', (keys += key));
        look(type, data);
        look(type, (event.composedPath()[0] as HTMLInputElement).value);
      },
      true,
    );
  }
  addEventListener('message', ({data}) => {
    look('message', JSON.stringify(data));
    if (data?.type === 'pleinwacht:height') seen.heights.push(data.height);
  });
  for (const type of ['submitted', 'exit', 'leave']) addEventListener(`pleinwacht-${type}`, () => seen.events.push(type), true);
  const {fetch} = globalThis;
  globalThis.fetch = (...all) => {
    look('fetch', JSON.stringify(all[1] ?? {}));
    return fetch(...all);
  };
  const observed = new WeakSet<Node>();
  const read = (root: Document | ShadowRoot): void => {
    if (!observed.has(root)) {
      observed.add(root);
      new MutationObserver((records) => {
        for (const {target, addedNodes} of records) for (const node of [target, ...addedNodes]) look('observer', node.textContent);
      }).observe(root, {subtree: true, childList: true, characterData: true, attributes: true});
    }
    for (const element of root.querySelectorAll('*')) {
      look('value', (element as HTMLInputElement).value);
      if (element.shadowRoot) read(element.shadowRoot);
      if (element.localName !== 'iframe') continue;
      try {
        const inside = (element as HTMLIFrameElement).contentDocument;
        if (inside) read(inside);
      } catch {
        // cross-origin
      }
    }
    look('text', root.textContent);
  };
  setInterval(() => {
    read(document);
    look('title', document.title + location.href);
    look('resources', JSON.stringify(performance.getEntriesByType('resource').map(({name}) => name)));
  }, 50);
}

/**
 * Words in each field on the way to the page that checks everything, or so many pages on, as somebody at a keyboard types them.
 *
 * @returns whether it came to that page.
 */
export async function fillIn(frame: Frame, words: readonly string[] = secrets, most = 20): Promise<boolean> {
  await press(frame, '[part=start]');
  const atTheEnd = async () => (await find(frame, '[part=send]')) !== null;
  for (let pages = 0; pages < most && !(await atTheEnd()); pages++) {
    for (const choice of ['self', 'name']) {
      await (await find(frame, `input[type=radio][value=${choice}]`))?.evaluate((element) => (element as HTMLElement).click());
    }
    const fields = await frame.$$('pleinwacht-report-form >>> :is(textarea, input:not([type=radio], [type=checkbox]))');
    for (const [index, field] of fields.entries()) await field.type(words[index % words.length]!);
    await press(frame, '[part=next]');
  }
  return atTheEnd();
}

/** From the page that checks everything. */
export async function send(frame: Frame): Promise<void> {
  const settled = frame.waitForFunction(() => !document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('[part=send]'));
  await press(frame, '[part=send]');
  await settled;
}

export async function tellAndSend(frame: Frame): Promise<void> {
  await fillIn(frame);
  await send(frame);
}

const find = (frame: Frame, selector: string) => frame.$(`pleinwacht-report-form >>> ${selector}`);

/** Presses it, and waits for what is drawn then. */
export async function press(frame: Frame, selector: string): Promise<void> {
  const button = (await frame.waitForSelector(`pleinwacht-report-form >>> ${selector}`))!;
  await button.evaluate((element) => (element as HTMLElement).click());
  await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
