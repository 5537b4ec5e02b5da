import {cpus} from 'node:os';

import type {WidgetName} from '../../src/markup/index.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import {built, languageFiles, readBudgets, type Weight, weigh} from './bytes.js';
import type {Load, Profile} from './browser.js';
import type {Throughput} from './endpoint.js';
import {exponent, kilo, median, quartiles, table, twice} from './figures.js';
import {isPair, type Measured, type Seen} from './measure.js';
import {type Entry, pairs} from './pages.js';
import {screenOf} from './screens.js';

/** One promise about speed: what it is about, what was reached, what we want, and why not where it is missed. */
export interface Verdict {
  readonly what: string;
  readonly reached: string;
  readonly budget: string;
  readonly met: boolean;
  readonly why: string;
}

const day = new Date().toISOString().slice(0, 10);
/** The report form's first screen holds nothing that can be done. */
const five: readonly string[] = readerWidgets.map(({name}) => name).filter((name) => name !== 'report-form');

/** The whole report, as Markdown. */
export function resultsOf(measured: Measured, weights: ReadonlyMap<string, Weight>): string {
  const {load, rounds, browser} = measured;
  const seen = measured.seen.filter(({page}) => !isPair(page));
  const counts = seen.map(({loads}) => loads.slow.length);
  const widgets = [...new Set(seen.map(({page}) => page.widget))];
  const sorted = [...load].sort((a, b) => a - b);
  const verdicts = verdictsOf(measured, weights);
  const missed = verdicts.filter(({met}) => !met);
  return `# Small and fast: what was measured

Written by \`npm run bench\` on ${day}. ${cpus().length} cores, Node ${process.versions.node}, ${browser.replace('/', ' ').replace('Headless', '')}.
One-minute load of the machine during the run: ${sorted[0]!.toFixed(1)} to ${sorted.at(-1)!.toFixed(1)}, in the middle ${median(load).toFixed(1)}.
${rounds} ${rounds === 1 ? 'round' : 'rounds'}, and up to ${Math.max(...counts)} for widgets whose rounds said different things; times and ratios are medians, ratios are taken within a round.

## In short

${inShort(seen, widgets)}

## The budgets

${table(
  ['what', 'reached', 'at most', ''],
  verdicts.map(({what, reached, budget, met}) => [what, reached, budget, met ? 'met' : 'missed']),
)}

${verdicts.length - missed.length} of ${verdicts.length} are met. ${missed.length > 0 ? 'Of the others:' : ''}

${[...new Set(missed.map(({why}) => `- ${why}`))].join('\n')}

## Bytes

Files of \`dist/cdn\` by brotli 11: what comes before the first screen stands, and that with all parts that come after it. \`npm run bench -- --bytes\` fails above the limit: that is the budget, or
where it is not met yet what was reached and a little, so that nothing grows unnoticed.

${bytesTable(weights)}

The words of other languages, which a widget asks for when somebody chooses one, in kB of brotli:

${languageTable()}

## The first screen of each widget

The job: what our widget shows first with \`school-type="po"\` and an endpoint, the same texts and as many inputs, and an answer to a tick. *vanilla* is a custom element
written by hand without any library (it draws one string), *lit* a bare LitElement; both do the first screen only, and none of the pages behind it, no
languages, no school, no sending, no wiping, no printing. *surveyjs* is survey-core with survey-js-ui and its style sheet. *html* is the markup first page without
any script. *ours* is the file of \`dist/cdn\`; *markup first* is the same file with the markup of \`dist/markup\` in the tag, its style sheet in the page.
*First* is when the first thing can be used that is drawn on the screen, *upgraded* when it can be in what the script made. Bytes are those of page, script and style sheet.

${widgets.map((widget) => `### ${widget}\n\n${screenTable(seen.filter(({page}) => page.widget === widget))}`).join('\n\n')}

## Two widgets on one page

The report form and the list, on the slow line: until both can be used, and what has come by then and right after it.

${pairTable(measured.seen)}

## One tick, answer, letter or door

Milliseconds from the act until the layout stands: a signal is ticked, an answer chosen, an age chosen, a letter typed, a door opened.
An age lays other cards on the table in ours, and other guidance below them; the floors only say which age it is.

${actTable(seen, widgets)}

## A hundred and a thousand on one page

Time of the main thread from making them to the first frame, and the script's heap per widget after a collection.

${mountTable(seen)}

## The endpoint

Reports that are durably stored, 32 at once, embedded store, without a network: ours checks the contract, cleans texts, counts the rate and
answers as promised; the bare handler reads JSON, hashes it and keeps it in the same store. In each round they take turns of 256 reports. Processor time holds
making the request and storing it too, which are the same for both.

${endpointTable(measured.endpoint)}

## How it was measured, and what not to conclude

- One interleaved run: in each round every page is loaded slow and fast, each in a new browser context, in an order that moves on with the round. *Again* is a second visit on the slow line in the same context: the page is asked for anew, what it loads is kept for a year.
- *Reading* is what the main thread compiles of the script (most is compiled beside it while it comes), *running* all that it does; with style and layout they are parts of the CPU, and the rest is the browser's own.
- *slow* is Chromium's own brake: processor 4 times slower, 1.6 Mbit/s, 150 ms per request. It knows no TCP slow start, so a file above the first flight of 14 kB pays less here than outside.
- *fast* is the same machine without brake and network. Window of 360 by 740.
- Everything is served by brotli from this machine over HTTP/1.1; no TLS.
- CPU is the thread time of the page's main thread until 0.3 s after it can be used. The longest task is wall time, so other work on the machine lengthens it; 0 says that none reached 50 ms.
- A line of text stands right under each widget: a harsh page for layout shift.
- Noise: half of the slow loads of ours lie between ${noiseOf(seen)} of the hand-written element's. Differences below a tenth are no findings.
- Not measured: real phones, other engines, memory outside the script's heap.
`;
}

/** The table of a report that the README quotes. */
export function quotedIn(results: string): string {
  return /(?<=## In short\n\n)(?:\|.*\n)+/.exec(results)?.[0] ?? '';
}

function inShort(seen: readonly Seen[], widgets: readonly WidgetName[]): string {
  const rows = widgets.map((widget) => {
    const [ours, floor, markup, peer] = (['ours', 'vanilla', 'markup first', 'surveyjs'] as const).map((entry) =>
      entryOf(seen, widget, entry),
    );
    return [
      widget,
      kilo(weigh(built(widget)).brotli),
      `${middle(ours!, 'slow', 'upgraded').toFixed(0)} ms`,
      `${twice(ratio(ours!, floor!, 'slow', 'upgraded'))} ×`,
      `${twice(ratio(markup!, floor!, 'slow', 'first'))} ×`,
      middle(markup!, 'slow', 'shift').toFixed(3),
      `${twice(ratio(peer!, floor!, 'slow', 'upgraded'))} ×`,
    ];
  });
  const head =
    'widget,brotli kB,interactive on slow 4G,against hand-written,first usable with markup first,layout shift with markup first,SurveyJS';
  return table(head.split(','), rows);
}

/** How many signals the list has that is measured. */
function rowsOf(): number {
  return screenOf('signal-checklist').blocks.reduce(
    (sum, block) => sum + (block.kind === 'choices' && block.unsure ? block.options.length : 0),
    0,
  );
}

function bytesTable(weights: ReadonlyMap<string, Weight>): string {
  const budgets = readBudgets();
  const rows = [...weights].map(([what, {gzip, brotli}]) => {
    const {budget, limit} = budgets[what] ?? {};
    return [
      what,
      kilo(gzip),
      kilo(brotli),
      budget ? kilo(budget) : '–',
      limit ? kilo(limit) : '–',
      limit === budget ? 'budget' : 'ratchet',
    ];
  });
  return table(['what', 'gzip kB', 'brotli kB', 'budget kB', 'limit kB', 'the limit is'], rows);
}

function languageTable(): string {
  const languages = [...languageFiles()];
  const rows = readerWidgets.map(({name}) => [name, ...languages.map(([, files]) => kilo(weigh(files.get(name)!).brotli))]);
  return table(['widget', ...languages.map(([lang]) => lang)], rows);
}

const values = ({loads}: Seen, profile: Profile, name: keyof Load) => loads[profile].map((load) => load[name]);
const middle = (seen: Seen, profile: Profile, name: keyof Load) => median(values(seen, profile, name));

/** The median of one page's value over another's, round by round. */
function ratio(seen: Seen, floor: Seen, profile: Profile, name: keyof Load): number {
  const below = values(floor, profile, name === 'first' ? 'upgraded' : name);
  return median(values(seen, profile, name).map((value, round) => value / below[round]!));
}

function entryOf(seen: readonly Seen[], widget: WidgetName, entry: Entry): Seen {
  return seen.find(({page}) => page.widget === widget && page.entry === entry)!;
}

function screenTable(seen: readonly Seen[]): string {
  const floor = seen.find(({page}) => page.entry === 'vanilla')!;
  const rows = seen.map((one) => [
    one.page.entry,
    kilo(one.page.weight.gzip),
    kilo(one.page.weight.brotli),
    one.requests,
    middle(one, 'slow', 'first').toFixed(0),
    twice(ratio(one, floor, 'slow', 'first')),
    middle(one, 'slow', 'upgraded').toFixed(0),
    twice(ratio(one, floor, 'slow', 'upgraded')),
    middle(one, 'fast', 'upgraded').toFixed(0),
    twice(ratio(one, floor, 'fast', 'upgraded')),
    twice(againstFirst(one)),
    twice(ratio(one, floor, 'slow', 'cpu')),
    twice(ratio(one, floor, 'fast', 'cpu')),
    (['reading', 'running', 'style', 'layout'] as const).map((what) => middle(one, 'fast', what).toFixed(0)).join(' / '),
    `${middle(one, 'slow', 'longest').toFixed(0)} / ${middle(one, 'fast', 'longest').toFixed(0)}`,
    middle(one, 'slow', 'shift').toFixed(3),
    (middle(one, 'fast', 'heap') / 1e6).toFixed(2),
  ]);
  const head =
    'entry,gzip kB,brotli kB,requests,first ms slow,×,upgraded ms slow,×,upgraded ms fast,×,again × first visit,CPU × slow,CPU × fast,CPU ms reading / running / style / layout,longest task ms slow / fast,layout shift,heap MB';
  return table(head.split(','), rows);
}

/** A second visit over the first, round by round. */
function againstFirst({loads}: Seen): number {
  return median(loads.slow.map(({again, upgraded}) => again / upgraded));
}

function pairTable(seen: readonly Seen[]): string {
  const rows = pairs.map((pair) => {
    const one = seen.find(({page}) => page.entry === pair)!;
    return [pair, kilo(one.bytes), one.requests, middle(one, 'slow', 'upgraded').toFixed(0), twice(againstFirst(one))];
  });
  return table(['', 'brotli kB', 'requests', 'ms slow', 'again × first visit'], rows);
}

function actTable(seen: readonly Seen[], widgets: readonly WidgetName[]): string {
  const rows = widgets.flatMap((widget) => {
    const floor = entryOf(seen, widget, 'vanilla');
    return seen
      .filter(({page, acts}) => page.widget === widget && acts.length > 0)
      .map(({page, acts}) => {
        const times = (speed: 'fast' | 'slow') => twice(median(acts.map((act, round) => act[speed] / floor.acts[round]![speed])));
        const [fast, slow] = (['fast', 'slow'] as const).map((speed) => median(acts.map((act) => act[speed])).toFixed(1));
        return [`${widget}, ${page.entry}`, fast!, times('fast'), slow!, times('slow')];
      });
  });
  return table(['', 'ms', '× vanilla', 'ms, 4× slower', '× vanilla'], rows);
}

interface Growth {
  few: number;
  many: number;
  exponent: number;
  heap: number;
}

function growthOf({mounts}: Seen): Growth | undefined {
  const [few, many] = [mounts.get(100), mounts.get(1000)];
  if (!few || !many) return undefined;
  const cpu = (all: readonly {cpu: number}[]) => median(all.map(({cpu}) => cpu));
  const heap = (all: readonly {heap: number}[]) => median(all.map(({heap}) => heap));
  return {few: cpu(few), many: cpu(many), exponent: exponent(100, cpu(few), 1000, cpu(many)), heap: (heap(many) - heap(few)) / 900};
}

function mountTable(seen: readonly Seen[]): string {
  const rows = seen.flatMap((one) => {
    const growth = growthOf(one);
    if (!growth) return [];
    return [
      [`${one.page.widget}, ${one.page.entry}`, growth.few.toFixed(0), growth.many.toFixed(0), twice(growth.exponent), kilo(growth.heap)],
    ];
  });
  return rows.length > 0 ? table(['', 'CPU ms, 100', 'CPU ms, 1000', 'growth exponent', 'heap kB each'], rows) : 'Not in a quick run.';
}

function noiseOf(seen: readonly Seen[]): string {
  const ratios = seen
    .filter(({page}) => page.entry === 'ours')
    .flatMap((one) => {
      const floor = seen.find(({page}) => page.widget === one.page.widget && page.entry === 'vanilla')!;
      return one.loads.slow.map((load, round) => load.upgraded / floor.loads.slow[round]!.upgraded);
    });
  return quartiles(ratios)
    .map((one) => `${twice(one)} ×`)
    .join(' and ');
}

/** Every budget, with what was reached. */
export function verdictsOf({seen: all, endpoint}: Measured, weights: ReadonlyMap<string, Weight>): readonly Verdict[] {
  const seen = all.filter(({page}) => !isPair(page));
  const widgets = [...new Set(seen.map(({page}) => page.widget))];
  const base = weigh(built('portal')).brotli;
  const verdicts: Verdict[] = [];
  const judge = (what: string, value: number, budget: number, show: (value: number) => string, why: string, most = true) =>
    verdicts.push({
      what,
      reached: show(value),
      budget: most ? show(budget) : `at least ${show(budget)}`,
      met: most ? value <= budget : value >= budget,
      why,
    });
  const bytes = (value: number) => `${kilo(value)} kB`;
  const times = (value: number) => `${twice(value)} ×`;

  for (const [what, {brotli}] of weights) {
    const budget = readBudgets()[what]?.budget;
    if (!budget) continue;
    const why = what.endsWith('first flight')
      ? `**The first flight.** Lit, context, settings and the check of the school alone (\`portal.js\`) weigh ${kilo(base)} kB. The bare Lit floors below, with a first screen and its texts only, are ${litScripts(seen)} kB with their page.`
      : what.startsWith('checks')
        ? `**Checks of receipt and problem.** Most of it is the walk over a shape, which the check of the school takes too: in one file with that they add ${weights.get('all four checks')!.brotli - weights.get('checks of school and plan')!.brotli} bytes.`
        : `**All of it.** Parts are compressed each alone, and each says anew what it takes from the file that asks for it.`;
    judge(what, brotli, budget, bytes, why);
  }
  for (const widget of widgets) {
    const [ours, floor, lit, markup] = (['ours', 'vanilla', 'lit', 'markup first'] as const).map((entry) => entryOf(seen, widget, entry));
    const more = ours!.page.weight.brotli - floor!.page.weight.brotli;
    judge(
      `${widget}: interactive, slow, against the hand-written element`,
      ratio(ours!, floor!, 'slow', 'upgraded'),
      1.15,
      times,
      `**Interactive on the slow line.** ${widget} brings ${kilo(more)} kB more than the hand-written first screen, for all that is behind it: ${(more / 200).toFixed(0)} ms of line at 1.6 Mbit/s on ${middle(floor!, 'slow', 'upgraded').toFixed(0)} ms. Bare Lit is at ${times(ratio(lit!, floor!, 'slow', 'upgraded'))}. Markup first takes this wait away from the reader: the first thing can be used at ${times(ratio(markup!, floor!, 'slow', 'first'))}.`,
    );
    judge(
      `${widget}: second visit against the first`,
      againstFirst(ours!),
      0.5,
      times,
      `**A second visit, ${widget}.** The hand-written element is at ${times(againstFirst(floor!))}: the page itself is asked for anew, which is two round trips of 150 ms here.`,
    );
    if (five.includes(widget)) {
      const html = entryOf(seen, widget, 'html');
      judge(
        `${widget}: first usable with markup first`,
        ratio(markup!, floor!, 'slow', 'first'),
        0.8,
        times,
        `**First usable with markup first, ${widget}.** The page without any script is at ${times(ratio(html, floor!, 'slow', 'first'))}.`,
      );
    }
    judge(
      `${widget}: layout shift with markup first`,
      middle(markup!, 'slow', 'shift'),
      0.01,
      (value) => value.toFixed(3),
      `**Layout shift, ${widget}.** Without markup it is ${middle(ours!, 'slow', 'shift').toFixed(3)}.`,
    );
    const longest = (seen: Seen) =>
      `${middle(seen, 'fast', 'longest').toFixed(0)} ms, on the slow profile ${middle(seen, 'slow', 'longest').toFixed(0)}`;
    judge(
      `${widget}: longest task`,
      middle(ours!, 'fast', 'longest'),
      50,
      (value) => `${value.toFixed(0)} ms`,
      `**Longest task, ${widget}.** ${longest(ours!)}; hand-written ${longest(floor!)}; bare Lit ${longest(lit!)}; SurveyJS ${longest(entryOf(seen, widget, 'surveyjs'))}; 0 is less than 50. In one task the script is read, the element made and what is in view drawn.`,
    );
    judge(
      `${widget}: the page's CPU against the hand-written element`,
      ratio(ours!, floor!, 'fast', 'cpu'),
      1.4,
      times,
      `**CPU, ${widget}.** ${costOf(ours!)}; hand-written ${costOf(floor!)}; bare Lit ${costOf(lit!)}, ${times(ratio(lit!, floor!, 'fast', 'cpu'))}. The rest is reading, compiling and running ${kilo(ours!.page.weight.brotli)} kB instead of ${kilo(floor!.page.weight.brotli)} kB, and a screen with drawings, settings and all rules of style that the floor lacks.`,
    );
  }
  const list = widgets.includes('signal-checklist')
    ? (['ours', 'vanilla', 'lit'] as const).map((entry) => entryOf(seen, 'signal-checklist', entry))
    : undefined;
  if (list) {
    const [ours, floor, lit] = list;
    const times4 = (one: Seen) => median(one.acts.map(({slow}, round) => slow / floor!.acts[round]!.slow));
    const tick = median(ours!.acts.map(({slow}) => slow));
    const why = `**A tick.** Ours ${tick.toFixed(1)} ms, hand-written ${median(floor!.acts.map(({slow}) => slow)).toFixed(1)} ms, bare Lit ${times(times4(lit!))} of that.`;
    judge('a tick in the checklist, 4× slower, against the hand-written element', times4(ours!), 1.3, times, why);
    judge('a tick in the checklist, 4× slower', tick, 5, (value) => `${value.toFixed(1)} ms`, why);
  }
  for (const one of seen.filter(({page}) => page.entry === 'ours')) {
    const growth = growthOf(one);
    if (!growth) continue;
    const [floor, lit] = (['vanilla', 'lit'] as const).map((entry) => {
      const one = entryOf(seen, 'signal-checklist', entry) as Seen | undefined;
      return one && growthOf(one);
    });
    const why = `**Many on a page.** For the list the hand-written element grows by ${twice(floor?.exponent ?? NaN)} and bare Lit by ${twice(lit?.exponent ?? NaN)}, and a list of bare Lit holds ${kilo(lit?.heap ?? NaN)} kB: it has ${rowsOf()} rows of a box and a button, each with its own listeners.`;
    judge(`${one.page.widget}: growth from 100 to 1000`, growth.exponent, 1, twice, why);
    if (one.page.widget === 'signal-checklist') judge('heap per checklist', growth.heap, 7000, bytes, why);
  }
  judge(
    'durable reports per second against a bare handler',
    median(endpoint.map(({ours, bare}) => ours.perSecond / bare.perSecond)),
    0.7,
    times,
    `**The endpoint.** A report takes ${median(endpoint.map(({ours}) => ours.cpu)).toFixed(0)} µs of processor time, ${median(endpoint.map(({bare}) => bare.cpu)).toFixed(0)} in the bare handler; what ours does more took, each in a loop of its own, 6 µs for the headers that guard the answer, 4 for the check of the contract, 2 for cleaning the texts and 2 for writing them as JSON again.`,
    false,
  );
  return verdicts;
}

