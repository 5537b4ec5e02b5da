import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {getRequestListener} from '@hono/node-server';

import {checkSchoolFile} from '../../src/command-line/check-school-file.js';
import {findDoubles, findJsonFault} from '../../src/command-line/json-fault.js';
import {adviceFor, jsonAdvice} from '../../src/demo/site/snippet/advice.js';
import {createEndpoint, openStore} from '../../src/endpoint/index.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {root, run} from './packed.js';

describe('pleinwacht check', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleinwacht-check-'));
  });
  after(() => rmSync(folder, {recursive: true}));

  const file = (text: string | Uint8Array, name = 'school.json') => {
    writeFileSync(join(folder, name), text);
    return name;
  };
  const pleinwacht = (...args: string[]) => run(process.execPath, [join(root, 'dist/command-line/pleinwacht.js'), ...args], folder);

  it('says so when there is nothing to mend, and skips a byte order mark as a browser does', async () => {
    const {code, output, errors} = await pleinwacht('check', file('\ufeff{"$schema": "x", "name": "De Regenwulp"}'));
    assert.deepEqual([code, output, errors], [0, 'school.json: nothing to mend\n', '']);
  });

  it('prints a line for each fault and exits with 1', async () => {
    const school = {
      name: 7,
      contacts: [
        {role: 'coordinator', phone: '112'},
        {role: 'confidant', phone: 'bel'},
      ],
      kleur: 'rood',
    };
    const {code, output} = await pleinwacht('check', file(JSON.stringify(school)), file('{}', 'other.json'));
    assert.equal(code, 1);
    const [name, phone, member, other] = output.split('\n');
    assert.match(name!, /^school\.json: name: expected text, got 7$/);
    assert.match(phone!, /^school\.json: contacts\[1\]\.phone: expected text like .*, got "bel"$/);
    assert.match(member!, /^school\.json: kleur: expected one of id, name, .*, got "kleur"$/);
    assert.equal(other, 'other.json: nothing to mend');
  });

  it('tells with the line what a browser swallows: letters of another encoding, and members that stand twice', async () => {
    const latin = Buffer.from('{\n  "name": "Basisschool De Cinqu\u00e9",\n  "id": "a",\n  "id": "b"\n}', 'latin1');
    const {code, output} = await pleinwacht('check', file(latin));
    assert.equal(code, 1);
    assert.deepEqual(output.split('\n'), [
      'school.json: line 2: expected a file in UTF-8, got characters that are none',
      'school.json: line 4: expected "id" once, got it here and in line 3',
      '',
    ]);
  });

  it('tells of letters that were changed on the way, and of a file whose bytes are others', async () => {
    const twice = Buffer.from('{\n"name": "De Cinqu\u00e9",\n"programme": "\u201cKiVa\u201d"}').toString('latin1');
    const cases: [string | Buffer, number, RegExp][] = [
      [twice, 1, /^school\.json: line 2, 3: expected letters in UTF-8/],
      ['{"name": "De &quot;Bron&quot; &amp; Zo&euml;"}', 1, /^school\.json: line 1: expected letters as they are/],
      ['{"name": "Bakker & Zn; Âge, Ã"}', 0, /nothing to mend/],
      [Buffer.from('\ufeff{"name": "a"}', 'utf16le'), 2, /^school\.json: expected a file in UTF-8, got UTF-16/],
      [Buffer.from('\ufeff{"name": "a"}', 'utf16le').swap16(), 2, /got UTF-16/],
      [Buffer.from('{"name": "a"}', 'utf16le'), 2, /got UTF-16/],
    ];
    for (const [text, exit, said] of cases) {
      const {code, output, errors} = await pleinwacht('check', file(text));
      assert.equal(code, exit, String(said));
      assert.match(output + errors, said);
    }
  });

  it('says where a file stops being JSON and exits with 2', async () => {
    const {code, output, errors} = await pleinwacht('check', file('{\n  "name": "De Regenwulp",\n}\n'));
    assert.deepEqual([code, output, errors], [2, '', 'school.json:3:1: not JSON, found "}"\n']);
  });

  it('exits with 2 for a file that is not there, and for anything but check', async () => {
    const missing = await pleinwacht('check', 'nowhere.json');
    assert.deepEqual([missing.code, missing.errors], [2, 'nowhere.json: cannot be read (ENOENT)\n']);
    const other = await pleinwacht('chek', 'school.json');
    assert.equal(other.code, 2);
    assert.match(other.errors, /^Usage: pleinwacht check/);
    assert.equal((await pleinwacht('--help')).code, 0);
  });
});

