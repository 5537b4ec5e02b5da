import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

import {Validator} from '@seriousme/openapi-schema-validator';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import {followUpBodies, fullBodies} from '../../src/describe/contract/full-submissions.js';
import {type Json, schoolSchema, submissionSchema} from '../../src/describe/contract/json-schema.js';
import {openApi} from '../../src/describe/contract/open-api.js';
import {createEndpoint, type Store} from '../../src/endpoint/index.js';
import {
  forms,
  frequencies,
  involvements,
  places,
  problemStatuses,
  replies,
  reporters,
  School,
  schoolTypes,
  sinces,
  Submission,
  wishes,
} from '../../src/protocol/index.js';
import {newId, report} from '../endpoint/submissions.js';

/** Strict, so that a keyword that means nothing is found. */
function compile(schema: Json) {
  const ajv = new Ajv2020({strict: true, strictRequired: false, strictTypes: false, allErrors: true});
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const from = {name: 'Sanne', reach: '06 - 00 00 00 00'};
const lookup = randomBytes(32).toString('base64url').replace(/^./, 'Q');
const checklist = {about: 'bullied', setting: 'home', signals: [{id: 'buikpijn', seen: 'yes'}], child: 'Noor', from};
const other = (kind: string, body: unknown) => ({version: 1, id: newId(), kind, body});

const submissions: [what: string, value: unknown, fits: boolean][] = [
  ['a story', report(), true],
  ['only a form', other('report', {forms: ['unknown']}), true],
  ...[...fullBodies, ...followUpBodies].map(({name, kind, body}): [string, unknown, boolean] => [
    `everything that a ${name} can hold`,
    other(kind, body),
    true,
  ]),
  ['a form that we do not know', other('report', {forms: ['verbal', 'nieuw']}), true],
  ['a contact of none', report({body: {contact: {mode: 'none'}}}), true],
  ['unknown members everywhere', report({x: 1, body: {y: {z: []}, contact: {mode: 'none', x: 1}}}), true],
  ['an emoji for each of 4000 code points', report({body: {story: '👩'.repeat(4000)}}), true],
  ['4001 code points', report({body: {story: '👩'.repeat(4001)}}), false],
  ['neither story nor form', report({body: {story: undefined}}), false],
  ['a blank story', report({body: {story: ' \n '}}), false],
  ['a blank story and a form', report({body: {story: ' ', forms: ['verbal']}}), true],
  ['no forms and no story', other('report', {forms: []}), false],
  ['a story of a wrong type', report({body: {story: 1}}), false],
  ['a form with capitals', report({body: {forms: ['Verbal']}}), false],
  ['41 places', report({body: {places: Array(41).fill('gym')}}), false],
  ['an unknown contact', report({body: {contact: {mode: 'phone'}}}), false],
  ['a contact without a name', report({body: {contact: {mode: 'name'}}}), false],
  ['a blank name', report({body: {contact: {mode: 'name', name: ' '}}}), false],
  ['an unknown kind', other('rapport', {story: 'x'}), false],
  ['version 2', report({version: 2}), false],
  ['no version', report({version: undefined}), false],
  ['an id that is too short', report({id: 'x'}), false],
  ['no id', report({id: undefined}), false],
  ['a school with a space', report({school: 'De Regenwulp'}), false],
  ['a replaced id', report({replaces: newId()}), true],
  ['a replaced id that is none', report({replaces: 'x'}), false],
  ['a list', [], false],
  ['null', null, false],
  ['a checklist', other('checklist', checklist), true],
  ['a checklist about nobody', other('checklist', {...checklist, child: ''}), false],
  ['a checklist from nobody', other('checklist', {...checklist, from: {}}), false],
  ['a signal of a wrong type', other('checklist', {...checklist, signals: [{id: 'buikpijn', seen: true}]}), false],
  ['counts', other('quiz', {counts: [{situation: 's1', choice: 'pesten', count: 12}]}), true],
  ['no counts', other('quiz', {counts: []}), false],
  ['half a count', other('quiz', {counts: [{situation: 's1', choice: 'pesten', count: 1.5}]}), false],
  ['too large a count', other('quiz', {counts: [{situation: 's1', choice: 'pesten', count: 1001}]}), false],
  [
    'a startgesprek',
    other('startgesprek', {child: 'Noor', from, topics: [{id: 'vrienden', pupil: 'x'}], agreements: [{text: 'x', by: '2027-02-28'}]}),
    true,
  ],
  [
    'a day that does not exist',
    other('startgesprek', {child: 'Noor', from, topics: [], agreements: [{text: 'x', by: '2027-02-29'}]}),
    false,
  ],
  ['an agreement without a day', other('startgesprek', {child: 'Noor', from, topics: [], agreements: [{text: 'x', by: ''}]}), true],
  ['a question', other('question', {topic: 'pesten', from}), true],
  ['about whom in 500 code points', report({body: {whom: '👩'.repeat(500)}}), true],
  ['about whom in 501', report({body: {whom: '👩'.repeat(501)}}), false],
  ['a way back without a lookup', report({body: {wayBack: {}}}), false],
  ['a lookup of 42 characters', report({body: {wayBack: {lookup: lookup.slice(1)}}}), false],
  ['a lookup of 44 characters', report({body: {wayBack: {lookup: `${lookup}A`}}}), false],
  ['a lookup in base64 that is no base64url', report({body: {wayBack: {lookup: lookup.replace('Q', '+')}}}), false],
  ['coming back to read', other('follow-up', {lookup, act: 'read'}), true],
  ['coming back to add', other('follow-up', {lookup, act: 'add', text: 'x'}), true],
  ['coming back to add nothing', other('follow-up', {lookup, act: 'add'}), false],
  ['coming back to add blanks', other('follow-up', {lookup, act: 'add', text: ' '}), false],
  ['an answer', other('follow-up', {lookup, act: 'reply', reply: 'talk-first', text: 'x', to: '7', x: 1}), true],
  ['an answer that we do not know', other('follow-up', {lookup, act: 'reply', reply: 'only-my-mother'}), true],
  ['an answer that is none', other('follow-up', {lookup, act: 'reply', text: 'x'}), false],
  ['taking it back', other('follow-up', {lookup, act: 'withdraw'}), true],
  ['another act', other('follow-up', {lookup, act: 'forward'}), false],
  ['coming back without a lookup', other('follow-up', {act: 'read'}), false],
  ['a question about nothing', other('question', {from}), false],
];

describe('submissionSchema()', () => {
  const fits = compile(submissionSchema());
  for (const [what, value, expected] of submissions) {
    it(`and zod both say ${expected ? 'yes' : 'no'} to ${what}`, () => {
      // As it travels: a member that is undefined is not there.
      const sent: unknown = JSON.parse(JSON.stringify(value));
      assert.equal(Submission.safeParse(sent).success, expected, 'zod');
      assert.equal(fits(sent), expected, 'JSON Schema');
    });
  }

  it('gives each field the values that we know of it, and no other field those', () => {
    const known: Record<string, readonly string[]> = {
      ...{reporter: reporters, forms, places, since: sinces, frequency: frequencies, involves: involvements, wish: wishes, reply: replies},
      ...{about: ['bullied', 'bullying'], setting: ['home', 'school'], schoolType: schoolTypes, seen: ['yes', 'no', 'unsure']},
    };
    const found = new Set<string>();
    const visit = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, member] of Object.entries((node as {properties?: Record<string, Json>}).properties ?? {})) {
        if (!member.type) continue; // a condition on a member, not the member
        const {examples} = (member.items ?? member) as {examples?: unknown};
        assert.deepEqual(examples, known[name] && [...known[name]], name);
        if (member.items && known[name]) assert.deepEqual(member.examples, [[...known[name]]], name);
        if (known[name]) found.add(name);
      }
      Object.values(node).forEach(visit);
    };
    visit(submissionSchema());
    assert.deepEqual([...found].sort(), Object.keys(known).sort());
  });

  it('closes no list of values', () => {
    assert.ok(!JSON.stringify(submissionSchema()).includes('"enum"'));
  });
});

