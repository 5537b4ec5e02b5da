import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {openApi} from '../../src/describe/contract/open-api.js';
import {createEndpoint, type Endpoint, type SchoolOption} from '../../src/endpoint/index.js';
import {NewsReceiver} from './news-receiver.js';
import {store, withStore} from './one-store.js';
import {address, ask, canary, newId, report, send, tokenOf} from './submissions.js';

const [ofTeam, ofCoordinator, ofConfidant] = [tokenOf('team'), tokenOf('coordinator'), tokenOf('confidant')];
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** What somebody wrote, wherever they could: none of it may reach the team. */
const words = {
  story: `${canary} verhaal`,
  edited: `${canary} nog eens`,
  added: `${canary} erbij`,
  answered: `${canary} antwoord`,
  asked: `${canary} vraag`,
  noted: `${canary} in het dossier`,
};

/** What is told about an adult or not, with all that follows on it, and what a token can ask about that. */
class Told {
  readonly id = newId();
  readonly later = newId();
  readonly caseId = newId();
  readonly lookup = newId() + newId().slice(0, 21);
  /** Of the same kind, and never there. */
  readonly nowhere = newId();

  /** @param involves whom it is about. @param reader the token of who may read it. */
  static async at(endpoint: Endpoint, involves: 'adult' | 'pupils', reader: string): Promise<Told> {
    const told = new Told();
    const {id, later, caseId, lookup} = told;
    const body = {involves, wayBack: {lookup}, whom: canary, contact: {mode: 'none'}};
    assert.equal((await send(endpoint, report({id, body: {...body, story: words.story}}))).status, 201);
    assert.equal((await send(endpoint, report({id: later, replaces: id, body: {...body, story: words.edited}}))).status, 201);
    const back = (more: object) => send(endpoint, {version: 1, id: newId(), kind: 'follow-up', school: 'school', body: {lookup, ...more}});
    assert.equal((await ask(endpoint, reader, `/submissions/${later}/messages`, 'POST', {text: words.asked, asks: 'consent'})).status, 201);
    assert.equal((await back({act: 'reply', reply: 'no', text: words.answered})).status, 201);
    assert.equal((await back({act: 'add', text: words.added})).status, 201);
    const opened = {type: 'opened', on: '2026-11-24', by: 'confidant', submissions: [later], child: canary, note: words.noted};
    assert.equal((await ask(endpoint, reader, '/cases', 'POST', {id: caseId, events: [opened]})).status, 201);
    return told;
  }

  /** Every address that a token opens, by what OpenAPI calls it, with everything that can be asked there about an id. */
  ways(id: string, caseId: string, own: string): readonly [operation: string, path: string, value?: object][] {
    const filters = [
      'addressee=confidant',
      'danger=yes',
      'wish=act',
      'state=new',
      'kind=report',
      `after=2999-01-01.${id}`,
      `after=2026-01-01.${id}`,
    ];
    const event = {type: 'step-begun', on: '2026-11-24', by: 'coordinator', step: 'first-talk'};
    const opened = {type: 'opened', on: '2026-11-24', by: 'coordinator', submissions: [id]};
    return [
      ['get /submissions', '/submissions'],
      ...filters.map((filter): [string, string] => ['get /submissions', `/submissions?${filter}`]),
      ['get /submissions/{id}', `/submissions/${id}`],
      ['patch /submissions/{id}', `/submissions/${id}`, {state: 'read'}],
      ['post /submissions/{id}/messages', `/submissions/${id}/messages`, {text: 'Wat is er?'}],
      ['put /submissions/{id}/links/{other}', `/submissions/${id}/links/${own}`],
      ['put /submissions/{id}/links/{other}', `/submissions/${own}/links/${id}`],
      ['delete /submissions/{id}/links/{other}', `/submissions/${own}/links/${id}`],
      ['get /cases', '/cases'],
      ['get /cases', `/cases?after=2999-01-01.${caseId}`],
      ['post /cases', '/cases', {events: [opened]}],
      ['get /cases/{id}', `/cases/${caseId}`],
      ['post /cases/{id}/events', `/cases/${caseId}/events`, event],
      ['get /health', '/health'],
      ['delete /cases/{id}', `/cases/${caseId}`],
      ['delete /submissions/{id}', `/submissions/${id}`],
    ];
  }
}

/** As `ask`, with what somebody can guess of the newest edition. */
const knock = (endpoint: Endpoint, token: string, operation: string, path: string, value?: object) =>
  endpoint(
    new Request(address + path, {
      method: operation.split(' ')[0]!.toUpperCase(),
      headers: {Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'If-Match': '"1"'},
      ...(value && {body: JSON.stringify(value)}),
    }),
  );
const allOf = async (answer: Response) => [...answer.headers].join('\n') + (await answer.text());

