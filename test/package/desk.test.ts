import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it, type TestContext} from 'node:test';
import {pathToFileURL} from 'node:url';

import {getRequestListener} from '@hono/node-server';
import {build} from 'esbuild';
import type {Browser, Page} from 'puppeteer-core';

import type * as endpointOf from '../../src/endpoint/index.js';
import {startPostgres} from '../endpoint/postgres.js';
import {newId, report, tokenOf} from '../endpoint/submissions.js';
import {launch} from '../launch.js';
import {sweeping} from '../sweep.js';
import {type Project, project} from './packed.js';

const token = tokenOf('desk');

/** One file of a school with its own plan of two steps, its own method and its own names for who does what. */
const school = {
  id: 'kiva-school',
  name: 'De Kiva',
  programme: 'KiVa',
  roles: {coordinator: 'veiligheidscoach'},
  recipients: [{role: 'coordinator', label: 'mevrouw Bakker'}],
  methods: [
    {
      id: 'kiva-group',
      title: 'KiVa-steungroep',
      groupSize: {min: 3, max: 5},
      steps: [
        {
          id: 'ask',
          title: 'Groep vragen',
          phase: 'act',
          owner: 'coordinator',
          actions: [{id: 'talk', text: 'Praat met drie leerlingen.'}],
          next: 'end',
        },
      ],
    },
  ],
  stepPlan: {
    id: 'own',
    title: 'Ons plan',
    steps: [
      {
        id: 'hear',
        title: 'Samen luisteren',
        phase: 'notice',
        owner: 'coordinator',
        actions: [{id: 'sit', text: 'Ga naast het kind zitten.'}],
        next: 'help',
      },
      {
        id: 'help',
        title: 'Samen helpen',
        phase: 'act',
        owner: 'coordinator',
        actions: [{id: 'plan', text: 'Kies samen.'}],
        methods: ['kiva-group'],
        next: 'end',
      },
    ],
  },
};

