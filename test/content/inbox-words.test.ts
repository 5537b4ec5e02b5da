import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type * as z from 'zod/mini';

import {registerWords} from '../../src/content/nl/register-words.js';
import {structure as situations} from '../../src/content/structure/pesten-plagen-quiz.js';
import {fullBodies} from '../../src/describe/contract/full-submissions.js';
import {pack} from '../../src/elements/inbox/inbox.pack.js';
import type {Reading} from '../../src/elements/inbox/inbox-view.js';
import {toSheet} from '../../src/elements/inbox/sheet.js';
import {fixedTopics} from '../../src/elements/parts/question-form.js';
import {Submission, Thread} from '../../src/protocol/index.js';
import {caseEnds} from '../../src/protocol/school/case-ends.js';
import {Role} from '../../src/protocol/school/role.js';
import {knownValues} from '../../src/protocol/scalars.js';
import type {InboxItem} from '../../src/protocol/wire/inbox.js';

const reading: Reading = {texts: pack.texts, content: pack.content, school: {}, language: 'nl'};

type Body = Record<string, unknown>;
type Path = readonly string[];

/** Every list of codes in a schema, with where it stands. */
function codesIn(schema: z.core.$ZodType, path: Path = []): {path: Path; values: readonly string[]}[] {
  const values = knownValues.get(schema as z.ZodMiniType)?.values;
  if (values) return [{path, values}];
  const {def} = (schema as unknown as {_zod: {def: Record<string, unknown>}})._zod;
  const inside = (one: unknown, step: Path = []) => codesIn(one as z.core.$ZodType, [...path, ...step]);
  if (def.type === 'object') return Object.entries(def.shape as Body).flatMap(([name, member]) => inside(member, [name]));
  if (def.type === 'array') return inside(def.element, ['0']);
  if (def.type === 'union') return (def.options as unknown[]).flatMap((option) => inside(option));
  return def.innerType === undefined ? [] : inside(def.innerType);
}

function withCode(value: unknown, [step, ...rest]: Path, code: string): unknown {
  if (step === undefined) return code;
  if (Array.isArray(value)) return [withCode((value as unknown[])[0], rest, code)];
  return {...(value as Body), [step]: withCode((value as Body)[step], rest, code)};
}

/** What somebody reads of it. */
function read(kind: string, body: unknown): string {
  const item = {version: 1, id: 'a'.repeat(22), kind, body, addressee: 'coordinator', receivedOn: '2026-11-23', state: 'new'};
  const {kind: name, from, facts, parts, rest} = toSheet(reading, item as InboxItem);
  return JSON.stringify([name, from, facts, parts, rest.map(({term, text}) => [term, text])]);
}

const bodies = Submission._zod.def.options.map((option) => ({
  kind: [...option.shape.kind._zod.values][0] as string,
  lists: codesIn(option.shape.body),
}));

describe('the words of the inbox', () => {
  for (const {kind, lists} of bodies.filter(({kind}) => kind !== 'follow-up')) {
    it(`has one for every code that a ${kind} can hold`, () => {
      const full = fullBodies.find((one) => one.kind === kind)!.body;
      const without: string[] = [];
      for (const {path, values} of lists) {
        for (const code of values) {
          const text = read(kind, withCode(full, path, code));
          // The code as it was sent beside "anders", or among what is not known; and where it stands nowhere at all.
          if (text.includes(`anders: ${code}`) || text.includes(`"${code}"`) || text === read(kind, withCode(full, path, 'een-ander')))
            without.push(`${path.join('.')}: ${code}`);
        }
      }
      assert.deepEqual(without, []);
    });
  }

  it('has one for every code that a reporter and the school write to each other', () => {
    const known: Record<string, readonly string[]> = {
      state: Object.keys(pack.texts.states),
      asks: ['consent', 'question'],
      reply: Object.keys(pack.texts.thread.replies),
      from: ['reporter', 'school'],
    };
    const lists = [...codesIn(Thread), ...bodies.find(({kind}) => kind === 'follow-up')!.lists];
    const without = lists.flatMap(({path, values}) => values.filter((code) => !known[path.at(-1)!]?.includes(code)));
    assert.deepEqual(without, []);
    assert.ok(lists.length > 4);
  });

  it('has one for every code that a widget takes from its own content', () => {
    const sent: [string, Body[]][] = [
      ['checklist', pack.content.signals.map(({id}) => ({...bodyOf('checklist'), signals: [{id, seen: 'yes'}]}))],
      ['startgesprek', pack.content.talkTopics.map(({id}) => ({...bodyOf('startgesprek'), topics: [{id, pupil: 'x'}]}))],
      ['question', [...fixedTopics, ...pack.content.questionTopics.map(({id}) => id)].map((topic) => ({...bodyOf('question'), topic}))],
      [
        'quiz',
        situations.situations.flatMap(({id: situation}) =>
          pack.content.choices.map(({outcome}) => ({counts: [{situation, choice: outcome, count: 1}]})),
        ),
      ],
      ['report', Role.options.map((recipient) => ({...bodyOf('report'), recipient}))],
      [
        'startgesprek',
        ['pupil', 'parent', 'teacher', 'together'].map((owner) => ({
          ...bodyOf('startgesprek'),
          topics: [],
          agreements: [{text: 'x', owner}],
        })),
      ],
    ];
    for (const [kind, all] of sent) {
      assert.ok(all.length > 0, kind);
      for (const body of all) assert.ok(!read(kind, body).includes('anders: '), `${kind} ${JSON.stringify(body)}`);
    }
  });

  it('has one for every code in a line of the register, which a school carries elsewhere', () => {
    const lists = [...bodies.find(({kind}) => kind === 'report')!.lists, {path: ['outcome'], values: caseEnds}];
    const members = ['forms', 'places', 'since', 'outcome'] as const;
    for (const member of members) {
      const {values} = lists.find(({path}) => path[0] === member)!;
      assert.deepEqual(
        values.filter((code) => !registerWords[member][code]),
        [],
        member,
      );
    }
  });

  it('shows a code that nobody knows as what it is', () => {
    assert.match(read('report', {...bodyOf('report'), wish: 'een-ander'}), /anders: een-ander/);
  });
});

function bodyOf(kind: string): Body {
  return fullBodies.find((one) => one.kind === kind)!.body;
}
