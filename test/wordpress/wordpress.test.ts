import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import type {Browser, ElementHandle, Page} from 'puppeteer-core';

import type {Thread} from '../../src/protocol/index.js';
import {dayOf} from '../../src/protocol/school/school-days.js';
import {checkEndpoint} from '../../src/command-line/endpoint/check-endpoint.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import {newId} from '../endpoint/submissions.js';
import {launch} from '../launch.js';
import {telling, texts} from '../page/report-demo.js';
import {canary} from '../page/report-page.js';
import {follow, publishInClassic, publishWithBlock, signIn, visit} from './walk.js';
import {canRun, type Login, type Site, startSite} from './site.js';

// `npm run test:wordpress`, on request: a real WordPress with its database, from Debian's packages wordpress, wordpress-theme-twentytwentyone,
// wordpress-theme-twentytwentythree, mariadb-server and php-mysql.

const number = '0517 - 12 34 56';
const zip = fileURLToPath(new URL('../../examples/wordpress/pleinwacht.zip', import.meta.url));
const took = (began: number) => `${((performance.now() - began) / 1000).toFixed(0)} s`;

describe('the plugin in a real WordPress', {skip: canRun() ? false : 'needs the packages above'}, () => {
  let site: Site;
  let browser: Browser;
  let admin: Page;
  let editor: Page;
  let author: Page;
  let panel = '';
  const endpoint = () => new URL('/wp-json/pleinwacht/v1/receiver', site.url);
  before(async () => {
    site = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });
  const as = async (login: Login) => (await signIn(browser, site, login)).page;

  it('comes to the own panel by the steps of the README', async (test) => {
    admin = await as('beheer');
    let began = performance.now();
    await admin.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
    const file = (await admin.$('#pluginzip')) as ElementHandle<HTMLInputElement>;
    await file.uploadFile(zip);
    await admin.$eval('#install-plugin-submit', (button) => button.removeAttribute('disabled'));
    await follow(admin, '#install-plugin-submit');
    await follow(admin, 'a.button-primary[href*="action=activate"]');
    test.diagnostic(`administrator, upload and activate: ${took(began)} of the machine`);

    editor = await as('redactie');
    began = performance.now();
    await editor.goto(`${site.url}/wp-admin/admin.php?page=pleinwacht`);
    await set(editor, 'name', 'De Kluut');
    await set(editor, 'contacts][0][name', 'juf Anna');
    await set(editor, 'contacts][0][phone', number);
    await follow(editor, '#submit');
    panel = await publishWithBlock(editor, site, 'Pesten', 'pesten', 'Oudervenster');
    test.diagnostic(`editor, three fields and a page: ${took(began)} of the machine`);

    const seen = await visit(browser, panel);
    assert.deepEqual(seen.faults, []);
    assert.match(seen.drawn['pleinwacht-parent-panel']!.words, new RegExp(number));
    assert.match(seen.drawn['pleinwacht-parent-panel']!.words, /juf Anna/);
  });

  it('shows the own number to read and to press where no script runs, and no JSON', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(panel);
    const {calls, words} = await page.evaluate(() => ({
      calls: [...document.querySelectorAll('pleinwacht-parent-panel a[href="tel:0517123456"]')].map(({textContent}) => textContent),
      words: document.body.innerText,
    }));
    await page.close();
    assert.deepEqual(calls, [number]);
    assert.doesNotMatch(words, /[{}]|"role"/);
  });

  for (const [theme, kind] of [
    ['twentytwentyone', 'classic theme'],
    ['twentytwentythree', 'theme of blocks'],
  ] as const) {
    it(`stands in the column of a ${kind}, at every width, from an author in the classic editor: all parts`, async () => {
      site.php(`switch_theme('${theme}');`);
      author ??= await as('auteur');
      const codes = readerWidgets.map(({name}) => `[pleinwacht widget="${name}" heading-level="3"]`);
      const address = await publishInClassic(
        author,
        site,
        `Alles ${theme}`,
        ['Een alinea van de pagina zelf.', ...codes].join('\n\n'),
        'post',
      );
      for (const width of [360, 1280]) {
        const seen = await visit(browser, address, width);
        assert.deepEqual(seen.faults, []);
        assert.deepEqual(Object.keys(seen.drawn).sort(), readerWidgets.map(({name}) => `pleinwacht-${name}`).sort());
        for (const [tag, {left, right}] of Object.entries(seen.drawn)) {
          assert.ok(
            Math.abs(left - seen.column.left) <= 1 && right <= seen.column.right + 1,
            `${tag} at ${width}: ${left}–${right}, ${JSON.stringify(seen.column)}`,
          );
        }
        assert.ok(seen.overflow <= 0, `scrolls ${seen.overflow} px aside at ${width}`);
      }
    });
  }

  it('lets an author place a block, and takes no attribute that says where to send', async () => {
    const address = await publishWithBlock(author, site, 'Vertel het', 'meldformulier', 'Meldformulier', 'post');
    assert.deepEqual((await visit(browser, address)).faults, []);
    const other = await publishInClassic(
      author,
      site,
      'Elders',
      '[pleinwacht widget="report-form" endpoint="https://elders.example/" frame-src="https://elders.example/" reporter="parent"]',
      'post',
    );
    const html = await (await fetch(other)).text();
    assert.doesNotMatch(html, /elders\.example/);
    assert.match(html, /<pleinwacht-report-form reporter="parent">/);
  });

  it('offers nothing to send as long as nobody reads, and takes nothing', async () => {
    assert.doesNotMatch(await (await fetch(panel)).text(), /endpoint=/);
    const {status, slug} = await send({story: 'Niemand leest dit.'});
    assert.deepEqual([status, slug], [503, 'closed']);
  });

  it('lets an administrator say who reads, on the page of a user', async () => {
    await admin.goto(`${site.url}/wp-admin/users.php`);
    for (const [login, side] of [
      ['coordinator', 'team'],
      ['vertrouwen', 'outside'],
    ] as const) {
      const address = await admin.evaluate(
        (login) =>
          [...document.querySelectorAll<HTMLAnchorElement>('td.username strong a')].find(({textContent}) => textContent === login)!.href,
        login,
      );
      await admin.goto(address);
      await admin.select('#pleinwacht-side', side);
      await follow(admin, '#submit');
      await admin.goto(`${site.url}/wp-admin/users.php`);
    }
    assert.match(await (await fetch(panel)).text(), new RegExp(`endpoint="${endpoint().href}"`));
  });

  for (const answers of [false, true]) {
    it(`has a receiver that passes check-endpoint, ${answers ? 'when who told can come back for an answer' : 'and says that nobody comes back'}`, async () => {
      site.php(`update_option('pleinwacht_receiver', ['to' => 'here', 'answers' => '${answers ? 1 : ''}']);`);
      const results = await checkEndpoint(endpoint(), {school: '127.0.0.1', origin: site.url});
      assert.deepEqual(
        results.flatMap(({name, ...result}) =>
          // What is told is read in WordPress.
          result.verdict === 'ok' || name.startsWith('message')
            ? []
            : [`${name}: ${result.verdict}${'found' in result ? ` (${result.found})` : ''}`],
        ),
        answers ? [] : ['', '-read', '-add', '-withdraw'].map((act) => `follow-up${act}: not offered`),
      );
      site.php(`$GLOBALS['wpdb']->query('delete from wp_pleinwacht');`);
    });
  }

  it('brings a report from a child to the inbox of who reads it, and to nobody else', async () => {
    await editor.goto(`${site.url}/wp-admin/admin.php?page=pleinwacht`);
    await tick(editor, 'contacts][0][receives');
    await editor.select('[name="pleinwacht_school[contacts][1][role]"]', 'confidant');
    await set(editor, 'contacts][1][name', 'meneer Buiten');
    await tick(editor, 'contacts][1][receives');
    await tick(editor, 'contacts][1][outsideTeam');
    await follow(editor, '#submit');
    await publishWithBlock(editor, site, 'report', 'meldformulier', 'Meldformulier');

    const report = await telling(`${site.url}/`, canary, browser);
    await report.goTo(texts.check.title as string);
    await report.press(texts.check.send);
    await report.page.waitForFunction(
      (words) => !document.querySelector('pleinwacht-report-form')!.shadowRoot!.textContent.includes(words),
      {},
      texts.check.send,
    );
    assert.deepEqual(
      (await report.page.cookies()).map(({name}) => name),
      [],
      'no cookies',
    );
    await report.close();
    assert.equal(count(), 1);
    const adult = `${canary}-over-een-volwassene`;
    assert.equal((await send({story: adult, involves: 'adult', recipient: 'confidant'})).status, 201);

    const coordinator = await as('coordinator');
    const inbox = await readInbox(coordinator);
    assert.match(inbox, new RegExp(canary));
    assert.doesNotMatch(inbox, /over-een-volwassene/);
    assert.match(await readInbox(await as('vertrouwen')), /over-een-volwassene/);
    await admin.goto(`${site.url}/wp-admin/admin.php?page=pleinwacht-inbox`);
    assert.doesNotMatch(await admin.content(), /<pleinwacht-inbox/, 'who manages the site does not read by that alone');
    assert.equal((await fetch(`${endpoint().href}/submissions`)).status, 401);
  });

  it('does what the inbox asks: marks, links and erases, each only for who may see it', async () => {
    const [one, two, apart] = [newId(), newId(), newId()];
    for (const id of [one, two]) assert.equal((await send({story: 'Een.'}, {id})).status, 201);
    assert.equal((await send({story: 'Over een juf.', involves: 'adult'}, {id: apart})).status, 201);
    const team = keyOf('coordinator');
    assert.equal((await ask(team, 'PATCH', `/${one}`, {state: 'read'})).json.state, 'read');
    assert.deepEqual((await ask(team, 'PUT', `/${one}/links/${two}`)).json.links, [two]);
    assert.equal((await ask(team, 'GET', `/${apart}`)).status, 404);
    assert.equal((await ask(team, 'PUT', `/${one}/links/${apart}`)).status, 404);
    const {json} = await ask(team, 'GET', '?state=read');
    // Others may have been read before.
    const read = (json.submissions as {id: string}[]).map(({id}) => id);
    assert.deepEqual(
      [one, two, apart].filter((id) => read.includes(id)),
      [one],
    );
    assert.equal((await ask(team, 'DELETE', `/${one}`)).status, 204);
    assert.equal((await ask(team, 'GET', `/${two}`)).json.links, undefined);
  });

  it('lets who told without a name come back: reads, answers, and takes everything back for good', async () => {
    assert.match(await (await fetch(`${site.url}/report/`)).text(), /"answers":true/);
    const [lookup, id, asked] = ['a'.repeat(43), newId(), newId()];
    const body = {story: 'Ik wil een antwoord.', wayBack: {lookup}};
    assert.equal((await send(body, {id})).status, 201);
    assert.equal(count(`where content like '%${lookup}%' or lookup = '${lookup}'`), 0, 'of what opens it only a hash is kept');
    const team = keyOf('coordinator');
    const question = {text: 'Mogen we het je juf vertellen?', asks: 'consent'};
    const headers = {'Idempotency-Key': `"${asked}"`};
    assert.equal((await ask(team, 'POST', `/${id}/messages`, question, headers)).status, 201);
    const again = await ask(team, 'POST', `/${id}/messages`, question, headers);
    assert.deepEqual([again.status, again.json.state, (again.json.thread as Thread).messages.length], [200, 'asked', 1]);
    assert.equal((await ask(team, 'POST', `/${id}/messages`, {text: ' '})).status, 422);
    assert.equal((await ask(keyOf('vertrouwen'), 'POST', `/${id}/messages`, question)).status, 404);

    const comeBack = async (act: object, withWords = lookup) =>
      (await (await post('follow-up', {lookup: withWords, ...act}, newId())).json()) as {thread: Thread | null};
    const {thread} = await comeBack({act: 'read'});
    assert.deepEqual(thread, {state: 'asked', messages: [{id: asked, from: 'school', on: dayOf(new Date()), ...question}]});
    const answered = await comeBack({act: 'reply', reply: 'no', text: 'Liever niet.'});
    assert.deepEqual(
      answered.thread!.messages.map(({from, reply, to}) => ({from, reply, to})),
      [
        {from: 'school', reply: undefined, to: undefined},
        {from: 'reporter', reply: 'no', to: asked},
      ],
    );
    assert.equal((await ask(team, 'GET', `/${id}`)).json.state, 'new', 'what a child writes is new to the school');
    assert.equal((await comeBack({act: 'read'}, 'b'.repeat(43))).thread, null);
    assert.equal((await comeBack({act: 'withdraw'})).thread, null);
    assert.equal(count(`where id = '${id}'`), 0);
    assert.deepEqual(await send(body, {id}), {status: 409, slug: 'key-expired'}, 'what was erased is not stored again');
  });

  it('brings the tables of an earlier version up to date, and keeps what is in them', async () => {
    const id = newId();
    assert.equal((await send({story: 'Van voor de update.'}, {id})).status, 201);
    site.php(`global $wpdb; $wpdb->query('alter table wp_pleinwacht drop key lookup, drop lookup, drop messages, drop spoken_on');
      $wpdb->query('drop table wp_pleinwacht_erased'); update_option('pleinwacht_tables', '1');`);
    assert.equal((await ask(keyOf('coordinator'), 'GET', `/${id}`)).status, 200);
    assert.equal((await send({story: 'Van erna.', wayBack: {lookup: 'c'.repeat(43)}})).status, 201);
  });

  it('answers the inbox with plain permalinks too', async () => {
    site.php(`update_option('permalink_structure', '');`);
    const coordinator = await as('coordinator');
    assert.match(await readInbox(coordinator), new RegExp(canary));
    site.php(`update_option('permalink_structure', '/%postname%/');`);
  });

  it('gives what is sent to another receiver byte for byte, and keeps nothing', async () => {
    const heard: {body: string; headers: NodeJS.Dict<string | string[]>}[] = [];
    const other = createServer((request, response) => {
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        heard.push({body, headers: request.headers});
        response.writeHead(201, {'content-type': 'application/json'}).end('{"received":true,"version":1}');
      });
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const kept = count();
    site.php(
      `update_option('pleinwacht_receiver', ['to' => 'elsewhere', 'endpoint' => 'http://127.0.0.1:${(other.address() as AddressInfo).port}/in']);`,
    );
    const body = `{ "version": 1, "id": "${newId()}", "kind": "report", "body": {"story": "Precies  zo."} }`;
    const answer = await fetch(endpoint(), {method: 'POST', headers: {'Content-Type': 'application/json'}, body});
    site.php(`update_option('pleinwacht_receiver', ['to' => 'here']);`);
    other.close();
    assert.deepEqual([answer.status, await answer.json()], [201, {received: true, version: 1}]);
    assert.deepEqual(
      heard.map((one) => one.body),
      [body],
    );
    assert.doesNotMatch(JSON.stringify(heard[0]!.headers), /forwarded|cookie|wordpress/i);
    assert.equal(count(), kept);
  });

  it('erases by day, tells readers that there is something without a word of it, and leaves no words in a log', async () => {
    const old = newId();
    assert.equal((await send({story: `${canary} van toen`}, {id: old})).status, 201);
    const mails = site.php(`
      $GLOBALS['wpdb']->query("update wp_pleinwacht set received_on = '2020-01-01' where id = '${old}'");
      add_filter('pre_wp_mail', function ($done, $mail) { echo $mail['to'], ' ', $mail['message'], "\\n"; return true; }, 10, 2);
      do_action('pleinwacht_daily');`);
    assert.match(mails, /coordinator@school\.example/);
    assert.match(mails, /vertrouwen@school\.example/);
    assert.doesNotMatch(mails, new RegExp(canary));
    assert.equal(count(`where id = '${old}'`), 0);
    // What fails in the database is an answer too, and no line with the words in it.
    site.php(`$GLOBALS['wpdb']->query('rename table wp_pleinwacht to wp_away');`);
    const {status, slug} = await send({story: canary});
    site.php(`$GLOBALS['wpdb']->query('rename table wp_away to wp_pleinwacht');`);
    assert.deepEqual([status, slug], [500, 'fault']);
    const log = readFileSync(site.log, 'utf8');
    assert.doesNotMatch(log, new RegExp(canary));
    assert.deepEqual(
      log.split('\n').filter((line) => line.includes('/plugins/pleinwacht/')),
      [],
      'no warning of ours',
    );
  });

  it('takes everything away with itself', async () => {
    await admin.goto(`${site.url}/wp-admin/plugins.php`);
    await follow(admin, '#deactivate-pleinwacht');
    site.php(`require ABSPATH . 'wp-admin/includes/plugin.php'; uninstall_plugin('pleinwacht/pleinwacht.php');`);
    const left = site.php(`global $wpdb;
      echo json_encode([$wpdb->get_col("show tables like '%pleinwacht%'"), $wpdb->get_col("select option_name from wp_options where option_name like 'pleinwacht%'"), $wpdb->get_col("select meta_key from wp_usermeta where meta_value like '%pleinwacht\\\\_read%'"), wp_next_scheduled('pleinwacht_daily')]);`);
    assert.deepEqual(JSON.parse(left), [[], [], [], false]);
  });

  /** All that the inbox shows to somebody, in the list and in each message. */
  async function readInbox(page: Page): Promise<string> {
    await page.goto(`${site.url}/wp-admin/admin.php?page=pleinwacht-inbox`);
    const opens = () => document.querySelector('pleinwacht-inbox')!.shadowRoot?.querySelector<HTMLElement>('[data-id]');
    await page.waitForFunction(opens, {timeout: 60_000});
    const list = await page.$eval('pleinwacht-inbox', (inbox) => inbox.shadowRoot!.textContent);
    await page.evaluate(() => document.querySelector('pleinwacht-inbox')!.shadowRoot!.querySelector<HTMLElement>('[data-id]')!.click());
    await page.waitForFunction(() => !document.querySelector('pleinwacht-inbox')!.shadowRoot!.querySelector('[data-id]'), {
      timeout: 60_000,
    });
    if (process.env.PICTURES) await page.screenshot({path: `${process.env.PICTURES}/inbox.png`});
    return list + (await page.$eval('pleinwacht-inbox', (inbox) => inbox.shadowRoot!.textContent));
  }

  async function set(page: Page, name: string, value: string): Promise<void> {
    await page.$eval(`[name="pleinwacht_school[${name}]"]`, (field, value) => ((field as HTMLInputElement).value = value), value);
  }

  async function tick(page: Page, name: string): Promise<void> {
    await page.$eval(`[name="pleinwacht_school[${name}]"]`, (field) => ((field as HTMLInputElement).checked = true));
  }

  async function post(kind: string, body: object, id: string): Promise<Response> {
    return fetch(endpoint(), {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({version: 1, id, kind, body}),
    });
  }

  async function send(body: object, {id = newId()} = {}): Promise<{status: number; slug?: string | undefined}> {
    const answer = await post('report', body, id);
    const {type} = (await answer.json()) as {type?: string};
    return {status: answer.status, slug: type?.replace('urn:pleinwacht:problem:', '')};
  }

  /** As its page gets one, without the page. */
  function keyOf(login: Login): string {
    return site.php(`echo Pleinwacht\\key_for(get_user_by('login', '${login}'));`);
  }

  async function ask(key: string, method: string, path: string, body?: object, headers: Readonly<Record<string, string>> = {}) {
    const answer = await fetch(`${endpoint().href}/submissions${path}`, {
      method,
      headers: {'X-Pleinwacht-Key': key, ...headers},
      ...(body && {body: JSON.stringify(body)}),
    });
    return {status: answer.status, json: answer.status === 204 ? {} : ((await answer.json()) as Record<string, unknown>)};
  }

  function count(where = ''): number {
    return Number(site.php(`echo $GLOBALS['wpdb']->get_var("select count(*) from wp_pleinwacht ${where}");`));
  }
});
