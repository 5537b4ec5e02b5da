import assert from 'node:assert/strict';
import {mkdir, readdir, symlink, writeFile} from 'node:fs/promises';
import {request as httpRequest} from 'node:http';
import {connect} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {type Demo, startDemo, strictPolicy} from '../../src/demo/server.js';
import {demoEndpoint, runDemo} from './demo-process.js';
import {NewsReceiver} from './news-receiver.js';
import {scratchFolder} from './scratch.js';
import {allItems, ask, canary, report, send} from './submissions.js';

/** Asks for a path exactly as it is written; fetch would tidy it first. */
function rawGet(url: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<{status: number; body: string}>((resolve, reject) => {
    httpRequest(url, {path, headers}, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => resolve({status: answer.statusCode!, body}));
    })
      .on('error', reject)
      .end();
  });
}

describe('startDemo()', () => {
  let demo: Demo;
  let folder: string;
  let remove: () => Promise<void>;
  before(async () => {
    ({folder, remove} = await scratchFolder());
    const files: Record<string, string> = {
      'secret.json': canary,
      'dist/other.js': canary,
      'dist/demo/server.js': canary,
      'dist/demo/site/index.html': '<p>thuis',
      'dist/demo/site/report.html': '<p>melden',
      'dist/demo/site/inbox.html': '<p>postvak',
      'dist/demo/site/ouders.html': '<p>ouders',
      'dist/demo/site/privacy.html': '<p>privacy',
      'dist/demo/site/site.css': 'p{}',
      'dist/demo/site/.hidden.json': canary,
      'dist/demo/site/notes.md': canary,
      'dist/cdn/lang/en/report-form.js': 'export {}',
      'dist/contract/openapi.json': '{}',
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, name, '..'), {recursive: true});
      await writeFile(join(folder, name), text);
    }
    await symlink(join(folder, 'secret.json'), join(folder, 'dist/demo/site/link.json'));
    demo = await startDemo({port: 0, database: join(folder, 'data', 'demo.db'), dist: join(folder, 'dist')});
  });
  after(async () => {
    await demo.close();
    await remove();
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, demo.url), {headers});

  for (const [path, type, text] of [
    ['/', 'text/html; charset=utf-8', '<p>thuis'],
    ['/report', 'text/html; charset=utf-8', '<p>melden'],
    ['/inbox', 'text/html; charset=utf-8', '<p>postvak'],
    ['/ouders?x=1', 'text/html; charset=utf-8', '<p>ouders'],
    ['/site.css', 'text/css; charset=utf-8', 'p{}'],
    ['/pleinwacht/lang/en/report-form.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['/contract/openapi.json', 'application/json', '{}'],
  ] as const) {
    it(`serves ${path} under the strict policy`, async () => {
      const answer = await get(path);
      assert.deepEqual([answer.status, answer.headers.get('content-type'), await answer.text()], [200, type, text]);
      assert.equal(answer.headers.get('content-security-policy'), strictPolicy);
      assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      const library = /^\/(pleinwacht|contract)\//.test(path);
      assert.equal(answer.headers.get('access-control-allow-origin'), library ? '*' : null);
    });
  }

  it('lets nothing of /report and /inbox be kept, and the rest only be asked for again', async () => {
    for (const path of ['/report', '/inbox']) {
      const {headers} = await get(path);
      assert.deepEqual([headers.get('cache-control'), headers.get('etag')], ['no-store', null]);
    }
    const first = await get('/site.css');
    assert.equal(first.headers.get('cache-control'), 'no-cache');
    const etag = first.headers.get('etag')!;
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) assert.equal((await get('/site.css', {'If-None-Match': known})).status, 304);
    assert.equal((await get('/site.css', {'If-None-Match': '"x"'})).status, 200);
  });

  it('sends what is large compressed as the browser takes it, and knows it again', async () => {
    const text = 'p { color: teal; }\n'.repeat(400);
    await writeFile(join(folder, 'dist/demo/site/large.css'), text);
    for (const [accepts, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['identity', null],
    ] as const) {
      const answer = await get('/large.css', {'Accept-Encoding': accepts});
      assert.equal(answer.headers.get('content-encoding'), encoding);
      assert.equal(answer.headers.get('vary'), 'Accept-Encoding');
      assert.equal(await answer.text(), text);
      const again = await get('/large.css', {'Accept-Encoding': accepts, 'If-None-Match': answer.headers.get('etag')!});
      assert.equal(again.status, 304);
    }
    assert.equal((await get('/site.css', {'Accept-Encoding': 'br'})).headers.get('content-encoding'), null, 'too small to win by it');
  });

  it('serves the school', async () => {
    const answer = await get('/school.json');
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'application/json']);
    const school = (await answer.json()) as {id: string; privacyUrl: string};
    assert.equal(school.id, 'de-regenwulp');
    assert.equal((await fetch(school.privacyUrl)).status, 200, 'its privacy page is there');
  });

  it('leaves no way out of its folders', async () => {
    for (const path of [
      '/../../secret.json',
      '/..%2f..%2f..%2fsecret.json',
      '/%2e%2e/%2e%2e/%2e%2e/secret.json',
      '/..%5c..%5c..%5csecret.json',
      '/pleinwacht/../other.js',
      '/pleinwacht/..%2fother.js',
      '/pleinwacht/%2e%2e%2fother.js',
      '/pleinwacht//../other.js',
      '/contract/..%2f..%2fsecret.json',
      '/..%2fserver.js',
      '/link.json',
      '/.hidden.json',
      '/notes.md',
      '/index.html%00.js',
      '/%',
      '/%ff',
      '//etc/passwd',
      '/report/../../../secret.json',
    ]) {
      const answer = await rawGet(demo.url, path);
      assert.ok([404, 400].includes(answer.status), `${path}: ${answer.status}`);
      assert.ok(!answer.body.includes(canary), path);
    }
  });

  it('only answers GET and HEAD for pages', async () => {
    const answer = await fetch(new URL('/', demo.url), {method: 'POST', body: 'x'});
    assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, HEAD']);
    const head = await fetch(new URL('/', demo.url), {method: 'HEAD'});
    assert.deepEqual([head.status, await head.text()], [200, '']);
  });

  it('mounts the endpoint with its inbox', async () => {
    const endpoint = demoEndpoint(demo.url);
    const one = report({school: 'de-regenwulp', body: {involves: 'adult'}});
    assert.equal((await send(endpoint, one)).status, 201);
    assert.equal((await send(endpoint, one)).status, 200);
    const [item] = await allItems(endpoint, demo.outsideToken);
    assert.deepEqual(await allItems(endpoint, demo.token), []);
    assert.deepEqual([item!.id, item!.addressee], [one.id, 'confidant']);
    assert.equal((await ask(endpoint, 'x')).status, 401);
  });

  it('answers a health check by HTTP/1.0 that names no host', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const {port} = new URL(demo.url);
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('GET /api/pleinwacht/health HTTP/1.0\r\n\r\n'));
      socket
        .on('data', (chunk) => (text += chunk.toString()))
        .on('end', () => resolve(text))
        .on('error', reject);
    });
    assert.match(answer, /^HTTP\/1\.1 200 /);
    assert.match(answer, /\{"status":"ok"\}/);
  });

  it('refuses too much over the wire, chunked or not', async () => {
    const url = new URL('/api/pleinwacht', demo.url);
    const headers = {'Content-Type': 'application/json'};
    assert.equal((await fetch(url, {method: 'POST', headers, body: 'x'.repeat(1_000_000)})).status, 413);
    const status = await new Promise<number>((resolve, reject) => {
      const sending = httpRequest(url, {method: 'POST', headers}, (answer) => {
        stop = true;
        answer.resume();
        resolve(answer.statusCode!);
      });
      let stop = false;
      // Goes on until it has an answer: there is no end to this body.
      const more = () => {
        while (!stop && !sending.destroyed && sending.write('x'.repeat(16_384)));
        if (stop) sending.destroy();
      };
      sending.on('drain', more).on('error', (error) => (stop ? undefined : reject(error)));
      more();
    });
    assert.equal(status, 413);
  });

  it('says clearly that the pages are not built', async () => {
    const bare = await startDemo({port: 0, database: join(folder, 'data', 'bare.db'), dist: join(folder, 'nothing')});
    const answer = await fetch(bare.url);
    assert.deepEqual([answer.status, await answer.text()], [404, 'The pages of the demo portal are not built yet: run npm run build.\n']);
    await bare.close();
  });

  it('brings the news to webhooks in signed rounds, also what waited while it was closed', async () => {
    const [team, confidant] = await Promise.all([NewsReceiver.start(), NewsReceiver.start()]);
    let now = new Date();
    const started = () =>
      startDemo({
        ...{port: 0, database: join(folder, 'data', 'hook.db'), dist: folder, now: () => now},
        ...{webhook: team.url, outsideWebhook: confidant.url},
      });
    const told = await started();
    assert.match(told.webhookSecret, /^whsec_.{40}/);
    const {notices} = (await (await fetch(new URL('/school.json', told.url))).json()) as {notices?: boolean};
    assert.equal(notices, true);
    for (const body of [{}, {involves: 'adult'}]) await send(demoEndpoint(told.url), report({body}));
    await told.close();
    now = new Date(now.getTime() + 25 * 60 * 60 * 1000);
    const later = await started();
    assert.equal(await later.deliver(), 2);
    await later.close();
    await Promise.all([team.stop(), confidant.stop()]);
    const heard = [team, confidant].map((one) =>
      one.heard.map(({body}) => (JSON.parse(body) as {data: {recipient: string}}).data.recipient),
    );
    assert.deepEqual(heard, [['coordinator'], [told.outside]]);
    assert.ok(!JSON.stringify([team.heard, confidant.heard]).includes(canary));
  });

  it('promises nobody notice where not everybody who reads gets it', async () => {
    const alone = await startDemo({port: 0, database: join(folder, 'data', 'one.db'), dist: folder, webhook: 'http://127.0.0.1:9/'});
    const {notices} = (await (await fetch(new URL('/school.json', alone.url))).json()) as {notices?: boolean};
    assert.equal(notices, undefined);
    await alone.close();
  });

  it('rejects when its port is taken', async () => {
    const port = Number(new URL(demo.url).port);
    await assert.rejects(startDemo({port, database: join(folder, 'data', 'taken.db'), dist: folder}), {code: 'EADDRINUSE'});
  });
});

