import {readFileSync} from 'node:fs';

import type {Browser, HTTPRequest, Page} from 'puppeteer-core';

import {partAt} from '../fixtures/parts.js';

const origin = 'https://school.example';
export const endpoint = `${origin}/api/pleinwacht`;

/** Somebody's page, as their server gives it. */
export interface Around {
  readonly body: string;
  /** In the head, before our file. */
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly school?: object;
  /** Whether our file is in it. */
  readonly ours?: boolean;
}

const dist = process.env['PLEINWACHT_DIST'] ?? new URL('../../dist', import.meta.url).pathname;
const file = readFileSync(`${dist}/cdn/pleinwacht.js`);

/** The page on which everything is as it should be, with what is given inside its portal. */
export const usual = (inside: string) =>
  `<pleinwacht-portal endpoint="/api/pleinwacht" school-src="/school.json">${inside}</pleinwacht-portal>`;

/** A page of somebody else, opened in a browser, with a receiver behind it. */
export class Visit {
  /** What reached the receiver. */
  readonly received: {body: string; headers: Record<string, string>}[] = [];
  readonly said: string[] = [];
  /** What the receiver answers. */
  answer: {status: number; body?: string; contentType?: string; headers?: Record<string, string>} | 'nothing' = {
    status: 201,
    contentType: 'application/json',
    body: '{"received":true,"version":1}',
  };

  private constructor(
    readonly page: Page,
    private readonly around: Around,
  ) {}

  static async open(browser: Browser, around: Around, before?: (visit: Visit) => unknown): Promise<Visit> {
    const page = await browser.newPage();
    const visit = new Visit(page, around);
    page.on('console', (message) => visit.said.push(message.text()));
    page.on('pageerror', (error) => visit.said.push(String(error)));
    await page.setRequestInterception(true);
    page.on('request', (request) => visit.#respond(request));
    await before?.(visit);
    await page.goto(`${origin}/`);
    return visit;
  }

  /** Until our file has run, or tried to, and so has all that it set going. */
  async loaded(): Promise<void> {
    await this.page.evaluate(`import('/pleinwacht.js').catch(() => {}).then(() => new Promise((resolve) => setTimeout(resolve)))`);
  }

  /** Clicks with the mouse on what is found, in any shadow root. */
  async press(selector: string): Promise<void> {
    const handle = (await this.page.waitForSelector(`>>> ${selector}`, {timeout: 10_000}))!;
    await handle.click();
  }

  #respond(request: HTTPRequest): void {
    const {pathname} = new URL(request.url());
    const {body, head = '', headers = {}, type = 'text/html', school = {}, ours = true} = this.around;
    switch (pathname) {
      case '/': {
        const script = ours ? '<script type="module" src="/pleinwacht.js"></script>' : '';
        const page = type.includes('xml')
          ? `<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>School</title>${head}${script}</head><body>${body}</body></html>`
          : `<!doctype html><html lang="nl"><title>School</title><meta name="viewport" content="width=device-width">${head}${script}<body>${body}`;
        return void request.respond({contentType: `${type}; charset=utf-8`, headers, body: page});
      }
      case '/pleinwacht.js':
        return void request.respond({contentType: 'text/javascript', body: file});
      case '/school.json':
        return void request.respond({contentType: 'application/json', body: JSON.stringify(school)});
      case '/api/pleinwacht': {
        this.received.push({body: request.postData() ?? '', headers: request.headers()});
        return this.answer === 'nothing' ? undefined : void request.respond(this.answer);
      }
      default: {
        const part = partAt(pathname, dist);
        return void request.respond(part ? {contentType: 'text/javascript', body: part} : {status: 404, body: ''});
      }
    }
  }
}
