import {mark, newId, type Target} from './target.js';
import {type Check, isReceipt, isRefused, isStored, notTried, ok, wrong} from './verdict.js';

const person = {name: mark, reach: mark};
const schema = 'Check what is sent by dist/contract/submission.schema.json; vectors.json has every case.';

/** A check that sends one value that has to be stored. */
function takes(name: string, says: string, mend: string, value: (target: Target) => unknown, headers: Record<string, string> = {}): Check {
  return {name, says, mend, run: async (target) => isStored(await target.send(value(target), headers))};
}

/** A check that sends one value that has to be refused as invalid. */
function refuses(name: string, says: string, path: string, value: (target: Target) => unknown): Check {
  return {
    name,
    says,
    mend: `Answer 422 with type urn:pleinwacht:problem:invalid and fields [{"path": "${path}", "code": …}]. ${schema}`,
    run: async (target) => isRefused(await target.send(value(target)), 'invalid', 422, path),
  };
}

const loose = 'Take members and values that you do not know and keep them: a newer sender uses them.';
const cleaned = 'Refuse nobody for characters: drop control characters, and put U+FFFD for half a surrogate pair.';

export const storingChecks: readonly Check[] = [
  takes('stores', 'stores a report and answers 201', 'Answer 201 {"received": true, "version": 1} after a durable commit.', (t) =>
    t.report(),
  ),
  {
    name: 'receipt',
    says: 'answers with a receipt in JSON',
    mend: 'Answer {"received": true, "version": 1} as application/json: anything else counts as not stored.',
    run: async (target) => {
      const answer = await target.send(target.report());
      if (!isReceipt(answer)) return wrong('no {"received": true, "version": 1}');
      return /^application\/json\b/i.test(String(answer.headers['content-type'])) ? ok : wrong('a receipt of another content type');
    },
  },
  {
    name: 'replay',
    says: 'answers 200 to the same bytes again',
    mend: 'Keep a SHA-256 of the body beside the id. The same id and the same hash: 200 and the same receipt, nothing stored twice.',
    run: async (target) => {
      const body = JSON.stringify(target.report());
      await target.send(body);
      return isStored(await target.send(body), 200);
    },
  },
  {
    name: 'conflict',
    says: 'refuses other bytes under an id that it has',
    mend: 'The same id and another hash: 422 urn:pleinwacht:problem:conflict, and what was stored stays.',
    run: async (target) => {
      const one = target.report();
      await target.send(one);
      return isRefused(await target.send({...one, body: {story: `${mark} 2`}}), 'conflict', 422);
    },
  },
  {
    name: 'conflict-keeps-first',
    says: 'still has the first after a conflict',
    mend: 'A conflict changes nothing: the first bytes stay, and sending them again is still a replay.',
    run: async (target) => {
      const one = target.report();
      await target.send(one);
      await target.send({...one, body: {story: `${mark} 2`}});
      return isStored(await target.send(one), 200);
    },
  },
  {
    name: 'parallel',
    says: 'stores one of many that come at once with the same id',
    mend: 'Let the database decide: a unique key, and insert … on conflict do nothing. Looking first and inserting then stores two.',
    run: async (target) => {
      const body = JSON.stringify(target.report());
      const answers = await Promise.all(Array.from({length: 6}, () => target.send(body)));
      const count = (status: number) => answers.filter((answer) => answer.status === status).length;
      if (count(201) !== 1) return wrong(`${count(201)} of 6 answers said 201, expected one`);
      return count(200) + count(409) === 5 ? ok : wrong('another answer than 200 or 409 in-progress to the others');
    },
  },
  takes('only-a-form', 'stores a report without a story', `Only story or one form is required. ${schema}`, (t) =>
    t.report({story: undefined, forms: ['unknown']}),
  ),
  takes('unknown-values', 'takes values that it does not know', loose, (t) => t.report({forms: ['iets-nieuws'], wish: 'iets-nieuws'})),
  takes('unknown-members', 'takes members that it does not know', loose, (t) => t.report({nieuw: {lijst: [1, null]}}, {nieuw: true})),
  takes('replaces', 'takes a report that replaces another', 'Keep both: they are one case.', (t) => t.report({}, {replaces: newId()})),
  takes('contact-none', 'takes a contact of none', schema, (t) => t.report({contact: {mode: 'none'}})),
  takes('contact-name', 'takes a contact with a name', schema, (t) => t.report({contact: {mode: 'name', ...person}})),
  takes('checklist', 'takes a checklist', schema, (t) =>
    t.report(
      {},
      {
        kind: 'checklist',
        body: {about: 'bullied', setting: 'home', signals: [{id: 'sad', seen: 'yes'}], note: mark, child: mark, from: person},
      },
    ),
  ),
  takes('quiz', 'takes the counts of a quiz', schema, (t) =>
    t.report({}, {kind: 'quiz', body: {counts: [{situation: 'test', choice: 'test', count: 0}], note: mark}}),
  ),
  takes('startgesprek', 'takes a startgesprek', schema, (t) =>
    t.report({}, {kind: 'startgesprek', body: {child: mark, from: person, topics: [{id: 'test', pupil: mark}], agreements: []}}),
  ),
  takes('question', 'takes a question', schema, (t) =>
    t.report({}, {kind: 'question', body: {topic: 'test', message: mark, from: person}}),
  ),
  takes('longest-story', 'takes a story of 4000 code points', 'Count code points and not bytes or UTF-16 units.', (t) =>
    t.report({story: mark + '👩'.repeat(4000 - mark.length)}),
  ),
  takes('control-characters', 'takes control characters', cleaned, (t) => t.report({story: `${mark}\u0000\u001b[31m\u0085\r\n`})),
  takes('lone-surrogates', 'takes half a surrogate pair', cleaned, (t) =>
    JSON.stringify(t.report()).replace(mark, `${mark} \\ud800 \\udc00`),
  ),
  takes(
    'byte-order-mark',
    'takes white space around the JSON',
    'Use a parser of JSON that follows RFC 8259.',
    (t) => `\n\t ${JSON.stringify(t.report())} \r\n`,
  ),
];

