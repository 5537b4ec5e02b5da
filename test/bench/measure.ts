import {loadavg} from 'node:os';

import type {WidgetName} from '../../src/markup/index.js';
import {act, type Load, load, mount, openBrowser, type Profile} from './browser.js';
import {measureEndpoint, type Throughput} from './endpoint.js';
import {median, quartiles} from './figures.js';
import {type Page, pairs, servePages} from './pages.js';

/** What was seen of one page, a number per round. */
export interface Seen {
  readonly page: Page;
  /** Of the first visit on the slow line, until all of it has come. */
  requests: number;
  bytes: number;
  readonly loads: Readonly<Record<Profile, Load[]>>;
  readonly acts: {fast: number; slow: number}[];
  /** By how many were mounted. */
  readonly mounts: Map<number, {cpu: number; heap: number}[]>;
}

export interface Measured {
  readonly seen: readonly Seen[];
  readonly endpoint: readonly Throughput[];
  /** The machine's one-minute load, at every page. */
  readonly load: readonly number[];
  readonly browser: string;
  readonly rounds: number;
}

export interface Effort {
  readonly widgets: readonly WidgetName[];
  readonly rounds: number;
  readonly mountRounds: number;
}

/** A ratio whose middle half spreads wider than this part of it is measured again. */
const wide = 0.15;

/** So many times more at most. */
const more = 5;

/** Whether two widgets stand in it: only for how long they take together. */
export const isPair = ({entry}: Page) => pairs.some((pair) => pair === entry);

/** Of the list all three are mounted in numbers, of the other widgets ours. */
const isMounted = ({widget, entry}: Page) => entry === 'ours' || (widget === 'signal-checklist' && ['vanilla', 'lit'].includes(entry));

/** Measures everything in one run, with the entries taking turns within each round, so that what the machine does besides hits all alike. */
export async function measure({widgets, rounds, mountRounds}: Effort, tell: (words: string) => void): Promise<Measured> {
  const {pages, served, stop} = await servePages(widgets);
  const browser = await openBrowser();
  const loads: number[] = [];
  const seen = pages.map((page): Seen => ({page, requests: 0, bytes: 0, loads: {slow: [], fast: []}, acts: [], mounts: new Map()}));
  const endpoint: Throughput[] = [];
  const lookAt = async (one: Seen) => {
    loads.push(loadavg()[0]!);
    const before = {...served};
    one.loads.slow.push(await load(browser, one.page, 'slow'));
    one.requests = served.requests - before.requests - 1; // the page is asked for on the second visit too
    one.bytes = served.bytes - before.bytes - one.page.weight.brotli;
    one.loads.fast.push(await load(browser, one.page, 'fast'));
    if (one.page.entry === 'markup first' || isPair(one.page)) return;
    const acted = await act(browser, one.page);
    if (acted.fast > 0) one.acts.push(acted);
  };
  try {
    // The first page of a browser pays for starting it.
    await load(browser, pages[0]!, 'fast');
    for (let round = 0; round < rounds; round++) {
      tell(`round ${round + 1} of ${rounds}`);
      for (const one of inTurn(seen, round)) await lookAt(one);
      endpoint.push(await measureEndpoint(round));
    }
    for (let round = rounds; rounds > 1 && round < rounds + more; round++) {
      const unsure = widgets.filter((widget) => isWide(seen, widget));
      if (unsure.length === 0) break;
      tell(`round ${round + 1}, where the spread is wide: ${unsure.join(', ')}`);
      for (const one of inTurn(
        seen.filter(({page}) => unsure.includes(page.widget)),
        round,
      ))
        await lookAt(one);
    }
    for (let round = 0; round < mountRounds; round++) {
      tell(`many on a page, round ${round + 1} of ${mountRounds}`);
      for (const one of inTurn(seen, round).filter(({page}) => isMounted(page))) {
        for (const count of [100, 1000]) {
          loads.push(loadavg()[0]!);
          one.mounts.set(count, [...(one.mounts.get(count) ?? []), await mount(browser, one.page, count)]);
        }
      }
    }
    return {seen, endpoint, load: loads, browser: await browser.version(), rounds};
  } finally {
    await browser.close();
    stop();
  }
}

/** Whether the rounds say too different things of how long ours takes against the hand-written element. */
function isWide(seen: readonly Seen[], widget: WidgetName): boolean {
  const [ours, floor] = (['ours', 'vanilla'] as const).map((entry) =>
    seen.find(({page}) => page.widget === widget && page.entry === entry)!.loads.slow.map(({upgraded}) => upgraded),
  );
  const ratios = ours!.map((value, round) => value / floor![round]!);
  const [low, high] = quartiles(ratios);
  return high - low > wide * median(ratios);
}

/** Every round begins with another one, for the first of a round is the unluckiest. */
function inTurn<Item>(items: readonly Item[], round: number): readonly Item[] {
  const start = (round * 5) % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
