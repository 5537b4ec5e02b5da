import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer, request as forward, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import type {Browser} from 'puppeteer-core';

import {freePort} from '../free-port.js';
import {launch} from '../launch.js';
import {choiceOf, texts, titleOf} from '../page/report-demo.js';
import {ReportPage} from '../page/report-page.js';
import {type Project, project, run} from '../package/packed.js';

// Real projects of frameworks that draw on the server, each with the packed tarball: built, served, and used in a browser. They bring
// hundreds of packages each, so this runs on request: `npm run test:frameworks`, with `ONLY=next,astro` for some of them.

const projects = fileURLToPath(new URL('projects', import.meta.url));
const wanted = (process.env['ONLY'] ?? '').split(',').filter(Boolean);
const frameworks = readdirSync(projects).filter((name) => !wanted.length || wanted.includes(name));

describe('a project that draws on its server', () => {
  let ours: Project;
  let browser: Browser;
  before(async () => {
    ours = await project();
    browser = await launch({windows: false});
  });
  after(async () => {
    await browser?.close();
    ours?.remove();
  });

  for (const name of frameworks) {
    it(`in ${name} shows the school's own number, sends a report and hears of it`, async () => {
      const portal = await Portal.open(name, ours.tarball);
      try {
        const drawn = await (await fetch(`${portal.url}report`)).text();
        assert.match(drawn, /<a [^>]*href="tel:0517000001"/, 'the number stands in what the server draws');

        const report = await ReportPage.open(browser, portal.url);
        const panel = await report.page.waitForSelector('pleinwacht-parent-panel >>> a[href="tel:0517000001"]');
        assert.match(await panel!.evaluate((link) => link.textContent), /0517/, "the school's own number, from the property");

        await report.goTo(titleOf('forms'));
        await report.press(choiceOf('forms', 'verbal'));
        await report.goTo(texts.check.title);
        await report.press(texts.check.send);
        await report.page.waitForFunction(() => document.querySelector('output')?.textContent === 'stored', {timeout: 20_000});
        assert.deepEqual(portal.received, [{kind: 'report', school: 'de-regenwulp', from: name}]);
        assert.deepEqual(report.faults, []);
        await report.close();
      } finally {
        portal.close();
      }
    });
  }
});

/** A project that was built and is served, with a receiver at the same origin, as a portal has it. */
class Portal {
  /** What came in: never its words. */
  readonly received: {kind: string; school: string; from: string}[] = [];
  readonly #folder: string;
  readonly #server: Server;
  readonly #app: ChildProcess;

  private constructor(folder: string, server: Server, app: ChildProcess) {
    this.#folder = folder;
    this.#server = server;
    this.#app = app;
  }

  get url(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  static async open(name: string, tarball: string): Promise<Portal> {
    const folder = mkdtempSync(join(tmpdir(), `pleinwacht-${name}-`));
    cpSync(join(projects, name), folder, {recursive: true});
    await succeed('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--loglevel=error', tarball], folder);
    await succeed('npm', ['run', 'build'], folder);
    const port = await freePort();
    const env = {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      HOSTNAME: '127.0.0.1',
      NITRO_HOST: '127.0.0.1',
      NITRO_PORT: String(port),
    };
    const app = spawn('npm', ['start'], {cwd: folder, env, stdio: 'inherit', detached: true});
    const server = createServer((incoming, outgoing) => {
      if (incoming.url !== '/api/pleinwacht') {
        const {method, url: path, headers} = incoming;
        const passed = forward({host: '127.0.0.1', port, method, path, headers}, (answer) => {
          outgoing.writeHead(answer.statusCode!, answer.headers);
          answer.pipe(outgoing);
        });
        passed.on('error', () => outgoing.writeHead(502).end());
        incoming.pipe(passed);
        return;
      }
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () => {
        const {kind, school} = JSON.parse(Buffer.concat(parts).toString()) as {kind: string; school: string};
        portal.received.push({kind, school, from: String(incoming.headers['x-portal'])});
        outgoing.writeHead(201, {'content-type': 'application/json'}).end('{"received":true,"version":1}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const portal = new Portal(folder, server, app);
    for (let tries = 0; tries < 100; tries++) {
      const answer = await fetch(`${portal.url}report`).catch(() => undefined);
      if (answer?.ok) return portal;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    portal.close();
    throw new Error(`${name} was built, but did not answer on port ${port} within 20 s`);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
    process.kill(-this.#app.pid!);
    rmSync(this.#folder, {recursive: true, force: true});
  }
}

async function succeed(program: string, args: readonly string[], folder: string): Promise<void> {
  const {code, output, errors} = await run(program, args, folder);
  assert.equal(code, 0, `${program} ${args.join(' ')} in ${folder}:\n${output}\n${errors}`);
}
