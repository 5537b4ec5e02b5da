import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {format, resolveConfig} from 'prettier';

import {type WidgetName, widgetNames} from '../../src/markup/index.js';
import {overweight, readBudgets, tighten, weighAll} from './bytes.js';
import {kilo} from './figures.js';
import {measure} from './measure.js';
import {quotedIn, resultsOf} from './results.js';

// `npm run bench`: everything, into RESULTS.md. `-- --bytes`: only what things weigh, and fails above a limit. `-- --quick`: one round of loads, printed only.

const {values: options} = parseArgs({
  options: {
    bytes: {type: 'boolean', default: false},
    quick: {type: 'boolean', default: false},
    /** Lowers the limits to what is reached. */
    tighten: {type: 'boolean', default: false},
    rounds: {type: 'string'},
    widgets: {type: 'string'},
  },
});

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const tell = (words: string) => console.error(words);

tell('weighing');
const weights = await weighAll();
if (options.tighten) tighten(weights);
const budgets = readBudgets();

if (options.bytes) {
  for (const [what, {brotli}] of weights)
    console.log(`${kilo(brotli).padStart(6)} kB of ${kilo(budgets[what]?.limit ?? 0).padStart(6)}  ${what}`);
  const faults = overweight(weights);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  // The peer is no part of the project: only who measures installs it.
  if (!existsSync(here('node_modules'))) execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', here('.')], {stdio: 'inherit'});
  const names = options.widgets?.split(',') as WidgetName[] | undefined;
  const rounds = Number(options.rounds ?? (options.quick ? 1 : 5));
  const measured = await measure({widgets: names ?? widgetNames, rounds, mountRounds: options.quick ? 0 : Math.min(rounds, 3)}, tell);
  const file = here('RESULTS.md');
  const results = await format(resultsOf(measured, weights), {...(await resolveConfig(file)), parser: 'markdown'});
  console.log(results);
  if (!options.quick && !names) {
    writeFileSync(file, results);
    const readme = here('../../README.md');
    const quoted = /(?<=<!-- from test\/bench\/RESULTS\.md -->\n\n)(?:\|.*\n)+/;
    writeFileSync(readme, readFileSync(readme, 'utf8').replace(quoted, quotedIn(results)));
  }
}