const key = 'Idempotency-Key';
export const keyChecks: readonly Check[] = [
  ...(
    [
      ['key-quoted', 'in quotes', (id: string) => `"${id}"`],
      ['key-bare', 'without quotes', (id: string) => id],
    ] as const
  ).map(([name, how, write]): Check => ({
    name,
    says: `takes an ${key} ${how}`,
    mend: 'Take the id of the body with or without quotes in this header; our widgets send it in quotes.',
    run: async (target) => {
      const one = target.report();
      return isStored(await target.send(one, {[key]: write(one.id as string)}));
    },
  })),
  takes('key-none', `does without an ${key}`, "The body's id is the truth: the header is a courtesy to gateways.", (t) => t.report()),
  {
    name: 'key-different',
    says: `refuses an ${key} that is not the id`,
    mend: 'Answer 422 urn:pleinwacht:problem:invalid with fields [{"path": "id", "code": "different_id"}].',
    run: async (target) => isRefused(await target.send(target.report(), {[key]: `"${newId()}"`}), 'invalid', 422, 'id'),
  },
];

/** A report with spaces before it until it has a size. */
const sized = (target: Target, size: number) => {
  const text = JSON.stringify(target.report());
  return ' '.repeat(size - Buffer.byteLength(text)) + text;
};
const limit = 'Refuse a body of more than 64 KiB with 413 too-large while it comes in, whatever its headers say.';