describe('pleinwacht check-endpoint', () => {
  const command = (...args: string[]) =>
    run(process.execPath, [join(root, 'dist/command-line/pleinwacht.js'), 'check-endpoint', ...args], root);

  it('exits with 2 and says how to call it, for what is no address and for what it does not know', async () => {
    for (const args of [[], ['school.example'], ['ftp://school.example'], ['https://a.example', 'https://b.example'], ['--quick']]) {
      const {code, output, errors} = await command(...args);
      assert.deepEqual([code, output], [2, ''], args.join(' '));
      assert.match(errors, /^Usage: pleinwacht check-endpoint <url>/);
    }
  });

  it('exits with 1 where nobody answers, with what was found and what to mend at each line', async () => {
    const {code, output, errors} = await command('http://127.0.0.1:1/');
    assert.equal(code, 1);
    assert.match(errors, /^Sends about a hundred test submissions to http:\/\/127\.0\.0\.1:1\//);
    assert.match(output, /^wrong {8}stores: .*\n +found: no answer \(ECONNREFUSED\)\n +mend: {2}\S/m);
    assert.match(output, /\n0 ok, \d+ wrong, \d+ not offered, \d+ not tried, of \d+\n$/);
  });

  it('exits with 0 for our own endpoint, as JSON when asked', async () => {
    const {folder, remove} = await scratchFolder();
    const store = await openStore(`${folder}/pleinwacht.db`);
    const origin = 'https://portaal.example';
    const endpoint = createEndpoint({
      schools: [
        {id: 'de-regenwulp', recipients: ['coordinator'], tokens: ['token-of-the-coordinator'], nobodyOutside: true, answers: true},
      ],
      origins: [origin],
      store,
      limits: {rate: {count: 100_000, seconds: 1}},
    });
    const server = createServer(getRequestListener(endpoint, {overrideGlobalObjects: false}));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const {code, output} = await command(url, '--school', 'de-regenwulp', '--origin', origin, '--json');
      const said = JSON.parse(output) as {url: string; wrong: number; checks: {verdict: string}[]};
      assert.deepEqual([code, said.url, said.wrong], [0, url, 0]);
      assert.ok(said.checks.length >= 60);
    } finally {
      server.closeAllConnections();
      server.close();
      await store.close();
      await remove();
    }
  });
});

