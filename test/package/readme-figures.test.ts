import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the README', () => {
  it('quotes the figures of the bench as they were measured', () => {
    const measured = /## In short\n\n((?:\|.*\n)+)/.exec(read('test/bench/RESULTS.md'))?.[1];
    const quoted = /<!-- from test\/bench\/RESULTS\.md -->\n\n((?:\|.*\n)+)/.exec(read('README.md'))?.[1];
    assert.ok(measured && quoted, 'expected a table in both');
    assert.equal(quoted, measured);
  });
});
