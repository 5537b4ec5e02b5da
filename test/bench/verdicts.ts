import {readerWidgets} from '../../src/elements/widgets.js';
import {built, readBudgets, type Weight, weigh} from './bytes.js';
import {kilo, median, twice} from './figures.js';
import {isPair, type Measured, type Seen} from './measure.js';
import {againstFirst, entryOf, growthOf, middle, ratio} from './ratios.js';
import {screenOf} from './screens.js';

/** One promise about speed: what it is about, what was reached, what we want, and why not where it is missed. */
export interface Verdict {
  readonly what: string;
  readonly reached: string;
  readonly budget: string;
  readonly met: boolean;
  readonly why: string;
}

/** The report form's first screen holds nothing that can be done. */
const five: readonly string[] = readerWidgets.map(({name}) => name).filter((name) => name !== 'report-form');

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
      `${widget}: the page's CPU to the first screen, against the hand-written element`,
      ratio(ours!, floor!, 'fast', 'cpu'),
      1.4,
      times,
      `**CPU, ${widget}.** ${costOf(ours!)}; hand-written ${costOf(floor!)}; bare Lit ${costOf(lit!)}, ${times(ratio(lit!, floor!, 'fast', 'cpu'))}. 0.3 s later, with what is behind the first screen: ${middle(ours!, 'fast', 'settled').toFixed(0)} ms, hand-written ${middle(floor!, 'fast', 'settled').toFixed(0)}. The rest is reading, compiling and running ${kilo(ours!.page.weight.brotli)} kB instead of ${kilo(floor!.page.weight.brotli)} kB, and a screen with drawings, settings and all rules of style that the floor lacks.`,
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

/** How many signals the list has that is measured. */
function rowsOf(): number {
  return screenOf('signal-checklist').blocks.reduce(
    (sum, block) => sum + (block.kind === 'choices' && block.unsure ? block.options.length : 0),
    0,
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
