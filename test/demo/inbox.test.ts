import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {type Demo, startDemo} from '../../src/demo/server.js';
import {newId} from '../endpoint/submissions.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {launch} from '../launch.js';
import {accessibilityFaults, builtElsewhere, InboxPage} from './inbox-page.js';

const token = 'de-code-van-mevrouw-Bakker';

let browser: Browser;
before(async () => (browser = await launch({windows: false})));
after(() => browser.close());

describe('<pleinwacht-inbox>', () => {
  let demo: Demo;
  let remove: () => Promise<void>;
  let inbox: InboxPage;

  before(async () => {
    const scratch = await scratchFolder();
    remove = scratch.remove;
    demo = await startDemo({port: 0, token, database: join(scratch.folder, 'inbox.db'), ...builtElsewhere});
  });
  afterEach(async () => {
    await inbox.close();
    for (let left = await stored(); left.length > 0; left = await stored()) await Promise.all(left.map(({id}) => erase(id)));
  });
  after(async () => {
    await demo.close();
    await remove();
  });

  const authorized = {headers: {Authorization: `Bearer ${token}`}};

  /** Sends as a widget does, and gives the id. */
  async function send(body: Record<string, unknown>, {kind = 'report', ...envelope}: {kind?: string; id?: string; replaces?: string} = {}) {
    const submission = {version: 1, id: newId(), kind, school: 'de-regenwulp', ...envelope, body};
    const {status} = await fetch(`${demo.url}api/pleinwacht`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(submission),
    });
    assert.equal(status, 201);
    return submission.id;
  }

  /** What the receiving side holds. */
  async function stored() {
    const answer = await fetch(`${demo.url}api/pleinwacht/submissions`, authorized);
    return ((await answer.json()) as {submissions: {id: string; state: string}[]}).submissions;
  }

  const erase = (id: string) => fetch(`${demo.url}api/pleinwacht/submissions/${id}`, {method: 'DELETE', ...authorized});

  it('asks for the token before it asks for anything else', async () => {
    inbox = await InboxPage.open(browser, demo.url);
    const asked: string[] = [];
    inbox.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await inbox.page.reload();
    await inbox.sees('Toegangscode');
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/api/')),
      [],
    );
  });

  it('says kindly that a token does not fit, at the field', async () => {
    inbox = await InboxPage.open(browser, demo.url);
    await inbox.type('de-code-van-gisteren');
    await inbox.sees('Deze code past niet.');
    const seen = await inbox.page.$eval('pleinwacht-inbox >>>> #token', (input) => ({
      invalid: input.getAttribute('aria-invalid'),
      focused: (input.getRootNode() as ShadowRoot).activeElement === input,
    }));
    assert.deepEqual(seen, {invalid: 'true', focused: true});
  });

  it('shows text as text', async () => {
    const story = '<img src=x onerror="document.title=1"><b>niet vet</b>\n\n&amp; {{1}} ${2}\n\u202Eomgekeerd';
    const id = await send({story, notWanted: '<script>document.title=2</script>', contact: {mode: 'name', name: '<i>Noor</i>'}});
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.read(id);
    const written = await inbox.page.$$eval('>>> .written', (elements) => elements.map((element) => element.textContent));
    assert.ok(written.includes(story));
    assert.ok(written.includes('<i>Noor</i>'));
    const made = await inbox.page.$$('>>> :is(.answers img, .answers b, .answers i, .answers script)');
    assert.equal(made.length, 0);
    assert.equal(await inbox.page.title(), 'Inbox – De Regenwulp');
    assert.deepEqual(inbox.faults, []);
  });

  it('says codes in the words of the form, and codes that it does not know as they are', async () => {
    const id = await send({forms: ['relational', 'klas-app'], places: ['constructor'], wish: 'talk-with-me', recipient: 'school-leader'});
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.read(id);
    const text = await inbox.text();
    for (const words of ['Buitensluiten', 'anders: klas-app', 'anders: constructor', 'Met mij praten', 'Voor meneer De Wit']) {
      assert.ok(text.includes(words), words);
    }
  });

  it('shows what it does not know under "overig"', async () => {
    const id = await send({story: 'x', mood: 'somber', contact: {mode: 'none', taal: 'fy'}, constructor: ['a']});
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.read(id);
    const text = await inbox.text();
    for (const words of ['Overig', 'mood\n', 'somber', 'contact.taal', 'fy', 'constructor']) assert.ok(text.includes(words), words);
  });

  it('shows every kind', async () => {
    const from = {name: 'Fatima de Groot', reach: '06'};
    const sent = {
      question: {topic: 'child-is-bullied', message: 'Graag bellen', from},
      checklist: {about: 'bullied', setting: 'home', signals: [{id: 'sad', seen: 'yes', since: 'longer'}], child: 'Milan', from},
      startgesprek: {
        child: 'Yara',
        from,
        topics: [{id: 'your-start', pupil: 'Druk'}],
        agreements: [{text: 'Bieb', owner: 'teacher', by: '2026-12-04'}],
      },
      quiz: {counts: [{situation: 'same-scooter', choice: 'ruzie', count: 17}]},
    };
    const ids = new Map<string, string>();
    for (const [kind, body] of Object.entries(sent)) ids.set(kind, await send(body, {kind}));
    const expected: Record<string, string[]> = {
      question: ['Mijn kind wordt gepest, denk ik', 'Graag bellen', 'Fatima de Groot'],
      checklist: ['Is vaak verdrietig of somber', 'Al langer', 'Milan'],
      startgesprek: ['Hoe is het in de klas?', 'Druk', 'Bieb', 'leerkracht', 'vrijdag 4 december 2026'],
      quiz: ['Ruzie', '17'],
    };
    inbox = await InboxPage.enter(browser, demo.url, token);
    for (const [kind, words] of Object.entries(expected)) {
      await inbox.read(ids.get(kind)!);
      const text = await inbox.text();
      for (const word of words) assert.ok(text.includes(word), `${kind}: ${word}`);
      assert.ok(!text.includes('anders:') && !text.includes('Overig'), kind);
      await inbox.press('Terug naar alle berichten');
      await inbox.sees('Stand');
    }
  });

  it('marks what is opened as read and keeps what the reader makes of it', async () => {
    const [first, second] = [await send({story: 'een'}), await send({story: 'twee'})];
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.read(first);
    // At once, while opening still marks it as read: that must not come last.
    await inbox.press('Ik heb dit afgehandeld');
    await inbox.sees('Het bericht staat op afgehandeld.');
    await inbox.press('Terug naar alle berichten');
    await inbox.read(second);
    await inbox.sees('Gelezen');
    await inbox.press('Zet terug op nieuw');
    await inbox.sees('Het bericht staat weer op nieuw.');
    const states = new Map((await stored()).map(({id, state}) => [id, state]));
    assert.deepEqual([states.get(first), states.get(second)], ['closed', 'new']);
  });

  it('erases only after a yes', async () => {
    const id = await send({story: 'weg ermee'});
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.read(id);
    await inbox.press('Wis dit bericht');
    assert.equal(await inbox.focused(), 'Nee, bewaar het');
    await inbox.press('Nee, bewaar het');
    assert.equal((await stored()).length, 1);
    await inbox.press('Wis dit bericht');
    await inbox.press('Ja, wis het voorgoed');
    await inbox.sees('Het bericht is gewist.');
    assert.deepEqual(await stored(), []);
    assert.deepEqual(await inbox.listed(), []);
  });

  it('keeps both versions of one case together, whatever senders say about it', async () => {
    const [a, b, c] = [newId(), newId(), newId()];
    await send({story: 'eerst'}, {id: a});
    await send({story: 'daarna'}, {id: b, replaces: a});
    // Nonsense that a foreign sender could send: it replaces itself.
    await send({story: 'zichzelf'}, {id: c, replaces: c});
    inbox = await InboxPage.enter(browser, demo.url, token);
    const listed = await inbox.listed();
    assert.deepEqual([...listed].sort(), [a, b, c].sort());
    assert.equal(listed.indexOf(a), listed.indexOf(b) + 1);
    await inbox.read(a);
    await inbox.press('Lees de nieuwere versie');
    await inbox.sees('daarna');
    await inbox.press('Lees de eerdere versie');
    await inbox.sees('eerst');
  });

  it('keeps all versions of one case together, though the first never arrived', async () => {
    const [a, b, c, other] = [newId(), newId(), newId(), newId()];
    await send({story: 'daarna'}, {id: b, replaces: a});
    await send({story: 'iets anders'}, {id: other});
    await send({story: 'nog later'}, {id: c, replaces: a});
    inbox = await InboxPage.enter(browser, demo.url, token);
    const listed = await inbox.listed();
    assert.equal(Math.abs(listed.indexOf(b) - listed.indexOf(c)), 1);
    await inbox.read(b);
    await inbox.press('Lees de andere versie');
    await inbox.sees('nog later');
  });

  it('keeps a shared checklist as a file that the checklist opens, without the names', async () => {
    const signals = [{id: 'sleeps-badly', seen: 'yes'}];
    const id = await send(
      {about: 'bullied', setting: 'home', schoolType: 'po', signals, note: 'Sinds de herfst', child: 'Noor', from: {name: 'Haar moeder'}},
      {kind: 'checklist'},
    );
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.read(id);
    // A browser under test downloads nowhere; what it was given to download says enough.
    await inbox.page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((words) => (document.title = words));
        return make(blob);
      };
    });
    await inbox.press('Bewaar als bestand');
    await inbox.page.waitForFunction(() => document.title.startsWith('{'));
    const {day, ...kept} = JSON.parse(await inbox.page.title()) as {day: string};
    assert.match(day, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(kept, {
      format: 'pleinwacht-signal-checklist',
      version: 1,
      about: 'bullied',
      setting: 'home',
      schoolType: 'po',
      signals,
      goesWell: '',
      note: 'Sinds de herfst',
    });
  });

  it('shows one state and one kind when asked', async () => {
    const report = await send({story: 'een'});
    const question = await send({topic: 'worried', from: {name: 'Opa'}}, {kind: 'question'});
    inbox = await InboxPage.enter(browser, demo.url, token);
    await (await inbox.page.$('>>> #kind'))!.select('question');
    await inbox.sees('1 bericht te zien.');
    assert.deepEqual(await inbox.listed(), [question]);
    await (await inbox.page.$('>>> #state'))!.select('closed');
    await inbox.sees('Geen bericht past bij deze keuze.');
    await inbox.press('Laat alles zien');
    await inbox.sees('2 berichten te zien.');
    assert.deepEqual((await inbox.listed()).sort(), [report, question].sort());
  });

  it('finds and counts what stands on a page that was not loaded', async () => {
    const from = {name: 'Opa'};
    // Within a day the order is the ids'.
    const question = await send({topic: 'worried', from}, {kind: 'question', id: `zzzz${newId().slice(4)}`});
    for (let count = 0; count < 60; count++) await send({story: `nummer ${count}`}, {id: `A${newId().slice(1)}`});
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.sees('61 berichten te zien.');
    await inbox.sees('61 nieuw, 0 nog bezig, 0 afgehandeld.');
    assert.ok(!(await inbox.listed()).includes(question));
    await (await inbox.page.$('>>> #kind'))!.select('question');
    await inbox.sees('1 bericht te zien.');
    assert.deepEqual(await inbox.listed(), [question]);
    await inbox.read(question);
    await inbox.press('Ik heb dit afgehandeld');
    await inbox.press('Terug naar alle berichten');
    await inbox.sees('0 nieuw, 0 nog bezig, 1 afgehandeld.');
    await (await inbox.page.$('>>> #state'))!.select('new');
    await inbox.sees('Geen bericht past bij deze keuze.');
  });

  it('loads more than one page, each once', async () => {
    const sent: string[] = [];
    for (let count = 0; count < 53; count++) sent.push(await send({story: `nummer ${count}`}));
    inbox = await InboxPage.enter(browser, demo.url, token);
    assert.equal((await inbox.listed()).length, 50);
    await inbox.press('Meer laden');
    await inbox.sees('3 berichten erbij.');
    assert.deepEqual((await inbox.listed()).sort(), sent.sort());
  });

  it('can be used with the keyboard alone', async () => {
    await send({story: 'met de toetsen'});
    inbox = await InboxPage.enter(browser, demo.url, token);
    const {keyboard} = inbox.page;
    for (let presses = 0; presses < 10 && !(await inbox.focused()).includes('Nieuw.'); presses++) await keyboard.press('Tab');
    await keyboard.press('Enter');
    await inbox.sees('met de toetsen');
    assert.equal(await inbox.focused(), 'Melding');
    await inbox.page.goBack();
    await inbox.sees('Stand');
    assert.match(await inbox.focused(), /^Melding/);
  });

  it('keeps the token and what was read in the page and nowhere else', async () => {
    const id = await send({story: 'KANARIE'});
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.read(id);
    await inbox.sees('KANARIE');
    const traces = await inbox.page.evaluate(async () =>
      JSON.stringify([
        {...localStorage},
        {...sessionStorage},
        document.cookie,
        location.href,
        history.state,
        document.title,
        await indexedDB.databases(),
        await caches.keys(),
        new XMLSerializer().serializeToString(document),
      ]),
    );
    assert.ok(![token, 'KANARIE', id].some((secret) => traces.includes(secret)), traces);
    assert.deepEqual(await inbox.page.browserContext().cookies(), []);
    await inbox.page.reload();
    await inbox.sees('Toegangscode');
  });

  it('takes everything off the screen on logging out', async () => {
    const id = await send({story: 'KANARIE'});
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.read(id);
    await inbox.press('Log uit');
    await inbox.sees('U bent uitgelogd.');
    assert.doesNotMatch(await inbox.text(), /KANARIE/);
    await inbox.page.goBack().catch(() => {});
    await inbox.sees('Toegangscode');
  });

  it('asks who is still there, and wipes when nobody is', async () => {
    const id = await send({story: 'KANARIE'});
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.read(id);
    const beIdleFor = (wipeAfter: number, askBefore: number) =>
      inbox.page.evaluate((times) => document.querySelector('pleinwacht-inbox')!.setIdleTimes(times), {wipeAfter, askBefore});
    await beIdleFor(60_050, 60_000);
    await inbox.sees('Bent u er nog?');
    await beIdleFor(600_000, 60_000);
    await inbox.press('Ik ben er nog');
    assert.match(await inbox.text(), /KANARIE/);
    await beIdleFor(50, 10);
    await inbox.sees('Daarom is alles van dit scherm gehaald.');
    assert.doesNotMatch(await inbox.text(), /KANARIE/);
  });

  it('says that the receiving side cannot be reached, and keeps what it showed', async () => {
    const id = await send({story: 'blijft staan'});
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.read(id);
    await inbox.sees('Gelezen');
    await inbox.page.setOfflineMode(true);
    await inbox.press('Ik heb dit afgehandeld');
    await inbox.sees('De stand is niet bewaard. De inbox is nu niet te bereiken.');
    assert.match(await inbox.text(), /blijft staan/);
  });

  it('prints a report on one sheet of A4, without its buttons', async () => {
    const id = await send({story: 'Elke pauze. '.repeat(60), forms: ['verbal'], wish: 'act', contact: {mode: 'none'}});
    inbox = await InboxPage.enter(browser, demo.url, token);
    await inbox.read(id);
    const pdf = Buffer.from(await inbox.page.pdf({preferCSSPageSize: true})).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
    await inbox.page.emulateMediaType('print');
    assert.doesNotMatch(await inbox.text(), /Wis dit bericht|Log uit/);
    assert.match(await inbox.text(), /Basisschool De Regenwulp/);
  });

  for (const width of [320, 1000]) {
    it(`${width === 320 ? 'is accessible and ' : ''}fits in every state at ${width} pixels`, async () => {
      const id = await send(
        {reporter: 'self', forms: ['verbal'], story: `${'lang'.repeat(80)}\n`, mood: 'x', contact: {mode: 'none'}},
        {replaces: newId()},
      );
      inbox = await InboxPage.open(browser, demo.url, {width});
      const check = async (state: string) => {
        if (width === 320) assert.deepEqual(await accessibilityFaults(inbox.page), [], state);
        assert.ok(await inbox.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${state} fits`);
      };
      await check('token');
      await inbox.type('fout');
      await inbox.sees('Deze code past niet.');
      await check('wrong token');
      await (await inbox.page.$('pleinwacht-inbox >>>> #token'))!.evaluate((input) => ((input as HTMLInputElement).value = ''));
      await inbox.type(token);
      await inbox.sees('Berichten');
      await check('list');
      await inbox.read(id);
      await inbox.sees('Gelezen');
      await check('sheet');
      await inbox.press('Wis dit bericht');
      await check('erase');
      await inbox.press('Ja, wis het voorgoed');
      await inbox.sees('Er is nog niets binnengekomen.');
      await check('empty');
      assert.deepEqual(inbox.faults, []);
    });
  }
});
