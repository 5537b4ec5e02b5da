import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';

import type {Page} from 'puppeteer-core';

import {startDemo} from '../../../src/demo/server.js';
import {builtElsewhere} from '../../demo/inbox-page.js';
import {demoEndpoint} from '../../endpoint/demo-process.js';
import {scratchFolder} from '../../endpoint/scratch.js';
import {allItems} from '../../endpoint/submissions.js';
import {launch} from '../../launch.js';
import {ReportPage} from '../../page/report-page.js';
import {fillIn, press} from '../spies.js';
import type {Proof} from '../proof.js';

type Answered = () => Promise<Response>;
/** What a network, a gateway or a proxy does with one send; `pass` lets it through to the receiver. */
type Fault = (to: ServerResponse, pass: Answered) => unknown;

const says =
  (status: number, body: string, headers: Record<string, string> = {}): Fault =>
  (to) =>
    to.writeHead(status, {'Content-Type': 'text/html', ...headers}).end(body);
/** The same, once the receiver has stored it. */
const late =
  (fault: Fault): Fault =>
  async (to, pass) => {
    await pass();
    return fault(to, pass);
  };
const cut: Fault = (to) => to.destroy();
const halfReceipt: Fault = (to) => {
  to.writeHead(201, {'Content-Type': 'application/json', 'Content-Length': '32'});
  to.write('{"received":tr');
  setTimeout(() => to.destroy(), 20);
};
const problem = (slug: string) => JSON.stringify({type: `urn:pleinwacht:problem:${slug}`, title: slug, status: 503});

const faults: readonly Fault[] = [
  cut,
  late(cut),
  late(halfReceipt),
  halfReceipt,
  says(502, '<h1>Bad gateway</h1>'),
  late(says(502, '<h1>Bad gateway</h1>')),
  late(says(504, '')),
  says(503, problem('fault'), {'Content-Type': 'application/problem+json'}),
  says(429, '', {'Retry-After': '0'}),
  says(200, '<title>Inloggen</title>'),
  late(says(200, '<title>Inloggen</title>')),
  says(200, ''),
  says(201, '{"received":false,"version":1}', {'Content-Type': 'application/json'}),
  says(302, '', {Location: '/inloggen'}),
];

/** Between the browser and the demo: each send meets the fault, so many times. */
class FaultyNetwork {
  fault: Fault | undefined;
  times = 0;
  readonly #server: Server;

  constructor(private readonly demo: string) {
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #handle(request: IncomingMessage, to: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const sends = request.method === 'POST';
    const pass = () =>
      fetch(new URL(request.url!, this.demo), {
        method: request.method!,
        ...(sends && {headers: {'content-type': 'application/json'}, body: Buffer.concat(pieces)}),
      });
    try {
      if (sends && this.fault && this.times-- > 0) return void (await this.fault(to, pass));
      const answer = await pass();
      const headers = ['content-type', 'content-security-policy'].map((name) => [name, answer.headers.get(name) ?? ''] as const);
      to.writeHead(answer.status, Object.fromEntries(headers)).end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      to.destroy();
    }
  }
}

export const proof: Proof = {
  name: 'network faults',
  what: 'A report sent through a network that cuts, answers for the receiver or loses its answer, one to three times: "verstuurd" that is not true, lost or doubled once tried again',
  control: 'A sender as people make them: again with another id, until any answer is ok',

  async run({small}) {
    const {folder, remove} = await scratchFolder();
    const demo = await startDemo({port: 0, token: 'code', database: join(folder, 'demo.db'), ...builtElsewhere});
    const network = new FaultyNetwork(demo.url);
    const address = await network.listen();
    const browser = await launch();
    const came = async (words: string) =>
      (await allItems(demoEndpoint(demo.url), 'code')).filter((item) => JSON.stringify(item.body).includes(words)).length;
    try {
      const cases = faults.flatMap((fault) => [1, 2, 3].map((times) => ({fault, times}))).slice(0, 40);
      const wanted = small ? cases.filter((_, index) => index % 15 === 4) : cases;
      const broken = {claimed: 0, lost: 0, doubled: 0};
      let naive = 0;
      for (const [index, {fault, times}] of wanted.entries()) {
        const words = `verhaal ${index} van een kind`;
        const report = await ReportPage.open(browser, address);
        await fillIn(report.page.mainFrame(), [words]);
        Object.assign(network, {fault, times});
        let outcome = await sent(report.page);
        if (outcome === 'stored' && (await came(words)) === 0) broken.claimed++;
        network.times = 0;
        if (outcome !== 'stored') outcome = await sent(report.page);
        const there = await came(words);
        if (there === 0) broken.lost++;
        if (there > 1) broken.doubled++;
        await report.close();

        const page = await browser.newPage();
        await page.goto(`${address}privacy`);
        Object.assign(network, {fault, times});
        const told = await page.evaluate(sendNaively, `naïef ${index} van een kind`);
        if ((await came(`naïef ${index} van een kind`)) !== (told ? 1 : 0)) naive++;
        network.times = 0;
        await page.close();
      }
      const {claimed, lost, doubled} = broken;
      return {
        tried: wanted.length,
        hits: claimed + lost + doubled,
        control: {tried: wanted.length, hits: naive},
        figures: `false "verstuurd" ${claimed}, lost ${lost}, doubled ${doubled}`,
      };
    } finally {
      await browser.close();
      network.close();
      await demo.close();
      await remove();
    }
  },
};

/** Presses the button that sends, or sends again, and says how it ended. */
async function sent(page: Page): Promise<string> {
  await page.evaluate(() => {
    const settled = new Promise((resolve) =>
      addEventListener('pleinwacht-submitted', (event) => resolve((event as unknown as {outcome: string}).outcome), {once: true}),
    );
    Object.assign(globalThis, {settled});
  });
  await press(page.mainFrame(), '[part=send]');
  const outcome = await page.evaluate(() => (globalThis as unknown as {settled: Promise<string>}).settled);
  return outcome === 'replayed' ? 'stored' : outcome;
}

/** Runs in the page. */
async function sendNaively(words: string): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const id = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).replace(
      /[+/=]/g,
      (sign) => ({'+': '-', '/': '_'})[sign] ?? '',
    );
    const body = JSON.stringify({version: 1, id, kind: 'report', school: 'de-regenwulp', body: {reporter: 'self', story: words}});
    try {
      const answer = await fetch('/api/pleinwacht', {method: 'POST', headers: {'content-type': 'application/json'}, body});
      if (answer.ok) return true;
    } catch {
      // again
    }
  }
  return false;
}
