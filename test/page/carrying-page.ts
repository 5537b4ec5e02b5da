import {readFileSync} from 'node:fs';

import type {Browser, BrowserContext, Page} from 'puppeteer-core';

import {partAt} from '../fixtures/parts.js';

/** What a school that is careful allows. */
const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types pleinwacht";

/** Pages with one widget, each of which opens an address that can carry something. @param name of the widget; with its attributes, if any. */
export function carryingPages(name: string, attributes = '') {
  const tag = `pleinwacht-${name}`;
  const file = readFileSync(new URL(`../../dist/cdn/${name}.js`, import.meta.url), 'utf8');
  const body = `<!doctype html><html lang="nl"><title>School</title><script type="module" src="/${name}.js"></script><${tag} ${attributes}></${tag}></html>`;

  /** @param asked gets what is asked of the network. */
  return async (context: Browser | BrowserContext, to: string, asked: string[] = []): Promise<Page> => {
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 900});
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      // What is behind the # is told here, and sent to nobody.
      asked.push(`${request.url().split('#')[0]} ${request.postData() ?? ''}`);
      const script = request.url().endsWith(`/${name}.js`) ? file : partAt(request.url());
      const type = script === undefined ? 'text/html' : 'text/javascript';
      void request.respond({contentType: type, headers: {'Content-Security-Policy': policy}, body: script ?? body});
    });
    await page.goto(to);
    await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=page]'), {}, tag);
    return page;
  };
}
