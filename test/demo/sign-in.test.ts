import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it, mock} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import {type Demo, startDemo} from '../../src/demo/server.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {canary, newId} from '../endpoint/submissions.js';
import {launch} from '../launch.js';
import {accessibilityFaults, builtElsewhere, watchFaults} from './inbox-page.js';
import {type Fault, MockProvider} from './mock-provider.js';

const groups = JSON.stringify({
  pesten: {recipients: ['coordinator', 'school-leader'], excludes: true},
  directie: {recipients: ['school-leader']},
  vertrouwen: {recipients: ['confidant']},
  privacy: {trail: true},
});
const bakker = {sub: 'a-1', name: 'mevrouw Bakker', groups: ['pesten', 'iets-anders']};
const deWit = {sub: 'b-2', name: 'meneer De Wit', groups: ['directie']};
const yilmaz = {sub: 'c-3', name: 'mevrouw Yilmaz', groups: 'vertrouwen'};
const privacy = {sub: 'd-4', name: 'de functionaris', groups: ['privacy']};

/** Keeps cookies as a browser does for one site, each for its own path. */
class Visitor {
  readonly cookies = new Map<string, {value: string; path: string}>();
  readonly lines: string[] = [];

  constructor(private readonly url: string) {}

  async go(path: string, {method = 'GET', form, headers = {}}: {method?: string; form?: Record<string, string>; headers?: object} = {}) {
    const address = new URL(path, this.url);
    const theirs = [...this.cookies].filter(
      ([, cookie]) => address.origin === new URL(this.url).origin && address.pathname.startsWith(cookie.path),
    );
    const answer = await fetch(address, {
      method,
      redirect: 'manual',
      headers: {...(theirs.length > 0 && {cookie: theirs.map(([name, {value}]) => `${name}=${value}`).join('; ')}), ...headers},
      ...(form && {body: new URLSearchParams(form)}),
    });
    for (const line of answer.headers.getSetCookie()) {
      this.lines.push(line);
      const [, name, value, path] = /^([^=]+)=([^;]*); Path=([^;]+)/.exec(line)!;
      if (line.includes('Max-Age=0')) this.cookies.delete(name!);
      else this.cookies.set(name!, {value: value!, path: path!});
    }
    return answer;
  }

  /** Up to the page behind all redirects. */
  async visit(path: string): Promise<Response> {
    let answer = await this.go(path);
    while (answer.status === 303) answer = await this.go(answer.headers.get('location')!);
    return answer;
  }
}