function endpointTable(rounds: readonly Throughput[]): string {
  const row = (name: keyof Throughput) => [
    name,
    median(rounds.map((round) => round[name].perSecond)).toFixed(0),
    median(rounds.map((round) => round[name].cpu)).toFixed(0),
  ];
  return table(
    ['', 'reports per second', 'processor time, µs per report'],
    [
      row('ours'),
      row('bare'),
      [
        'ours against bare, within a round',
        `${twice(median(rounds.map(({ours, bare}) => ours.perSecond / bare.perSecond)))} ×`,
        `${twice(median(rounds.map(({ours, bare}) => ours.cpu / bare.cpu)))} ×`,
      ],
    ],
  );
}

/** What a page took of the main thread, as it comes. */
function costOf(seen: Seen): string {
  return `${middle(seen, 'fast', 'cpu').toFixed(0)} ms, of which ${(['reading', 'running', 'style', 'layout'] as const).map((what) => `${what} ${middle(seen, 'fast', what).toFixed(0)}`).join(', ')}`;
}

function litScripts(seen: readonly Seen[]): string {
  const weights = seen.filter(({page}) => page.entry === 'lit').map(({page}) => page.weight.brotli);
  return [Math.min(...weights), Math.max(...weights)].map(kilo).join(' to ');
}
