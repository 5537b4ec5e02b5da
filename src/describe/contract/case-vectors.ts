import {createHash} from 'node:crypto';

import {type CaseEvent as Event, CaseEvent, deskProblemStatuses, problemPrefix} from '../../protocol/index.js';
import type {Field} from '../../endpoint/answers.js';
import {fullCaseEvents} from './full-case-events.js';
import {type Json, toSchema} from './json-schema.js';
import {mutationsOf} from './mutations.js';

/** One request about a case with the token of its reader, and what a receiver answers. */
export interface CaseVector {
  name: string;
  method: string;
  /** Behind the address of the receiver. */
  path: string;
  headers?: Record<string, string>;
  body?: string;
  status: number;
  /** `ETag` of the answer. */
  etag?: string;
  /** `type` of the problem. */
  type?: string;
  /** `fields` of the problem. */
  fields?: Field[];
}

/** Valid and invalid requests about cases, for whoever builds a receiver that keeps them. In this order: most come back to an earlier one. */
export function caseVectors(): Json {
  return {
    about:
      'Requests about cases and what a receiver that keeps them answers. Send each to its path behind the address of the receiver, in order, with a token ' +
      '(`Authorization: Bearer …`) that sees the cases of the team, and compare the status and, where they are here, `ETag`, `type` and `fields`.',
    vectors: allCaseVectors(),
  };
}

export function allCaseVectors(): CaseVector[] {
  return [...ofTheEvents(), ...ofTwoPeople()];
}

const opened: Event = {type: 'opened', on: '2026-11-24', by: 'coordinator', child: 'N.'};
const begun: Event = {type: 'step-begun', step: 'first-talk', on: '2026-11-24', by: 'teacher'};
const changed = problemPrefix + 'changed-meanwhile';

function idOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 22);
}

function open(name: string, events: unknown, status = 201): CaseVector {
  const body = JSON.stringify({id: idOf(name), events});
  return {
    name,
    method: 'POST',
    path: '/cases',
    headers: {'Content-Type': 'application/json'},
    body,
    status,
    ...(status < 300 && {etag: '"1"'}),
  };
}

function add(name: string, of: string, edition: string | undefined, value: unknown, status = 201): CaseVector {
  const headers = {'Content-Type': 'application/json', ...(edition !== undefined && {'If-Match': edition})};
  return {name, method: 'POST', path: `/cases/${idOf(of)}/events`, headers, body: JSON.stringify(value), status};
}

const inAll = new Set(['on', 'by', 'note', 'step', 'method', 'nieuw-lid']);

/** Every rule of each event broken once, and every freedom that it gives taken once. */
function ofTheEvents(): CaseVector[] {
  const schema = toSchema(CaseEvent);
  const whose = 'a case for one event after the other';
  let edition = 1;
  const taken = (name: string, value: unknown): CaseVector => ({...add(name, whose, `"${edition++}"`, value), etag: `"${edition}"`});
  const refused = (name: string, value: unknown, field: Field): CaseVector => ({
    ...add(name, whose, `"${edition}"`, value, 422),
    type: `${problemPrefix}invalid`,
    fields: [field],
  });
  // What names a submission needs one that is there.
  const events = fullCaseEvents.filter(({type}) => type !== 'opened' && type !== 'submission-added');
  return [
    open(whose, [opened]),
    ...events.flatMap((event) => [
      taken(`everything in ${event.type}`, event),
      // What all events have is the same in all of them: one shows it.
      ...mutationsOf(schema, event)
        .filter(({path: [member]}) => event === events[0] || !inAll.has(String(member)))
        .map(({what, path, value, code}) => {
          const name = `${event.type}: ${what} at ${path.join('.') || 'the whole'}`;
          const sent = withValue(event, path, value);
          return code ? refused(name, sent, {path: path.join('.'), code}) : taken(name, sent);
        }),
    ]),
    refused('a case that is opened twice', opened, {path: 'type', code: 'not_allowed'}),
    {...taken('two events at once', [begun, begun]), etag: `"${++edition}"`},
    refused('no event', [], {path: '', code: 'too_few'}),
  ];
}

/** Two people write in one case. */
function ofTwoPeople(): CaseVector[] {
  const whose = 'a case of two people';
  const key = {'Idempotency-Key': `"${idOf('what one of them adds')}"`};
  const first = add('what one of them adds', whose, '"1"', begun);
  const path = `/cases/${idOf(whose)}`;
  return [
    open(whose, [opened]),
    {...open(whose, [opened], 200), name: 'the same case again'},
    {...open(whose, [opened, begun], 422), name: 'another case under its id', type: `${problemPrefix}conflict`},
    {...first, headers: {...first.headers, ...key}, etag: '"2"'},
    {
      ...add('what the other adds to what was there before', whose, '"1"', begun, deskProblemStatuses['changed-meanwhile'][0]),
      type: changed,
    },
    {
      ...add('what somebody adds without saying what they read', whose, undefined, begun, deskProblemStatuses['changed-meanwhile'][1]),
      type: changed,
    },
    {...first, name: 'what one of them adds, a second try', headers: {...first.headers, ...key}, status: 200, etag: '"2"'},
    {name: 'the case', method: 'GET', path, status: 200, etag: '"2"'},
    {name: 'the case, erased', method: 'DELETE', path, status: 204},
    {name: 'the case, no longer there', method: 'GET', path, status: 404},
    {...open(whose, [opened], 409), name: 'the case, opened again', type: `${problemPrefix}key-expired`},
  ];
}

/** A copy with one value at a path changed, or left out. */
function withValue(value: unknown, path: readonly (string | number)[], changed: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return changed;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)}) as Record<string, unknown>;
  copy[name] = withValue(copy[name], rest, changed);
  return copy;
}
