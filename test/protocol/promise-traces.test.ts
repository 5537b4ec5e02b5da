import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {TemplateResult} from 'lit';

import {type Answers, noAnswers, tellingOf} from '../../src/elements/report-form/answers.js';
import {checkPage} from '../../src/elements/report-form/check-page.js';
import type {FormView} from '../../src/elements/report-form/form-view.js';
import {questionPage, type QuestionView} from '../../src/elements/report-form/question-page.js';
import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {sentPage} from '../../src/elements/report-form/sent-page.js';
import type {SendController, SendingView} from '../../src/elements/parts/sending.js';
import {wordsFor} from '../../src/content/form/words-for.js';
import {type PromiseId, promiseIds, promisesFor, type Telling} from '../../src/protocol/school/promises.js';
import type {School} from '../../src/protocol/school/school.js';
import {type Reporter, reporters, wishes} from '../../src/protocol/wire/limits.js';

const {texts, content} = pack;

const bakker = {role: 'coordinator', label: 'mevrouw Bakker'};
const yilmaz = {role: 'confidant', label: 'mevrouw Yilmaz', outsideTeam: true};

/** Every combination of what somebody answers, with every kind of school. */
function* everyCase(): Generator<{reporter: Reporter; school: School; answers: Answers}> {
  for (const recipients of [undefined, [bakker], [yilmaz], [bakker, yilmaz]])
    for (const keeps of [{}, {promise: {schoolDays: 3}, notices: true, retention: {days: 365}}])
      for (const answered of [true, false])
        for (const reporter of reporters)
          for (const wish of [undefined, ...wishes])
            for (const contact of [undefined, 'none', 'name', 'lower', ...(answered ? (['way-back'] as const) : [])] as const)
              for (const involves of [undefined, 'adult'] as const)
                yield {
                  reporter,
                  school: {...keeps, answers: answered, ...(recipients && {recipients})} as School,
                  answers: {...noAnswers, reporter, ...(wish && {wish}), ...(contact && {contact}), ...(involves && {involves})},
                };
}

const templates: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.entries(content.promises).map(([id, {text}]) => [id, text])),
  ...texts.promises,
};

/** What the words of each row look like for somebody, once filled in. */
const formsOf = new Map<Reporter, readonly [PromiseId, RegExp][]>(
  reporters.map((reporter) => [
    reporter,
    promiseIds.flatMap((id) => {
      const own: unknown = wordsFor(templates[id] as string, reporter);
      const forms = typeof own === 'string' ? [own] : Object.values(own as Record<string, string>);
      return forms.map((words): [PromiseId, RegExp] => [
        id,
        // What a school fills in; a sentence may begin with it.
        new RegExp(`^${words.replace(/[.?()[\]]/g, '\\$&').replace(/\\?\{\w+\\?\}/g, '.+')}$`, 'i'),
      ]);
    }),
  ]),
);
const found = new Map<string, readonly PromiseId[]>();

/** The rows of the table that a sentence can be the words of, for somebody. The same ones come back thousands of times. */
function rowsOf(sentence: string, reporter: Reporter): readonly PromiseId[] {
  const key = `${reporter} ${sentence}`;
  const rows = found.get(key) ?? [...new Set(formsOf.get(reporter)!.flatMap(([id, form]) => (form.test(sentence) ? [id] : [])))];
  found.set(key, rows);
  return rows;
}

/** What says what was done, or what the person can do: no promise. */
const besides = (reporter: Reporter): readonly string[] =>
  [texts.afterSending.wiped, content.sent.again.text].map((words) => wordsFor(words, reporter));

/** What a template says, as HTML: enough to find sentences in, and many times faster than drawing it. */
function written(part: unknown): string {
  if (Array.isArray(part)) return part.map(written).join('');
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  const {strings, values} = (part ?? {}) as Partial<TemplateResult>;
  return strings?.map((one, index) => one + (index < values!.length ? written(values![index]) : '')).join('') ?? '';
}

const clean = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** The paragraphs within the first thing that fits. */
const paragraphsIn = (page: string, within: RegExp) =>
  [...page.matchAll(within)].flatMap(([, inside]) => [...inside!.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, words]) => clean(words!)));
/** The choices of a page: what each sends, and the hint that stands with it. */
const choicesOn = (page: string) =>
  [...page.matchAll(/<label class="choice">.*?value=(\S+).*?<\/label>/gs)].map(([label, value]) => ({
    value: value!,
    hints: [...label.matchAll(/<span class="hint">(.*?)<\/span>/gs)].map(([, words]) => clean(words!)),
  }));

