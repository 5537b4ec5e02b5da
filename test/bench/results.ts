import {cpus} from 'node:os';

import type {WidgetName} from '../../src/markup/index.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import {built, languageFiles, readBudgets, type Weight, weigh} from './bytes.js';
import type {Throughput} from './endpoint.js';
import {kilo, median, quartiles, table, twice} from './figures.js';
import {isPair, type Measured, type Seen} from './measure.js';
import {pairs} from './pages.js';
import {againstFirst, entryOf, growthOf, middle, ratio} from './ratios.js';
import {verdictsOf} from './verdicts.js';

const day = new Date().toISOString().slice(0, 10);
/** The whole report, as Markdown. */
export function resultsOf(measured: Measured, weights: ReadonlyMap<string, Weight>): string {
  const {load, rounds, browser} = measured;
  const seen = measured.seen.filter(({page}) => !isPair(page));
  const counts = seen.map(({loads}) => loads.slow.length);
  const widgets = [...new Set(seen.map(({page}) => page.widget))];
  const sorted = [...load].sort((a, b) => a - b);
  const verdicts = verdictsOf(measured, weights);
  const missed = verdicts.filter(({met}) => !met);
  const most = Math.max(...counts);
  return `# Small and fast: what was measured

Written by \`npm run bench\` on ${day}. ${cpus().length} cores, Node ${process.versions.node}, ${browser.replace('/', ' ').replace('Headless', '')}.
One-minute load of the machine during the run: ${sorted[0]!.toFixed(1)} to ${sorted.at(-1)!.toFixed(1)}, in the middle ${median(load).toFixed(1)}.
${rounds} ${rounds === 1 ? 'round' : 'rounds'}${most > rounds ? `, and up to ${most} for widgets whose rounds said different things` : ''}; times and ratios are medians, ratios are taken within a round.

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
- CPU is the thread time of the page's main thread until the frame in which it can be used, and *settled* that until 0.3 s after it, with what is behind the first screen. The longest task is wall time, so other work on the machine lengthens it; 0 says that none reached 50 ms.
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
    twice(ratio(one, floor, 'fast', 'settled')),
    (['reading', 'running', 'style', 'layout'] as const).map((what) => middle(one, 'fast', what).toFixed(0)).join(' / '),
    `${middle(one, 'slow', 'longest').toFixed(0)} / ${middle(one, 'fast', 'longest').toFixed(0)}`,
    middle(one, 'slow', 'shift').toFixed(3),
    (middle(one, 'fast', 'heap') / 1e6).toFixed(2),
  ]);
  const head =
    'entry,gzip kB,brotli kB,requests,first ms slow,×,upgraded ms slow,×,upgraded ms fast,×,again × first visit,CPU × slow,CPU × fast,settled × fast,CPU ms reading / running / style / layout,longest task ms slow / fast,layout shift,heap MB';
  return table(head.split(','), rows);
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
