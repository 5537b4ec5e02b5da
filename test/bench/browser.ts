import {type Browser, type CDPSession, launch, type Page as Tab} from 'puppeteer-core';

import type {WidgetName} from '../../src/markup/index.js';
import {chromium} from '../browser.mjs';
import type {Entry, Page} from './pages.js';

/** How a page came up. Times in milliseconds since the navigation began. */
export interface Load {
  /** The first thing of the widget that can be used, drawn on the screen. */
  first: number;
  /** The same inside what the script made. */
  upgraded: number;
  /** When that is so on a second visit, with what the browser kept of the first. */
  again: number;
  /** Time of the page's main thread until the first of that is drawn, all of it. */
  cpu: number;
  /** The same 0.3 s later, when what is behind the first screen has been fetched and drawn too. */
  settled: number;
  /** What of that went to reading and compiling the script, to running it, to style and to layout. */
  reading: number;
  running: number;
  style: number;
  layout: number;
  /** The longest task; 0 when none reached 50. */
  longest: number;
  shift: number;
  /** Bytes of the script's heap after a collection. */
  heap: number;
}

export type Profile = 'slow' | 'fast';

/** What counts as the first thing that can be used, the same for every entry. */
const control = 'input, button, summary, a[href^="tel:"]';

/** The same for a widget whose markup has something else to use before that. */
const controls: Readonly<Partial<Record<WidgetName, string>>> = {
  'report-form': 'button, a[href^="tel:"]',
  'signal-checklist': 'input',
  'pesten-plagen-quiz': 'input',
  'conversation-prompts': 'input, summary',
  'startgesprek-guide': 'input',
  'answer-box': 'textarea, input, a[href^="tel:"]',
  'pupil-panel': 'a[href^="tel:"]',
};

/** What is done first: a tick, an answer, a letter, a door. Nothing where the first act is another page. */
const acts: Readonly<Partial<Record<WidgetName, string>>> = {
  'signal-checklist': '.row input[type=checkbox], .sd-table input, label input[type=checkbox]',
  'pesten-plagen-quiz': 'input[type=radio]',
  'conversation-prompts': 'input[type=radio]',
  'startgesprek-guide': '#child, [data-pleinwacht=child], .sd-input',
  'parent-panel': '.door, summary, .sd-panel__title',
  // Typing is no press.
  'answer-box': ':not(*)',
};

export async function openBrowser(): Promise<Browser> {
  return launch({...(await chromium()), headless: true, protocolTimeout: 600_000});
}

/** Gives a browser that kept nothing, as a way to open tabs in it, and closes all of them afterwards. */
async function inNewContext<Result>(browser: Browser, measure: (open: () => Promise<Opened>) => Promise<Result>): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    return await measure(async () => {
      const tab = await context.newPage();
      await tab.setViewport({width: 360, height: 740});
      const session = await tab.createCDPSession();
      await session.send('Performance.enable', {timeDomain: 'threadTicks'});
      return {tab, session};
    });
  } finally {
    await context.close();
  }
}

interface Opened {
  readonly tab: Tab;
  readonly session: CDPSession;
}

/** What the main thread spent on, by the name that Chromium has for it, in seconds. */
const spent = {
  cpu: 'TaskDuration',
  reading: 'V8CompileDuration',
  running: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
} as const;
type Spent = Record<keyof typeof spent, number>;

async function metrics(session: CDPSession): Promise<Spent & {heap: number}> {
  const {metrics} = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const times = Object.fromEntries(Object.entries(spent).map(([what, name]) => [what, value(name) * 1000])) as Spent;
  return {...times, heap: value('JSHeapUsedSize')};
}

/** Tells the bench, from inside the page, that the first screen stands. */
declare const benchStands: (nothing: '') => void;

/** Watches from inside the page, before anything of it runs. */
function watch(control: string, entry: Entry) {
  const seen = {first: 0, upgraded: 0, longest: 0, shift: 0};
  Object.assign(globalThis, {benchSeen: seen});
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) seen.shift += (shift as PerformanceEntry & {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
  const inLight = entry === 'html' || entry === 'surveyjs';
  // Drawn is what the frame shows that comes after it; a task posted in that frame runs once it is made.
  const drawn = (what: 'first' | 'upgraded') => {
    if (seen[what]) return;
    seen[what] = performance.now();
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        seen[what] = performance.now();
        if (what === 'upgraded') benchStands('');
      };
      port2.postMessage(undefined);
    });
  };
  const look = () => {
    const hosts = [...document.querySelectorAll('.host')];
    // What is folded away comes before what is in view in some.
    const isThere = (root: ParentNode | null | undefined) =>
      root && [...root.querySelectorAll(control)].some((one) => one.checkVisibility());
    const upgraded = hosts.length > 0 && hosts.every((host) => isThere(inLight ? host : host.shadowRoot));
    if (upgraded || hosts.some(isThere)) drawn('first');
    if (upgraded) return drawn('upgraded');
    setTimeout(look, 0);
  };
  look();
}

