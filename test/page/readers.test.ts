import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {launch} from '../launch.js';

const dist = process.env['PLEINWACHT_DIST'] ?? new URL('../../dist', import.meta.url).pathname;

const mark = "<script>globalThis[Symbol.for('pleinwacht.frame')] = true</script>";
const form = '<pleinwacht-portal endpoint="/api"><pleinwacht-report-form></pleinwacht-report-form></pleinwacht-portal>';
const ours = (host = '') => `<script type="module" src="${host}/cdn/report-form.js"></script>`;
const own = '<iframe src="https://melden.example/embed/report-form.html?endpoint=/api"></iframe>';
const portal = '<iframe src="https://portaal.example/"></iframe>';

/** What stands in one of the three and in no other. */
const words = {framed: /kan niet meekijken/, signedIn: /weet wie er is ingelogd/, inline: /Dan kan de website weten wie/};
type Said = 'framed' | 'signedIn' | 'inline';
/** Pages by their origin, the first one in the window, and what the form in the innermost says. */
const cases: Record<string, {pages: Record<string, string>; said: Said}> = {
  'our own frame in a page': {pages: {'https://portaal.example': own}, said: 'framed'},
  'our own frame in a page in a frame of another site': {
    pages: {'https://lms.example': portal, 'https://portaal.example': own},
    said: 'framed',
  },
  'our own frame where the window is of its own origin, two pages around it': {
    pages: {'https://melden.example': portal, 'https://portaal.example': own},
    said: 'inline',
  },
  'our own frame that another script came into': {
    pages: {'https://portaal.example': own.replace('report-form.html', 'visited.html')},
    said: 'inline',
  },
  'a portal page in a frame of another site': {
    pages: {'https://lms.example': portal, 'https://portaal.example': ours() + form},
    said: 'inline',
  },
  'a portal page in two frames of other sites': {
    pages: {
      'https://lms.example': '<iframe src="https://wolk.example/"></iframe>',
      'https://wolk.example': portal,
      'https://portaal.example': ours() + form,
    },
    said: 'inline',
  },
  'a page written into a frame, in a frame of another site': {
    pages: {
      'https://lms.example': portal,
      'https://portaal.example': `<iframe srcdoc='${ours('https://portaal.example')}${form}'></iframe>`,
    },
    said: 'inline',
  },
  'a frame that may not share its origin': {
    pages: {
      'https://portaal.example': `<iframe sandbox="allow-scripts" srcdoc='${ours('https://portaal.example')}${form}'></iframe>`,
    },
    said: 'inline',
  },
  'a page that says itself that it is our frame, in a frame of another site': {
    pages: {'https://lms.example': portal, 'https://portaal.example': mark + ours() + form},
    said: 'inline',
  },
  'a page that says so in a frame that may not share its origin': {
    pages: {
      'https://portaal.example': `<iframe sandbox="allow-scripts" srcdoc="${(mark + ours('https://portaal.example') + form).replaceAll('"', '&quot;')}"></iframe>`,
    },
    said: 'inline',
  },
  'a page with a log-in, in a frame of another site': {
    pages: {
      'https://lms.example': portal,
      'https://portaal.example': `${ours()}${form}<script>document.querySelector('pleinwacht-portal').requestHeaders = () => ({'x-csrf': 'abc'})</script>`,
    },
    said: 'signedIn',
  },
  'a page with a log-in that says it is our frame': {
    pages: {
      'https://lms.example': portal,
      'https://portaal.example': `${mark}${ours()}${form}<script>document.querySelector('pleinwacht-portal').requestHeaders = () => ({'x-csrf': 'abc'})</script>`,
    },
    said: 'signedIn',
  },
};

describe('"Wie kan dit lezen?"', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [what, {pages, said}] of Object.entries(cases)) {
    it(`says who can read along in ${what}`, async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const {origin, pathname} = new URL(request.url());
        const html = pages[origin];
        if (pathname === '/' && html !== undefined)
          return void request.respond({contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="nl"><body>${html}`});
        const path = pathname.replace('visited', 'report-form');
        if (!existsSync(dist + path)) return void request.respond({status: 404, body: ''});
        const type = path.endsWith('.html') ? 'text/html; charset=utf-8' : path.endsWith('.css') ? 'text/css' : 'text/javascript';
        const body = readFileSync(dist + path, 'utf8');
        // As an extension of the browser does it: from within the page's own policy.
        const visited = pathname.includes('visited')
          ? body.replace('</head>', '<script type="module" src="host.js"></script></head>')
          : body;
        // A frame that may not share its origin asks as nobody.
        request.respond({contentType: type, headers: {'Access-Control-Allow-Origin': '*'}, body: visited}).catch(() => {});
      });
      await page.goto(Object.keys(pages)[0]!);
      const holds = async () => {
        for (const frame of page.frames()) if (await frame.$('pleinwacht-report-form').catch(() => null)) return frame;
        return undefined;
      };
      let frame = await holds();
      for (const end = Date.now() + 10_000; !frame && Date.now() < end; frame = await holds())
        await new Promise((resolve) => setTimeout(resolve, 50));
      const readers = (await frame!.waitForSelector('pleinwacht-report-form >>> [part=readers]'))!;
      // Who that is comes with what is behind the first screen.
      await frame!.waitForFunction((part) => !part.textContent.includes('Even wachten'), {}, readers);
      const text = await readers.evaluate((part) => part.textContent.replace(/\s+/g, ' '));
      await page.close();
      assert.deepEqual(
        Object.entries(words)
          .filter(([, said]) => said.test(text))
          .map(([name]) => name),
        [said],
        text,
      );
    });
  }
});