// On request, with `SWEEP=all`: it packs, starts PostgreSQL and walks through five widgets.
if (sweeping)
  describe('an empty project with the package and PostgreSQL', () => {
    let consumer: Project;
    let browser: Browser;
    let server: Server;
    before(async () => {
      consumer = await project();
      consumer.install('pg');
      browser = await launch({windows: false});
    });
    after(async () => {
      await browser?.close();
      server?.close();
      consumer?.remove();
    });

    it("has the school's desk: inbox, case, guide and year plan, by one school file", async (test: TestContext) => {
      const postgres = await startPostgres();
      if ('missing' in postgres) return test.skip(`no PostgreSQL: ${postgres.missing}`);
      try {
        await walkTheDesk(postgres.url);
      } finally {
        await postgres.stop();
      }
    });

    async function walkTheDesk(database: string): Promise<void> {
      writeFileSync(join(consumer.folder, 'server.mjs'), "export * from 'pleinwacht/endpoint';\n");
      const tags = ['inbox', 'case', 'team-guide', 'year-plan', 'parent-panel'];
      writeFileSync(join(consumer.folder, 'desk.js'), tags.map((tag) => `import 'pleinwacht/elements/${tag}/define.js';\n`).join(''));
      const {outputFiles} = await build({
        entryPoints: [join(consumer.folder, 'desk.js')],
        ...{bundle: true, format: 'esm', write: false, logLevel: 'silent'},
      });
      const {createEndpoint, openStore} = (await import(pathToFileURL(join(consumer.folder, 'server.mjs')).href)) as typeof endpointOf;
      const store = await openStore(database);
      const receives = getRequestListener(
        createEndpoint({schools: [{id: school.id, recipients: ['coordinator'], tokens: [token], nobodyOutside: true}], store}),
      );
      const given = 'endpoint="/api/pleinwacht" school-src="/school.json"';
      const page = `<!doctype html><html lang="nl"><title>x</title><script type="module" src="/desk.js"></script>
      <pleinwacht-inbox ${given}><pleinwacht-case slot="case" ${given}></pleinwacht-case></pleinwacht-inbox>
      <pleinwacht-team-guide school-src="/school.json"></pleinwacht-team-guide><pleinwacht-year-plan ${given}></pleinwacht-year-plan>
      <pleinwacht-parent-panel school-src="/school.json" sections="how-school-acts"></pleinwacht-parent-panel>`;
      server = createServer((request, response) => {
        if (request.url!.startsWith('/api/pleinwacht')) return void receives(request, response);
        const files: Record<string, readonly [type: string, body: string]> = {
          '/desk.js': ['text/javascript', outputFiles[0]!.text],
          '/school.json': ['application/json', JSON.stringify(school)],
        };
        const [type, body] = files[request.url!] ?? ['text/html', page];
        response.writeHead(200, {'content-type': type}).end(body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
      const told = report({id: newId(), school: school.id, body: {story: 'Elke pauze.'}});
      const sent = await fetch(`${url}api/pleinwacht`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(told),
      });
      assert.equal(sent.status, 201);

      const desk = await Desk.at(browser, url);
      // One plan: the panel for parents, the guide and, below, the case.
      for (const tag of ['parent-panel', 'team-guide'])
        for (const words of ['Samen luisteren', 'Samen helpen', 'KiVa', 'veiligheidscoach']) await desk.sees(tag, words);
      await desk.sees('team-guide', 'KiVa-steungroep');

      await desk.types('inbox', 'token', token);
      await desk.press('inbox', 'Open de inbox');
      await desk.press('inbox', 'Elke pauze.');
      await desk.types('inbox', 'case-child', 'A.B.');
      await desk.press('inbox', 'Begin een zaak');
      await desk.press('case', 'Deze stap begint', 'Gedaan');
      for (const words of ['Ga naast het kind zitten.', 'veiligheidscoach', 'De school werkt met KiVa.', 'Samen helpen'])
        await desk.sees('case', words);
      await desk.press('case', 'Gedaan');
      await desk.sees('case', 'Deze stap is klaar.');
      await desk.press('case', 'Ga verder');
      await desk.sees('case', 'Begin met KiVa-steungroep');

      await desk.press('year-plan', 'Begin dit jaarplan');
      await desk.press('year-plan', 'Kijk wat er dit jaar gebeurde');
      await desk.types('year-plan', 'token', token);
      await desk.press('year-plan', 'Haal de zaken op');
      await desk.sees('year-plan', 'Er staat 1 zaak open');
      assert.deepEqual(desk.faults, []);
      await desk.page.close();

      const {cases} = store;
      const kept = await cases!.list({school: school.id, recipients: undefined}, undefined, 10);
      assert.equal(kept.length, 1);
      await store.close();
    }
  });

/** Somebody at the desk of the project. */
class Desk {
  private constructor(
    readonly page: Page,
    readonly faults: string[],
  ) {}

  static async at(browser: Browser, url: string): Promise<Desk> {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(url);
    return new Desk(page, faults);
  }

  async sees(tag: string, words: string): Promise<void> {
    const name = `pleinwacht-${tag}`;
    const there = (tag: string, words: string) =>
      document.querySelector(tag)?.shadowRoot?.textContent.replace(/\s+/g, ' ').includes(words) ?? false;
    await this.page.waitForFunction(there, {timeout: 15_000}, name, words).catch(async () => {
      const shown = await this.page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.textContent.replace(/\s+/g, ' '), name);
      assert.fail(`expected "${words}" in ${name}, found ${shown}; ${this.faults.join('; ')}`);
    });
  }

  async types(tag: string, id: string, words: string): Promise<void> {
    const field = await this.page.waitForSelector(`pleinwacht-${tag} >>> #${id}`);
    await field!.type(words);
  }

  /** Presses the first of those that is there. */
  async press(tag: string, ...names: readonly string[]): Promise<void> {
    await this.page.waitForFunction(
      (tag, names) => {
        const all = [...document.querySelector(tag)!.shadowRoot!.querySelectorAll<HTMLElement>('button')];
        const found = names.flatMap((name) => all.find(({textContent}) => textContent.includes(name)) ?? [])[0];
        found?.click();
        return found !== undefined;
      },
      {timeout: 15_000},
      `pleinwacht-${tag}`,
      names,
    );
  }
}
