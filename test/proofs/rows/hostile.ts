import type {HTTPRequest, Page} from 'puppeteer-core';

import {openDemoPortal} from '../../demo/demo-portal.js';
import {demoEndpoint} from '../../endpoint/demo-process.js';
import {report, send} from '../../endpoint/submissions.js';
import type {Proof} from '../proof.js';

/** Words that are a program for whoever takes them for markup, a template or an address. */
const programs = [
  '<img src=x onerror="executed()">',
  '<svg onload="executed()"></svg>',
  '"><img src=x onerror="executed()">',
  '\'><details open ontoggle="executed()">x</details>',
  '</script><img src=x onerror="executed()">',
  '--><img src=x onerror="executed()">',
  '<iframe srcdoc="<img src=x onerror=parent.executed()>"></iframe>',
  '<a href="javascript:executed()" class="press">x</a>',
  '${executed()}',
  '{{constructor.constructor("executed()")()}}',
  'javascript:executed()',
  'data:text/html,<script>opener.executed()</script>',
];

/** Pages that show a school's own words, and what they show only when somebody asks. */
const paths = ['ouders', 'report', 'leerlingen', 'signalen', 'aan-tafel', 'startgesprek', 'team', 'zaak', 'jaarplan', 'antwoord'];

/** A school file in which every text is a program, but for what says what something is. */
function poisoned(value: unknown, program: string, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => poisoned(one, program, name));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poisoned(one, program, key)]));
  const says = /^(id|role|type|types|owner|for|lang|from|until|first|last|on|begins|ends|to|next|step)$/.test(name);
  return typeof value === 'string' && !says ? program : value;
}

/** Presses every link whose address is a program, and says how often something was executed. */
async function executedIn(page: Page): Promise<number> {
  await page.evaluate(`(() => {
    const look = (root) => {
      for (const one of root.querySelectorAll('*')) {
        if (one.localName === 'a' && /^(javascript|data):/i.test(one.href)) executed();
        if (one.shadowRoot) look(one.shadowRoot);
      }
    };
    look(document);
    return new Promise((resolve) => setTimeout(resolve, 100));
  })()`);
  return page.evaluate('globalThis.times ?? 0') as Promise<number>;
}

export const proof: Proof = {
  name: 'hostile words',
  what: 'A school file in which every text is a program (markup with handlers, template marks, addresses that run), in ten pages of the demo without its policy; the same as a report, in the inbox. A hit: it runs, or a link would run it',
  control: 'The same words put into a page as markup',

  async run({small}) {
    const {demo, browser, close} = await openDemoPortal();
    try {
      const open = async (url: string, answer?: (request: HTTPRequest) => boolean) => {
        const page = await browser.newPage();
        // The policy of the demo would stop what the widgets let through.
        await page.setBypassCSP(true);
        await page.evaluateOnNewDocument('globalThis.executed = () => (globalThis.times = (globalThis.times ?? 0) + 1)');
        if (answer) {
          await page.setRequestInterception(true);
          page.on('request', (request) => void (answer(request) || request.continue()));
        }
        await page.goto(url);
        return page;
      };
      const school = (await (await fetch(`${demo.url}school.json`)).json()) as object;
      const used = small ? programs.slice(0, 1) : programs;
      let [tried, hits, control] = [0, 0, 0];
      let shown = 0;
      for (const program of used) {
        const file = JSON.stringify(poisoned(school, program));
        for (const path of small ? paths.slice(0, 1) : paths) {
          const page = await open(demo.url + path, (request) => {
            if (!request.url().endsWith('/school.json')) return false;
            void request.respond({status: 200, contentType: 'application/json', body: file});
            return true;
          });
          await page.waitForNetworkIdle({idleTime: 100});
          tried++;
          hits += (await executedIn(page)) > 0 ? 1 : 0;
          shown += (await page.evaluate(
            `[...document.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot?.textContent.includes(${JSON.stringify(program)}))`,
          ))
            ? 1
            : 0;
          await page.close();
        }
        const body = {
          story: program,
          whom: program,
          effect: program,
          tried: program,
          notWanted: program,
          contact: {mode: 'name', name: program, reach: program},
        };
        await send(demoEndpoint(demo.url), report({school: 'de-regenwulp', body}));
        const naive = await open(`${demo.url}privacy`);
        await naive.evaluate(
          `document.body.innerHTML = ${JSON.stringify(`<div title="${program}">${program}</div><a href="${program}">x</a>`)}`,
        );
        control += (await executedIn(naive)) > 0 ? 1 : 0;
        await naive.close();
      }
      const inbox = await open(`${demo.url}inbox`);
      await (await inbox.waitForSelector('>>> #token'))!.type('code');
      await inbox.keyboard.press('Enter');
      await inbox.waitForSelector('>>> .item');
      for (let count = 0; count < used.length; count++) {
        const item = (await inbox.$$('>>> .item'))[count];
        await item!.evaluate((one) => (one as HTMLElement).click());
        await (await inbox.waitForSelector('>>> .story'))!.evaluate(() => {});
        tried++;
        hits += (await executedIn(inbox)) > 0 ? 1 : 0;
        await inbox.evaluate(`document.querySelector('pleinwacht-inbox').shadowRoot.querySelector('.back').click()`);
        await inbox.waitForSelector('>>> .item');
      }
      return {
        tried,
        hits,
        control: {tried: used.length, hits: control},
        figures: `${used.length} programs; ${shown} of ${tried - used.length} pages showed it as plain words`,
      };
    } finally {
      await close();
    }
  },
};
