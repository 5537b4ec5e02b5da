import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

import {additions, files} from './pieces.mjs';

// npm run new-widget <name>: makes the folder of a widget with its words, structure, markup, story and test, and enters it in the lists.
// With `-- --staff` after the name it is one for staff, which has no markup and stays out of the file with all widgets.
// What it makes compiles and passes its own test; what is in it is for whoever called it to replace.

const [name = '', ...more] = process.argv.slice(2);
const staff = more.join() === '--staff';
if (!/^[a-z]+(-[a-z]+)*$/.test(name) || (more.length > 0 && !staff)) {
  fail(`expected one name in small letters, with dashes between its words, found ${JSON.stringify([name, ...more].join(' '))}`);
}
if (existsSync(`src/elements/${name}`)) fail(`expected a name that is not taken, found the folder src/elements/${name}`);

const made = files(name, staff);
for (const [path, text] of Object.entries(made)) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text.trimStart());
}
const changed = additions(name, staff);
for (const [path, places] of Object.entries(changed)) {
  let text = readFileSync(path, 'utf8');
  for (const [before, line] of places) {
    if (!text.includes(before)) fail(`${path}: expected the line ${JSON.stringify(before)}, found none; add by hand: ${line}`);
    text = text.replace(before, () => `${line}\n${before}`);
  }
  writeFileSync(path, text);
}
execFileSync('npx', ['prettier', '--write', '--log-level', 'warn', ...Object.keys(made), ...Object.keys(changed)], {stdio: 'inherit'});
console.log(
  `Made <pleinwacht-${name}>: ${Object.keys(made).join(', ')}.\nEntered it in ${Object.keys(changed).join(', ')}.\n` +
    `Next: npx web-test-runner --files test/elements/${name}.test.ts, then CONTRIBUTING.md, "Add a widget".`,
);

/** @param {string} what @returns {never} */
function fail(what) {
  console.error(`npm run new-widget: ${what}.`);
  process.exit(1);
}