describe('the demo process', () => {
  it('prints its address in one line, logs nothing of what passes through, and stops cleanly', async () => {
    const {folder, remove} = await scratchFolder();
    const demo = await runDemo({PORT: '0', PLEINWACHT_TOKEN: 'given-token', PLEINWACHT_OUTSIDE_TOKEN: 'other-token'}, folder);
    const endpoint = demoEndpoint(demo.url);
    await send(endpoint, report({school: canary}));
    await send(endpoint, `{"${canary}`);
    await send(endpoint, report({body: {forms: [canary]}}));
    await send(endpoint, report(), {'Idempotency-Key': canary});
    await send(endpoint, report(), {'Content-Type': canary});
    const one = report();
    assert.equal((await send(endpoint, one)).status, 201);
    await ask(endpoint, canary);
    await ask(endpoint, 'given-token', `/submissions?after=${canary}`);
    await fetch(new URL(`/${canary}`, demo.url));
    // A sender that leaves half-way.
    await new Promise<void>((resolve) => {
      const leaving = httpRequest(new URL('/api/pleinwacht', demo.url), {
        method: 'POST',
        headers: {'Content-Type': 'application/json', Expect: '100-continue'},
      });
      leaving.on('error', () => {}).on('close', resolve);
      leaving.on('continue', () => leaving.write(`{"${canary}`, () => leaving.destroy()));
      leaving.flushHeaders();
    });
    assert.equal((await allItems(endpoint, 'given-token')).length, 1);
    assert.equal(await demo.end('SIGTERM'), 0);
    assert.equal(demo.output(), `Pleinwacht demo portal: ${demo.url}\n`);
    assert.deepEqual((await readdir(join(folder, '.data'))).includes('pleinwacht.db'), true);
    await remove();
  });

  it('makes and prints a token for each side when none is given, and the address last', async () => {
    const {folder, remove} = await scratchFolder();
    const demo = await runDemo(
      {PORT: '0', PLEINWACHT_DATABASE: join(folder, 'x.db'), PLEINWACHT_ORIGINS: 'https://a.example, https://b.example'},
      folder,
    );
    const [, token, outside] =
      /^Token for the inbox: ([\w-]{32})\nToken for the inbox of the confidant, outside the team: ([\w-]{32})\nPleinwacht demo portal: http:\/\/localhost:\d+\/\n$/.exec(
        demo.output(),
      )!;
    const endpoint = demoEndpoint(demo.url);
    assert.deepEqual([(await ask(endpoint, token)).status, (await ask(endpoint, outside)).status], [200, 200]);
    const cross = await send(endpoint, report(), {Origin: 'https://b.example'});
    assert.equal(cross.headers.get('access-control-allow-origin'), 'https://b.example');
    assert.equal(await demo.end('SIGINT'), 0);
    await remove();
  });

  it('answers what is under way before it stops', async () => {
    const {folder, remove} = await scratchFolder();
    const demo = await runDemo({PORT: '0', PLEINWACHT_TOKEN: 't'}, folder);
    const one = JSON.stringify(report());
    const headers = {'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(one)), Expect: '100-continue'};
    let ended: Promise<unknown> | undefined;
    const status = await new Promise<number>((resolve, reject) => {
      const sending = httpRequest(new URL('/api/pleinwacht', demo.url), {method: 'POST', headers}, (answer) => {
        answer.resume();
        resolve(answer.statusCode!);
      });
      sending.on('error', reject);
      // The server has seen the request by now, and gets the rest of it while it stops.
      sending.on('continue', () => {
        sending.write(one.slice(0, 20));
        ended = demo.end('SIGTERM');
        sending.end(one.slice(20));
      });
      sending.flushHeaders();
    });
    assert.equal(status, 201);
    assert.equal(await ended, 0);
    await remove();
  });

  it('says what is wrong and does not start', async () => {
    const {folder, remove} = await scratchFolder();
    await assert.rejects(
      runDemo({PORT: '0', PLEINWACHT_HOST: '0.0.0.0', PLEINWACHT_TOKEN: 'kort'}, folder),
      /the demo ended \(1\): createEndpoint\(\) schools\[0\]\.tokens\[0\]: expected a token of at least 24 characters, found one of 4/,
    );
    const other = await runDemo({PORT: '0'}, folder);
    const {port} = new URL(other.url);
    await assert.rejects(
      runDemo({PORT: port, PLEINWACHT_DATABASE: join(folder, 'used.db')}, folder),
      new RegExp(`PORT: ${port} is in use by another program\\. Choose another one, for example: PORT=${Number(port) + 1} npm start`),
    );
    await other.end('SIGTERM');
    await assert.rejects(runDemo({PORT: 'x'}, folder), /the demo ended \(1\): PORT: expected a number from 0 to 65535/);
    await assert.rejects(
      runDemo({PORT: '0', PLEINWACHT_ORIGINS: '*'}, folder),
      /the demo ended \(1\): createEndpoint\(\) origins\[0\]: expected an origin/,
    );
    await remove();
  });
});
