import {createHash} from 'node:crypto';

import {acts, problemPrefix, type ProblemSlug, problemStatuses, Submission, wireVersion} from '../../protocol/index.js';
import type {Field} from '../../endpoint/answers.js';
import {exampleLookup} from './examples.js';
import {fullBodies, followUpBodies} from './full-submissions.js';
import {type Json, toSchema} from './json-schema.js';
import {exampleProof} from './problems.js';
import {mutationsOf} from './mutations.js';

/** One request to a receiver, and what it answers. */
export interface Vector {
  name: string;
  headers: Record<string, string>;
  /** The body as text, to be sent in UTF-8 as it stands here. */
  body: string;
  /** 201 is 200 when the same vector was sent before. */
  status: number;
  /** `type` of the problem. */
  type?: string;
  /** `fields` of the problem; a receiver may name more. */
  fields?: Field[];
  /** `thread` of the receipt. */
  thread?: null;
  /** Only for a receiver that keeps threads; one that does not answers those that are right with 422 `invalid` and `kind`. */
  needs?: 'threads';
}

/** Valid and invalid requests, for whoever builds a receiver in whatever language. In this order: some come back to an earlier one. */
export function vectors(): Json {
  return {
    about:
      'Requests to a receiver of Pleinwacht and what it answers. Send each as POST to its address, in order, to a receiver of one school, and compare the status and, ' +
      'where they are here, `type` and `fields` of the answer. A vector that is stored answers 201 the first time and 200 when it was sent before.',
    version: wireVersion,
    vectors: allVectors(),
    // Not asked by every receiver, and not twice the same: so no request, but what a sender has to find.
    proofs: [exampleProof],
  };
}

/** All of them. Ids are made of the names, so that a build makes the same ones again. */
export function allVectors(): Vector[] {
  return [...ofTheEnvelope(), ...ofTheText(), ...ofTheModel(), ...ofTheWayBack()];
}

const json = {'Content-Type': 'application/json'};

function idOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 22);
}

function envelope(name: string, kind: string, body: unknown, more: Json = {}): Json {
  return {version: wireVersion, id: idOf(name), kind, body, ...more};
}

const story = {story: 'Elke pauze roepen ze hem na.'};

function taken(name: string, value: unknown, headers: Record<string, string> = {}, status = 201): Vector {
  return {name, headers: {...json, ...headers}, body: typeof value === 'string' ? value : JSON.stringify(value), status};
}

function refused(name: string, value: unknown, slug: ProblemSlug, fields?: Field[], status: number = problemStatuses[slug][0]): Vector {
  return {...taken(name, value, {}, status), type: problemPrefix + slug, ...(fields && {fields})};
}

function ofTheEnvelope(): Vector[] {
  const report = (name: string, more: Json = {}) => envelope(name, 'report', story, more);
  const key = (name: string, value: string) => ({'Idempotency-Key': value.replace('<id>', idOf(name))});
  const otherKey: Field[] = [{path: 'id', code: 'different_id'}];
  const invalid = (name: string, more: Json, path: string, code: Field['code']) =>
    refused(name, report(name, more), 'invalid', [{path, code}]);
  return [
    taken('a report', report('a report')),
    taken('a report, the same bytes again', report('a report'), {}, 200),
    refused('a report, its id with other bytes', envelope('a report', 'report', {story: 'Iets anders.'}), 'conflict'),
    taken('only a form', envelope('only a form', 'report', {forms: ['unknown']})),
    taken('a report that replaces another', report('a report that replaces another', {replaces: idOf('a report')})),
    taken('a report with members that nobody knows', report('a report with members that nobody knows', {x: {y: [null]}})),
    taken('a key in quotes', report('a key in quotes'), key('a key in quotes', '"<id>"')),
    taken('a bare key', report('a bare key'), key('a bare key', '<id>')),
    {
      ...refused('another key', report('another key'), 'invalid', otherKey),
      headers: {...json, 'Idempotency-Key': `"${idOf('some other id')}"`},
    },
    refused('a version from the future', report('a version from the future', {version: 99}), 'unsupported-version'),
    refused('version 0', report('version 0', {version: 0}), 'unsupported-version'),
    invalid('a version that is a text', {version: '1'}, 'version', 'unknown_value'),
    invalid('no version', {version: undefined}, 'version', 'required'),
    invalid('no id', {id: undefined}, 'id', 'required'),
    invalid('an id that is too short', {id: 'abc'}, 'id', 'wrong_format'),
    invalid('no kind', {kind: undefined}, 'kind', 'required'),
    invalid('a kind that nobody knows', {kind: 'film'}, 'kind', 'unknown_value'),
    invalid('no body', {body: undefined}, 'body', 'required'),
    invalid('a list for a body', {body: [1]}, 'body', 'wrong_type'),
    invalid('a school with a space', {school: 'De Regenwulp'}, 'school', 'wrong_format'),
    invalid('a school that this receiver does not know', {school: 'deze-school-bestaat-niet'}, 'school', 'unknown_school'),
    invalid('replacing what is no id', {replaces: 'x'}, 'replaces', 'wrong_format'),
    refused('neither story nor form', envelope('neither story nor form', 'report', {effect: 'x'}), 'invalid', [
      {path: 'body.story', code: 'required'},
    ]),
    refused('a blank story', envelope('a blank story', 'report', {story: ' \n '}), 'invalid', [{path: 'body.story', code: 'required'}]),
    taken('a contact of none', envelope('a contact of none', 'report', {...story, contact: {mode: 'none'}})),
  ];
}

