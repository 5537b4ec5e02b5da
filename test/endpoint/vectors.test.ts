import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import {allCaseVectors} from '../../src/describe/contract/case-vectors.js';
import {caseSchema, submissionSchema} from '../../src/describe/contract/json-schema.js';
import {allVectors} from '../../src/describe/contract/vectors.js';
import {createEndpoint, openStore, type Store} from '../../src/endpoint/index.js';
import {scratchFolder} from './scratch.js';
import {address, tokenOf} from './submissions.js';

/** What a receiver without threads says of every follow-up that is one. */
const noThreads = {status: 422, type: 'urn:pleinwacht:problem:invalid', fields: [{path: 'kind', code: 'unknown_value'}]};

describe('the vectors of the contract', () => {
  let store: Store;
  let remove: () => Promise<void>;
  const school = {id: 'de-regenwulp', recipients: ['coordinator'], tokens: [], nobodyOutside: true};
  before(async () => {
    const scratch = await scratchFolder();
    remove = scratch.remove;
    store = await openStore(`${scratch.folder}/pleinwacht.db`);
  });
  after(async () => {
    await store.close();
    await remove();
  });

  it('are many, each with a name of its own', () => {
    const names = allVectors().map(({name}) => name);
    assert.ok(names.length > 200, `${names.length}`);
    assert.equal(new Set(names).size, names.length);
  });

  for (const answers of [true, false]) {
    it(`are answered by our own endpoint as they say, ${answers ? 'with' : 'without'} threads`, async () => {
      const endpoint = createEndpoint({schools: [{...school, id: `${school.id}.${answers}`, answers}], store});
      for (const {name, headers, body, needs, ...vector} of allVectors()) {
        const answer = await endpoint(new Request(address, {method: 'POST', headers, body}));
        const {type, fields, thread} = (await answer.json()) as {type?: string; fields?: unknown; thread?: unknown};
        const expected = needs && !answers && vector.status < 300 ? noThreads : vector;
        const found = {
          status: answer.status,
          ...(type && {type}),
          ...('fields' in expected && {fields: fields ?? []}),
          ...('thread' in expected && {thread}),
        };
        assert.deepEqual(found, expected, name);
      }
    });
  }

  it('about cases are answered by our own endpoint, and fit the JSON Schema or do not, as they say', async () => {
    const ajv = new Ajv2020({strict: false});
    addFormats.default(ajv);
    const fits = ajv.compile(caseSchema());
    const token = tokenOf('cases');
    const endpoint = createEndpoint({schools: [{...school, tokens: [token]}], store});
    const seen = new Map<string, number>();
    for (const {name, method, path, headers, body, ...vector} of allCaseVectors()) {
      assert.ok(!seen.has(name), name);
      const request = new Request(address + path, {method, headers: {...headers, Authorization: `Bearer ${token}`}, ...(body && {body})});
      const answer = await endpoint(request);
      const said = answer.status === 204 ? {} : ((await answer.json()) as {type?: string; fields?: unknown});
      const found = {
        status: answer.status,
        ...('etag' in vector && {etag: answer.headers.get('etag')}),
        ...('type' in vector && {type: said.type}),
        ...('fields' in vector && {fields: said.fields}),
      };
      assert.deepEqual(found, vector, name);
      seen.set(name, answer.status);
      const event = path.endsWith('/events') && (JSON.parse(body!) as unknown);
      if (!event || Array.isArray(event) || vector.fields?.[0]?.code === 'not_allowed') continue;
      if ([201, 422].includes(answer.status))
        assert.equal(fits({events: [{type: 'opened', on: '2026-11-24', by: 'coordinator'}, event]}), answer.status === 201, name);
    }
    assert.ok(seen.size > 150, `${seen.size}`);
  });

  it('fit the JSON Schema or do not, as they say', () => {
    const ajv = new Ajv2020({strict: false});
    addFormats.default(ajv);
    const fits = ajv.compile(submissionSchema());
    let checked = 0;
    for (const {name, body, status, fields, type} of allVectors()) {
      // What no schema can say: the same id twice, another header, a school of another receiver, and text that cleaning changes.
      if (
        fields?.some(({code}) => ['different_id', 'unknown_school', 'not_json'].includes(code)) ||
        /conflict|too-large|media/.test(type ?? '')
      )
        continue;
      assert.equal(fits(JSON.parse(body)), status < 300, name);
      checked++;
    }
    assert.ok(checked > 200);
  });
});
