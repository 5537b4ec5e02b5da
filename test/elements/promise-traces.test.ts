import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';

import type {Answers} from '../../src/elements/report-form/answers.js';
import {noAnswers, tellingOf} from '../../src/elements/report-form/answers.js';
import {checkPage} from '../../src/elements/report-form/check-page.js';
import type {FormView} from '../../src/elements/report-form/form-view.js';
import {questionPage, type QuestionView} from '../../src/elements/report-form/question-page.js';
import {sentPage} from '../../src/elements/report-form/sent-page.js';
import type {SendController, SendingView} from '../../src/elements/parts/sending.js';
import {wordsFor} from '../../src/content/form/words-for.js';
import {type PromiseId, promiseIds, promisesFor} from '../../src/protocol/school/promises.js';
import type {School} from '../../src/protocol/school/school.js';
import {type Reporter, reporters, wishes} from '../../src/protocol/wire/limits.js';
import {content, text, texts} from '../fixtures/report-form.js';

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
              for (const involves of [undefined, 'pupils', 'adult'] as const)
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
/** The rows of the table that a sentence can be the words of, for somebody. */
const rowsOf = (sentence: string, reporter: Reporter) =>
  formsOf
    .get(reporter)!
    .filter(([, form]) => form.test(sentence))
    .map(([id]) => id);

/** What says what was done, or what the person can do: no promise. */
const besides = (reporter: Reporter): readonly string[] =>
  [texts.afterSending.wiped, content.sent.again.text].map((words) => wordsFor(words, reporter));

describe('every sentence of the report form that promises something', () => {
  let place: HTMLElement;
  const sending = {sending: {} as SendController, texts: texts.sending.pupil, settings: {school: {}, schoolSettled: true}};
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
  const asking = (view: FormView, page: QuestionView['page']): QuestionView => ({
    ...view,
    page,
    pages: [page],
    schoolTypes: ['po'],
    faults: new Map(),
    changing: false,
    back: html``,
    readAloud: html``,
    answer: () => {},
    tell: () => {},
    next: () => {},
    without: () => {},
    enough: () => {},
    find: () => {},
  });
  const sentences = (selector: string) => [...place.querySelectorAll(selector)].map(text);
  before(async () => (place = await fixture(html`<div></div>`)));

  it('is the words of a row that is true for who reads it, in every combination, and all of them are said', () => {
    const traced = new Set<PromiseId>();
    let cases = 0;
    let read = 0;
    for (const one of everyCase()) {
      const {reporter, school, answers} = one;
      const view = viewOf(one);
      const told = tellingOf(answers);
      const where = JSON.stringify(one);
      const isTrue = (telling: Parameters<typeof promisesFor>[0]) => promisesFor(telling, school).map(({id}) => id);
      /** Traces each; says which rows they are. */
      const trace = (said: readonly string[], rows: readonly PromiseId[]) =>
        said.map((sentence) => {
          read++;
          const found = rowsOf(sentence, reporter);
          const row = found.find((id) => rows.includes(id));
          if (!row) throw new Error(`"${sentence}" is of ${found.join() || 'no row'}, and true are ${rows.join()} in ${where}`);
          traced.add(row);
          return row;
        });
      cases++;

      render(questionPage(asking(view, 'forms')), place);
      const refused = isTrue(told).includes('nobody-outside');
      const about = sentences('[role=status] .note p').filter((words) => words !== wordsFor(content.refused.text, reporter));
      expect(about.length, where).to.equal(Number(answers.involves === 'adult' && (refused || school.recipients !== undefined)));
      trace(about, isTrue(told));
      if (refused) continue; // It ends here.

      render(questionPage(asking(view, 'wish')), place);
      const open = {...told, found: 'unknown'} as const;
      trace(sentences('.note p'), isTrue(open));
      for (const [index, hint] of sentences('.choice .hint').entries()) trace([hint], isTrue({...open, wish: wishes[index]!}));

      render(questionPage(asking(view, 'contact')), place);
      for (const choice of place.querySelectorAll('.choice')) {
        const {value} = choice.querySelector('input')!;
        const hint = [...choice.querySelectorAll('.hint')].map(text).filter((words) => rowsOf(words, reporter).length > 0);
        trace(hint, isTrue(tellingOf(answers, value === 'none' || value === 'lower' ? 'nowhere' : (value as 'name'))));
      }

      render(checkPage(view, [], sending as unknown as SendingView, false, {} as never), place);
      expect(trace(sentences('[part=promises] p'), isTrue(told)), where).to.deep.equal(isTrue(told));

      render(sentPage(view, answers, {again: () => {}, close: () => {}}), place);
      const after = sentences('.step p, .cols > div:first-child > p').filter((words) => !besides(reporter).includes(words));
      const said = trace(after, isTrue(told));
      // Who reads it was said before.
      expect(said.sort(), where).to.deep.equal(
        isTrue(told)
          .filter((id) => !id.endsWith('reads'))
          .sort(),
      );
    }
    expect(cases).to.be.above(3000);
    expect(read).to.be.above(20_000);
    // The rest is for who asks a question or shares a list.
    expect(promiseIds.filter((id) => !traced.has(id))).to.deep.equal(['hears-from-school']);
  });
});
