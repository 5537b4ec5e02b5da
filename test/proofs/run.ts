// `npm run proofs [-- <part of a name> …] [-- --small]`: runs the rows and writes PROOFS.md. Fails when one is broken or void.
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {loadavg} from 'node:os';

import {format, resolveConfig} from 'prettier';

import {type Proof, verdictOf} from './proof.js';
import {lineOf, pageOf} from './table.js';

const folder = new URL('rows/', import.meta.url);
const page = new URL('../../PROOFS.md', import.meta.url);

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const small = process.argv.includes('--small');

const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
/** A whole name is that one alone: "kills" is not "news-kills". */
const named = (part: string) => files.filter((file) => file === part || file === `${part}.ts`);
const fits = (file: string, part: string) => (named(part).length > 0 ? named(part).includes(file) : file.includes(part));
const wanted = files.filter((file) => asked.length === 0 || asked.some((part) => fits(file, part)));
if (wanted.length === 0) throw new Error(`expected one of ${files.join(', ')}, found ${asked.join(', ')}`);

const day = new Date().toISOString().slice(0, 10);
const lines: string[] = [];
for (const file of wanted) {
  const {proof} = (await import(new URL(file, folder).href)) as {proof: Proof};
  const began = Date.now();
  const measured = await proof.run({small}).catch((error: unknown) => ({error: error instanceof Error ? error.message : 'unknown'}));
  const verdict = 'error' in measured ? `could not be run: ${measured.error}` : verdictOf(measured);
  if (verdict !== 'held') process.exitCode = 1;
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${proof.name}: ${verdict} (${seconds} s, load ${loadavg()[0]!.toFixed(1)})`, 'error' in measured ? '' : measured);
  lines.push(lineOf(proof, measured, day));
}
// What a small run says is not worth keeping.
if (!small) {
  const before = await readFile(page, 'utf8').catch(() => '');
  const options = await resolveConfig(page);
  await writeFile(page, await format(pageOf(before, lines), {...options, parser: 'markdown'}));
}