describe('staff who sign in to the demo portal', () => {
  const provider = new MockProvider();
  let demo: Demo;
  let remove: () => Promise<void>;
  let now: Date | undefined;
  const logged = mock.method(console, 'error', () => {});

  before(async () => {
    const scratch = await scratchFolder();
    remove = scratch.remove;
    await provider.open();
    const {issuer, clientId, clientSecret} = provider;
    demo = await startDemo({
      ...{port: 0, token: 'code', database: join(scratch.folder, 'sign-in.db'), now: () => now ?? new Date(), ...builtElsewhere},
      signIn: {issuer, clientId, clientSecret, groups},
    });
  });
  after(async () => {
    await demo.close();
    await provider.close();
    await remove();
    logged.mock.restore();
  });
  beforeEach(() => {
    provider.fault = 'none';
    now = undefined;
  });

  const signedIn = async (account: Record<string, unknown>) => {
    provider.account = account;
    const visitor = new Visitor(demo.url);
    const answer = await visitor.visit('medewerkers/aanmelden');
    assert.equal(answer.status, 200);
    return visitor;
  };
  const keyOf = async (visitor: Visitor) => {
    const answer = await visitor.go('medewerkers/sleutel', {method: 'POST'});
    return answer.status === 200 ? ((await answer.json()) as {key: string}).key : answer.status;
  };
  const api = (path: string, key: string | number, method = 'GET', value?: object) =>
    fetch(`${demo.url}api/pleinwacht${path}`, {
      method,
      headers: {Authorization: `Bearer ${key}`, 'Content-Type': 'application/json'},
      ...(value && {body: JSON.stringify(value)}),
    });
  const listed = async (visitor: Visitor) =>
    ((await (await api('/submissions', await keyOf(visitor))).json()) as {submissions: {id: string}[]}).submissions.map(({id}) => id);
  const send = async (body: Record<string, unknown>) => {
    const id = newId();
    const answer = await fetch(`${demo.url}api/pleinwacht`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({version: 1, id, kind: 'report', school: 'de-regenwulp', body: {story: canary, ...body}}),
    });
    assert.equal(answer.status, 201);
    assert.deepEqual(answer.headers.getSetCookie(), []);
    return id;
  };

  it('are asked to sign in, on each page that is theirs, and read with no code', async () => {
    for (const path of ['inbox', 'zaak', 'jaarplan', 'medewerkers/logboek', 'medewerkers/afstand']) {
      const text = await (await new Visitor(demo.url).visit(path)).text();
      assert.match(text, /<h1>Meld u aan<\/h1>/, path);
      assert.match(text, /href="\/medewerkers\/aanmelden"/, path);
      assert.ok(!text.includes('<pleinwacht-'), path);
    }
    assert.equal((await api('/submissions', 'code')).status, 401);
    assert.equal(await keyOf(new Visitor(demo.url)), 401);
  });

  it('read what is for their role, and nothing else', async () => {
    const ids = {
      coordinator: await send({recipient: 'coordinator'}),
      leader: await send({recipient: 'school-leader'}),
      adult: await send({involves: 'adult'}),
    };
    assert.deepEqual(new Set(await listed(await signedIn(bakker))), new Set([ids.coordinator, ids.leader]));
    assert.deepEqual(await listed(await signedIn(deWit)), [ids.leader]);
    assert.deepEqual(await listed(await signedIn(yilmaz)), [ids.adult]);
    assert.equal(await keyOf(await signedIn(privacy)), 401);
  });

  it('read nothing by groups that nobody named, or by those of the team and outside it at once', async () => {
    for (const [claimed, words] of [
      [undefined, 'U bent herkend, maar met dit account leest u hier niets.'],
      [['iets-anders', 7, 'constructor'], 'U bent herkend, maar met dit account leest u hier niets.'],
      [['pesten', 'vertrouwen'], 'Uw account leest voor het team en voor wie buiten het team staat.'],
    ] as const) {
      provider.account = {sub: 'e-5', groups: claimed};
      const visitor = new Visitor(demo.url);
      const answer = await visitor.visit('medewerkers/aanmelden');
      assert.equal(answer.status, 403);
      assert.ok((await answer.text()).includes(words));
      assert.deepEqual([...visitor.cookies], []);
    }
  });

  it('are told what went wrong, in a page with the way back, and are not in', async () => {
    provider.account = bakker;
    const faults: [Fault, number, RegExp][] = [
      ['nonce', 400, /hoort niet bij een aanmelding die u hier begon/],
      ['signature', 400, /hoort niet bij een aanmelding/],
      ['audience', 400, /hoort niet bij een aanmelding/],
      ['expired', 400, /hoort niet bij een aanmelding/],
      ['denies', 403, /Het aanmelden is gestopt, of uw school liet u niet toe/],
    ];
    for (const [fault, status, words] of faults) {
      provider.fault = fault;
      const visitor = new Visitor(demo.url);
      const answer = await visitor.visit('medewerkers/aanmelden');
      const text = await answer.text();
      assert.equal(answer.status, status, fault);
      assert.match(text, words, fault);
      assert.match(text, /href="\/medewerkers\/aanmelden"/);
      assert.deepEqual([...visitor.cookies], [], fault);
    }
    assert.ok(!JSON.stringify(logged.mock.calls.map(({arguments: said}) => said)).includes('Bakker'));
  });

  it('come back to what they began themselves, once, within ten minutes', async () => {
    provider.account = bakker;
    /** Up to the address to which the provider sends somebody back. */
    const begin = async (visitor: Visitor) => {
      const there = (await visitor.go('medewerkers/aanmelden')).headers.get('location')!;
      return (await fetch(there, {redirect: 'manual'})).headers.get('location')!;
    };
    const visitor = new Visitor(demo.url);
    const back = await begin(visitor);
    assert.equal((await new Visitor(demo.url).go(back)).status, 400, 'with the address of somebody else');
    const other = new URL(back);
    other.searchParams.set('state', 'een-andere');
    assert.equal((await visitor.go(other.href)).status, 400, 'with another state');
    assert.equal((await visitor.go(back)).status, 400, 'after it was spoiled');
    const again = await begin(visitor);
    assert.equal((await visitor.go(again)).status, 303);
    assert.equal((await visitor.go(again)).status, 400, 'a second time');
    const late = await begin(visitor);
    now = new Date(Date.now() + 11 * 60_000);
    assert.equal((await visitor.go(late)).status, 400, 'after eleven minutes');
  });

  it('are out after a quiet time, after a day, and when they leave', async () => {
    const minutes = (count: number) => (now = new Date(Date.now() + count * 60_000));
    const visitor = await signedIn(bakker);
    const key = await keyOf(visitor);
    minutes(19);
    assert.equal((await visitor.go('medewerkers/inbox')).status, 200);
    assert.equal((await api('/submissions', key)).status, 401, 'a key is for minutes');
    minutes(38);
    assert.equal(typeof (await keyOf(visitor)), 'string');
    minutes(59);
    assert.equal(await keyOf(visitor), 401);
    assert.match(
      await (await visitor.go('medewerkers/inbox')).text(),
      /U bent niet aangemeld, of u bent afgemeld omdat u een tijd niets deed/,
    );

    now = undefined;
    const busy = await signedIn(bakker);
    for (let count = 0; count < 600; count += 15) {
      minutes(count);
      assert.equal(typeof (await keyOf(busy)), 'string', `${count} minutes`);
    }
    minutes(600);
    assert.equal(await keyOf(busy), 401);

    now = undefined;
    const leaving = await signedIn(bakker);
    const last = await keyOf(leaving);
    const session = leaving.cookies.get('pleinwacht-medewerker')!.value;
    assert.equal((await leaving.go('medewerkers/afmelden', {method: 'POST', headers: {'Sec-Fetch-Site': 'cross-site'}})).status, 403);
    assert.equal((await api('/submissions', last)).status, 200);
    const left = await leaving.go('medewerkers/afmelden', {method: 'POST'});
    assert.match(await (await leaving.visit(left.headers.get('location')!)).text(), /U bent afgemeld/);
    assert.equal((await api('/submissions', last)).status, 401);
    const kept = {headers: {cookie: `pleinwacht-medewerker=${session}`}};
    assert.match(await (await fetch(`${demo.url}medewerkers/inbox`, kept)).text(), /Meld u aan/);
  });

  it('have cookies that go to their own pages and to no script, and reporters have none', async () => {
    const visitor = await signedIn(bakker);
    assert.ok(visitor.lines.length >= 3);
    for (const line of visitor.lines) assert.match(line, /; Path=\/medewerkers; HttpOnly; SameSite=Lax/);
    const reporter = new Visitor(demo.url);
    for (const path of ['', 'report', 'apart', 'antwoord', 'ouders', 'leerlingen', 'school.json', 'embed/report-form.html'])
      await reporter.go(path);
    assert.deepEqual(reporter.lines, []);
    const session = visitor.cookies.get('pleinwacht-medewerker')!.value;
    const byCookie = {headers: {cookie: `pleinwacht-medewerker=${session}`}};
    assert.equal((await fetch(`${demo.url}api/pleinwacht/submissions`, byCookie)).status, 401, 'the receiver takes none');
  });

  it('leave a trail of reading, changing and erasing, which its own role reads and which knows nothing of reporters', async () => {
    const trailer = await signedIn(privacy);
    const trail = async () => (await trailer.go('medewerkers/logboek')).text();
    const rows = async () => [...(await trail()).matchAll(/<tr>\s*<td>.*?<\/tr>/gs)].length;
    const before = await rows();
    const id = await send({recipient: 'coordinator'});
    assert.equal(await rows(), before);
    const visitor = await signedIn(bakker);
    const key = await keyOf(visitor);
    await api('/submissions', key);
    await api(`/submissions/${id}`, key);
    await api(`/submissions/${id}`, key, 'PATCH', {state: 'working'});
    assert.equal((await api(`/submissions/${id}`, key, 'DELETE')).status, 204);
    const text = await trail();
    assert.equal(await rows(), before + 4);
    for (const words of ['mevrouw Bakker', 'zag in een lijst', 'las', 'veranderde de stand van', 'wiste', id])
      assert.ok(text.includes(words), words);
    assert.ok(!text.includes(canary));
    assert.doesNotMatch(text.slice(text.indexOf('<tbody>')), /\d\d:\d\d/, 'it all came today');
    const theirs = await visitor.go('medewerkers/logboek');
    assert.deepEqual([theirs.status, (await theirs.text()).includes(id)], [403, false]);
    assert.equal((await trailer.go('medewerkers/inbox')).status, 403);
  });

  it('keep from a colleague what is about them: it is not found, counted or erased', async () => {
    const [about, other] = [await send({recipient: 'school-leader'}), await send({recipient: 'school-leader'})];
    const [coordinator, leader] = [await signedIn(bakker), await signedIn(deWit)];
    assert.deepEqual(new Set((await listed(leader)).filter((id) => [about, other].includes(id))), new Set([about, other]));
    const page = await (await coordinator.go('medewerkers/afstand')).text();
    assert.ok(page.includes(about) && page.includes('meneer De Wit'));
    const keep = (visitor: Visitor, form: Record<string, string>) =>
      visitor.go('medewerkers/afstand', {method: 'POST', form: {wat: about, ...form}});
    assert.equal((await keep(leader, {doet: 'weg', wie: 'a-1'})).status, 403, 'this is a role of its own');
    assert.match(await (await keep(coordinator, {doet: 'weg', wie: 'b-2'})).text(), /meneer De Wit leest dit niet meer/);

    const key = await keyOf(leader);
    const seen = (await (await api('/submissions', key)).json()) as {submissions: {id: string}[]; counts: {all: number}};
    assert.ok(!seen.submissions.some(({id}) => id === about) && seen.submissions.some(({id}) => id === other));
    assert.equal(seen.counts.all, seen.submissions.length);
    assert.equal((await api(`/submissions/${about}`, key)).status, 404);
    assert.equal((await api(`/submissions/${about}`, key, 'DELETE')).status, 404);
    assert.ok((await listed(coordinator)).includes(about));

    assert.match(await (await keep(coordinator, {doet: 'terug', wie: 'b-2'})).text(), /meneer De Wit leest dit weer/);
    assert.equal((await api(`/submissions/${about}`, await keyOf(leader))).status, 200);
    const trail = await (await (await signedIn(privacy)).go('medewerkers/logboek')).text();
    for (const words of ['hield voor een collega weg', 'liet een collega weer lezen']) assert.ok(trail.includes(words));
  });

  it('hear it when the provider is not there', async () => {
    const scratch = await scratchFolder();
    const alone = await startDemo({
      ...{port: 0, database: join(scratch.folder, 'alone.db'), ...builtElsewhere},
      signIn: {issuer: 'http://localhost:9', clientId: 'x', clientSecret: 'y', groups},
    });
    const answer = await new Visitor(alone.url).visit('medewerkers/aanmelden');
    assert.equal(answer.status, 502);
    assert.match(await answer.text(), /kan de aanmeldpagina van uw school niet bereiken/);
    await alone.close();
    await scratch.remove();
  });

  for (const [what, wrong] of [
    ['no JSON', 'pesten'],
    ['a role that the school does not have', '{"pesten": {"recipients": ["niemand"]}}'],
    ['something that groups do not have', '{"pesten": {"leest": true}}'],
  ] as const) {
    it(`hear at the start that the groups are ${what}`, async () => {
      const scratch = await scratchFolder();
      const {issuer, clientId, clientSecret} = provider;
      const options = {port: 0, database: join(scratch.folder, 'x.db'), signIn: {issuer, clientId, clientSecret, groups: wrong}};
      await assert.rejects(startDemo(options), /^Error: PLEINWACHT_STAFF: expected /);
      await scratch.remove();
    });
  }

  describe('in a browser', () => {
    let browser: Browser;
    let page: Page;
    let faults: string[];
    before(async () => {
      browser = await launch({windows: false});
      page = await browser.newPage();
      faults = watchFaults(page);
    });
    after(() => browser.close());

    const sees = (words: string) =>
      page.waitForFunction(
        (words) => (document.body.innerText + (document.querySelector('pleinwacht-inbox')?.shadowRoot?.textContent ?? '')).includes(words),
        {timeout: 20_000},
        words,
      );
    const press = async (selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)]);

    it('go from signing in to the inbox, its trail and out again, and the receiver gets no cookie', async () => {
      await send({recipient: 'coordinator'});
      provider.account = {...bakker, groups: ['pesten', 'privacy']};
      const cookies: (string | undefined)[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).pathname.startsWith('/api/')) cookies.push(request.headers().cookie);
      });
      await page.goto(`${demo.url}inbox`);
      assert.deepEqual(await accessibilityFaults(page), []);
      await press('main a');
      await sees('U bent aangemeld als mevrouw Bakker');
      await sees('Berichten');
      assert.deepEqual(await accessibilityFaults(page), []);
      assert.ok(cookies.length > 0 && cookies.every((cookie) => cookie === undefined));
      assert.equal(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), '00');
      assert.deepEqual(new URL(page.url()).pathname, '/medewerkers/inbox');
      for (const [path, words] of [
        ['afstand', 'Wie leest dit niet'],
        ['logboek', 'zag in een lijst'],
      ] as const) {
        await press(`main a[href$="${path}"]`);
        await sees(words);
        assert.deepEqual(await accessibilityFaults(page), [], path);
      }
      await press('main form[action$="afmelden"] button');
      await sees('U bent afgemeld');
      await page.goBack();
      await page.reload();
      await sees('Meld u aan');
      assert.deepEqual(faults, []);
    });
  });
});