function ofTheText(): Vector[] {
  const notJson: Field[] = [{path: '', code: 'not_json'}];
  const sized = (name: string, size: number) => {
    const text = JSON.stringify(envelope(name, 'report', story));
    return ' '.repeat(size - text.length) + text;
  };
  const typed = (type: string, status = 201): Vector => {
    const name = `content type ${type}`;
    return {
      ...(status === 201
        ? taken(name, envelope(name, 'report', story))
        : refused(name, envelope(name, 'report', story), 'unsupported-media-type')),
      headers: {'Content-Type': type},
    };
  };
  return [
    ...['application/json; charset=utf-8', 'application/json;charset=utf8', 'Application/JSON; charset="UTF-8"'].map((type) => typed(type)),
    ...['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=iso-8859-1'].map((type) => typed(type, 415)),
    refused('nothing', '', 'invalid', notJson, 400),
    refused('half an object', '{"version":1,', 'invalid', notJson, 400),
    refused('no JSON', 'verhaal', 'invalid', notJson, 400),
    refused('null', 'null', 'invalid'),
    refused('a list', '[]', 'invalid'),
    taken('60 KiB', sized('60 KiB', 60 * 1024)),
    refused('a byte more than 64 KiB', sized('a byte more than 64 KiB', 64 * 1024 + 1), 'too-large'),
  ];
}

/** Every rule of the model broken once, and every freedom that it gives taken once. */
function ofTheModel(): Vector[] {
  const branches = toSchema(Submission).oneOf as {properties: {kind: {const: string}; body: Json}}[];
  return [...fullBodies, ...followUpBodies].flatMap(({name, kind, body}) => {
    const needs = kind === 'follow-up' ? {needs: 'threads' as const} : {};
    const schema = branches.find(({properties}) => properties.kind.const === kind)!.properties.body;
    const whole = {...taken(`everything in a ${name}`, envelope(`everything in a ${name}`, kind, body)), ...needs};
    // Nothing is stored of these: one looks, the other erases.
    const storesNothing = name.endsWith('reads') || name.endsWith('withdraws');
    if (storesNothing) whole.status = 200;
    const changed = mutationsOf(schema, body).map(({what, path, value, code}): Vector => {
      const vector = `${name}: ${what} at ${['body', ...path].join('.')}`;
      const sent = envelope(vector, kind, withValue(body, path, value));
      if (code) return {...refused(vector, sent, 'invalid', [{path: ['body', ...path].join('.'), code}]), ...needs};
      return {...taken(vector, sent), ...needs, ...(storesNothing && {status: 200})};
    });
    return [whole, ...changed];
  });
}

/** What is written to what was taken back, and to what never was: both the same, and nothing is stored. */
function ofTheWayBack(): Vector[] {
  const lookups = {'what was taken back': exampleLookup, 'what never was': 'A'.repeat(43)};
  return Object.entries(lookups).flatMap(([whose, lookup]) =>
    acts.map((act): Vector => {
      const name = `${act} to ${whose}`;
      const more = {add: {text: 'Nog iets.'}, reply: {reply: 'yes'}, read: {}, withdraw: {}}[act];
      return {...taken(name, envelope(name, 'follow-up', {lookup, act, ...more})), status: 200, needs: 'threads', thread: null};
    }),
  );
}

/** A copy with one value at a path changed, or left out. */
function withValue(value: unknown, path: readonly (string | number)[], changed: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return changed;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)}) as Record<string, unknown>;
  copy[name] = withValue(copy[name], rest, changed);
  return copy;
}
