#!/usr/bin/env node
import {readFile} from 'node:fs/promises';

import {checkSchoolFile} from './check-school-file.js';
import {editionCommand} from './edition/command.js';
import {checkEndpointCommand} from './endpoint/command.js';
import {insluitenCommand} from './insluiten/command.js';
import {pageCommand} from './page/command.js';

const usage = `Usage: pleinwacht check <file>…
       pleinwacht check-endpoint <url>
       pleinwacht page <widget> <school.json> [--out <file>]
       pleinwacht insluiten
       pleinwacht edition <language> <file>

The first checks school files (school.json) and prints what a browser would log about them.
Exit code 0: nothing to mend. 1: faults. 2: a file could not be read, or is not JSON.`;

const [command, ...files] = process.argv.slice(2);

if (command === '--help' || command === '-h') console.log(usage);
else if (command === 'check-endpoint') process.exitCode = await checkEndpointCommand(files);
else if (command === 'insluiten') process.exitCode = await insluitenCommand(files);
else if (command === 'edition') process.exitCode = await editionCommand(files);
else if (command === 'page') process.exitCode = await pageCommand(files);
else if (command !== 'check' || files.length === 0) {
  console.error(usage);
  process.exitCode = 2;
} else process.exitCode = Math.max(...(await Promise.all(files.map(check))));

/** @returns the exit code for one file. */
async function check(file: string): Promise<0 | 1 | 2> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    console.error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
    return 2;
  }
  // Letters in it are every other byte.
  if (bytes.subarray(0, 4).includes(0) || (bytes[0]! >= 0xfe && bytes[1]! >= 0xfe)) {
    console.error(`${file}: expected a file in UTF-8, got UTF-16`);
    return 2;
  }
  // As a browser reads it: a byte order mark is skipped.
  const result = checkSchoolFile(new TextDecoder().decode(bytes));
  if ('line' in result) {
    console.error(`${file}:${result.line}:${result.column}: not JSON, found ${result.found}`);
    return 2;
  }
  for (const {text} of result.faults) console.log(`${file}: ${text}`);
  if (result.faults.length === 0) console.log(`${file}: nothing to mend`);
  return result.faults.length > 0 ? 1 : 0;
}