describe('checkSchoolFile()', () => {
  const faults = (school: object) => {
    const result = checkSchoolFile(JSON.stringify(school));
    assert.ok('faults' in result);
    return result.faults.map(({text}) => text);
  };

  it('walks the plan, as the parent panel does', () => {
    const step = {id: 'a', title: 'A', phase: 'act', owner: 'teacher', actions: []};
    assert.deepEqual(faults({stepPlan: {id: 'plan', title: 'Plan', steps: [step]}}), [
      'stepPlan, step "a": expected next or branches ("end" to stop here), got neither',
    ]);
    assert.deepEqual(faults({stepPlan: {id: 'plan', title: 'Plan', steps: [{...step, next: 'end'}]}}), []);
  });

  it('knows the sections of the parent panel', () => {
    const addition = (section: string) => faults({additions: [{section, text: 'Ook bij ons.'}]});
    assert.deepEqual(addition('online'), []);
    assert.match(addition('onlin')[0]!, /^additions: expected one of doors, .*, got "onlin"$/);
  });

  it('tells that reports cannot be sealed yet', () => {
    assert.match(faults({recipients: [{role: 'coordinator', label: 'Bakker', publicKey: 'k'}]})[0]!, /^recipients: expected no publicKey/);
  });

  it('tells a wrong name inside an item', () => {
    const [fault] = faults({contacts: [{role: 'coordinator', name: 'mevrouw Bakker', telefoon: '0517 00 00 01'}]});
    assert.match(fault!, /^contacts\[0\]\.telefoon: expected one of role, label, name, phone, .*, got "telefoon"$/);
  });

  it('says in Dutch what a web editor can do about it', () => {
    const advice = (text: string) => {
      const result = checkSchoolFile(text);
      return 'faults' in result ? result.faults.map(adviceFor) : [jsonAdvice(result)];
    };
    const cases: [string, RegExp][] = [
      ['{"contacts": [{"role": "coordinator", "telefoon": "1"}]}', /“telefoon” van contactpersoon 1 kennen we niet. Bedoelt u “phone”\?/],
      ['{"groups": [{"name": "groep 8", "pupils": 20, "Leerlingen": 2}]}', /Bedoelt u “pupils”\?/],
      ['{"contacts": [{"role": "coordinator", "fone": "1"}]}', /kennen we niet. Haal het weg/],
      ['{"contact": []}', /“contact” kennen we niet. Bedoelt u “contacts”\?/],
      ['{"types": ["mbo"]}', /^Het soort school klopt niet/],
      ['{\n"name": "a",\n"name": "b"}', /^Regel 3: “name” staat er twee keer, ook in regel 2\./],
      ['{\n"name": "caf\ufffd"}', /^Regel 2: .*UTF-8/],
      ['{\n"name": "caf\u00c3\u00a9"}', /^Regel 2: .*UTF-8/],
      ['{\n"name": "Jan &amp; Zn"}', /^Regel 2: .*Typ de letter zelf/],
    ];
    for (const [text, said] of cases) assert.match(advice(text).join('\n'), said);
  });

  it('wants an object', () => {
    const result = checkSchoolFile('[]');
    assert.deepEqual('faults' in result && result.faults, [{path: '', text: 'school: expected an object that describes a school, got []'}]);
  });
});

describe('findDoubles()', () => {
  it('finds members that stand twice in one object, and nowhere else', () => {
    assert.deepEqual(findDoubles('{"a": {"b": 1,\n"b": 2}, "c": [{"b": 1}, {"b": 2}],\r\n"\\u0061": 3}'), [
      {line: 2, first: 1, name: 'b'},
      {line: 3, first: 1, name: 'a'},
    ]);
    assert.deepEqual(findDoubles('{"a": "a", "b": ["a", "a"]}'), []);
  });
});

describe('findJsonFault()', () => {
  for (const [text, line, column, found] of [
    ['', 1, 1, 'the end of the file'],
    ['{"a" 1}', 1, 6, '"1"'],
    ['{"a":1,}', 1, 8, '"}"'],
    ['[1,2', 1, 5, 'the end of the file'],
    ['{\r\n"a":\r\n  tru}', 3, 3, '"t"'],
    ['{"a": "x\ny"}', 1, 9, '"\\n"'],
    ['{"a": "\\q"}', 1, 8, '"\\\\"'],
    ['{"a": 01}', 1, 8, '"1"'],
    ["{'a': 1}", 1, 2, '"\'"'],
    ['{"a": 1} // school', 1, 10, '"/"'],
    ['[[[{"a":[]}, -1.5e+3, true, null, "\\u00e9"], x]]', 1, 46, '"x"'],
  ] as const) {
    it(`finds where ${JSON.stringify(text)} goes wrong`, () => {
      assert.throws(() => JSON.parse(text));
      assert.deepEqual(findJsonFault(text), {line, column, found});
    });
  }
});
