import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

import {Validator} from '@seriousme/openapi-schema-validator';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import {type Json, openApi, schoolSchema, submissionSchema} from '../../src/describe/contract.js';
import {problemStatuses, School, Submission} from '../../src/protocol/index.js';
import {newId, report} from '../endpoint/submissions.js';

/** Strict, so that a keyword that means nothing is found. */
function compile(schema: Json) {
  const ajv = new Ajv2020({strict: true, strictRequired: false, strictTypes: false, allErrors: true});
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const from = {name: 'Sanne', reach: '06 - 00 00 00 00'};
const checklist = {about: 'bullied', setting: 'home', signals: [{id: 'buikpijn', seen: 'yes'}], child: 'Noor', from};
const other = (kind: string, body: unknown) => ({version: 1, id: newId(), kind, body});

const submissions: [what: string, value: unknown, fits: boolean][] = [
  ['a story', report(), true],
  ['only a form', other('report', {forms: ['unknown']}), true],
  [
    'everything a report can hold',
    other('report', {
      reporter: 'witness',
      forms: ['verbal', 'nieuw'],
      story: 'x',
      places: ['gym'],
      since: 'today',
      frequency: 'once',
      effect: 'x',
      tried: 'x',
      involves: 'adult',
      wish: 'act',
      notWanted: 'x',
      recipient: 'confidant',
      group: 'groep 5',
      contact: {mode: 'name', name: 'Sam', reach: 'x'},
    }),
    true,
  ],
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

  it('names the values that we know, and closes no list of them', () => {
    const text = JSON.stringify(submissionSchema());
    assert.match(text, /"bike-shed"/);
    assert.ok(!text.includes('"enum"'));
  });
});

describe('schoolSchema()', () => {
  const fits = compile(schoolSchema());
  for (const [what, value, expected] of [
    ['nothing at all', {}, true],
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
  type Operation = {
    responses: Record<string, {content?: Record<string, {examples?: Json; example?: unknown}>}>;
    requestBody?: {content: Json};
  };
  type Document = {paths: Record<string, Record<string, Operation>>; components: {schemas: Record<string, Json>}};
  const document = openApi() as unknown as Document;

  it('is an OpenAPI 3.1 document', async () => {
    const validator = new Validator();
    const result = await validator.validate(openApi());
    assert.deepEqual([result.valid, result.errors, validator.version], [true, undefined, '3.1']);
  });

  it('points only at what it holds', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    assert.ok(references.length > 10);
    for (const name of references) assert.ok(name in document.components.schemas, name);
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
