import assert from 'node:assert/strict';
import {createHash, createHmac, timingSafeEqual} from 'node:crypto';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {after, before, beforeEach, describe, it} from 'node:test';

import {createEndpoint, type EndpointOptions, type Fault, type SchoolOption, type Store} from '../../src/endpoint/index.js';
import {NewsReceiver} from './news-receiver.js';
import {schools, store, token, withStore} from './one-store.js';
import {ask, canary, newId, report, send} from './submissions.js';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const minute = 60_000;

describe('news of what came in', () => {
  withStore();
  let team: NewsReceiver;
  let outside: NewsReceiver;
  let now: Date;
  let id: string;
  const faults: Fault[] = [];
  before(async () => {
    [team, outside] = await Promise.all([NewsReceiver.start(), NewsReceiver.start()]);
  });
  after(() => Promise.all([team.stop(), outside.stop()]));
  beforeEach(() => {
    now = new Date('2026-11-23T10:20:00+01:00');
    id = `school.${newId()}`;
    faults.length = team.heard.length = outside.heard.length = 0;
    team.status = outside.status = 200;
    team.onHeard = () => {};
  });

  const at = (moment: string) => (now = new Date(moment));
  const school = (more: Partial<SchoolOption> = {}): SchoolOption => ({
    ...schools[0]!,
    id,
    answers: true,
    promise: {schoolDays: 3},
    news: [
      {name: 'team', webhook: {url: team.url, secret}},
      {name: 'outside', recipients: ['confidant'], webhook: {url: outside.url, secret}},
    ],
    ...more,
  });
  const made = (more: Partial<SchoolOption> = {}, options: Partial<EndpointOptions> = {}) =>
    createEndpoint({schools: [school(more)], store, now: () => now, onFault: (fault) => faults.push(fault), ...options});
  const types = ({heard}: NewsReceiver) => heard.map(({body}) => (JSON.parse(body) as {type: string}).type.replace('pleinwacht.', ''));
  const health = async (endpoint: ReturnType<typeof made>) => (await (await ask(endpoint, undefined, '/health')).json()) as object;

  it('goes out in a round, so that its time tells nothing, and without a word of what was told', async () => {
    const endpoint = made();
    await send(endpoint, report({school: id}));
    at('2026-11-23T11:59:00+01:00');
    assert.equal(await endpoint.deliver(), 0);
    await send(endpoint, report({school: id}));
    at('2026-11-23T12:00:30+01:00');
    assert.equal(await endpoint.deliver(), 2);
    assert.equal(await endpoint.deliver(), 0);
    const {body} = team.heard[0]!;
    assert.deepEqual(JSON.parse(body), {
      type: 'pleinwacht.stored',
      data: {school: id, on: '2026-11-23', kind: 'report', recipient: 'coordinator'},
    });
    assert.ok(!JSON.stringify(team.heard).includes(canary));
    assert.deepEqual(outside.heard, []);
    assert.deepEqual(await health(endpoint), {status: 'ok'});
  });

  it('is signed as Standard Webhooks says', async () => {
    const endpoint = made();
    await send(endpoint, report({school: id}));
    at('2026-11-23T16:10:00+01:00');
    await endpoint.deliver();
    const {headers, body} = team.heard[0]!;
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const expected = createHmac('sha256', key).update(signed).digest();
    const [version, given] = String(headers['webhook-signature']).split(',');
    assert.equal(version, 'v1');
    assert.ok(timingSafeEqual(expected, Buffer.from(given!, 'base64')));
    assert.equal(Number(headers['webhook-timestamp']), now.getTime() / 1000);
  });

  it('of a report about an adult goes to nobody of the team', async () => {
    const endpoint = made();
    const lookup = newId() + newId().slice(0, 21);
    await send(endpoint, report({school: id, body: {involves: 'adult', wayBack: {lookup}}}));
    const back = (body: object) => send(endpoint, {version: 1, id: newId(), kind: 'follow-up', school: id, body: {lookup, ...body}});
    await back({act: 'add', text: 'meer'});
    await back({act: 'withdraw'});
    at('2026-11-23T12:00:30+01:00');
    await endpoint.deliver();
    assert.deepEqual(types(outside).sort(), ['follow-up-came', 'stored', 'withdrawn']);
    assert.deepEqual(team.heard, []);
    // Nor when the role is the team's by now.
    at('2026-11-23T12:01:00+01:00');
    await send(endpoint, report({school: id, body: {involves: 'adult'}}));
    const later = made({
      recipients: ['coordinator', 'confidant'],
      nobodyOutside: true,
      tokens: [token],
      news: [{name: 'team', webhook: {url: team.url, secret}}],
    });
    at('2026-11-26T12:01:00+01:00');
    await later.deliver();
    assert.deepEqual(team.heard, []);
  });

  it('tells what is added and what is taken back, once', async () => {
    const endpoint = made();
    const lookup = newId() + newId().slice(0, 21);
    const sent = report({school: id, body: {wayBack: {lookup}}});
    await send(endpoint, sent);
    await send(endpoint, sent);
    const added = {version: 1, id: newId(), kind: 'follow-up', school: id, body: {lookup, act: 'add', text: canary}};
    await send(endpoint, added);
    await send(endpoint, added);
    at('2026-11-23T12:00:30+01:00');
    await endpoint.deliver();
    assert.deepEqual(types(team).sort(), ['follow-up-came', 'stored']);
    // What was delivered is not told again by a replay.
    await send(endpoint, sent);
    await send(endpoint, {version: 1, id: newId(), kind: 'follow-up', school: id, body: {lookup, act: 'withdraw'}});
    at('2026-11-23T16:00:30+01:00');
    await endpoint.deliver();
    assert.deepEqual(types(team).sort(), ['follow-up-came', 'stored', 'withdrawn']);
    assert.ok(!JSON.stringify(team.heard).includes(canary));
  });

  it('tells that a promised day is near, once, of what nobody has read', async () => {
    const endpoint = made();
    const [unread, read] = [report({school: id}), report({school: id})];
    for (const sent of [unread, read]) await send(endpoint, sent);
    await ask(endpoint, token, `/submissions/${String(read.id)}`, 'PATCH', {state: 'read'});
    // Promised on Thursday, so near from Wednesday on.
    for (const day of ['24', '25', '26', '27']) {
      for (const hour of ['08', '12', '16']) {
        at(`2026-11-${day}T${hour}:00:30+01:00`);
        await endpoint.deliver();
      }
      assert.equal(types(team).filter((type) => type === 'promised-day-near').length, day === '24' ? 0 : 1, day);
    }
  });

  it('tells that what is too old was not erased', async () => {
    const failing = Object.create(store, {purge: {value: () => Promise.reject(new Error('disk'))}}) as Store;
    const endpoint = made({}, {store: failing});
    await endpoint.purge().catch(() => {});
    at('2026-11-23T12:00:30+01:00');
    await endpoint.deliver();
    assert.deepEqual(types(team), ['purge-failed']);
    assert.deepEqual(outside.heard, []);
  });

  it('waits for who cannot hear for 24 hours, then comes once, and /health says so meanwhile', async () => {
    const endpoint = made();
    await send(endpoint, report({school: id}));
    team.status = 503;
    let tries = 0;
    team.onHeard = () => tries++;
    const up = new Date('2026-11-24T12:00:30+01:00').getTime();
    at('2026-11-23T12:00:30+01:00');
    for (; now.getTime() < up; now = new Date(now.getTime() + minute)) await endpoint.deliver();
    assert.ok(tries >= 5 && tries < 12, String(tries));
    assert.deepEqual(await health(endpoint), {status: 'ok', undelivered: {count: 1, oldest: '2026-11-23'}});
    assert.equal(faults.filter(({during}) => during === 'news').length, 1);
    team.status = 200;
    for (let after = 0; after < 15 * 60; after++) {
      now = new Date(now.getTime() + minute);
      await endpoint.deliver();
    }
    assert.equal(team.heard.length, 1);
    assert.deepEqual(await health(endpoint), {status: 'ok'});
  });

  it('is the same news by its id when it comes twice', async () => {
    const endpoint = made();
    await send(endpoint, report({school: id}));
    const ids: string[] = [];
    team.onHeard = ({headers}) => ids.push(String(headers['webhook-id']));
    // It hears, and its answer does not arrive.
    team.status = undefined;
    at('2026-11-23T12:00:30+01:00');
    await endpoint.deliver();
    team.status = 200;
    // After a restart nothing is known of when it may be tried again.
    const again = made();
    at('2026-11-23T12:02:30+01:00');
    await again.deliver();
    assert.equal(ids.length, 2);
    assert.equal(new Set(ids).size, 1);
  });

  it('is given up after its tries, stays, and is told', async () => {
    const endpoint = made({promise: undefined});
    await send(endpoint, report({school: id}));
    team.status = 500;
    let tries = 0;
    team.onHeard = () => tries++;
    at('2026-11-23T12:00:30+01:00');
    for (let hour = 0; hour < 24 * 9; hour++) {
      await endpoint.deliver();
      now = new Date(now.getTime() + 60 * minute);
    }
    assert.equal(tries, 12);
    assert.equal(faults.filter(({during}) => during === 'news').length, 2);
    assert.deepEqual(await health(endpoint), {status: 'ok', undelivered: {count: 1, oldest: '2026-11-23'}});
  });

  it('comes to Teams as a card, and by mail, without content', async () => {
    const mails: string[] = [];
    const mail = createServer((socket) => {
      socket.on('error', () => {});
      socket.write('220 hier\r\n');
      let data: string | undefined;
      socket.on('data', (part) => {
        for (const line of part.toString().split('\r\n').slice(0, -1)) {
          if (data !== undefined) {
            if (line === '.') {
              mails.push(data);
              data = undefined;
              socket.write('250 ok\r\n');
            } else data += `${line}\n`;
          } else if (/^DATA/i.test(line)) {
            data = '';
            socket.write('354 go\r\n');
          } else if (/^QUIT/i.test(line)) socket.end('221 dag\r\n');
          else socket.write('250 ok\r\n');
        }
      });
    });
    await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve));
    const inbox = 'https://school.example/inbox';
    const smtp = `smtp://127.0.0.1:${(mail.address() as AddressInfo).port}`;
    const endpoint = made({
      news: [
        {name: 'teams', teams: {url: team.url, inbox}},
        {name: 'mail', mail: {smtp, from: 'pleinwacht@school.example', to: 'bakker@school.example', inbox}},
      ],
    });
    await send(endpoint, report({school: id}));
    at('2026-11-23T12:00:30+01:00');
    assert.equal(await endpoint.deliver(), 2, JSON.stringify(faults));
    mail.close();
    const card = JSON.parse(team.heard[0]!.body) as {attachments: [{content: {type: string; body: [{text: string}]; actions: unknown[]}}]};
    assert.equal(card.attachments[0].content.type, 'AdaptiveCard');
    assert.deepEqual(card.attachments[0].content.actions, [{type: 'Action.OpenUrl', title: 'Open de inbox', url: inbox}]);
    for (const text of [card.attachments[0].content.body[0].text, mails.join()])
      assert.match(text, /Er staat een nieuw bericht in de inbox\./);
    assert.match(mails[0]!, /Message-ID: <msg_[0-9a-f]{32}@pleinwacht\.invalid>/i);
    assert.ok(![...mails, team.heard[0]!.body].join().includes(canary));
  });

  it('holds nothing by which the report is found again', async () => {
    const sent = report({school: id});
    await send(made(), sent);
    const [news] = await store.outbox!.waiting(id);
    assert.ok(!JSON.stringify(news).includes(sent.id as string));
    assert.notEqual(
      news!.id,
      `msg_${createHash('sha256')
        .update(sent.id as string)
        .digest('hex')
        .slice(0, 32)}`,
    );
  });

  describe('options', () => {
    it('let a school say that readers get notice only where every one of them does', () => {
      assert.throws(() => made({notices: true, news: []}), /notices: expected news \(or onStored\) for every recipient.*coordinator/);
      assert.throws(() => made({notices: true, news: [{name: 'team', webhook: {url: team.url, secret}}]}), /found none for confidant/);
      made({notices: true});
      made({notices: true, news: []}, {onStored: () => {}});
    });

    it('are told when they are wrong, without what is secret', () => {
      const wrong = (channel: object, expected: RegExp) =>
        assert.throws(
          () => made({news: [channel] as unknown as NonNullable<SchoolOption['news']>}),
          (error: Error) => expected.test(error.message) && !error.message.includes('geheim'),
        );
      wrong({name: 'x', webhook: {url: 'http://elders.example/geheim', secret}}, /news\[0\]\.webhook\.url: expected an https address/);
      wrong({name: 'x', webhook: {url: team.url, secret: 'geheim'}}, /secret: expected whsec_/);
      wrong({name: 'x'}, /expected one of webhook, mail and teams/);
      wrong({name: 'x', teams: {url: team.url}, recipients: ['coordinator', 'confidant']}, /Give each side a channel of its own/);
      assert.throws(() => made({}, {newsHours: [24]}), /newsHours: expected a list of hours/);
    });
  });
});
