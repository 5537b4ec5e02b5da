import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';

import {readerWidgets} from '../../elements/widgets.js';
import {ownPage} from '../../embed/own-page.js';
import {markupFor} from '../../markup/index.js';
import {checkSchoolFile} from '../check-school-file.js';

const names = readerWidgets.map(({name}) => name);

export const usage = `Usage: pleinwacht page <widget> <school.json> [--out <file>] [--endpoint <url>]

Makes one page in one file with the school's own people and numbers in it: for a bare link, for an iframe, and for a frame without scripts.
<widget>    one of ${names.join(', ')}
--out       the file to write; without it the page is printed
--endpoint  where the page sends to, with https; without it the page says whom to turn to
Exit code 0: made, and what is wrong in the school file was left out and told. 2: not made.`;

/** @returns the exit code. */
export async function pageCommand(args: readonly string[]): Promise<0 | 2> {
  const stop = (reason: string): 2 => {
    console.error(reason);
    return 2;
  };
  let read;
  try {
    read = parseArgs({args: [...args], allowPositionals: true, options: {out: {type: 'string'}, endpoint: {type: 'string'}}});
  } catch {
    return stop(usage);
  }
  const {
    values: {out, endpoint},
    positionals: [name, file, ...more],
  } = read;
  if (name === undefined || file === undefined || more.length > 0) return stop(usage);
  const widget = readerWidgets.find((one) => one.name === name.replace(/^pleinwacht-/, ''));
  if (!widget) return stop(`${name}: no widget has this name. Take one of ${names.join(', ')}`);
  if (endpoint !== undefined && !isAddress(endpoint)) {
    return stop('--endpoint: expected a whole address that begins with https://, for example https://www.school.example/api/pleinwacht');
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return stop(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code}). Make the school file with npx pleinwacht insluiten, or copy the example of the README`,
    );
  }
  const result = checkSchoolFile(new TextDecoder().decode(bytes));
  if ('line' in result)
    return stop(`${file}:${result.line}:${result.column}: not JSON, found ${result.found}. Mend it there and try again`);
  for (const {text} of result.faults) console.error(`${file}: ${text}; left out of the page`);
  const {school} = result;
  if (!school.contacts?.some(({phone}) => phone)) {
    console.error(
      `${file}: contacts has nobody with a phone, so the page only has numbers of helplines. Add {"role": "coordinator", "phone": "…"}`,
    );
  }
  if (school.answers && widget.name === 'report-form') {
    console.error(
      `${file}: answers is left out, for the words to come back with are a file beside a widget's, and this page has none beside it`,
    );
  }
  const page = await ownPage({
    name: widget.name,
    title: widget.title,
    school,
    ...(endpoint !== undefined && {endpoint}),
    markup: markupFor(widget.name, {school}),
    script: await built(`cdn/alone/${widget.name}.js`),
    style: `${await built('markup/pleinwacht.css')}\n${await built('embed/frame.css')}`,
  });
  if (out === undefined) {
    process.stdout.write(page);
    return 0;
  }
  try {
    await writeFile(out, page);
  } catch (error) {
    return stop(`--out ${out}: cannot be written (${(error as NodeJS.ErrnoException).code}). Name a file in a folder that is there`);
  }
  console.error(
    `${out}: ${Math.round(Buffer.byteLength(page) / 1024)} KiB, with everything in it. Put it on your site, and link to it or show it in a frame`,
  );
  return 0;
}

/** As a widget takes it; there is no page here to resolve the rest of an address by. */
function isAddress(text: string): boolean {
  try {
    const {protocol, hostname, username, password} = new URL(text);
    return !username && !password && (protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname)));
  } catch {
    return false;
  }
}

/** A file of the build: this one stands in `dist` itself when it is packed, and beside it in the sources. */
function built(path: string): Promise<string> {
  return readFile(new URL(`../../../dist/${path}`, import.meta.url), 'utf8');
}
