import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {InboxClient} from '../../src/elements/inbox/inbox-client.js';
import {createEndpoint, type Endpoint, type InboxCounts, openStore, type SchoolOption, type Store} from '../../src/endpoint/index.js';
import {scratchFolder} from './scratch.js';
import {address, allItems, ask, canary, newId, report, send, tokenOf} from './submissions.js';

const [ofTeam, ofCoordinator, ofConfidant] = [tokenOf('team'), tokenOf('coordinator'), tokenOf('confidant')];
const school: SchoolOption = {
  id: 'de-regenwulp',
  // As in the school's own file.
  recipients: [
    {role: 'coordinator', label: 'mevrouw Bakker'},
    {role: 'school-leader', label: 'meneer De Wit'},
    {role: 'confidant', label: 'mevrouw Yilmaz', outsideTeam: true},
  ],
  tokens: [ofTeam, {token: ofCoordinator, recipients: ['coordinator']}, {token: ofConfidant, recipients: ['confidant']}],
};
const early = report({body: {story: 'van een leerling'}});
const told = report({replaces: early.id, body: {involves: 'adult', wish: 'act', story: `${canary} Ik wil niet meer leven`}});

describe('what is kept from the team', () => {
  let store: Store;
  let endpoint: Endpoint;
  let remove: () => Promise<void>;
  before(async () => {
    const scratch = await scratchFolder();
    remove = scratch.remove;
    store = await openStore(`${scratch.folder}/apart.db`);
    endpoint = createEndpoint({schools: [school], store, now: () => new Date('2026-11-21T12:00:00Z')});
    for (const one of [early, told]) assert.equal((await send(endpoint, one)).status, 201);
  });
  after(async () => {
    await store.close();
    await remove();
  });

  const textOf = async (answer: Response) => [...answer.headers].join() + (await answer.text());

  it('can be read by who it is for', async () => {
    assert.deepEqual(
      (await allItems(endpoint, ofConfidant)).map(({id, addressee}) => [id, addressee]),
      [[told.id, 'confidant']],
    );
  });

  for (const [who, token] of [
    ['the team', ofTeam],
    ['one of the team', ofCoordinator],
  ] as const) {
    it(`is in no list, filter, count or page of ${who}`, async () => {
      for (const search of [
        '',
        '?addressee=confidant',
        '?danger=yes',
        '?wish=act&state=new',
        '?kind=report',
        `?after=2999-01-01.${newId()}`,
        `?after=2999-01-01.${told.id}`,
      ]) {
        const answer = await ask(endpoint, token, `/submissions${search}`);
        const {submissions, counts} = (await answer.clone().json()) as {submissions: {id: string}[]; counts?: InboxCounts};
        const expected = /confidant|danger|wish/.test(search) ? [] : [early.id];
        assert.deepEqual(
          submissions.map(({id}) => id),
          expected,
          search,
        );
        if (counts) assert.deepEqual([counts.all, counts.danger.yes, counts.wish.act, counts.addressee.confidant], [1, 0, 0, undefined]);
        const text = await textOf(answer);
        // Nor that the earlier one was edited into it.
        for (const secret of [canary, told.id as string, 'replacedBy', 'confidant'])
          assert.ok(!text.includes(secret), `${search} ${secret}`);
      }
    });

    it(`answers ${who} as if it had never been, whatever they ask`, async () => {
      for (const [method, value] of [
        ['GET', undefined],
        ['HEAD', undefined],
        ['PATCH', {state: 'handled'}],
        ['DELETE', undefined],
      ] as const) {
        const [known, unknown] = await Promise.all(
          [told.id as string, newId()].map(async (id) => {
            const answer = await ask(endpoint, token, `/submissions/${id}`, method, value);
            return [answer.status, await textOf(answer)];
          }),
        );
        assert.deepEqual(known, unknown, method);
        assert.equal(known![0], 404);
      }
      assert.equal((await allItems(endpoint, ofConfidant))[0]!.state, 'new');
    });

    it(`does not reach the inbox of ${who}`, async () => {
      const {fetch} = globalThis;
      globalThis.fetch = (input, init) => endpoint(new Request(input, {...init, redirect: 'manual'}));
      try {
        const client = new InboxClient(address, () => ({authorization: `Bearer ${token}`}));
        const listed = await client.list();
        assert.ok(listed.outcome === 'done' && !JSON.stringify(listed.value).includes(canary));
        assert.deepEqual(await client.find(told.id as string), {outcome: 'gone'});
        assert.deepEqual(await client.mark(told.id as string, 'read'), {outcome: 'gone'});
        assert.deepEqual(await client.erase(told.id as string), {outcome: 'gone'});
      } finally {
        globalThis.fetch = fetch;
      }
    });
  }

  it('stays so when the school names other recipients later', async () => {
    for (const recipients of [
      ['coordinator', 'confidant'],
      ['coordinator', 'school-leader'],
    ]) {
      const later = createEndpoint({
        schools: [{...school, recipients, tokens: [ofTeam, {token: ofConfidant, recipients: []}], nobodyOutside: true}],
        store,
      });
      assert.deepEqual(
        (await allItems(later, ofTeam)).map(({id}) => id),
        [early.id],
      );
    }
  });

  it('stays so for what an earlier build stored', async () => {
    const old = {...report(), school: school.id};
    await store.keep({
      id: old.id as string,
      school: school.id,
      kind: 'report',
      recipient: 'confidant',
      receivedOn: '2026-11-21',
      replaces: undefined,
      digest: '',
      content: JSON.stringify(old),
    });
    assert.ok(!(await allItems(endpoint, ofTeam)).some(({id}) => id === old.id));
    assert.ok((await allItems(endpoint, ofConfidant)).some(({id}) => id === old.id));
  });

  it('is not told to a team by a purge that failed at another school', async () => {
    const failing = new Proxy(store, {
      get: (target, name) => {
        const value = (target as unknown as Record<PropertyKey, unknown>)[name];
        if (name === 'purge') return (at: string) => (at === 'elders' ? Promise.reject(new Error('x')) : Promise.resolve(0));
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const other = {id: 'elders', recipients: ['coordinator'], tokens: [tokenOf('elders')], nobodyOutside: true};
    const two = createEndpoint({schools: [other, school], store: failing, onFault: () => {}});
    await assert.rejects(two.purge());
    const told = async (token: string) => 'purgeFailed' in ((await (await ask(two, token)).json()) as object);
    assert.deepEqual([await told(ofTeam), await told(ofConfidant), await told(tokenOf('elders'))], [false, false, true]);
  });
});
