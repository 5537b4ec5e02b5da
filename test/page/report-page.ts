import {createServer, type IncomingHttpHeaders, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

import type {Browser, HTTPRequest, Page, SerializedAXNode} from 'puppeteer-core';

import {wordsFor} from '../../src/content/form/words-for.js';
import {pack} from '../../src/elements/report-form/report-form.pack.js';

const {texts} = pack;

/** Stands in for what somebody tells. */
export const canary = 'KANARIE-die-niemand-mag-lezen';

/** The page of the report form in a real browser, used as a person does: by what it says, and by keyboard. */
export class ReportPage {
  readonly page: Page;
  /** Errors of the page, and what its Content-Security-Policy stopped. */
  readonly faults: string[] = [];
  /** Every request since it was opened. */
  readonly requests: HTTPRequest[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    page.on('request', (request) => this.requests.push(request));
  }

  /** Of a person of their own, unless the browser is one person's: then what it keeps stays. */
  static async open(
    browser: Browser,
    url: string,
    {width = 1000, height = 800, deviceScaleFactor = 1, onePerson = false} = {},
  ): Promise<ReportPage> {
    const context = onePerson ? browser.defaultBrowserContext() : await browser.createBrowserContext();
    const report = new ReportPage(await context.newPage());
    await report.page.setViewport({width, height, deviceScaleFactor});
    await report.page.evaluateOnNewDocument(() => {
      // Attempts follow one another at once.
      Math.random = () => 0;
      document.addEventListener('securitypolicyviolation', (event) => console.error(`${event.violatedDirective} ${event.blockedURI}`));
    });
    await report.page.goto(`${url}report`);
    await report.sees(texts.start as string);
    return report;
  }

  async close(): Promise<void> {
    await this.page.browserContext().close();
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('pleinwacht-report-form')!.shadowRoot!.textContent.replace(/\s+/g, ' '));
  }

  async sees(words: string): Promise<void> {
    await this.page.waitForFunction(
      (words) =>
        document.querySelector('pleinwacht-report-form')?.shadowRoot?.querySelector<HTMLElement>('[part=page]')?.innerText.includes(words),
      {timeout: 45_000},
      words,
    );
  }

  /** The title of the page in view. */
  title(): Promise<string> {
    return this.page.evaluate(
      () => document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('#title')?.textContent.trim() ?? '',
    );
  }

  /** Clicks the button or label that says so. */
  async press(words: string): Promise<void> {
    await this.page.waitForFunction(
      (words) => {
        const root = document.querySelector('pleinwacht-report-form')!.shadowRoot!;
        const target = [...root.querySelectorAll<HTMLElement>('button, label')].find(
          (element) => element.textContent.replace(/\s+/g, ' ').trim().startsWith(words) && element.checkVisibility(),
        );
        target?.click();
        return target !== undefined;
      },
      {timeout: 45_000},
      words,
    );
  }

  /** All of it at once, as what a keyboard on a screen puts in: a key at a time takes a test ten times as long. */
  async type(field: string, words: string): Promise<void> {
    const element = await this.page.waitForSelector(`>>> #${field}`);
    await element!.focus();
    await this.page.keyboard.sendCharacter(words);
  }

  /** Goes on, page by page, until this title is there. */
  async goTo(title: string): Promise<void> {
    for (let pages = 0; (await this.title()) !== title; pages++) {
      if (pages > 15) throw new Error(`expected to come to "${title}", stopped at "${await this.title()}"`);
      const before = await this.title();
      const text = await this.text();
      const ways = [texts.start as string, wordsFor(texts.check.more), texts.next];
      await this.press(ways.find((way) => text.includes(way))!);
      await this.page.waitForFunction(
        (before) => document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('#title')?.textContent.trim() !== before,
        {timeout: 45_000},
        before,
      );
    }
  }

  /** What stands in the fields of the form and of the whole page, and in their words. */
  everything(): Promise<string> {
    return this.page.evaluate(() => {
      const root = document.querySelector('pleinwacht-report-form')!.shadowRoot!;
      const fields = [...root.querySelectorAll<HTMLTextAreaElement>('textarea, input')].map(({value}) => value);
      return [...fields, root.textContent, document.body.textContent, location.href, document.title, JSON.stringify(history.state)].join(
        '\n',
      );
    });
  }

  /** Waits until the browser has come to another page. */
  async arrivesAt(url: string): Promise<void> {
    await this.page.waitForFunction((url) => location.href === url, {timeout: 45_000}, url);
  }

  /** What has the focus, as a screen reader names it. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const labels = (active as HTMLInputElement | null)?.labels;
      return ((labels?.length ? labels[0]!.textContent : active?.textContent) ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  /** Moves on with Tab until something that begins so has the focus. At least once: the title of a page says the same as its field. */
  async tabTo(words: string): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      await this.page.keyboard.press('Tab');
      if ((await this.focused()).startsWith(words)) return;
    }
    throw new Error(`expected to come to "${words}" with Tab, stopped at "${await this.focused()}"`);
  }

  /** By keyboard: to a button, and Enter. */
  async enter(words: string): Promise<void> {
    await this.tabTo(words);
    const before = await this.title();
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(
      (before) => document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('#title')?.textContent.trim() !== before,
      {timeout: 45_000},
      before,
    );
  }

  /** Everything that assistive technology is given. */
  async tree(): Promise<readonly SerializedAXNode[]> {
    const flat = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flat)];
    return flat((await this.page.accessibility.snapshot({interestingOnly: false}))!);
  }
}

/** Between a browser and the portal: passes everything on, and can lose the answers to a POST on their way back. */
export class UnsteadyNetwork {
  /** Whether they get lost now. (Not how many: a browser tries once more by itself when a connection that was open breaks.) */
  losing = false;
  /** How many POSTs reached the portal. */
  passed = 0;
  readonly #server: Server;
  #portal = '';

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<UnsteadyNetwork> {
    const server = createServer((incoming, outgoing) => {
      const body: Buffer[] = [];
      incoming.on('data', (piece: Buffer) => body.push(piece));
      incoming.on('end', () => void network.#pass(incoming.method!, incoming.url!, incoming.headers, Buffer.concat(body), outgoing));
    });
    const network = new UnsteadyNetwork(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return network;
  }

  get url(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Where to. */
  leadTo(portal: string): void {
    this.#portal = portal;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #pass(
    method: string,
    path: string,
    {host: _host, connection: _connection, ...headers}: IncomingHttpHeaders,
    body: Buffer,
    outgoing: ServerResponse,
  ): Promise<void> {
    const sends = method === 'POST';
    const answer = await fetch(new URL(path, this.#portal), {
      method,
      headers: headers as Record<string, string>,
      ...(sends && {body: new Uint8Array(body)}),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (sends) this.passed++;
    if (sends && this.losing) {
      outgoing.destroy();
      return;
    }
    // The bytes are no longer packed, and more than they were.
    const changed = ['content-encoding', 'content-length', 'transfer-encoding', 'connection'];
    const kept = [...answer.headers].filter(([name]) => !changed.includes(name));
    outgoing.writeHead(answer.status, Object.fromEntries(kept)).end(bytes);
  }
}
