// Looks at every story, narrow and wide, with all that folds opened, with a second set of rules beside axe: IBM's Equal Access. On request (`npm run test:access`), for
// it takes minutes. Ends with 1 where something fails that a person has not looked at.
import {createRequire} from 'node:module';
import {readdirSync} from 'node:fs';

import {Stage} from '../stories/stage.js';

interface Failure {
  readonly rule: string;
  readonly message: string;
  readonly snippet: string;
}

/** What a person looked at and found to be no fault: the beginning of what is said of it, and why. */
const lookedAt: Readonly<Record<string, string>> = {
  skip_main_exists: 'a story is a part of a page: whether there is a way past what comes before it is the page’s',
  'element_lang_valid: Specified \'lang\' attribute does not conform to BCP 47\n    <div style="--_top: 0px;" dir="ltr" lang="nl-x-':
    'BCP 47 keeps x- for private use',
  'table_headers_exists: Table has no headers identified\n    <table aria-labelledby="texts" role="table">':
    'on a narrow screen each cell says its own label, and the row of titles goes',
  'table_headers_exists: Table has no headers identified\n    <table role="table">': 'the same',
  'input_checkboxes_grouped: Radio input is in a different group than another Radio': 'two widgets, each with a root of its own',
};
/** Shows what a theme with too little contrast is told. */
const meant = 'TooLittleContrast';

const engine = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');
const only = process.argv.slice(2);
const files = readdirSync('stories').filter(
  (file) => file.endsWith('.stories.ts') && (only.length === 0 || only.some((name) => file.startsWith(name))),
);

const stage = await Stage.open();
const found = new Map<string, string[]>();
const unseen = new Set<string>();
let screens = 0;
for (const width of [1280, 360]) {
  await stage.page.setViewport({width, height: 800});
  for (const file of files) {
    const names = await stage.load(file);
    await stage.page.addScriptTag({path: engine});
    for (const name of names) {
      screens++;
      // Not in the stories of hosts with old libraries, which changed what every script on the page builds on; nor where a story is meant
      // for another width.
      const failed = await stage.play(name).then(failures, () => undefined);
      if (!failed) unseen.add(`${file} ${name} at ${width}`);
      for (const {rule, message, snippet} of failed ?? []) {
        const fault = `${rule}: ${message}\n    ${snippet}`;
        if (name === meant || Object.keys(lookedAt).some((begin) => fault.startsWith(begin))) continue;
        found.set(fault, [...(found.get(fault) ?? []), `${file} ${name} at ${width}`]);
      }
    }
  }
}
await stage.close();
for (const [fault, places] of found) console.log(`${fault}\n    ${places.length} times, first in ${places[0]}\n`);
if (unseen.size > 0) console.log(`Not looked at:\n    ${[...unseen].join('\n    ')}\n`);
console.log(`${screens} screens, ${found.size} failures`);
process.exitCode = found.size > 0 ? 1 : 0;

async function failures(): Promise<Failure[] | undefined> {
  const looking = stage.page.evaluate(async () => {
    const {ace} = globalThis as unknown as {
      ace: {Checker: new () => {check: (where: Document, rules: string[]) => Promise<{results: Result[]}>}};
    };
    interface Result {
      ruleId: string;
      message: string;
      snippet: string;
      value: [string, string];
    }
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      roots.push(...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []));
    }
    const {results} = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({value}) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ruleId, message, snippet}) => ({rule: ruleId, message, snippet: snippet.slice(0, 160)}));
  });
  return looking.catch(() => undefined);
}