export const formChecks: readonly Check[] = [
  takes('size-60-KiB', 'takes 60 KiB', 'Widgets send up to 60 KiB: raise the limit of your server or gateway.', (t) => sized(t, 60 * 1024)),
  {
    name: 'size-limit',
    says: 'refuses more than 64 KiB',
    mend: limit,
    run: async (target) => isRefused(await target.send(sized(target, 66 * 1024)), 'too-large', 413),
  },
  {
    name: 'size-limit-chunked',
    says: 'refuses more than 64 KiB that comes without a length',
    mend: limit,
    run: async (target) => isRefused(await target.send(sized(target, 66 * 1024), {}, {chunked: true}), 'too-large', 413),
  },
  ...['utf-8', 'utf8'].map((charset) =>
    takes(`charset-${charset}`, `takes charset=${charset}`, 'Look at the media type alone, or take both spellings.', (t) => t.report(), {
      'Content-Type': `application/json; charset=${charset}`,
    }),
  ),
  ...(
    [
      ['type-text', 'text/plain'],
      ['type-form', 'application/x-www-form-urlencoded'],
      ['type-none', ''],
    ] as const
  ).map(([name, type]): Check => ({
    name,
    says: `refuses ${type || 'no content type'}`,
    mend: 'Answer 415 unsupported-media-type to all but application/json: the others can be sent by any page without asking.',
    run: async (target) => isRefused(await target.send(target.report(), {'Content-Type': type}), 'unsupported-media-type', 415),
  })),
  ...(
    [
      ['malformed', 'half an object', '{"version": 1,'],
      ['empty', 'an empty body', ''],
      ['not-utf-8', 'bytes that are no UTF-8', new Uint8Array([0x22, 0xc3, 0x28, 0x22])],
    ] as const
  ).map(([name, what, body]): Check => ({
    name,
    says: `answers 400 to ${what}`,
    mend: 'Answer 400 urn:pleinwacht:problem:invalid to what is not JSON in UTF-8, without quoting it.',
    run: async (target) => isRefused(await target.send(body), 'invalid', 400),
  })),
  ...(['null', '[]', '"x"'] as const).map((body, index): Check => ({
    name: ['json-null', 'json-list', 'json-text'][index]!,
    says: `answers 422 to ${body}`,
    mend: 'Look whether the JSON is an object before you read members of it.',
    run: async (target) => isRefused(await target.send(body), 'invalid', 422),
  })),
  {
    name: 'version-unknown',
    says: 'answers 406 to a version that it does not know',
    mend: 'Answer 406 unsupported-version: a newer sender then steps down to a version that you know.',
    run: async (target) => isRefused(await target.send(target.report({}, {version: 99})), 'unsupported-version', 406),
  },
  refuses('version-text', 'refuses a version that is a text', 'version', (t) => t.report({}, {version: '1'})),
  refuses('version-missing', 'refuses what names no version', 'version', (t) => t.report({}, {version: undefined})),
  refuses('kind-unknown', 'refuses a kind that it does not know', 'kind', (t) => t.report({}, {kind: 'film'})),
  refuses('id-missing', 'refuses what has no id', 'id', (t) => t.report({}, {id: undefined})),
  refuses('id-short', 'refuses an id that is too short', 'id', (t) => t.report({}, {id: 'abc'})),
  refuses('body-list', 'refuses a list for a body', 'body', (t) => t.report({}, {body: [mark]})),
  refuses('story-number', 'refuses a number for a story', 'body.story', (t) => t.report({story: 7})),
  refuses('story-too-long', 'refuses 4001 characters', 'body.story', (t) => t.report({story: mark.padEnd(4001, 'x')})),
  refuses('story-missing', 'refuses a report without story or form', 'body.story', (t) => t.report({story: undefined, effect: mark})),
  refuses('story-blank', 'refuses a blank story', 'body.story', (t) => t.report({story: ' \n '})),
  refuses('forms-numbers', 'refuses numbers for forms', 'body.forms.0', (t) => t.report({forms: [1]})),
  refuses('contact-unknown', 'refuses a contact that it does not know', 'body.contact.mode', (t) => t.report({contact: {mode: 'fax'}})),
  refuses('name-blank', 'refuses a blank name', 'body.contact.name', (t) => t.report({contact: {mode: 'name', name: ' '}})),
  refuses('school-unknown', 'refuses a school that it does not know', 'school', (t) => t.report({}, {school: 'deze-school-bestaat-niet'})),
  {
    name: 'school-known',
    says: 'takes the school that was named with --school',
    mend: "Give the id by which the receiver knows the school; it is the school file's.",
    run: async (target) => {
      if (target.options.school === undefined) return notTried('give --school <id>');
      return isStored(await target.send(target.report()));
    },
  },
];