/** Loads a page as on an old phone and a slow line (4 times slower, 1.6 Mbit/s, 150 ms per request), or as it comes; on the slow line twice. */
export async function load(browser: Browser, page: Page, profile: Profile): Promise<Load> {
  return inNewContext(browser, async (open) => {
    const first = await visit(await open(), page, profile);
    const again = profile === 'slow' ? (await visit(await open(), page, profile)).upgraded : 0;
    return {...first, again};
  });
}

async function visit({tab, session}: Opened, {widget, entry, address}: Page, profile: Profile): Promise<Omit<Load, 'again'>> {
  await tab.evaluateOnNewDocument(
    `${`const __name = (f) => f;`}(${watch})(${JSON.stringify(controls[widget] ?? control)}, ${JSON.stringify(entry)})`,
  );
  if (profile === 'slow') {
    await session.send('Network.enable');
    const throughput = {downloadThroughput: 200_000, uploadThroughput: 94_000};
    await session.send('Network.emulateNetworkConditions', {offline: false, latency: 150, ...throughput});
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  }
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', {name: 'benchStands'});
  const stands = new Promise<Spent>((resolve) => session.once('Runtime.bindingCalled', () => resolve(metrics(session))));
  const before = await metrics(session);
  await tab.goto(address, {waitUntil: 'load'});
  const after = await stands;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const settled = (await metrics(session)).cpu - before.cpu;
  const seen = (await tab.evaluate('benchSeen')) as Pick<Load, 'first' | 'upgraded' | 'longest' | 'shift'>;
  await session.send('HeapProfiler.collectGarbage');
  const {heap} = await metrics(session);
  const took = Object.keys(spent).map((what) => [what, after[what as keyof Spent] - before[what as keyof Spent]]);
  return {...seen, ...(Object.fromEntries(took) as Spent), settled, heap};
}

/** Does the same thing over and over, and gives the median of what it takes until the layout stands, in milliseconds; 0 when there is nothing to do. */
async function repeatAct(selector: string, times: number): Promise<number> {
  const host = document.querySelector<HTMLElement>('.host')!;
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const found = [...(host.shadowRoot ?? host).querySelectorAll<HTMLInputElement>(selector)];
    const target = found[time % Math.min(found.length, 4)];
    if (!target) return 0;
    await new Promise((resolve) => setTimeout(resolve, 30));
    const root: Node = host.shadowRoot ?? host;
    let changed = false;
    const observer = new MutationObserver(() => (changed = true));
    observer.observe(root, {subtree: true, childList: true, characterData: true, attributes: true});
    const start = performance.now();
    if (target.type === 'text') {
      target.value += 'a';
      target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    } else target.click();
    for (let turn = 0; turn < 30; turn++) await null;
    void document.documentElement.offsetHeight;
    let end = performance.now();
    // Some draw later; a form without any answer to a tick is not waited for.
    for (let wait = 0; !changed && wait < 10; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      void document.documentElement.offsetHeight;
      if (changed) end = performance.now();
    }
    observer.disconnect();
    taken.push(end - start);
  }
  return taken.sort((a, b) => a - b)[taken.length >> 1]!;
}

/** What one tick, answer or opened door costs until the layout stands, as it comes and on a four times slower processor. */
export async function act(browser: Browser, {widget, address}: Page): Promise<{fast: number; slow: number}> {
  return inNewContext(browser, async (open) => {
    const {tab, session} = await open();
    await tab.evaluateOnNewDocument('globalThis.__name = (f) => f');
    await tab.goto(address, {waitUntil: 'networkidle0'});
    const fast = await tab.evaluate(repeatAct, acts[widget] ?? ':not(*)', 15);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    const slow = await tab.evaluate(repeatAct, acts[widget] ?? ':not(*)', 15);
    return {fast, slow};
  });
}

/** Mounts so many of one widget in an empty page at once: the time of the main thread, and what the heap then holds more. */
export async function mount(browser: Browser, {widget, entry, address}: Page, count: number): Promise<{cpu: number; heap: number}> {
  return inNewContext(browser, async (open) => {
    const {tab, session} = await open();
    await tab.evaluateOnNewDocument('globalThis.__name = (f) => f');
    await tab.goto(address, {waitUntil: 'networkidle0'});
    const tag = entry === 'ours' ? `pleinwacht-${widget}` : 'bench-floor';
    await tab.evaluate(() => document.querySelector('.host')!.remove());
    await session.send('HeapProfiler.collectGarbage');
    const before = await metrics(session);
    await tab.evaluate(
      async (tag, count) => {
        const all = Array.from({length: count}, () => document.createElement(tag) as HTMLElement & {updateComplete?: Promise<boolean>});
        document.body.append(...all);
        for (const one of all) await one.updateComplete;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      },
      tag,
      count,
    );
    const {cpu} = await metrics(session);
    await session.send('HeapProfiler.collectGarbage');
    const {heap} = await metrics(session);
    return {cpu: cpu - before.cpu, heap: heap - before.heap};
  });
}
