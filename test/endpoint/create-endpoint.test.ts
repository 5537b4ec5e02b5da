import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {createEndpoint, type Store, type StoredNotice} from '../../src/endpoint/index.js';
import {watchConsole} from './console-watch.js';
import {address, allItems, ask, canary, newId, report, send, tokenOf} from './submissions.js';
import {everythingIn, schools, store, token, withStore} from './one-store.js';

withStore();

describe('createEndpoint()', () => {
  const notices: StoredNotice[] = [];

  it('tells that something is stored: once, after it was, and without a word of it', async () => {
    const endpoint = createEndpoint({
      schools,
      store,
      onStored: (notice) => notices.push(notice),
      now: () => new Date('2026-11-20T23:30:00Z'),
    });
    const one = report({body: {involves: 'adult'}});
    await send(endpoint, one);
    await send(endpoint, one);
    await send(endpoint, {...one, body: {story: 'anders'}});
    // Whoever reads the notices of the team does not learn from one that somebody outside it was told something.
    const news = {kind: 'report', school: 'de-regenwulp', receivedOn: '2026-11-21'};
    assert.deepEqual(notices, [news]);
    await send(endpoint, report());
    await send(endpoint, report({body: {recipient: 'confidant'}}));
    assert.deepEqual(notices, [news, {...news, recipient: 'coordinator'}, news]);
  });

  it('dates by the day in the Netherlands', async () => {
    for (const [now, day] of [
      ['2026-06-30T21:59:59Z', '2026-06-30'],
      ['2026-06-30T22:00:00Z', '2026-07-01'],
      ['2026-12-31T23:00:00Z', '2027-01-01'],
    ] as const) {
      const endpoint = createEndpoint({schools, store, retention: 100_000, now: () => new Date(now)});
      const one = report();
      await send(endpoint, one);
      assert.equal((await allItems(endpoint, token)).find(({id}) => id === one.id)!.receivedOn, day);
    }
  });

  for (const [what, onStored] of [
    [
      'throws',
      () => {
        throw new Error(canary);
      },
    ],
    ['rejects', () => Promise.reject(new TypeError(canary))],
  ] as const) {
    it(`stores and answers when onStored ${what}`, async () => {
      const watched = watchConsole();
      // On this day nothing that the tests above left is too old.
      const now = () => new Date('2026-11-21T12:00:00Z');
      const answer = await send(createEndpoint({schools, store, onStored, now}), report()).finally(watched.stop);
      assert.equal(answer.status, 201);
      assert.deepEqual(watched.lines, [`pleinwacht endpoint: onStored failed (${what === 'throws' ? 'Error' : 'TypeError'})`]);
    });
  }

  it('does not wait for onStored', async () => {
    const answer = await send(createEndpoint({schools, store, onStored: () => new Promise(() => {})}), report());
    assert.equal(answer.status, 201);
  });

  it('answers 500 fault when the store fails, and tells a code without the words', async () => {
    const failing = {...store, keep: async () => Promise.reject(Object.assign(new Error(canary), {code: 'SQLITE_FULL', detail: canary}))};
    const watched = watchConsole();
    const answer = await send(createEndpoint({schools, store: withMethods(store, failing)}), report()).finally(watched.stop);
    assert.equal(answer.status, 500);
    assert.match(await answer.clone().text(), /urn:pleinwacht:problem:fault/);
    assert.ok(!(await everythingIn(answer)).includes(canary));
    assert.deepEqual(watched.lines, ['pleinwacht endpoint: store failed (SQLITE_FULL)']);
  });

  it('needs the school when there are several', async () => {
    const two = [...schools, {id: 'elders', recipients: ['coordinator'], tokens: [], nobodyOutside: true}];
    const endpoint = createEndpoint({schools: two, store});
    const without = await send(endpoint, report());
    assert.equal(without.status, 422);
    assert.deepEqual(((await without.json()) as {fields: unknown}).fields, [{path: 'school', code: 'required'}]);
    assert.equal((await send(endpoint, report({school: 'elders'}))).status, 201);
  });

  it('answers 429 with a Retry-After to more than its limit, per school, until there is room again', async () => {
    let now = Date.parse('2026-11-21T12:00:00Z');
    const two = [...schools, {id: 'elders', recipients: ['coordinator'], tokens: [], nobodyOutside: true}];
    const endpoint = createEndpoint({schools: two, store, limits: {rate: {count: 2, seconds: 60}}, now: () => new Date(now)});
    const statuses = async (school: string) => (await send(endpoint, report({school}))).status;
    assert.deepEqual([await statuses('elders'), await statuses('elders')], [201, 201]);
    const refused = await send(endpoint, report({school: 'elders'}));
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '30');
    assert.match(await refused.text(), /too-busy/);
    assert.equal(await statuses('de-regenwulp'), 201);
    now += 30_000;
    assert.deepEqual([await statuses('elders'), await statuses('elders')], [201, 429]);
  });

  it('answers 503 closed while it is closed, and keeps the inbox open', async () => {
    let closed = true;
    const endpoint = createEndpoint({schools, store, closed: () => closed});
    const refused = await send(endpoint, report());
    assert.equal(refused.status, 503);
    assert.match(await refused.text(), /urn:pleinwacht:problem:closed/);
    assert.equal((await ask(endpoint, token)).status, 200);
    closed = false;
    assert.equal((await send(endpoint, report())).status, 201);
  });

  it('takes another largest size', async () => {
    const endpoint = createEndpoint({schools, store, limits: {body: 300}});
    assert.equal((await send(endpoint, report({x: 'x'.repeat(300)}))).status, 413);
    assert.equal((await send(endpoint, report())).status, 201);
  });

  it('sends secure headers with every answer', async () => {
    const endpoint = createEndpoint({schools, store});
    const answers = await Promise.all([
      send(endpoint, report()),
      send(endpoint, 'x'),
      ask(endpoint, token),
      ask(endpoint, undefined),
      ask(endpoint, token, '/health'),
      ask(endpoint, token, '/nowhere', 'PUT'),
      ask(endpoint, token, '', 'OPTIONS'),
    ]);
    for (const {headers} of answers) {
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'");
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
      assert.equal(headers.get('set-cookie'), null);
    }
  });

  describe('lets pages of other origins send', () => {
    const cross = (origin: string | undefined, method: string, path = '') => {
      const endpoint = createEndpoint({
        schools,
        store,
        origins: ['https://portaal.example', 'http://localhost:8000'],
        requestHeaders: ['X-Gateway'],
      });
      const headers = new Headers({'Content-Type': 'application/json', Authorization: `Bearer ${token}`});
      if (origin !== undefined) headers.set('Origin', origin);
      return endpoint(new Request(address + path, {method, headers, ...(method === 'POST' && {body: JSON.stringify(report())})}));
    };
    const allowed = ({headers}: Response) => headers.get('access-control-allow-origin');

    it('from an exact origin', async () => {
      for (const origin of ['https://portaal.example', 'http://localhost:8000']) {
        const answer = await cross(origin, 'POST');
        assert.deepEqual([answer.status, allowed(answer), answer.headers.get('vary')], [201, origin, 'Origin']);
        assert.equal(answer.headers.get('access-control-expose-headers'), 'Retry-After');
        assert.equal(answer.headers.get('access-control-allow-credentials'), null);
      }
    });

    it('after a preflight', async () => {
      const answer = await cross('https://portaal.example', 'OPTIONS');
      assert.equal(answer.status, 204);
      assert.equal(allowed(answer), 'https://portaal.example');
      assert.equal(answer.headers.get('access-control-allow-methods'), 'POST');
      assert.equal(answer.headers.get('access-control-allow-headers'), 'content-type, idempotency-key, x-gateway');
      assert.equal(answer.headers.get('access-control-expose-headers'), 'Retry-After');
      assert.equal(answer.headers.get('vary'), 'Origin');
    });

    it('with problems that they can read', async () => {
      const endpoint = createEndpoint({schools, store, origins: ['https://portaal.example']});
      const answer = await send(endpoint, 'x', {Origin: 'https://portaal.example'});
      assert.deepEqual([answer.status, allowed(answer)], [400, 'https://portaal.example']);
    });

    it('and from no other', async () => {
      for (const origin of [
        'https://portaal.example.evil.example',
        'https://evil.example',
        'http://portaal.example',
        'https://portaal.example:8443',
        'https://PORTAAL.example',
        'null',
        undefined,
      ]) {
        for (const method of ['POST', 'OPTIONS']) {
          const answer = await cross(origin, method);
          assert.deepEqual([allowed(answer), answer.headers.get('vary')], [null, 'Origin'], `${origin} ${method}`);
          assert.equal(answer.headers.get('access-control-allow-headers'), null);
        }
      }
    });

    it('but never read the inbox', async () => {
      for (const method of ['GET', 'OPTIONS', 'DELETE', 'PATCH']) {
        assert.equal(allowed(await cross('https://portaal.example', method, '/submissions')), null);
        assert.equal(allowed(await cross('https://portaal.example', method, `/submissions/${newId()}`)), null);
      }
    });
  });

  describe('knows its addresses', () => {
    const id = newId();
    for (const [method, path, status, allow] of [
      ['GET', '', 405, 'OPTIONS, POST'],
      ['HEAD', '', 405, 'OPTIONS, POST'],
      ['PUT', '', 405, 'OPTIONS, POST'],
      ['POST', '/submissions', 405, 'GET, HEAD'],
      ['HEAD', '/submissions', 200],
      ['POST', `/submissions/${id}`, 405, 'DELETE, GET, HEAD, PATCH'],
      ['GET', `/submissions/${id}`, 404],
      ['GET', '/submissions/short', 404],
      ['GET', `/submissions/${id}/more`, 404],
      ['GET', '/submissions/', 200],
      ['GET', `/submissions/${id}/`, 404],
      ['GET', '//submissions', 200],
      ['GET', '/health/', 200],
      ['PUT', '/', 405, 'OPTIONS, POST'],
      ['POST', '/other', 404],
      ['DELETE', '/health', 405, 'GET, HEAD'],
      ['GET', '/health', 200],
    ] as const) {
      it(`answers ${status} to ${method} {endpoint}${path.replace(id, '{id}')}`, async () => {
        const endpoint = createEndpoint({schools, store, basePath: '/api/pleinwacht'});
        const answer = await ask(endpoint, token, path, method);
        assert.deepEqual([answer.status, answer.headers.get('allow') ?? undefined], [status, allow]);
        if (status >= 400 && method !== 'HEAD') assert.equal(answer.headers.get('content-type'), 'application/problem+json');
        if (method === 'HEAD') assert.equal(await answer.text(), '');
      });
    }

    it('with a slash at the end too', async () => {
      const endpoint = createEndpoint({schools, store, basePath: '/api/pleinwacht'});
      const init = {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(report())};
      assert.equal((await endpoint(new Request(`${address}/`, init))).status, 201);
      assert.equal((await endpoint(new Request(`${address}x/`, init))).status, 404);
      // As two parts of an address that were put together give it.
      const again = {...init, body: JSON.stringify(report())};
      assert.equal((await endpoint(new Request(address.replace('/api/', '//api//'), again))).status, 201);
    });

    it('at any path when none is given', async () => {
      const endpoint = createEndpoint({schools, store});
      for (const url of ['https://x.example/', 'https://x.example/a/b', 'https://x.example/meld?portaal=1']) {
        const init = {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(report())};
        assert.equal((await endpoint(new Request(url, init))).status, 201);
      }
      assert.equal((await endpoint(new Request('https://x.example/submissions'))).status, 401);
    });

    it('at the root', async () => {
      const endpoint = createEndpoint({schools, store, basePath: '/'});
      assert.equal((await endpoint(new Request('https://x.example/submissions'))).status, 401);
      assert.equal((await endpoint(new Request('https://x.example/'))).status, 405);
      assert.equal((await endpoint(new Request('https://x.example/x'))).status, 404);
    });
  });

  describe('throws at options that are wrong', () => {
    const right = {
      schools: [{id: 'a', recipients: ['coordinator'], tokens: [tokenOf('secret')], nobodyOutside: true}],
      store: {keep() {}} as unknown as Store,
    };
    const both = ['coordinator', {role: 'confidant', outsideTeam: true}];
    const apart = {token: tokenOf('apart'), recipients: ['confidant']};
    const school = right.schools[0]!;
    for (const [options, message] of [
      [{...right, schools: []}, 'createEndpoint() schools: expected a list of at least one school, found an empty list'],
      [{...right, schools: undefined}, 'createEndpoint() schools: expected a list of at least one school, found nothing'],
      [
        {...right, schools: [{...school, id: 'a b'}]},
        'createEndpoint() schools[0].id: expected 1–64 letters, digits, dots, dashes or underscores, found "a b"',
      ],
      [
        {...right, schools: [school, {...school, tokens: [tokenOf('other')]}]},
        'createEndpoint() schools: expected each one once, found "a" twice',
      ],
      [{...right, schools: [school, {...school, id: 'b'}]}, 'createEndpoint() schools: expected every token once, found one twice'],
      [
        {...right, schools: [{...school, recipients: []}]},
        'createEndpoint() schools[0].recipients: expected a list of at least one recipient, found an empty list',
      ],
      [
        {...right, schools: [{...school, recipients: ['De Wit']}]},
        'createEndpoint() schools[0].recipients[0]: expected a role of 1–40 characters a-z, 0-9 and -, and outsideTeam true or false, found "De Wit"',
      ],
      [
        {...right, schools: [{...school, tokens: ['secret token']}]},
        'createEndpoint() schools[0].tokens[0]: expected a token of letters, digits and signs without spaces, found something else',
      ],
      [
        {...right, schools: [{...school, tokens: [{token: tokenOf('t'), recipients: ['confidant']}]}]},
        'createEndpoint() schools[0].tokens[0].recipients[0]: expected one of this school\'s recipients (coordinator), found "confidant"',
      ],
      [
        {...right, schools: [{...school, tokens: ['short']}]},
        'createEndpoint() schools[0].tokens[0]: expected a token of at least 24 characters, found one of 5. Make one with openssl rand -base64 24',
      ],
      [
        {...right, schools: [{...school, nobodyOutside: undefined}]},
        "createEndpoint() schools[0]: expected a recipient outside the team ({role: 'confidant', outsideTeam: true}) with a token of its own " +
          "({token: …, recipients: ['confidant']}), found none, so that a report that involves an adult cannot be kept from the team. " +
          'Add them, or say nobodyOutside: true: such reports are then refused',
      ],
      [
        {...right, schools: [{...school, recipients: both, tokens: [tokenOf('t'), {...apart, recipients: ['coordinator', 'confidant']}]}]},
        'createEndpoint() schools[0].tokens[1].recipients: expected recipients of the team, or outside it, found coordinator of the team ' +
          'beside confidant outside it. Give each side a token of its own',
      ],
      [
        {...right, schools: [{...school, recipients: both, tokens: [apart]}]},
        'createEndpoint() schools[0].nobodyOutside: expected false, for a token of its own reaches confidant outside the team, found true',
      ],
      [
        {...right, schools: [{...school, recipients: both.slice(1)}]},
        'createEndpoint() schools[0].tokens[0]: expected recipients, for a token without them reads for the team, in which this school has none, found nothing',
      ],
      [
        {...right, schools: [{...school, retention: 0}]},
        'createEndpoint() schools[0].retention: expected a whole number of days, at least 1, found 0',
      ],
      [{...right, retention: 1.5}, 'createEndpoint() retention: expected a whole number of days, at least 1, found 1.5'],
      [{...right, retention: {quiz: 0}}, 'createEndpoint() retention.quiz: expected a whole number of days, at least 1, found 0'],
      [
        {...right, schools: [{...school, retention: {days: 9, raport: 9}}]},
        'createEndpoint() schools[0].retention: expected days, or kinds of what is kept (report, checklist, quiz, startgesprek, question, case), found "raport"',
      ],
      [{...right, store: undefined}, 'createEndpoint() store: expected a Store, for example await openStore(path), found nothing'],
      [
        {...right, origins: ['*']},
        'createEndpoint() origins[0]: expected an origin without a path, such as https://portaal.example, found "*"',
      ],
      [
        {...right, origins: ['https://a.example/']},
        'createEndpoint() origins[0]: expected an origin without a path, such as https://portaal.example, found "https://a.example/"',
      ],
      [
        {...right, basePath: '/api/'},
        'createEndpoint() basePath: expected a path that starts and does not end with a slash, such as /api/pleinwacht, found "/api/"',
      ],
      [{...right, limits: {body: -1}}, 'createEndpoint() limits.body: expected a whole number of bytes, at least 1, found -1'],
      [{...right, limits: {rate: {count: 1}}}, 'createEndpoint() limits.rate.seconds: expected a whole number, at least 1, found nothing'],
      [{...right, onStored: 'x'}, 'createEndpoint() onStored: expected a function, found "x"'],
    ] as const) {
      it(message.slice(0, 70), () => {
        assert.throws(() => createEndpoint(options as never), {name: 'TypeError', message});
      });
    }
  });
});

/** A store with some of its methods replaced. */
function withMethods(original: Store, changed: Partial<Store>): Store {
  return new Proxy(original, {
    get: (target, name) => {
      const value = (changed as Record<PropertyKey, unknown>)[name] ?? (target as unknown as Record<PropertyKey, unknown>)[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
