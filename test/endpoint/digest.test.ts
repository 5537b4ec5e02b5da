import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';

import {sha256} from '../../src/endpoint/digest.js';

describe('sha256', () => {
  const samples = ['', 'a', 'é 👩‍👧', 'x'.repeat(65536)].map((text) => new TextEncoder().encode(text));
  const expected = samples.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  const digests = () => Promise.all(samples.map(sha256));

  it('is the same with the digest of Node and with Web Crypto alone', async (context) => {
    const web = context.mock.method(crypto.subtle, 'digest');
    assert.deepEqual(await digests(), expected);
    assert.equal(web.mock.callCount(), 0);

    context.mock.method(process, 'getBuiltinModule', () => undefined);
    assert.deepEqual(await digests(), expected);
    assert.equal(web.mock.callCount(), samples.length);
  });
});