const viewOf = ({reporter, school, answers}: {reporter: Reporter; school: School; answers: Answers}): FormView => ({
  texts,
  content,
  school,
  answers,
  reporter,
  schoolSettled: true,
  signedIn: false,
  language: 'nl',
  idleMinutes: 15,
  level: (deeper = 0) => (2 + Math.min(deeper, 2)) as 2,
});
const asking = (view: FormView, page: QuestionView['page']) =>
  written(
    questionPage({
      ...{...view, page, pages: [page], schoolTypes: ['po'], faults: new Map<string, string>(), changing: false},
      ...{back: [] as unknown as TemplateResult, readAloud: [] as unknown as TemplateResult},
      ...{answer() {}, tell() {}, next() {}, without() {}, enough() {}, find() {}},
    }),
  );
const sending = {sending: {} as SendController, texts: texts.sending.pupil, settings: {school: {}, schoolSettled: true}};

describe('every sentence of the report form that promises something', () => {
  it('is the words of a row that is true for who reads it, in every combination, and all of them are said', () => {
    // In the browser there is one; here it decides whether a way back is offered.
    assert.ok(globalThis.crypto.subtle);
    const traced = new Set<PromiseId>();
    const ofReports = new Set<PromiseId>();
    let cases = 0;
    let read = 0;
    for (const one of everyCase()) {
      cases++;
      const {reporter, school, answers} = one;
      const view = viewOf(one);
      const told = tellingOf(answers);
      const isTrue = (telling: Telling) => promisesFor(telling, school).map(({id}) => id);
      /** Traces each; says which rows they are. */
      const trace = (said: readonly string[], telling: Telling) =>
        said.map((sentence) => {
          read++;
          const rows = isTrue(telling);
          const can = rowsOf(sentence, reporter);
          const row = can.find((id) => rows.includes(id));
          assert.ok(row, `"${sentence}" is of ${can.join() || 'no row'}, and true are ${rows.join()} in ${JSON.stringify(one)}`);
          traced.add(row);
          return row;
        });

      const refused = isTrue(told).includes('nobody-outside');
      const about = paragraphsIn(asking(view, 'forms'), /role="status">\s*<div class="note form">(.*?)<\/div>/gs);
      assert.equal(
        trace(about.slice(0, 1), told).length,
        Number(answers.involves === 'adult' && (refused || school.recipients !== undefined)),
      );
      assert.deepEqual(about.slice(1), refused ? [wordsFor(content.refused.text, reporter)] : []);
      if (refused) continue; // It ends here.

      // Asked before anybody said who they are.
      const wish = answers.contact ? '' : asking(view, 'wish');
      const open = {...told, found: 'unknown'} as const;
      for (const id of [...isTrue(told), ...isTrue(open)]) ofReports.add(id);
      trace(paragraphsIn(wish, /<div class="note form">(.*?)<\/div>/gs), open);
      for (const {value, hints} of choicesOn(wish)) trace(hints, {...open, wish: value as 'act'});

      for (const {value, hints} of choicesOn(asking(view, 'contact'))) {
        const how = value === 'name' || value === 'way-back' ? value : 'nowhere';
        trace(
          hints.filter((words) => rowsOf(words, reporter).length > 0),
          tellingOf(answers, how),
        );
      }

      const check = written(checkPage(view, [], sending as unknown as SendingView, false, {} as never));
      assert.deepEqual(trace(paragraphsIn(check, /part="promises">(.*?)<\/div>/gs), told), isTrue(told));

      const sent = written(sentPage(view, answers, {again() {}, close() {}}));
      const after = [...paragraphsIn(sent, /<div class="step">(.*?)<\/div>/gs), ...paragraphsIn(sent, /<\/ol>(.*?)<\/div>/gs)];
      const said = trace(
        after.filter((words) => !besides(reporter).includes(words)),
        told,
      );
      // Who reads it was said before.
      const expected = isTrue(told).filter((id) => !id.endsWith('reads'));
      assert.deepEqual([...said].sort(), [...expected].sort(), JSON.stringify(one));
    }
    assert.ok(cases > 2000, `${cases} cases`);
    assert.ok(read > 15_000, `${read} sentences`);
    assert.deepEqual(
      [...ofReports].filter((id) => !traced.has(id)),
      [],
    );
  });
});
