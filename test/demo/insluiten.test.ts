import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import {staticFile} from '../../src/command-line/static-files.js';
import type {Demo} from '../../src/demo/server.js';
import {readCode} from '../fixtures/read-code.js';
import {launch} from '../launch.js';
import {type DemoPortal, openDemoPortal} from './demo-portal.js';
import {accessibilityFaults, builtElsewhere, watchFaults} from './inbox-page.js';

describe('pleinwacht insluiten', () => {
  it('serves the page from the package, on a free port, with nothing of the demo and all that it asks for', async () => {
    const child = spawn(process.execPath, ['dist/command-line/pleinwacht.js', 'insluiten'], {stdio: ['ignore', 'pipe', 'inherit']});
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const url = /http:\/\/localhost:\d+\/insluiten\//.exec(String(line))![0];
    const browser = await launch({windows: false});
    try {
      const page = await browser.newPage();
      const faults = watchFaults(page);
      await page.goto(url, {waitUntil: 'networkidle0'});
      assert.match(
        await page.$eval('#tags', (code) => code.textContent),
        new RegExp(`src="${new URL('/cdn/parent-panel.js', url).href}" integrity="sha384-`),
      );
      assert.ok(
        await page.$eval(
          '#preview iframe',
          (frame) => (frame as HTMLIFrameElement).contentDocument!.querySelector('pleinwacht-parent-panel')!.shadowRoot,
        ),
      );
      assert.ok(!(await page.content()).includes('Regenwulp'));
      assert.deepEqual(faults, []);
      for (const path of ['../package.json', '../insluiten/..%2f..%2fpackage.json', '../command-line/pleinwacht.js']) {
        assert.equal((await fetch(new URL(path, url))).status, 404, path);
      }
    } finally {
      await browser.close();
      child.kill();
    }
  });
});