describe('a report about an adult', () => {
  withStore();
  let news: NewsReceiver;
  before(async () => void (news = await NewsReceiver.start()));
  after(() => news.stop());

  const faults: unknown[] = [];
  const notices: unknown[] = [];
  const at = (now: Date): SchoolOption[] => [
    {
      id: 'school',
      recipients: ['coordinator', {role: 'confidant', outsideTeam: true}],
      tokens: [ofTeam, {token: ofCoordinator, recipients: ['coordinator']}, {token: ofConfidant, recipients: ['confidant']}],
      answers: true,
      promise: {schoolDays: 1},
      news: [{name: 'team', webhook: {url: news.url, secret}}],
      retention: now.getFullYear() > 2026 ? {days: 1} : {days: 365},
    },
  ];
  let now = new Date('2026-11-24T10:00:00+01:00');
  const endpointOf = () =>
    createEndpoint({
      schools: at(now),
      store,
      now: () => now,
      onFault: (fault) => faults.push(fault),
      onStored: (notice) => notices.push(notice),
    });

  it('can be read by the team in no way that there is, where what is about pupils can in many', async () => {
    const endpoint = endpointOf();
    const own = newId();
    await send(endpoint, report({id: own, body: {story: 'van een leerling'}}));
    const adult = await Told.at(endpoint, 'adult', ofConfidant);
    const pupils = await Told.at(endpoint, 'pupils', ofTeam);
    const secrets = [canary, adult.id, adult.later, adult.caseId];

    // Every address that the contract knows is tried.
    const tried = new Set(adult.ways('x', 'x', 'x').map(([operation]) => operation));
    const paths = openApi().paths as Record<string, Record<string, unknown>>;
    const known = Object.entries(paths).flatMap(([path, methods]) =>
      ['get', 'put', 'post', 'patch', 'delete']
        .filter((method) => method in methods)
        .map((method) => `${method} ${path.replace('/pleinwacht', '') || '/'}`),
    );
    assert.deepEqual(
      known.filter((operation) => operation !== 'post /' && !tried.has(operation)),
      [],
    );

    // The control: with what is about pupils, the same search finds words in many of them. Erasing comes last.
    let found = 0;
    for (const [operation, path, value] of pupils.ways(pupils.later, pupils.caseId, own)) {
      if (operation.startsWith('delete')) continue;
      if ((await allOf(await knock(endpoint, ofTeam, operation, path, value))).includes(canary)) found++;
    }
    assert.ok(found >= 10, `${found} ways`);
    for (const path of [`/submissions/${pupils.id}`, `/submissions/${pupils.later}`, `/cases/${pupils.caseId}`])
      assert.equal((await ask(endpoint, ofTeam, path, 'DELETE')).status, 204);

    let ways = 0;
    for (const token of [ofTeam, ofCoordinator]) {
      for (const id of [adult.id, adult.later]) {
        const real = adult.ways(id, adult.caseId, own);
        const never = adult.ways(adult.nowhere, newId(), own);
        for (const [index, [operation, path, value]] of real.entries()) {
          ways++;
          const [, otherPath, otherValue] = never[index]!;
          const answers = [
            await knock(endpoint, token, operation, path, value),
            await knock(endpoint, token, operation, otherPath, otherValue),
          ];
          const [status, otherStatus] = answers.map((answer) => answer.status);
          const [text, otherText] = await Promise.all(answers.map(allOf));
          for (const one of secrets) assert.ok(!text!.includes(one), `${operation} ${path}: ${text}`);
          assert.deepEqual([status, text], [otherStatus, otherText], `${operation} ${path}`);
        }
      }
    }
    assert.equal(ways, 2 * 2 * adult.ways('x', 'x', 'x').length);
    // Somebody who knows the id of a case, which nobody tells, can open none under it, and reads nothing of it.
    const taken = {id: adult.caseId, events: [{type: 'opened', on: '2026-11-24', by: 'coordinator'}]};
    const refused = await ask(endpoint, ofTeam, '/cases', 'POST', taken);
    assert.equal(refused.status, 422);
    assert.ok(!(await allOf(refused)).includes(canary));

    // All of it is still there, for who may read it, as it was.
    for (const path of [`/submissions/${adult.id}`, `/submissions/${adult.later}`, `/cases/${adult.caseId}`])
      assert.ok((await (await ask(endpoint, ofConfidant, path)).text()).includes(canary), path);
  });

  it('is in no news, no notice and no fault, not when it comes, when its day is near, when it is old, or when it cannot be erased', async () => {
    const endpoint = endpointOf();
    for (const moment of ['2026-11-24T12:00:30+01:00', '2026-11-25T12:00:30+01:00', '2026-11-26T12:00:30+01:00']) {
      now = new Date(moment);
      await endpoint.deliver();
    }
    now = new Date('2027-01-20T12:00:00+01:00');
    const failing = Object.create(store, {purge: {value: () => Promise.reject(new Error(canary))}}) as typeof store;
    const later = createEndpoint({schools: at(now), store: failing, now: () => now, onFault: (fault) => faults.push(fault)});
    await assert.rejects(later.purge());
    await later.deliver();
    now = new Date('2027-01-20T16:00:30+01:00');
    await later.deliver();
    const list = await allOf(await ask(later, ofTeam));
    const told = JSON.stringify([news.heard, notices, faults]) + list + (await allOf(await ask(later, undefined, '/health')));
    for (const one of [canary, 'confidant', 'adult']) assert.ok(!told.includes(one), told);
    // The control: there was news, and the team hears of what is its own and of what cannot be erased.
    assert.match(told, /pleinwacht\.stored/);
    assert.match(told, /pleinwacht\.purge-failed/);
    assert.match(list, /purgeFailed/);
  });
});
