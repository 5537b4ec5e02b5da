import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {createEndpoint, type Endpoint, type Fault, type StoredNotice} from '../../src/endpoint/index.js';
import {watchConsole} from './console-watch.js';
import {address, allItems, ask, canary, newId, report, send} from './submissions.js';
import {everythingIn, outsideToken, schools, store, token, withStore} from './one-store.js';

withStore();

function nested(depth: number) {
  return '['.repeat(depth) + ']'.repeat(depth);
}

/** A body that comes in pieces and without a length, as chunked encoding brings it. */
function streamed(pieces: Iterable<Uint8Array>, type = 'application/json') {
  let read = 0;
  const source = pieces[Symbol.iterator]();
  const body = new ReadableStream({
    pull(controller) {
      const {value, done} = source.next();
      if (done) return controller.close();
      read++;
      controller.enqueue(value);
    },
  });
  const request = new Request(address, {method: 'POST', headers: {'Content-Type': type}, body, duplex: 'half'} as RequestInit);
  return {request, read: () => read};
}

describe('POST {endpoint}', () => {
  let endpoint: Endpoint;
  let faults: Fault[];
  before(() => {
    faults = [];
    endpoint = createEndpoint({schools, store, origins: ['https://portaal.example'], onFault: (fault) => faults.push(fault)});
  });

  const bytes = (text: string) => new TextEncoder().encode(text);
  const json = (value: unknown) => JSON.stringify(value);
  const withText = (text: string) => json(report()).replace(canary, `${canary} ${text}`);
  const big = canary.repeat(100);

  type Row = [what: string, body: string | Uint8Array, status: number, slug?: string, fields?: [path: string, code: string][]];
  const rows: Row[] = [
    ['nothing', '', 400, 'invalid', [['', 'not_json']]],
    ['half an object', `{"version":1,"body":"${canary}`, 400, 'invalid', [['', 'not_json']]],
    ['no JSON', canary, 400, 'invalid', [['', 'not_json']]],
    ['NaN', `{"version":NaN,"x":"${canary}"}`, 400, 'invalid', [['', 'not_json']]],
    ['invalid UTF-8', new Uint8Array([...bytes(`"${canary}`), 0xc3, 0x28, 0x22]), 400, 'invalid', [['', 'not_utf8']]],
    ['UTF-16', new Uint8Array(Buffer.from(json(report()), 'utf16le')), 400, 'invalid'],
    ['null', 'null', 422, 'invalid'],
    ['a text', json(canary), 422, 'invalid'],
    ['a number', '1e400', 422, 'invalid'],
    ['a list', json([canary]), 422, 'invalid'],
    ['an empty object', '{}', 422, 'invalid', [['kind', 'required']]],
    ['lists 10 000 deep', nested(10_000), 422, 'invalid', [['', 'too_deep']]],
    ['lists 30 000 deep in an unknown member', json(report()).replace(/}$/, `,"x":${nested(30_000)}}`), 422, 'invalid', [['', 'too_deep']]],
    ['lists 100 000 deep', nested(100_000), 413, 'too-large'],
    ['objects 9 000 deep', '{"a":'.repeat(9_000) + '1' + '}'.repeat(9_000), 422, 'invalid', [['', 'too_deep']]],
    ['more than 64 KiB', json(report({x: big.repeat(30)})), 413, 'too-large'],
    ['another version', json(report({version: 2})), 406, 'unsupported-version'],
    ['another version with another shape', json({version: 99, canary}), 406, 'unsupported-version'],
    ['a version of a wrong type', json(report({version: '1'})), 422, 'invalid', [['version', 'unknown_value']]],
    ['no version', json(report({version: undefined})), 422, 'invalid', [['version', 'required']]],
    ['an unknown kind', json(report({kind: canary})), 422, 'invalid', [['kind', 'unknown_value']]],
    ['a kind from the prototype', json(report({kind: 'constructor'})), 422, 'invalid', [['kind', 'unknown_value']]],
    ['no kind', json(report({kind: undefined})), 422, 'invalid', [['kind', 'required']]],
    ['a kind of a wrong type', json(report({kind: {a: canary}})), 422, 'invalid', [['kind', 'unknown_value']]],
    ['a short id', json(report({id: 'abc'})), 422, 'invalid', [['id', 'wrong_format']]],
    ['an id of a wrong type', json(report({id: 12})), 422, 'invalid', [['id', 'wrong_type']]],
    ['no id', json(report({id: undefined})), 422, 'invalid', [['id', 'required']]],
    ['an id with markup', json(report({id: '<script>alert(1)</script'})), 422, 'invalid', [['id', 'wrong_format']]],
    ['a body of a wrong type', json({...report(), body: canary}), 422, 'invalid', [['body', 'wrong_type']]],
    ['a list as body', json({...report(), body: [canary]}), 422, 'invalid', [['body', 'wrong_type']]],
    ['no body', json({...report(), body: undefined}), 422, 'invalid', [['body', 'required']]],
    ['neither story nor form', json(report({body: {story: undefined, effect: canary}})), 422, 'invalid', [['body.story', 'required']]],
    ['a blank story', json(report({body: {story: ' \n\t '}})), 422, 'invalid', [['body.story', 'required']]],
    ['a story of control characters', json(report({body: {story: '\u0000\u0007'}})), 422, 'invalid', [['body.story', 'required']]],
    ['a story of a wrong type', json(report({body: {story: [canary]}})), 422, 'invalid', [['body.story', 'wrong_type']]],
    ['a story that is too long', json(report({body: {story: 'a'.repeat(4001)}})), 422, 'invalid', [['body.story', 'too_long']]],
    ['a form of a wrong type', json(report({body: {forms: [1]}})), 422, 'invalid', [['body.forms.0', 'wrong_type']]],
    ['a form that is no slug', json(report({body: {forms: [canary]}})), 422, 'invalid', [['body.forms.0', 'wrong_format']]],
    ['too many forms', json(report({body: {forms: Array(41).fill('verbal')}})), 422, 'invalid', [['body.forms', 'too_many']]],
    ['an unknown contact', json(report({body: {contact: {mode: canary}}})), 422, 'invalid', [['body.contact.mode', 'unknown_value']]],
    ['a contact without a name', json(report({body: {contact: {mode: 'name'}}})), 422, 'invalid', [['body.contact.name', 'required']]],
    ['a blank name', json(report({body: {contact: {mode: 'name', name: ' '}}})), 422, 'invalid', [['body.contact.name', 'too_short']]],
    ['an unknown school', json(report({school: 'elders'})), 422, 'invalid', [['school', 'unknown_school']]],
    ['a school from the prototype', json(report({school: '__proto__'})), 422, 'invalid', [['school', 'unknown_school']]],
    ['a school of a wrong type', json(report({school: [canary]})), 422, 'invalid', [['school', 'wrong_type']]],
    ['replacing what is no id', json(report({replaces: canary})), 422, 'invalid', [['replaces', 'wrong_format']]],
    [
      'a count beyond its bound',
      json({...report(), kind: 'quiz', body: {counts: [{situation: 's', choice: 'c', count: 1001}]}}),
      422,
      'invalid',
      [['body.counts.0.count', 'too_large']],
    ],
    [
      'a count of 1e999',
      json({...report(), kind: 'quiz', body: {counts: [{situation: 's', choice: 'c', count: 7}]}}).replace('7', '1e999'),
      422,
      'invalid',
    ],
    [
      'a question without a sender',
      json({...report(), kind: 'question', body: {topic: canary.toLowerCase()}}),
      422,
      'invalid',
      [['body.from', 'required']],
    ],

    ['the smallest report', json({version: 1, id: newId(), kind: 'report', body: {forms: ['unknown']}}), 201],
    ['a story as long as it may be', json(report({body: {story: '👩'.repeat(4000)}})), 201],
    ['unknown values and members', json(report({x: [canary], body: {forms: ['nieuw-soort'], y: {z: null}}})), 201],
    ['lone surrogates', withText('\\ud800 \\udc00\\ud83d'), 201],
    ['NUL and other control characters', withText('\\u0000\\u0001\\u001b[2J\\u009f'), 201],
    ['markup', json(report({body: {story: `<img src=x onerror=alert(1)>${canary}</script>`}})), 201],
    ['the other kinds of line ends', withText('\\r\\n\\r'), 201],
    [
      'names from the prototype',
      json(report()).replace('"body":{', '"__proto__":{"a":1},"constructor":1,"body":{"__proto__":{"kind":"x"},"toString":1,'),
      201,
    ],
    ['huge numbers in unknown members', json(report()).replace('"body"', '"x":1e999,"y":-9007199254740993,"z":1e-999,"body"'), 201],
    ['a byte order mark', `\uFEFF${json(report())}`, 201],
    ['white space around it', `\n\t ${json(report())}\r\n`, 201],
    ['the same member twice', json(report()).replace('"version":1', '"version":2,"version":1'), 201],
  ];

  for (const [what, body, status, slug, fields] of rows) {
    it(`answers ${status}${slug ? ` ${slug}` : ''} to ${what}`, async () => {
      const watched = watchConsole();
      const answer = await send(endpoint, body).finally(watched.stop);
      assert.equal(answer.status, status);
      const type = answer.headers.get('content-type');
      const parsed = (await answer.clone().json()) as {type?: string; status?: number; fields?: {path: string; code: string}[]};
      if (slug) {
        assert.equal(type, 'application/problem+json');
        assert.deepEqual([parsed.type, parsed.status], [`urn:pleinwacht:problem:${slug}`, status]);
        if (fields) {
          assert.deepEqual(
            parsed.fields,
            fields.map(([path, code]) => ({path, code})),
          );
        }
      } else assert.deepEqual([type, parsed], ['application/json', {received: true, version: 1}]);
      assert.ok(!(await everythingIn(answer)).toLowerCase().includes(canary.toLowerCase().slice(0, 10)), 'an answer repeats what was sent');
      assert.deepEqual(watched.lines, []);
      assert.deepEqual(faults, []);
    });
  }

  it('names a field for no more than twenty faults', async () => {
    const answer = await send(endpoint, report({body: {forms: Array(40).fill(1)}}));
    assert.equal(((await answer.json()) as {fields: unknown[]}).fields.length, 20);
  });

  for (const [type, status] of [
    ['application/json', 201],
    ['Application/JSON; charset=UTF-8', 201],
    ['application/json;charset="utf-8"', 201],
    ['application/json; charset=utf8', 201],
    ['application/json; charset="UTF8"', 201],
    ["application/json ; charset = 'utf-8' ", 201],
    ['application/json;', 201],
    ['application/json; charset=', 201],
    ['application/json; charset=UTF_8', 201],
    ['application/json; charset=us-ascii', 201],
    ['application/json; charset=unicode-1-1-utf-8', 201],
    ['application/json, application/json; charset=utf-8', 201],
    ['application/json, text/plain', 415],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset=utf-88', 415],
    ['application/json; charset=iso-8859-1', 415],
    ['text/plain', 415],
    ['application/problem+json', 415],
    ['application/json-seq', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['', 415],
  ] as const) {
    it(`answers ${status} to ${type || 'no'} content type`, async () => {
      const answer = await send(endpoint, report(), {'Content-Type': type});
      assert.equal(answer.status, status);
      if (status === 415) assert.match(await answer.text(), /unsupported-media-type/);
    });
  }

  it('answers 415 to a compressed body', async () => {
    assert.equal((await send(endpoint, report(), {'Content-Encoding': 'gzip'})).status, 415);
    for (const encoding of ['identity', 'Identity', '', ' ', 'identity, identity']) {
      assert.equal((await send(endpoint, report(), {'Content-Encoding': encoding})).status, 201, encoding);
    }
    assert.equal((await send(endpoint, report(), {'Content-Encoding': 'identity, gzip'})).status, 415);
  });

  it('looks at the type before the size, and at the size before the text', async () => {
    const large = 'x'.repeat(65 * 1024);
    assert.equal((await send(endpoint, large, {'Content-Type': 'text/plain'})).status, 415);
    assert.equal((await send(endpoint, large)).status, 413);
  });

  it('takes 64 KiB exactly, and not a byte more', async () => {
    const envelope = JSON.stringify(report());
    const padded = (size: number) => bytes(' '.repeat(size - bytes(envelope).length) + envelope);
    assert.equal((await send(endpoint, padded(65536))).status, 201);
    assert.equal((await send(endpoint, padded(65537))).status, 413);
    assert.equal((await endpoint(streamed([padded(65536)]).request)).status, 200);
    assert.equal((await endpoint(streamed([padded(65536), bytes(' ')]).request)).status, 413);
  });

  it('stops reading a body without a length as soon as it is too large', async () => {
    const kibibyte = bytes('x'.repeat(1024));
    const long = streamed(
      (function* () {
        for (let count = 0; count < 2000; count++) yield kibibyte;
      })(),
    );
    assert.equal((await endpoint(long.request)).status, 413);
    assert.ok(long.read() < 100, `${long.read()} KiB were read`);
  });

  it('holds to the limit when less was stated than comes', async () => {
    const large = streamed([bytes(' '.repeat(65537))]);
    large.request.headers.set('Content-Length', '2');
    assert.equal((await endpoint(large.request)).status, 413);
    // By the rules of HTTP the length means nothing beside this header, so a server may go on for ever.
    const endless = streamed(
      (function* () {
        for (let count = 0; count < 2000; count++) yield bytes(' '.repeat(1024));
      })(),
    );
    endless.request.headers.set('Content-Length', '2');
    endless.request.headers.set('Transfer-Encoding', 'chunked');
    assert.equal((await endpoint(endless.request)).status, 413);
    assert.ok(endless.read() < 100, `${endless.read()} KiB were read`);
  });

  it('refuses by its length a body that it has not read', async () => {
    const large = streamed([bytes('{}')]);
    large.request.headers.set('Content-Length', '70000');
    assert.equal((await endpoint(large.request)).status, 413);
  });

  it('survives a body that breaks off', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(bytes('{"version"')),
      pull: (controller) => controller.error(new Error(canary)),
    });
    const request = new Request(address, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: broken,
      duplex: 'half',
    } as RequestInit);
    const answer = await endpoint(request);
    assert.equal(answer.status, 400);
    assert.deepEqual(faults, []);
  });

  it('answers a replay 200 and other bytes under the same id 422 conflict', async () => {
    const one = report();
    assert.equal((await send(endpoint, one)).status, 201);
    assert.equal((await send(endpoint, one)).status, 200);
    const other = await send(endpoint, {...one, body: {story: 'iets anders'}});
    assert.equal(other.status, 422);
    assert.match(await other.text(), /urn:pleinwacht:problem:conflict/);
    // The same value in other bytes is another send: what counts is what came over the wire.
    assert.equal((await send(endpoint, `${JSON.stringify(one)} `)).status, 422);
    assert.equal((await allItems(endpoint, token)).filter(({id}) => id === one.id).length, 1);
  });

  it('cleans texts, and knows a replay by the bytes as they came', async () => {
    const sent = report({body: {story: 'cafe\u0301\r\nnul\u0000 \ud800', 'cle\u0301': 1}});
    const composed = {...sent, body: {story: 'caf\u00e9\nnul \ufffd', 'cl\u00e9': 1}};
    // Written by hand, because JSON.stringify escapes a lone surrogate and bytes cannot hold one.
    assert.equal((await send(endpoint, sent)).status, 201);
    assert.equal((await send(endpoint, sent)).status, 200);
    assert.equal((await send(endpoint, composed)).status, 422);
    const item = (await allItems(endpoint, token)).find(({id}) => id === sent.id)!;
    assert.deepEqual(item.body, composed.body);
  });

  for (const [what, key, status] of [
    ['none', undefined, 201],
    ['the id in quotes', '"<id>"', 201],
    ['the id bare', '<id>', 201],
    ['the id in quotes with what a gateway adds', '"<id>"; via="poort"', 201],
    ['the id between spaces', '  "<id>" ', 201],
    ['nothing', '', 201],
    ['the id twice', '"<id>", "<id>"', 201],
    ['another one in quotes', '"Zk3vW0mQ8r2LxT5yB7nUcA"', 422],
    ['another one bare', 'Zk3vW0mQ8r2LxT5yB7nUcA', 422],
    ['an empty text', '""', 422],
    ['half a text', '"<id>', 422],
    ['two', '"<id>", "Zk3vW0mQ8r2LxT5yB7nUcA"', 422],
  ] as const) {
    it(`answers ${status} to ${what} as Idempotency-Key`, async () => {
      const one = report();
      const answer = await send(endpoint, one, key === undefined ? {} : {'Idempotency-Key': key.replaceAll('<id>', one.id)});
      assert.equal(answer.status, status);
      if (status === 422) {
        const {type, fields} = (await answer.json()) as {type: string; fields: unknown};
        assert.deepEqual([type, fields], ['urn:pleinwacht:problem:invalid', [{path: 'id', code: 'different_id'}]]);
      }
    });
  }

  it('answers who comes back as it answers any kind that it does not know, for it keeps no threads', async () => {
    const body = {lookup: 'L'.repeat(43), act: 'add', text: canary};
    const answer = await send(endpoint, {...report({kind: 'follow-up'}), body});
    const stranger = await send(endpoint, report({kind: 'nieuw-soort'}));
    assert.deepEqual([answer.status, await answer.text()], [stranger.status, await stranger.text()]);
    assert.deepEqual(
      (await allItems(endpoint, token)).filter(({kind}) => kind === 'follow-up'),
      [],
    );
  });

  it('keeps and shows no key to the way back, and knows a replay of it all the same', async () => {
    const one = report({body: {whom: 'de meester van gym', wayBack: {lookup: 'L'.repeat(43), extra: 1}}});
    assert.equal((await send(endpoint, one)).status, 201);
    assert.equal((await send(endpoint, one)).status, 200);
    const item = (await allItems(endpoint, token)).find(({id}) => id === one.id)!;
    assert.deepEqual(item.body, {story: canary, whom: 'de meester van gym', wayBack: {extra: 1}});
  });

  it('keeps everything that was sent, and lets nothing sent pose as its own', async () => {
    const sent = JSON.stringify(
      report({x: {deep: [1, null, 'x']}, state: 'handled', receivedOn: '1999-01-01', replacedBy: 'me', addressee: 'me'}),
    ).replace('"body":{', '"body":{"__proto__":{"a":1},');
    assert.equal((await send(endpoint, sent)).status, 201);
    const text = await (await ask(endpoint, token)).text();
    const {id} = JSON.parse(sent) as {id: string};
    const item = (JSON.parse(text) as {submissions: Record<string, unknown>[]}).submissions.find((one) => one.id === id)!;
    assert.deepEqual(item.x, {deep: [1, null, 'x']});
    assert.ok(Object.hasOwn(item.body as object, '__proto__'));
    assert.equal(item.state, 'new');
    assert.match(item.receivedOn as string, /^20\d\d-\d\d-\d\d$/);
    assert.notEqual(item.receivedOn, '1999-01-01');
    assert.equal(item.addressee, 'coordinator');
    assert.equal('replacedBy' in item, false);
  });

  describe('addresses a report', () => {
    for (const [what, body, recipient] of [
      ['to whom the sender chose', {recipient: 'school-leader'}, 'school-leader'],
      ['to the first of the team when the chosen one is unknown', {recipient: 'concierge'}, 'coordinator'],
      ['to the first of the team with pupils involved', {involves: 'pupils'}, 'coordinator'],
      ['outside the team when the sender chose so', {involves: 'pupils', recipient: 'confidant'}, 'confidant'],
      ['outside the team when an adult is involved', {involves: 'adult'}, 'confidant'],
      ['outside the team when an adult is involved and the chosen one is unknown', {involves: 'adult', recipient: 'x'}, 'confidant'],
      [
        'outside the team when an adult is involved and the chosen one is of the team',
        {involves: 'adult', recipient: 'coordinator'},
        'confidant',
      ],
    ] as const) {
      it(what, async () => {
        const one = report({body});
        assert.equal((await send(endpoint, one)).status, 201);
        const reader = recipient === 'confidant' ? outsideToken : token;
        assert.equal((await allItems(endpoint, reader)).find(({id}) => id === one.id)!.addressee, recipient);
      });
    }
  });

  describe('refuses a report that it cannot keep from the team', () => {
    const alone = {id: 'a', recipients: ['coordinator', {role: 'confidant', outsideTeam: true}], tokens: [token], nobodyOutside: true};
    for (const [what, school, body] of [
      ['about an adult, when there is nobody else', {...alone, recipients: ['coordinator']}, {involves: 'adult'}],
      ['about an adult, when nobody reads for who is outside', alone, {involves: 'adult', recipient: 'confidant'}],
      ['that was addressed outside the team, when nobody reads there', alone, {recipient: 'confidant'}],
      ['about an adult, with a name', {...alone, recipients: ['coordinator']}, {involves: 'adult', contact: {mode: 'name', name: 'Sam'}}],
    ] as const) {
      it(what, async () => {
        const notices: StoredNotice[] = [];
        const endpoint = createEndpoint({schools: [school], store, onStored: (notice) => notices.push(notice)});
        const one = report({body});
        const answer = await send(endpoint, one);
        assert.equal(answer.status, 422);
        assert.equal(((await answer.clone().json()) as {type: string}).type, 'urn:pleinwacht:problem:cannot-keep-apart');
        assert.ok(!(await everythingIn(answer)).includes(canary));
        assert.equal(await store.find({school: 'a', recipients: undefined}, one.id), undefined);
        assert.deepEqual(notices, []);
      });
    }
  });
});
