import {parseArgs} from 'node:util';

import {checkEndpoint, checks, type Result} from './check-endpoint.js';
import {mark} from './target.js';

export const usage = `Usage: pleinwacht check-endpoint <url> [--school <id>] [--origin <origin>] [--json]

Checks a receiver of submissions by sending it some: about a hundred, each marked "${mark}".
--school  the id of a school that the receiver knows; needed when it knows several
--origin  an origin whose pages may send, for example https://www.school.example
--json    the verdicts as JSON
PLEINWACHT_TOKEN in the environment, of somebody who reads the inbox: then also what staff write back is checked
Exit code 0: nothing is wrong. 1: something is. 2: the arguments are not right.`;

/** @returns the exit code. */
export async function checkEndpointCommand(args: readonly string[]): Promise<0 | 1 | 2> {
  const read = readArguments(args);
  if (!read) {
    console.error(usage);
    return 2;
  }
  const {url, school, origin, json} = read;
  // Before anything is sent, and not among the verdicts.
  console.error(`Sends about a hundred test submissions to ${url.href}, each marked "${mark}". Erase them afterwards.`);
  const results = await checkEndpoint(url, {school, origin, token: process.env.PLEINWACHT_TOKEN});
  const wrong = results.filter(({verdict}) => verdict === 'wrong').length;
  if (json) console.log(JSON.stringify({url: url.href, wrong, checks: results}, undefined, 2));
  else for (const line of toLines(results)) console.log(line);
  return wrong > 0 ? 1 : 0;
}

function readArguments(args: readonly string[]) {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {school: {type: 'string'}, origin: {type: 'string'}, json: {type: 'boolean', default: false}},
    });
    const [address, ...more] = positionals;
    const url = new URL(address ?? '');
    if (more.length > 0 || !/^https?:$/.test(url.protocol)) return undefined;
    return {url, ...values};
  } catch {
    return undefined;
  }
}

function toLines(results: readonly Result[]): string[] {
  const of = (verdict: Result['verdict']) => results.filter((result) => result.verdict === verdict).length;
  return [
    ...results.flatMap((result) => {
      const line = `${result.verdict.padEnd(11)}  ${result.name}: ${result.says}`;
      if (result.verdict === 'wrong') return [line, `             found: ${result.found}`, `             mend:  ${result.mend}`];
      return ['why' in result ? `${line} (${result.why})` : line];
    }),
    '',
    `${of('ok')} ok, ${of('wrong')} wrong, ${of('not offered')} not offered, ${of('not tried')} not tried, of ${checks.length}`,
  ];
}
