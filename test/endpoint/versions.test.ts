import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {createEndpoint, type Endpoint, openStore, type Store} from '../../src/endpoint/index.js';
import {pack} from '../../src/elements/inbox/inbox.pack.js';
import type {Reading} from '../../src/elements/inbox/inbox-view.js';
import {toSheet} from '../../src/elements/inbox/sheet.js';
import type {InboxItem} from '../../src/protocol/wire/inbox.js';
import {readInto} from '../../src/protocol/wire/versions.js';
import {twoCheckedVersions} from '../fixtures/version-2.js';
import {scratchFolder} from './scratch.js';
import {allItems, canary, newId, report, send, tokenOf} from './submissions.js';

const token = tokenOf('confidant');
const schools = [
  {id: 'de-regenwulp', recipients: ['coordinator', {role: 'confidant', outsideTeam: true}], tokens: [{token, recipients: ['confidant']}]},
];
const of2 = (body: Record<string, unknown> = {}) => report({version: 2, body});

const reading: Reading = {texts: pack.texts, content: pack.content, school: {}, language: 'nl'};

describe('a receiver that knows two versions', () => {
  let store: Store;
  let endpoint: Endpoint;
  let remove: () => Promise<void>;
  before(async () => {
    const scratch = await scratchFolder();
    remove = scratch.remove;
    store = await openStore(`${scratch.folder}/pleinwacht.db`);
    endpoint = createEndpoint({schools, store, versions: twoCheckedVersions});
  });
  after(async () => {
    await store.close();
    await remove();
  });

  const answerTo = async (value: unknown) => {
    const answer = await send(endpoint, value);
    return [answer.status, await answer.json()] as const;
  };

  it('takes what the widgets send today, and answers in its version', async () => {
    const one = report();
    assert.deepEqual(await answerTo(one), [201, {received: true, version: 1}]);
    assert.deepEqual(await answerTo(one), [200, {received: true, version: 1}]);
  });

  it('takes the other version, and answers in that', async () => {
    const one = of2({involves: ['pupils', 'adult']});
    assert.deepEqual(await answerTo(one), [201, {received: true, version: 2}]);
    assert.deepEqual(await answerTo(one), [200, {received: true, version: 2}]);
  });

  it('checks each by its own rules', async () => {
    const fields = async (value: unknown) => ((await answerTo(value))[1] as {fields: unknown}).fields;
    assert.deepEqual(await fields(of2({involves: 'adult'})), [{path: 'body.involves', code: 'wrong_type'}]);
    assert.deepEqual(await fields(report({body: {involves: ['adult']}})), [{path: 'body.involves', code: 'wrong_type'}]);
  });

  it('answers 406 to a version that it does not know, older or newer', async () => {
    for (const version of [0, 3, 1.5, -1]) {
      const [status, problem] = await answerTo(report({version}));
      assert.deepEqual([status, (problem as {type: string}).type], [406, 'urn:pleinwacht:problem:unsupported-version']);
    }
  });

  it('addresses each by what it says, keeps it as it was said, and the inbox reads it', async () => {
    const sent = [report({body: {involves: 'adult'}}), of2({involves: ['pupils', 'adult'], extra: [1]})];
    for (const one of sent) await send(endpoint, one);
    const items = await allItems(endpoint, token);
    for (const one of sent) {
      const item = items.find(({id}) => id === one.id)!;
      assert.deepEqual([item.version, item.addressee, item.body], [one.version, 'confidant', one.body]);
      const read = readInto<InboxItem>(twoCheckedVersions)(item as unknown as InboxItem);
      const {parts, facts, rest} = toSheet(reading, read);
      assert.deepEqual(facts, ['Door een volwassene op school']);
      assert.ok(JSON.stringify(parts).includes(canary));
      assert.deepEqual(rest.map(({term}) => term).sort(), one.version === 1 ? [] : ['extra', 'involved']);
    }
  });

  it('is one place for an id, whatever the version', async () => {
    const one = report({id: newId()});
    assert.equal((await answerTo(one))[0], 201);
    const [status, problem] = await answerTo({...one, version: 2});
    assert.deepEqual([status, (problem as {type: string}).type], [422, 'urn:pleinwacht:problem:conflict']);
  });
});

describe('an inbox that is older than what it is given', () => {
  it('shows every word of a version and of a kind that it does not know', () => {
    for (const item of [of2({involves: ['adult']}), report({kind: 'film', frames: 12})]) {
      const {parts, rest} = toSheet(reading, {
        ...item,
        addressee: 'coordinator',
        receivedOn: '2026-11-21',
        state: 'new',
      } as unknown as InboxItem);
      assert.deepEqual(parts, []);
      const {id: _id, body, ...others} = item as Record<string, unknown>;
      assert.deepEqual(
        rest.map(({term}) => term),
        [...Object.keys(body as object), ...Object.keys(others)],
      );
      assert.ok(rest.some(({text}) => text === canary));
    }
  });
});
