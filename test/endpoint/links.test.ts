import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {createEndpoint} from '../../src/endpoint/index.js';
import {outsideToken, schools, store, token, withStore} from './one-store.js';
import {allItems, ask, newId, report, send} from './submissions.js';

describe('submissions that belong together', () => {
  withStore();
  const [one, other, third] = [report(), report(), report()];
  const [apart, alsoApart] = [report({body: {involves: 'adult'}}), report({body: {involves: 'adult'}})];
  const made = () => createEndpoint({schools, store});
  const links = async (of: {id: unknown}, reader = token) =>
    ((await (await ask(made(), reader, `/submissions/${String(of.id)}`)).json()) as {links?: string[]}).links;
  const change = async (method: string, a: {id: unknown}, b: {id: unknown}, reader: string | undefined = token) =>
    (await ask(made(), reader, `/submissions/${String(a.id)}/links/${String(b.id)}`, method)).status;

  it('are told of each other, in the list and alone, however often it is said', async () => {
    for (const sent of [one, other, third, apart, alsoApart]) assert.equal((await send(made(), sent)).status, 201);
    assert.equal(await change('PUT', one, other), 200);
    assert.equal(await change('PUT', other, one), 200);
    assert.equal(await change('PUT', one, third), 200);
    assert.deepEqual(await links(one), [other.id, third.id].sort());
    assert.deepEqual(await links(other), [one.id]);
    const listed = await allItems(made(), token);
    assert.deepEqual(listed.find(({id}) => id === third.id)!.links, [one.id]);
  });

  it('are told apart again', async () => {
    assert.equal(await change('DELETE', third, one), 200);
    assert.deepEqual([await links(one), await links(third)], [[other.id], undefined]);
  });

  it('are for who sees both: nobody learns of the other, or that it is there', async () => {
    assert.equal(await change('PUT', apart, alsoApart, outsideToken), 200);
    assert.deepEqual(await links(apart, outsideToken), [alsoApart.id]);
    for (const reader of [token, outsideToken]) {
      const statuses = [
        await change('PUT', one, apart, reader),
        await change('PUT', apart, one, reader),
        await change('DELETE', one, apart, reader),
        await change('PUT', one, {id: newId()}, reader),
      ];
      assert.deepEqual(statuses, [404, 404, 404, 404]);
    }
    assert.equal(await change('PUT', one, one), 404);
    assert.equal(await change('PUT', one, other, 'x'.repeat(24)), 401);
    // A token of one role of the team, of which one end is not.
    const [leader] = ['school-leader-'.padEnd(24, 'x')];
    const narrow = createEndpoint({
      schools: [{...schools[0]!, tokens: [...schools[0]!.tokens, {token: leader!, recipients: ['school-leader']}]}],
      store,
    });
    const theirs = report({body: {recipient: 'school-leader'}});
    await send(narrow, theirs);
    assert.equal(await change('PUT', one, theirs), 200);
    const seen = (await (await ask(narrow, leader, `/submissions/${String(theirs.id)}`)).json()) as object;
    assert.ok(!('links' in seen));
    assert.deepEqual(await links(theirs), [one.id]);
  });

  it('go with what is erased, and do not come back with the same id', async () => {
    assert.equal((await ask(made(), token, `/submissions/${String(other.id)}`, 'DELETE')).status, 204);
    assert.equal((await links(one))!.includes(other.id as string), false);
    await store.keep({
      ...{id: other.id as string, school: 'de-regenwulp', kind: 'report', recipient: 'coordinator', receivedOn: '2026-11-21'},
      ...{replaces: undefined, digest: '', content: JSON.stringify(other)},
    });
    assert.equal(await links(other), undefined);
  });
});