describe('the page that makes a snippet', () => {
  let browser: Browser;
  let demo: Demo;
  let portal: DemoPortal;
  before(async () => {
    portal = await openDemoPortal({windows: false});
    ({demo, browser} = portal);
  });
  after(() => portal.close());

  async function open() {
    const page = await browser.newPage();
    const faults = watchFaults(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${demo.url}insluiten`);
    await page.waitForFunction(() => document.querySelector('#tags')!.textContent.includes('integrity'));
    await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    return {page, faults, asked};
  }

  const fill = async (page: Page, selector: string, text: string) => {
    await page.$eval(selector, (field) => ((field as HTMLInputElement).value = ''));
    await page.type(selector, text);
    await page.keyboard.press('Tab');
  };
  const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent);
  const school = (page: Page) => page.$eval('#school-file', (field) => (field as HTMLTextAreaElement).value);
  const write = (page: Page, json: string) =>
    page.$eval(
      '#school-file',
      (field, json) => {
        (field as HTMLTextAreaElement).value = json;
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      },
      json,
    );

  /** Pastes the tags into a page of another site, which has the school file and the library in the places that were named. */
  async function shows(page: Page, words: string) {
    const tags = await text(page, '#tags');
    const json = await school(page);
    const own = createServer((request, response) => {
      const {pathname} = new URL(request.url!, 'http://own.example');
      const answer = async () => {
        if (pathname === '/')
          return {type: 'text/html; charset=utf-8', bytes: `<!doctype html><html lang="nl"><title>Eigen</title>${tags}`};
        if (pathname === '/school.json') return {type: 'application/json', bytes: json};
        return staticFile(builtElsewhere.dist ?? 'dist', pathname.replace('/pleinwacht/', ''));
      };
      void answer().then((file) => (file ? response.setHeader('Content-Type', file.type).end(file.bytes) : response.writeHead(404).end()));
    });
    await new Promise<void>((resolve) => own.listen(0, resolve));
    const other = await browser.newPage();
    const faults = watchFaults(other);
    await other.goto(`http://localhost:${(own.address() as AddressInfo).port}/`);
    assert.ok(await other.$eval('pleinwacht-parent-panel', (panel, words) => panel.textContent.includes(words), words), 'in the markup');
    await other.waitForFunction(
      (words) => document.querySelector('pleinwacht-parent-panel')!.shadowRoot?.textContent.includes(words),
      {},
      words,
    );
    // A page of its own has no icon.
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('404')),
      [],
    );
    own.close();
    own.closeAllConnections();
    await other.close();
  }

  it('lets nothing in the data of a school end its tag', async () => {
    const {page} = await open();
    await write(page, JSON.stringify({name: '</script><b>', contacts: [{role: 'mentor', phone: '0517 - 12 34 56'}]}));
    await shows(page, '0517 - 12 34 56');
    assert.ok(!(await text(page, '#tags')).includes('</script><b>'));
    await page.close();
  });

  it('makes a school file, and tags that show it on a page of somebody else', async () => {
    const {page, faults, asked} = await open();
    await fill(page, '#school-name', 'De Scholekster');
    await fill(page, '#person-0-name', 'juf Anna');
    await fill(page, '#person-0-phone', '0517 - 12 34 56');
    await page.click('[data-member=receives]');
    await fill(page, '#school-days', '2');
    assert.deepEqual(JSON.parse(await school(page)), {
      contacts: [{role: 'coordinator', name: 'juf Anna', phone: '0517 - 12 34 56'}],
      types: ['po'],
      id: 'de-scholekster',
      name: 'De Scholekster',
      recipients: [{role: 'coordinator', label: 'juf Anna, anti-pestcoördinator'}],
      promise: {schoolDays: 2},
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(
      asked.filter((url) => /Anna|Schol|12/.test(new URL(url).search)),
      [],
      'what is typed is in no address',
    );

    await shows(page, '0517 - 12 34 56');
    await page.click('[name=place][value=file]');
    await page.$eval('#base', (field) => ((field as HTMLInputElement).value = ''));
    await page.type('#base', '/pleinwacht');
    await shows(page, '0517 - 12 34 56');
    await page.close();
  });

  it('gives every file its hash', async () => {
    const {page} = await open();
    for (const widget of ['parent-panel', 'report-form']) {
      if (widget !== 'parent-panel') await page.click(`[value=${widget}]`);
      const [, hash] = new RegExp(`cdn/${widget}.js" integrity="sha384-([^"]+)"`).exec(await text(page, '#tags'))!;
      const bytes = new Uint8Array(await (await fetch(`${demo.url}cdn/${widget}.js`)).arrayBuffer());
      assert.equal(hash, createHash('sha384').update(bytes).digest('base64'));
    }
    await page.close();
  });

  it('takes the one file with everything when that is smaller', async () => {
    const {page} = await open();
    for (const widget of ['report-form', 'signal-checklist', 'pesten-plagen-quiz']) await page.click(`[value=${widget}]`);
    const tags = await text(page, '#tags');
    assert.deepEqual(
      [...tags.matchAll(/cdn\/([\w-]+)\.js/g)].map(([, name]) => name),
      ['pleinwacht'],
    );
    assert.equal([...tags.matchAll(/<\/pleinwacht-(?!portal)/g)].length, 4);
    await page.close();
  });

  it('gives a frame the page of this school, and beside it a link and the number for where the frame does not come', async () => {
    const {page} = await open();
    await fill(page, '#person-0-name', 'juf <Anna>');
    await fill(page, '#person-0-phone', '0517 - 12 34 56');
    await fill(page, '#pages', '/hulp');
    const frames = await text(page, '#frames');
    const blank = await browser.newPage();
    const seen = await blank.evaluate((code) => {
      const body = new DOMParser().parseFromString(code, 'text/html').body;
      const frame = body.querySelector('iframe')!;
      const links = [...body.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);
      return {
        blocks: body.children.length,
        src: frame.getAttribute('src'),
        style: frame.getAttribute('style'),
        links,
        words: body.innerText,
      };
    }, frames);
    await blank.close();
    assert.equal(seen.blocks, 1, 'a column is for one block');
    assert.equal(seen.src, '/hulp/parent-panel.html');
    assert.equal(seen.style, 'border: 0; display: block');
    assert.deepEqual(seen.links, [
      ['/hulp/parent-panel.html', 'Open dit op een eigen pagina'],
      ['tel:0517123456', '0517 - 12 34 56'],
    ]);
    assert.match(seen.words, /of bel juf <Anna>/);
    assert.ok(!frames.includes('school.json'), 'no school of anybody else');
    await page.close();
  });

  it('makes the page of a frame in the browser: with the number in it, and asked of nobody', async () => {
    const {page} = await open();
    await fill(page, '#person-0-phone', '0517 - 12 34 56');
    const html = await page.evaluate(async () => {
      const made = new Promise<Blob>((resolve) => {
        URL.createObjectURL = (blob) => {
          resolve(blob as Blob);
          return 'data:text/html,';
        };
      });
      document.querySelector<HTMLElement>('[data-action=page]')!.click();
      return (await made).text();
    });
    assert.match(html, /^<!doctype html>/);
    assert.match(html, /<a href="tel:0517123456" dir="ltr">0517 - 12 34 56<\/a>/);
    assert.match(html, /customElements/);
    await page.close();
  });

  it('says of every address without a scheme, or with one that nothing can be sent to, that it is none, and takes it back', async () => {
    const {page} = await open();
    const type = async (field: string, value: string) => {
      await page.$eval(
        field,
        (element, value) => {
          (element as HTMLInputElement).value = value;
          element.dispatchEvent(new InputEvent('input', {bubbles: true}));
        },
        value,
      );
      return text(page, `${field}-fault`);
    };
    for (const [field, value] of [
      ['#base', 'www.school.nl/pleinwacht'],
      ['#school-src', 'school.json'],
      ['#pages', 'school.nl'],
      ['#endpoint', 'school.nl/api'],
      ['#endpoint', 'http://school.nl/api'],
      ['#endpoint', 'mailto:a@school.nl'],
    ] as const) {
      assert.equal(await type(field, value), 'Dit adres klopt niet. Begin met https://, of met / als het op uw eigen site staat.', value);
      assert.equal(await type(field, 'https://school.example/pleinwacht'), '');
    }
    await page.close();
  });

  it('says of a mail address without @ what to do', async () => {
    const {page} = await open();
    await fill(page, '#person-0-email', 'bakker.school.nl');
    assert.match(await text(page, '#person-0-email-fault'), /Schrijf het als naam@school\.nl/);
    await page.close();
  });

  it('gives the number after three fields, with what copies it in view wherever one is', async () => {
    const {page} = await open();
    await page.$$eval('details', (all) => all.forEach((one) => (one.open = false)));
    await fill(page, '#school-name', 'De Scholekster');
    await fill(page, '#person-0-name', 'juf Anna');
    await fill(page, '#person-0-phone', '0517 - 12 34 56');
    assert.ok((await text(page, '#tags')).includes('tel:0517123456'));
    for (const place of ['h1', '#school-name', '#endpoint', '#school-file']) {
      await page.$eval(place, (element) => element.scrollIntoView({block: 'center'}));
      const bottom = await page.$eval('.bar button', (button) => button.getBoundingClientRect().bottom - innerHeight);
      assert.ok(bottom <= 0, `${place}: ${bottom}`);
    }
    await page.close();
  });

  it('says at the field and under the file what is wrong and the way out, and takes it back', async () => {
    const {page} = await open();
    await fill(page, '#person-0-phone', 'bel maar');
    const fault = await text(page, '#person-0-phone-fault');
    assert.equal(
      fault,
      'Het telefoonnummer van contactpersoon 1 klopt niet. Gebruik cijfers, met spaties of streepjes ertussen. Bijvoorbeeld: 0517 - 00 00 01.',
    );
    assert.equal(await text(page, '#file-state'), 'Er is 1 ding te herstellen:');
    assert.equal(await text(page, '#file-faults'), fault);
    assert.deepEqual(await accessibilityFaults(page), []);
    await fill(page, '#person-0-phone', '0517 123456');
    assert.equal(await text(page, '#person-0-phone-fault'), '');
    assert.equal(await text(page, '#file-state'), 'Het schoolbestand klopt.');
    await page.close();
  });

  for (const [json, advice] of [
    ['{"contact": []}', '“contact” kennen we niet. Bedoelt u “contacts”?'],
    ['{"x": 1}', '“x” kennen we niet. Haal het weg, of kijk in het schema hoe het heet.'],
    [
      '{"privacyUrl": "school.nl/privacy"}',
      'De privacypagina klopt niet. Vul het hele adres in. Het begint met https:// en heeft geen spaties.',
    ],
    [
      '{"groups": [{"name": "1", "pupils": "20"}]}',
      'Het aantal leerlingen van groep 1 klopt niet. Vul een heel getal in, zonder aanhalingstekens.',
    ],
    [
      '{"holidays": [{"from": "2027-01-03", "until": "2026-12-19"}]}',
      'De laatste dag van vakantie 1 klopt niet. Schrijf de datum als jaar-maand-dag, niet vóór de eerste dag. Bijvoorbeeld: 2027-01-03.',
    ],
    ['[]', 'Een schoolbestand begint met { en eindigt met }.'],
    ['{"name": "A",}', 'Regel 1, teken 14: } hoort hier niet. Haal de komma ervoor weg.'],
    ['{"name": "A"', 'Regel 1, teken 13: hier houdt het bestand te vroeg op. Zet er de ontbrekende ” } of ] bij.'],
  ] as const) {
    it(`says of ${json} what to do`, async () => {
      const {page} = await open();
      await write(page, json);
      assert.equal(await text(page, '#file-faults'), advice);
      assert.equal(await page.$eval('#school-fields', (fields) => (fields as HTMLFieldSetElement).disabled), advice.startsWith('Regel'));
      assert.equal(await school(page), json, 'what was written stays');
      await page.close();
    });
  }

  it('keeps in a file what the fields do not know', async () => {
    const {page} = await open();
    await write(
      page,
      '{"name": "A", "id": "eigen", "groups": [{"name": "1", "pupils": 20}], "contacts": [{"role": "mentor", "url": "https://a.example/"}]}',
    );
    await fill(page, '#person-0-name', 'meester Bo');
    assert.deepEqual(JSON.parse(await school(page)), {
      name: 'A',
      id: 'eigen',
      groups: [{name: '1', pupils: 20}],
      contacts: [{role: 'mentor', url: 'https://a.example/', name: 'meester Bo'}],
    });
    await page.click('[data-action=add]');
    assert.equal((JSON.parse(await school(page)) as {contacts: object[]}).contacts.length, 2);
    await page.click('[data-action=remove]');
    assert.deepEqual((JSON.parse(await school(page)) as {contacts: object[]}).contacts, [{role: 'teacher'}]);
    await page.close();
  });

  it('prints a poster of one A4, with the numbers of the school and a code that a telephone reads', async () => {
    const {page, faults, asked} = await open();
    const {contacts} = JSON.parse(readFileSync('src/demo/school.json', 'utf8')) as {contacts: {phone: string}[]};
    await write(page, readFileSync('src/demo/school.json', 'utf8'));
    await page.evaluate(() => (window.print = () => {}));
    await fill(page, '#poster-address', 'school.example/vertel');
    await page.click('[data-action=poster]');
    assert.match(await text(page, '#poster-fault'), /Begin met https/);
    assert.equal(await text(page, '#poster'), '');
    await fill(page, '#poster-address', 'https://school.example/vertel');
    const before = asked.length;
    await page.click('[data-action=poster]');
    const words = await text(page, '#poster');
    for (const number of [...contacts.map(({phone}) => phone), '0800-0432', '0800-0113', '112']) assert.ok(words.includes(number), number);
    const pdf = Buffer.from(await page.pdf({format: 'A4', preferCSSPageSize: true}));
    assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length, 1);
    // To print it was to be done with it.
    await page.click('[data-action=poster]');
    await page.emulateMediaType('print');
    const shot = await (await page.$('#poster svg'))!.screenshot({encoding: 'base64'});
    const fits = await page.$eval('.poster', (poster) => poster.scrollHeight <= poster.clientHeight);
    assert.ok(fits, 'something does not fit');
    assert.equal(await readCode(browser, shot), 'https://school.example/vertel');
    assert.equal(asked.length, before);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('shows the school and the theme while somebody types', async () => {
    const {page, faults} = await open();
    await page.select('#theme', 'secondary-school');
    await fill(page, '#person-0-name', 'juf Anna');
    const frame = await page.waitForFrame((one) => one.url().includes('theme=secondary-school'));
    await frame.waitForFunction(() => document.querySelector('pleinwacht-parent-panel')?.shadowRoot?.textContent.includes('juf Anna'));
    assert.ok((await text(page, '#tags')).includes('/themes/secondary-school.css'));
    assert.deepEqual(faults, []);
    await page.close();
  });
});
