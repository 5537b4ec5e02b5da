import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {it} from 'node:test';

// Holds the joined content to what it was when structure and words were one; goes away when that has served.
for (const file of readdirSync(new URL('before', import.meta.url))) {
  it(`says in ${file} what it said before`, async () => {
    assert.deepStrictEqual({...(await import(`../../src/content/nl/${file}`))}, {...(await import(`./before/${file}`))});
  });
}
