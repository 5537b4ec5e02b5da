import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {createEndpoint, type Endpoint, type Fault, type Store} from '../../src/endpoint/index.js';
import {address, ask, canary, newId, report, send, tokenOf} from './submissions.js';

interface Case {
  id: string;
  addressee: string;
  openedOn: string;
  changedOn: string;
  edition: number;
  events: {type: string; note?: string; [member: string]: unknown}[];
  byWayBack?: Record<string, unknown>[];
}

/** What a case is to who asks for it, on any store. `id` of a school that has nothing else in the store. */
export function casesSuite(storeOf: () => Store, id: string): void {
  describe('cases', () => {
    const [ofTeam, ofConfidant, ofCoordinator] = [tokenOf('team'), tokenOf('confidant'), tokenOf('coordinator')];
    const school = {
      id,
      recipients: ['coordinator', {role: 'school-leader'}, {role: 'confidant', outsideTeam: true}],
      tokens: [ofTeam, {token: ofConfidant, recipients: ['confidant']}, {token: ofCoordinator, recipients: ['coordinator']}],
      answers: true,
      retention: {days: 100, case: 200},
    };
    let endpoint: Endpoint;
    let today = '2026-11-24T12:00:00Z';
    const faults: Fault[] = [];
    before(() => {
      endpoint = createEndpoint({schools: [school], store: storeOf(), now: () => new Date(today), onFault: (fault) => faults.push(fault)});
    });

    const by = {on: '2026-11-24', by: 'coordinator'};
    const opened = (submissions?: string[], more = {}) => ({
      ...by,
      type: 'opened',
      ...(submissions && {submissions}),
      child: 'N.',
      ...more,
    });
    const step = (note: string) => ({...by, type: 'step-begun', step: 'first-talk', note});
    const open = (events: unknown[], token = ofTeam, of = newId()) => ask(endpoint, token, '/cases', 'POST', {id: of, events});
    const read = async (answer: Response) => (await answer.json()) as Case;
    const show = (of: string, token = ofTeam) => ask(endpoint, token, `/cases/${of}`);
    const add = (of: string, edition: string | undefined, value: unknown, {token = ofTeam, key = ''} = {}) =>
      endpoint(
        new Request(`${address}/cases/${of}/events`, {
          method: 'POST',
          headers: {
            ...{Authorization: `Bearer ${token}`, 'Content-Type': 'application/json'},
            ...(edition !== undefined && {'If-Match': edition}),
            ...(key && {'Idempotency-Key': `"${key}"`}),
          },
          body: JSON.stringify(value),
        }),
      );
    const tell = async (body: Record<string, unknown> = {}) => {
      const told = report({school: id, body});
      assert.equal((await send(endpoint, told)).status, 201);
      return told.id as string;
    };
    const notes = ({events}: Case) => events.map(({note}) => note).filter(Boolean);
    const listed = async (token = ofTeam) =>
      ((await (await ask(endpoint, token, '/cases')).json()) as {cases: Case[]}).cases.map((one) => one.id);

    it('are opened from what was told, and keep what happens in order', async () => {
      const told = await tell();
      const first = await open([opened([told], {x: {y: 1}})]);
      assert.equal(first.status, 201);
      assert.equal(first.headers.get('etag'), '"1"');
      const made = await read(first);
      assert.deepEqual([made.addressee, made.openedOn, made.events[0]!.x], ['coordinator', '2026-11-24', {y: 1}]);
      assert.equal((await add(made.id, '"1"', step('een'))).status, 201);
      assert.equal((await add(made.id, 'W/"2"', [step('twee'), step('drie')])).status, 201);
      const seen = await show(made.id);
      assert.equal(seen.headers.get('etag'), '"4"');
      assert.deepEqual(notes(await read(seen)), ['een', 'twee', 'drie']);
      assert.ok((await listed()).includes(made.id));
    });

    it('lose nothing of two people: who has not read the newest adds nothing and hears what to do', async () => {
      const {id: of} = await read(await open([opened()]));
      const both = await Promise.all([add(of, '"1"', step('van de een')), add(of, '"1"', step('van de ander'))]);
      assert.deepEqual(both.map(({status}) => status).sort(), [201, 412]);
      const refused = (await both.find(({status}) => status === 412)!.json()) as {type: string; title: string};
      assert.equal(refused.type, 'urn:pleinwacht:problem:changed-meanwhile');
      assert.match(refused.title, /Read the case again/);
      assert.equal(notes(await read(await show(of))).length, 1);
      assert.equal((await add(of, '"2"', step('daarna'))).status, 201);
      for (const said of [undefined, '*', '"x"', '2']) assert.equal((await add(of, said, step('x'))).status, 428, `If-Match: ${said}`);
      assert.equal((await add(of, '"9"', step('x'))).status, 412);
      assert.equal((await read(await show(of))).edition, 3);
    });

    it('know a second try by its key, also when others wrote in between', async () => {
      const [of, key] = [newId(), newId()];
      assert.deepEqual(
        [
          (await open([opened()], ofTeam, of)).status,
          (await open([opened()], ofTeam, of)).status,
          (await open([opened(), step('x')], ofTeam, of)).status,
        ],
        [201, 200, 422],
      );
      assert.equal((await add(of, '"1"', step('een'), {key})).status, 201);
      assert.equal((await add(of, '"2"', step('twee'))).status, 201);
      assert.equal((await add(of, '"1"', step('een'), {key})).status, 200);
      assert.equal((await add(of, '"1"', step('iets anders'), {key})).status, 422);
      assert.deepEqual(notes(await read(await show(of))), ['een', 'twee']);
    });

    it('about an adult are seen by nobody of the team, in no list and by no guess', async () => {
      const [adult, pupil] = [await tell({involves: 'adult'}), await tell()];
      const [from, empty] = await Promise.all([open([opened([adult])], ofConfidant), open([opened()], ofConfidant)]);
      for (const kept of [from, empty]) {
        assert.equal(kept.status, 201);
        const {id: of, addressee} = await read(kept);
        assert.equal(addressee, 'confidant');
        for (const token of [ofTeam, ofCoordinator]) {
          assert.equal((await show(of, token)).status, 404);
          assert.equal((await add(of, '"1"', step('x'), {token})).status, 404);
          assert.equal((await ask(endpoint, token, `/cases/${of}`, 'DELETE')).status, 404);
          assert.ok(!(await listed(token)).includes(of));
        }
        assert.ok((await listed(ofConfidant)).includes(of));
        // Also when the school gives the role to the team later.
        const later = createEndpoint({
          schools: [
            {
              ...school,
              recipients: ['coordinator', 'confidant', {role: 'inspector', outsideTeam: true}],
              tokens: [ofTeam, {token: ofConfidant, recipients: ['inspector']}],
            },
          ],
          store: storeOf(),
          onFault: () => {},
        });
        assert.equal((await ask(later, ofTeam, `/cases/${of}`)).status, 404);
      }
      // The team does not learn that it is there, and who is outside it does not open from what is the team's.
      for (const [submissions, token] of [
        [[adult], ofTeam],
        [[pupil, adult], ofTeam],
        [[pupil], ofConfidant],
        [[newId()], ofTeam],
      ] as const) {
        const answer = await open([opened([...submissions])], token);
        assert.equal(answer.status, 422);
        assert.deepEqual(((await answer.json()) as {fields: unknown}).fields, [{path: 'events.0.submissions', code: 'unknown_value'}]);
      }
      assert.equal((await ask(endpoint, tokenOf('nobody'), '/cases')).status, 401);
      assert.equal((await ask(endpoint, undefined, '/cases', 'POST', {events: [opened()]})).status, 401);
    });

    it('take in what was told later, but nothing about an adult where the team looks on', async () => {
      const [first, later, adult] = [await tell(), await tell(), await tell({involves: 'adult'})];
      const joined = (submission: string) => ({...by, type: 'submission-added', submissions: [submission]});
      const {id: of} = await read(await open([opened([first])]));
      assert.equal((await add(of, '"1"', joined(later))).status, 201);
      for (const submission of [adult, newId()]) {
        const answer = await add(of, '"2"', joined(submission));
        assert.equal(answer.status, 422);
        assert.deepEqual(((await answer.json()) as {fields: unknown}).fields, [{path: 'submissions', code: 'unknown_value'}]);
      }
      assert.equal((await add(of, '"2"', joined(adult), {token: ofConfidant})).status, 404);
      assert.deepEqual(
        (await read(await show(of))).events.slice(1).map(({submissions}) => submissions),
        [[later]],
      );
    });

    it('offer what was asked and answered by the way back, also of what came later, until it stands in them', async () => {
      const lookup = 'B'.repeat(43);
      const told = await tell({wayBack: {lookup}});
      const {id: of} = await read(await open([opened([await tell()])]));
      assert.equal((await add(of, '"1"', {...by, type: 'submission-added', submissions: [told]})).status, 201);
      const wrote = await ask(endpoint, ofTeam, `/submissions/${told}/messages`, 'POST', {
        text: 'Mogen we een groep vragen?',
        asks: 'consent',
      });
      assert.equal(wrote.status, 201);
      const reply = {version: 1, id: newId(), kind: 'follow-up', school: id, body: {lookup, act: 'reply', reply: 'no'}};
      assert.equal((await send(endpoint, reply)).status, 201);
      const {byWayBack = [], edition} = await read(await show(of));
      assert.deepEqual(
        byWayBack.map(({type, on, submission}) => [type, on, submission]),
        [
          ['consent-asked', '2026-11-24', told],
          ['consent-refused', '2026-11-24', told],
        ],
      );
      const gate = {step: 'ask-support-group', gate: 'consent-group', by: 'coordinator'};
      assert.equal(
        (
          await add(
            of,
            `"${edition}"`,
            byWayBack.map((one) => ({...one, ...gate})),
          )
        ).status,
        201,
      );
      assert.equal((await read(await show(of))).byWayBack, undefined);
    });

    it('say what is wrong with what is sent, and repeat none of it', async () => {
      const {id: of} = await read(await open([opened()]));
      const wrong: [answer: Promise<Response>, path: string, code: string][] = [
        [add(of, '"1"', {...step(canary), step: `${canary} nee`}), 'step', 'wrong_format'],
        [add(of, '"1"', [step('x'), {...by, type: canary}]), '1.type', 'unknown_value'],
        [add(of, '"1"', opened()), 'type', 'not_allowed'],
        [add(of, '"1"', {type: 'noted', ...by, step: 'first-talk', about: 'offer', text: ' '}), 'text', 'too_short'],
        [add(of, '"1"', []), '', 'too_few'],
        [open([]), 'events.0', 'required'],
        [open([step(canary)]), 'events.0.type', 'unknown_value'],
        [open([opened(), opened()]), 'events.1.type', 'not_allowed'],
        [open([opened()], ofTeam, 'x'), 'id', 'wrong_format'],
      ];
      for (const [answer, path, code] of wrong) {
        const said = await (await answer).text();
        assert.deepEqual((JSON.parse(said) as {fields?: unknown}).fields, [{path, code}], said);
        assert.ok(!said.includes(canary));
      }
      assert.equal((await read(await show(of))).edition, 1);
      assert.deepEqual(faults, []);
    });

    it('are gone when they are erased, and do not come back under the same id', async () => {
      const of = newId();
      await open([opened()], ofTeam, of);
      assert.equal((await ask(endpoint, ofTeam, `/cases/${of}`, 'DELETE')).status, 204);
      assert.equal((await ask(endpoint, ofTeam, `/cases/${of}`, 'DELETE')).status, 404);
      assert.equal((await show(of)).status, 404);
      assert.equal((await open([opened()], ofTeam, of)).status, 409);
      assert.equal((await add(of, '"1"', step('x'))).status, 404);
    });

    it('go by a term of their own, counted from the last thing that happened, and come page by page until then', async () => {
      const kept = (await listed()).length;
      assert.ok(kept > 3);
      const of = newId();
      await open([opened()], ofTeam, of);
      for (let more = 60 - kept; more > 0; more--) await open([opened()]);
      const pages: string[][] = [];
      for (let next: string | null = ''; next !== null;) {
        const page = (await (await ask(endpoint, ofTeam, `/cases${next && `?after=${next}`}`)).json()) as {
          cases: Case[];
          next: string | null;
        };
        pages.push(page.cases.map((one) => one.id));
        next = page.next;
      }
      assert.deepEqual(
        pages.map(({length}) => length),
        [50, 61 - 50],
      );
      assert.equal(new Set(pages.flat()).size, 61);

      today = '2027-03-20T12:00:00Z';
      await add(of, '"1"', step('nog iets'));
      today = '2027-06-20T12:00:00Z';
      await endpoint.confirmDay('2027-06-20');
      assert.deepEqual(await listed(), [of]);
      assert.deepEqual(await listed(ofConfidant), []);
    });
  });
}
