import {type ChildProcess, spawn} from 'node:child_process';
import {once, setMaxListeners} from 'node:events';
import {loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';

import {prove} from '../../../src/portal/proof-of-work.js';
import {prepare, submit} from '../../../src/portal/submit.js';
import {scratchFolder} from '../../endpoint/scratch.js';
import type {Proof} from '../proof.js';

const program = (name: string) => fileURLToPath(new URL(`../${name}.ts`, import.meta.url));
const children = 30;

function start(name: string, ...given: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', program(name), ...given], {stdio: ['ignore', 'pipe', 'inherit']});
}

async function said(child: ChildProcess): Promise<string> {
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return line.toString();
}

/** What a browser has and this has not; a send asks for no more. */
function asInPage(): void {
  Object.defineProperty(globalThis, 'navigator', {value: {onLine: true}, configurable: true});
  const page = new EventTarget();
  setMaxListeners(children, page);
  globalThis.document ??= page as Document;
  // What is told whoever builds the page.
  console.error = () => {};
}

interface Flood {
  stored: number;
  /** The longest that somebody had to wait who was stored, in milliseconds. */
  longest: number;
  perSecond: number;
}

/** Thirty children tell something, each at a moment of their own, while somebody sends so much junk a second until all of them are done. */
async function flood(how: 'as it is' | 'without work', rate: number, seconds: number): Promise<Flood> {
  const {folder, remove} = await scratchFolder();
  const receiver = start('flood-receiver', `${folder}/flood.db`, how);
  try {
    const endpoint = `http://127.0.0.1:${(await said(receiver)).trim()}/`;
    const junk = start('flood-junk', endpoint, String(rate));
    const told = said(junk);
    const waits: number[] = [];
    const child = async (index: number) => {
      // Not before the junk has taken what was free.
      await new Promise((resolve) => setTimeout(resolve, 5000 + (1000 * seconds * index) / children));
      const began = performance.now();
      const delivery = prepare('report', {story: `Kind ${index}`});
      const {outcome} = await submit(delivery, {endpoint, prove}, {signal: new AbortController().signal});
      if (outcome === 'stored' || outcome === 'replayed') waits.push(performance.now() - began);
    };
    await Promise.all(Array.from({length: children}, (_, index) => child(index)));
    junk.kill('SIGTERM');
    const {perSecond} = JSON.parse(await told) as {perSecond: number};
    return {stored: waits.length, longest: Math.max(0, ...waits), perSecond};
  } finally {
    receiver.kill('SIGKILL');
    await remove();
  }
}

export const proof: Proof = {
  name: 'flood',
  what: `200 and 800 junk reports a second for a minute, from one process on the same machine, while ${children} children send theirs as a widget does. A hit: a child who is not stored within five tries; 5% may be`,
  control: 'the same receiver without work: beyond its rate it refuses whoever comes (200 a second)',
  async run({small}) {
    asInPage();
    const seconds = small ? 5 : 60;
    const floods: Flood[] = [];
    for (const rate of small ? [200] : [200, 800]) floods.push(await flood('as it is', rate, seconds));
    const control = await flood('without work', 200, seconds);
    const tried = children * floods.length;
    const figures = floods.map(
      ({stored, longest, perSecond}) =>
        `${Math.round(perSecond)} a second: ${stored} of ${children} stored, the longest in ${(longest / 1000).toFixed(1)} s`,
    );
    return {
      tried,
      hits: floods.reduce((missed, {stored}) => missed + children - stored, 0),
      allowed: Math.floor(tried * 0.05),
      control: {tried: children, hits: children - control.stored},
      figures: `${figures.join('; ')}; load of the machine ${loadavg()[0]!.toFixed(1)} on two cores`,
    };
  },
};
