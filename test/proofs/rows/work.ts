import {pbkdf2} from 'node:crypto';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {availableParallelism, loadavg} from 'node:os';
import {promisify} from 'node:util';

import {Proofs} from '../../../src/endpoint/proof.js';
import {prove} from '../../../src/portal/proof-of-work.js';
import {launch} from '../../launch.js';
import type {Proof} from '../proof.js';

const longest = 3000;

export const proof: Proof = {
  name: 'work on an old phone',
  what: `The puzzle that a receiver asks for under pressure, in Chromium, its answer the last number that is tried, with six times the work: a processor that is slowed down for a test does not slow down what the browser counts in threads of its own. A hit: more than ${longest} ms`,
  control: 'Sixty times the work',

  async run({small}) {
    const server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end('<!doctype html>'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await launch();
    try {
      const {rounds, most} = await new Proofs().puzzleFor('de-regenwulp', 'A'.repeat(22), Date.now());
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      // No number gives this target, so that all are tried.
      const takes = (times: number) => {
        const asked = {seed: 'zaad', target: 'A'.repeat(22), rounds: rounds * times, most};
        return page.evaluate(`(async () => {
          const [__name, atOnce, mostRounds] = [(one) => one, 8, Infinity];
          const began = performance.now();
          await (${prove.toString()})(${JSON.stringify(asked)}, new AbortController().signal);
          return performance.now() - began;
        })()`) as Promise<number>;
      };
      const times: number[] = [];
      for (let count = 0; count < (small ? 1 : 10); count++) times.push(await takes(6));
      const asIs = await takes(1);
      const slow = await takes(60);
      const solved = await solvedBySomebodyWithThisMachine(rounds, most, small ? 1 : 10);
      return {
        tried: times.length,
        hits: times.filter((time) => time > longest).length,
        control: {tried: 1, hits: slow > longest ? 1 : 0},
        figures: `${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))} ms; ${Math.round(asIs)} ms as it is; ${Math.round(slow)} ms in the control arm; by its ${availableParallelism()} cores this machine solves ${Math.round(solved)} a second; load of the machine ${loadavg()[0]!.toFixed(1)}`,
      };
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  },
};

/** How many puzzles a second all cores solve for somebody who floods, with what Node itself counts with: half of the numbers are tried for one. */
async function solvedBySomebodyWithThisMachine(rounds: number, most: number, seconds: number): Promise<number> {
  const derive = promisify(pbkdf2);
  const end = performance.now() + seconds * 1000;
  let tries = 0;
  const one = async () => {
    for (; performance.now() < end; tries++) await derive('zaad', String(tries), rounds, 16, 'sha256');
  };
  await Promise.all(Array.from({length: availableParallelism() * 2}, one));
  return tries / (most / 2) / seconds;
}
