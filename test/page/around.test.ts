import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {launch} from '../launch.js';
import {type Around, usual, Visit} from './around.js';

const helpful = '<p>Bel mevrouw Bakker: <a href="tel:0517000001">0517 00 00 01</a></p>';
const names = ['report-form', 'signal-checklist', 'parent-panel', 'pesten-plagen-quiz', 'conversation-prompts', 'startgesprek-guide'];

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

describe('where nothing of ours can be drawn', () => {
  const trap = (name: string) =>
    `<script>Object.defineProperty(Object.prototype, '${name}', {configurable: true, get() { throw new Error('trap'); }, set() {}})</script>`;
  const cases: Record<string, Partial<Around>> = {
    'our policy is refused': {headers: {'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types other"}},
    'no policy at all is allowed': {headers: {'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'"}},
    'the page is XHTML': {type: 'application/xhtml+xml', ours: false, head: '<script>import("/pleinwacht.js")</script>'},
    ...Object.fromEntries(
      ['value', 'passive', 'signal', 'state', 'type', 'renderBefore', 'context', 'bubbles', 'mode', 'enumerable'].map((name) => [
        `objects have a trap called ${name}`,
        {head: trap(name)},
      ]),
    ),
  };
  for (const [name, around] of Object.entries(cases)) {
    it(`what the school wrote stays in view: ${name}`, async () => {
      const inside = `<p>Welkom op onze site.</p>${names.map((tag) => `<pleinwacht-${tag}>${helpful}</pleinwacht-${tag}>`).join('')}`;
      const visit = await Visit.open(browser, {body: usual(inside), ...around});
      await visit.loaded();
      const {page} = visit;
      // Without functions that have a name, for what compiles the test adds to those what a page has not.
      const gone = await page.$$eval('pleinwacht-portal > *', (parts) =>
        parts
          .filter(
            (part) =>
              ![part.localName === 'p' ? part : part.querySelector('a'), part.shadowRoot?.querySelector('.in')].some(
                (element) => element && element.getBoundingClientRect().height > 0,
              ),
          )
          .map(({localName}) => localName),
      );
      await page.close();
      assert.deepEqual(gone, []);
    });
  }
});

/** How often the page was asked to print. */
declare const printed: number;

describe('a widget that prints', () => {
  const ways: Record<string, string> = {
    'all is hidden': '@media print {body * {visibility: hidden}}',
    'all is hidden, whatever else is said': '@media print {#page * {visibility: hidden !important} body {opacity: 0 !important}}',
    'all is white':
      '@media print {* {color: #fff !important; background: #fff !important} #page {transform: scale(0); filter: opacity(0)}}',
    'our tag is contained': '#page > * > * {contain: strict; content-visibility: auto}',
    'all around is contained': '#page, #page > * {contain: strict; content-visibility: auto; clip-path: inset(50%); zoom: 0.1}',
    'all is left out':
      '@media print {#page {display: none !important} body > * {position: fixed; top: -999px; height: 0; overflow: hidden}}',
  };
  const printing = ['signal-checklist', 'startgesprek-guide', 'conversation-prompts', 'pesten-plagen-quiz', 'parent-panel'];
  const tags = printing.map((name) => `<pleinwacht-${name}></pleinwacht-${name}>`).join('');
  const bodies: Record<string, string> = {
    'in the page': `<div id="page">${usual(tags)}</div>`,
    'in a shadow root': `<div id="page"><div><template shadowrootmode="open"><div style="contain: strict">${usual(tags)}</div></template></div></div>`,
  };

  for (const [where, body] of Object.entries(bodies)) {
    it(`is on paper, and alone, ${where}`, async () => {
      const head = `<style></style><script>var printed = 0; print = () => printed++</script>`;
      const {page} = await Visit.open(browser, {body: `<h1>Schoolplein</h1>${body}`, head});
      // Paper comes in a part, after the first screen.
      await page.waitForNetworkIdle({idleTime: 200});
      await page.emulateMediaType('print');
      const faults: string[] = [];
      for (const name of printing) {
        const widget = (await page.waitForSelector(`>>> pleinwacht-${name}`))!;
        faults.push(
          ...(await widget.evaluate(async (element, ways) => {
            const root = element.shadowRoot!;
            // The way to the button that prints.
            for (
              let pages = 0;
              pages < 3 && ![...root.querySelectorAll('button')].some((one) => /\b(print|druk)/i.test(one.textContent));
              pages++
            ) {
              root.querySelector<HTMLElement>('button[part]')!.click();
              await (element as Element & {updateComplete?: Promise<boolean>}).updateComplete;
            }
            const button = [...root.querySelectorAll('button')].find((one) => /\b(print|druk)/i.test(one.textContent))!;
            const faults: string[] = [];
            for (const [way, css] of Object.entries(ways)) {
              document.querySelector('style')!.textContent = css;
              const before = printed;
              button.click();
              // What prints may come in a part that is on its way.
              for (let waited = 0; printed === before && waited < 500; waited++) await new Promise((resolve) => setTimeout(resolve, 20));
              const paper = root.querySelector('.in.paper') ?? root.querySelector('.in')!;
              const {width, height, left, top} = paper.getBoundingClientRect();
              const around: Element[] = [];
              for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host)
                if (node instanceof Element) around.push(node);
              const found = {
                'of any size': width > 300 && height > 300,
                'at the beginning of the paper': left >= 0 && left < 100 && top >= 0 && top < 100,
                visible: paper.checkVisibility({visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true}),
                black: getComputedStyle(paper.querySelector('h2, h3')!).color === 'rgb(0, 0, 0)',
                'free to be as long as it is': around.every((one) =>
                  /none none none/.test(
                    [getComputedStyle(one).contain, getComputedStyle(one).clipPath, getComputedStyle(one).filter].join(' '),
                  ),
                ),
                alone: document.querySelector('h1')!.getBoundingClientRect().height === 0,
              };
              dispatchEvent(new Event('afterprint'));
              for (const [what, holds] of Object.entries(found)) if (!holds) faults.push(`${element.localName}, ${way}: is not ${what}`);
            }
            return faults;
          }, ways)),
        );
      }
      await page.close();
      assert.deepEqual(faults, []);
    });
  }

  /** What pages do to what is longer than the window, and to what stands in columns. */
  const cuts: Record<string, string> = {
    'the page is as high as the window': 'html, body {height: 100vh; overflow: hidden; margin: 0}',
    'a part of the page scrolls': 'html, body {height: 100%; margin: 0; overflow: hidden} #page {height: 100%; overflow: auto}',
    'the page is a stack':
      'body {display: flex; flex-direction: column; height: 100vh; overflow: hidden} #page {flex: 1; min-height: 0; overflow: auto}',
    'it is fixed': '#page {position: fixed; inset: 0; overflow: auto}',
    'our tag is cut off': '#page > * > * {max-height: 300px; overflow: hidden}',
    'paper has columns': '@media print {body {columns: 3}}',
    'nothing of it is to be seen': '#page {clip-path: inset(40%); filter: blur(9px); mask: linear-gradient(transparent, transparent)}',
  };
  for (const name of ['conversation-prompts', 'parent-panel']) {
    it(`is whole on paper when a reader prints the page around it: ${name}`, async () => {
      const body = `<div id="page">${usual(`<pleinwacht-${name}></pleinwacht-${name}>`)}</div>`;
      const {page} = await Visit.open(browser, {body, head: '<style></style>'});
      await page.waitForNetworkIdle({idleTime: 200});
      const counted: Record<string, number> = {};
      for (const [what, css] of Object.entries({whole: '', ...cuts})) {
        await page.evaluate((css) => (document.querySelector('style')!.textContent = css), css);
        const pdf = Buffer.from(await page.pdf({format: 'A4'})).toString('latin1');
        counted[what] = pdf.match(/\/Type\s*\/Page\b/g)!.length;
      }
      // It hides what is around it for whoever prints, and is not among that.
      await page.evaluate(() => (document.querySelector('style')!.textContent = '@media print {body * {visibility: hidden}}'));
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMediaType('print');
      const widget = (await page.$(`pleinwacht-${name}`))!;
      const seen = () =>
        widget.evaluate(
          (one) => getComputedStyle((one.shadowRoot!.querySelector('.paper') ?? one.shadowRoot!.querySelector('.in'))!).visibility,
        );
      assert.equal(await seen(), 'visible');
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      assert.equal(
        await widget.evaluate(
          (one) =>
            one.matches('[printing]') ||
            document.adoptedStyleSheets.some(({cssRules}) => [...cssRules].some(({cssText}) => cssText.includes('printing'))),
        ),
        false,
      );
      await page.close();
      const whole = counted['whole']!;
      assert.ok(whole > 1);
      assert.deepEqual(
        Object.entries(counted).filter(([, pages]) => pages < whole || pages > whole + 1),
        [],
        `${whole} pages when nothing cuts it off`,
      );
    });
  }

  it('stays folded on paper where the page has folded it', async () => {
    const body = `<div style="height: 0; overflow: hidden">${usual('<pleinwacht-signal-checklist></pleinwacht-signal-checklist>')}</div>`;
    const {page} = await Visit.open(browser, {body});
    await page.waitForNetworkIdle({idleTime: 200});
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const free = await page.$eval('pleinwacht-signal-checklist', (one) => one.matches('[printing]'));
    await page.close();
    assert.equal(free, false);
  });

  it('is on paper also when the browser is asked to print a page that hides the rest', async () => {
    const visit = await Visit.open(browser, {
      body: usual('<pleinwacht-startgesprek-guide><video slot="sign-language" controls></video></pleinwacht-startgesprek-guide>'),
      head: '<style>@media print {body * {visibility: hidden} pleinwacht-startgesprek-guide {contain: strict}}</style>',
    });
    // What it prints comes a moment after its first screen.
    await visit.page.waitForFunction(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelector('pleinwacht-startgesprek-guide')!.shadowRoot!.querySelector('.in.paper');
    });
    await visit.page.emulateMediaType('print');
    const seen = await visit.page.$eval('pleinwacht-startgesprek-guide', (guide) => {
      const paper = guide.shadowRoot!.querySelector('.in.paper')!;
      const signed = guide.querySelector('video')!.getBoundingClientRect().height;
      return [guide.getBoundingClientRect().height > 300, getComputedStyle(paper.querySelector('h2, h3')!).visibility, signed];
    });
    await visit.page.close();
    assert.deepEqual(seen, [true, 'visible', 0]);
  });
});

/** A report form in the page, at the question for the story. */
async function atStory(around: Partial<Around> = {}): Promise<Visit> {
  const visit = await Visit.open(browser, {body: usual('<pleinwacht-report-form reporter="self"></pleinwacht-report-form>'), ...around});
  await visit.press('[part=start]');
  await visit.press('input[value=verbal]');
  await visit.press('[part=next]');
  await visit.page.waitForSelector('>>> textarea#story');
  return visit;
}

const story = (visit: Visit) => visit.page.$eval('>>> textarea#story', (field) => (field as HTMLTextAreaElement).value);

describe('a page with old libraries', () => {
  const libraries: Record<string, string> = {
    'arrays know how they want to be written':
      "Array.prototype.toJSON = function () { return '[' + [].slice.call(this).map(function (x) { return JSON.stringify(x) }).join(', ') + ']' }",
    'everything knows how it wants to be written':
      "[Object, String, Number, Boolean, Array].forEach(function (type) { type.prototype.toJSON = function () { return 'toJSON' } })",
    'an Array.from that knows no iterators':
      'Array.from = function (list) { var all = []; for (var i = 0; i < (list && list.length || 0); i++) all.push(list[i]); return all }',
    'classes of its own with names that browsers have':
      'Event = function (event) { this.kind = event.type.indexOf("key") }; Document = function () {}; Request = Class = Hash = Native = function () {}',
    'lists that add up, unpack and leave in ways of their own':
      'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }; Array.prototype.entries = function () { return [].slice.call(this) }; Element.prototype.remove = function () { this.parentNode.removeChild(this); return this }; Object.keys = function (it) { var all = []; for (var name in it) all.push(name); return all }',
    'arrays with members of their own':
      'Array.prototype.each = Array.prototype.forEach; Object.prototype.extend = function () {}; Array.prototype.first = function () { return this[0] }',
  };
  for (const [name, script] of Object.entries(libraries)) {
    it(`gets its report as it was told: ${name}`, async () => {
      const visit = await atStory({head: `<script>${script}</script>`});
      await visit.page.type('>>> textarea#story', 'regel 1\nzegt "kom" \\ é');
      while (!(await visit.page.$('>>> [part=send]'))) await visit.press('[part=next]');
      await visit.press('[part=send]');
      await visit.page.waitForFunction(() => !document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('[part=send]'));
      await visit.page.close();
      const {body, version} = JSON.parse(visit.received[0]!.body) as {version: number; body: {forms: string[]; story: string}};
      assert.deepEqual([version, body.forms, body.story], [1, ['verbal'], 'regel 1\nzegt "kom" \\ é']);
      assert.deepEqual(
        visit.said.filter((line) => line.includes('TypeError')),
        [],
      );
    });
  }
});

describe('a page that hears keys and presses', () => {
  /** As shortcut libraries ask whether somebody is typing, and as people write it themselves. */
  const listening = `<script>
    heard = [];
    function typing(event) { return /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable; }
    ['keydown', 'keypress', 'keyup'].forEach(function (type) {
      document.addEventListener(type, function (event) { if (!typing(event)) { heard.push(type + ' ' + event.key); event.preventDefault(); } });
      window.addEventListener(type, function (event) { if (!typing(event)) heard.push('window ' + event.key); });
    });
    // On the way in, before the widget hears of anything.
    ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'compositionupdate'].forEach(function (type) {
      document.addEventListener(type, function (event) {
        var what = event.key || event.data;
        if (what && !typing(event)) { heard.push('on the way in ' + type + ' ' + what); event.preventDefault(); }
      }, true);
    });
    document.onkeydown = function (event) { if (!typing(event)) { heard.push('on ' + event.key); return false; } };
    document.addEventListener('input', function (event) { if (event.data) heard.push('input ' + event.data); });
    document.oncopy = document.oncut = document.onpaste = document.onselectstart = document.oncontextmenu = document.ondragstart =
      function (event) { heard.push(event.type); return false; };
  </script>`;
  const tags: Record<string, string> = {
    'report-form': 'reporter="self"',
    'parent-panel': 'sections="talk-with-school"',
    'startgesprek-guide': '',
  };

  it('hears none of what is typed in our fields, and takes none of it away', async () => {
    for (const [name, attributes] of Object.entries(tags)) {
      const visit = await Visit.open(browser, {body: usual(`<pleinwacht-${name} ${attributes}></pleinwacht-${name}>`), head: listening});
      const {page} = visit;
      if (name === 'report-form') {
        for (const step of ['[part=start]', 'input[value=verbal]', '[part=next]']) await visit.press(step);
        await page.waitForSelector('>>> textarea#story');
      }
      if (name === 'parent-panel') await page.waitForSelector('>>> textarea');
      const fields = await page.$$('>>> :is(textarea, .field input:not([type=file], [type=radio], [type=checkbox]))');
      const typed: string[] = [];
      for (const field of fields) {
        if (!(await field.isVisible())) continue;
        await field.focus();
        await page.keyboard.type('s?/k1');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.down('Control');
        await page.keyboard.press('k');
        await page.keyboard.up('Control');
        typed.push(await field.evaluate((element) => (element as HTMLInputElement).value));
      }
      const heard = await page.evaluate(() => (globalThis as unknown as {heard: string[]}).heard);
      await page.close();
      assert.ok(typed.length > 0, name);
      assert.deepEqual(
        typed,
        typed.map(() => 's?/k1'),
      );
      assert.deepEqual(heard, []);
    }
  });

  const guards: Record<string, string> = {
    'as old guards against copying do':
      'document.onmousedown = function (event) { return /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) }',
    'before anybody else hears of it':
      "window.addEventListener('mousedown', function (event) { if (!/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) event.preventDefault() }, true)",
    'on any kind of press':
      "['pointerdown', 'mousedown', 'touchstart'].forEach(function (type) { document.addEventListener(type, function (event) { event.preventDefault() }, {passive: false}) })",
  };
  for (const [name, script] of Object.entries(guards)) {
    it(`lets a press put the cursor in the story, though it says no ${name}`, async () => {
      const visit = await atStory({head: `<script>${script}</script>`});
      await visit.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await visit.press('textarea#story');
      await visit.page.keyboard.type('hallo');
      assert.equal(await story(visit), 'hallo');
      await visit.page.close();
    });
  }

  it('still closes what it has open when somebody clicks in a widget', async () => {
    const visit = await atStory({head: "<script>clicks = 0; document.addEventListener('click', function () { clicks++ })</script>"});
    const clicks = await visit.page.evaluate(() => (globalThis as unknown as {clicks: number}).clicks);
    await visit.page.close();
    assert.ok(clicks > 0);
  });
});

describe('a form that a program fills', () => {
  for (const events of [['change'], ['input'], ['input', 'change'], []]) {
    it(`keeps what was filled in when it hears of ${events.join(' and ') || 'nothing'}`, async () => {
      const visit = await atStory();
      await visit.page.$eval(
        '>>> textarea#story',
        (field, events) => {
          Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field, 'Door een programma');
          for (const type of events) field.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
        },
        events,
      );
      while (!(await visit.page.$('>>> [part=send]'))) await visit.press('[part=next]');
      const answers = await visit.page.$eval('>>> [part=answers]', (list) => list.textContent);
      await visit.page.close();
      assert.match(answers!, /Door een programma/);
    });
  }
});