describe('schoolSchema()', () => {
  const fits = compile(schoolSchema());
  for (const [what, value, expected] of [
    ['nothing at all', {}, true],
    ['answers', {answers: true}, true],
    ['a word for answers', {answers: 'ja'}, false],
    ['an unknown member', {x: 1}, true],
    ['a phone number', {contacts: [{role: 'teacher', phone: '0517 - 00 00 00'}]}, true],
    ['a word for a phone number', {contacts: [{role: 'teacher', phone: 'bel maar'}]}, false],
    ['a script as an address', {privacyUrl: 'javascript:alert(1)'}, false],
    ['a relative address', {privacyUrl: '/privacy'}, false],
    ['an address', {privacyUrl: 'https://school.example/privacy'}, true],
    ['an e-mail address', {contacts: [{role: 'teacher', email: 'a@school.example'}]}, true],
    ['no e-mail address', {contacts: [{role: 'teacher', email: 'school'}]}, false],
    ['a group of half a pupil', {groups: [{name: 'groep 3', pupils: 0.5}]}, false],
    ['a promise of 31 school days', {promise: {schoolDays: 31}}, false],
    ['a recipient without a label', {recipients: [{role: 'coordinator'}]}, false],
    ['201 links', {links: Array(201).fill({label: 'x', url: 'https://x.example'})}, false],
  ] as const) {
    it(`and zod both say ${expected ? 'yes' : 'no'} to ${what}`, () => {
      assert.equal(School.safeParse(value).success, expected, 'zod');
      assert.equal(fits(value), expected, 'JSON Schema');
    });
  }

  it('and zod both take the school of the demo portal', async () => {
    const school: unknown = JSON.parse(await readFile(new URL('../../src/demo/school.json', import.meta.url), 'utf8'));
    const parsed = School.parse(school);
    assert.equal(fits(school), true);
    assert.equal(parsed.id, 'de-regenwulp');
    assert.ok(parsed.recipients!.some(({outsideTeam}) => outsideTeam));
    // One group that is too small to offer, so that the demo shows that it is not offered.
    assert.equal(parsed.groups!.filter(({pupils}) => pupils < 10).length, 1);
    // Nobody must be called by somebody who tries out the demo: 0517 - 00 00 xx is no number.
    for (const {phone} of parsed.contacts!) assert.match(phone!, /^0517 - 00 00 \d\d$/);
  });
});

