import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import {submissionSchema} from '../../src/describe/contract/json-schema.js';
import {allVectors} from '../../src/describe/contract/vectors.js';
import {createEndpoint, openStore, type Store} from '../../src/endpoint/index.js';
import {scratchFolder} from './scratch.js';
import {address} from './submissions.js';

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