describe('openApi()', () => {
  type Header = {$ref?: string; example?: unknown};
  type Operation = {
    responses: Record<string, {headers?: Record<string, Header>; content?: Record<string, {examples?: Json; example?: unknown}>}>;
    requestBody?: {content: Json};
  };
  type Document = {paths: Record<string, Record<string, Operation>>; components: Record<string, Record<string, Header>>};
  const document = openApi() as unknown as Document;

  it('is an OpenAPI 3.1 document', async () => {
    const validator = new Validator();
    const result = await validator.validate(openApi());
    assert.deepEqual([result.valid, result.errors, validator.version], [true, undefined, '3.1']);
  });

  it('points only at what it holds', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    assert.ok(references.length > 10);
    for (const [reference, sort, name] of references) assert.ok(name! in document.components[sort!]!, reference);
  });

  it('says of CORS what our own endpoint does', async () => {
    const {options, post} = document.paths['/pleinwacht']!;
    const origin = 'https://www.school.example';
    const store = {keep: async () => 'stored', purge: async () => 0} as unknown as Store;
    const endpoint = createEndpoint({
      schools: [{id: 'a', recipients: ['coordinator'], tokens: [], nobodyOutside: true}],
      origins: [origin],
      store,
    });
    const asked = await endpoint(new Request('https://school.example/', {method: 'OPTIONS', headers: {Origin: origin}}));
    const told = await endpoint(new Request('https://school.example/', {method: 'POST', headers: {Origin: origin}}));
    for (const [answer, response] of [
      [asked, options!.responses[204]],
      [told, post!.responses[415]],
    ] as const) {
      const names = Object.keys(response!.headers!).filter((name) => /^(access-control|vary)/i.test(name));
      assert.ok(names.length >= 3);
      for (const name of names) {
        const header = response!.headers![name]!;
        const {example} = header.$ref ? document.components.headers![header.$ref.split('/').at(-1)!]! : header;
        assert.equal(answer.headers.get(name), String(example), name);
      }
      for (const [name] of answer.headers) {
        if (name.startsWith('access-control-'))
          assert.ok(
            names.some((known) => known.toLowerCase() === name),
            name,
          );
      }
    }
  });

  it('names every problem with every status of the protocol, with an example', () => {
    const {responses} = document.paths['/pleinwacht']!.post!;
    for (const [slug, statuses] of Object.entries(problemStatuses)) {
      for (const status of statuses) {
        const example = responses[status]!.content!['application/problem+json']!.examples![slug] as {value: Json};
        assert.deepEqual([example.value.type, example.value.status], [`urn:pleinwacht:problem:${slug}`, status]);
      }
    }
    assert.ok(responses[200] && responses[201]);
  });

  it('gives examples that fit their own schemas', () => {
    const ajv = new Ajv2020({strict: false});
    addFormats.default(ajv);
    ajv.addSchema(document as unknown as Json, 'openapi');
    let checked = 0;
    const visit = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return;
      const {schema, example, examples} = node as {schema?: Json; example?: unknown; examples?: Record<string, {value: unknown}>};
      if (schema) {
        const reference = schema.$ref as string | undefined;
        const fits = ajv.compile(
          reference ? {$ref: `openapi${reference}`} : JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')),
        );
        const values = [
          ...(example === undefined ? [] : [example]),
          ...(Array.isArray(examples) ? [] : Object.values(examples ?? {}).map(({value}) => value)),
        ];
        for (const value of values) {
          assert.ok(fits(value), JSON.stringify(value));
          checked++;
        }
      }
      Object.values(node).forEach(visit);
    };
    visit(document.paths);
    assert.ok(checked > 20, `${checked} examples`);
  });

  it('has no words about machines that made it', () => {
    assert.ok(!/localhost|127\.0\.0\.1|\/work\//.test(JSON.stringify(document)));
  });
});
