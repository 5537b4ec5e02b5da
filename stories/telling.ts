import type {StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';

import '../src/elements/report-form/define.js';
import {pack} from '../src/elements/report-form/report-form.pack.js';
import type {ReportForm} from '../src/elements/report-form/report-form.js';
import './english.js';
import type {Reporter} from '../src/protocol/wire/limits.js';
import type {Wording} from '../src/content/form/wording.js';
import {wordsFor} from '../src/content/form/words-for.js';
import {titledAfter} from '../test/fixtures/report-form-pages.js';
import {Reader} from './reader.js';
import {type SharedArgument} from './shared-arguments.js';

export type Args = Pick<ReportForm, 'reporter' | 'exitHref' | 'frameSrc' | 'history' | SharedArgument>;
export type Story = StoryObj<Args>;
export type Form = Reader<ReportForm>;

export const {texts, content} = pack;
export const {questions} = content;

/** The form as a school puts it in a page, with words for who has no scripts. */
export const drawn = (args: Args) => html`
  <pleinwacht-report-form
    reporter=${args.reporter ?? nothing}
    exit-href=${args.exitHref ?? nothing}
    ?history=${args.history}
    endpoint=${args.endpoint ?? nothing}
    school-src=${args.schoolSrc ?? nothing}
    school-type=${args.schoolType ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    .school=${args.school}
    .transport=${args.transport}
    .requestHeaders=${args.requestHeaders}
  >
    <h2>Vertel wat er gebeurt</h2>
    <p>
      Praat met mevrouw Bakker, <a href="tel:0517000001">0517 - 00 00 01</a>, of bel de Kindertelefoon,
      <a href="tel:08000432">0800-0432</a>.
    </p>
    <p>Nu in gevaar? Bel <a href="tel:112">112</a>.</p>
  </pleinwacht-report-form>
`;

export const formIn = (canvasElement: HTMLElement) => Reader.at(canvasElement, 'pleinwacht-report-form');

/** The titles of the pages with a question, after who it is for. */
export const everyQuestion = titledAfter('reporter').map((name) => questions[name].title);

/** Our words, for a pupil unless told otherwise. */
export const words = (wording: Wording, reporter: Reporter = 'self') => wordsFor(wording, reporter);

export const choice = (question: keyof typeof questions, id: string): string => {
  const {choices} = questions[question] as {choices: readonly {id: string; text: Wording}[]};
  return words(choices.find((one) => one.id === id)!.text);
};

/** Skips on to the page with this title. */
export async function goTo(form: Form, title: string): Promise<void> {
  for (let pages = 0; form.title !== title; pages++) {
    if (pages > 15) throw new Error(`expected to come to "${title}", stopped at "${form.title}"`);
    await form.press(form.part('start') ?? form.part('more') ?? texts.next);
  }
}

/** A pupil who has said for whom it is. */
export async function begin(form: Form): Promise<void> {
  await goTo(form, words(questions.reporter.title));
  await form.choose(choice('reporter', 'self'));
  await form.press(texts.next);
}

/** A pupil who has told enough, and looks at it once more. */
export async function tell(form: Form): Promise<void> {
  await begin(form);
  await form.choose(choice('forms', 'relational'));
  await form.press(texts.next);
  await form.type(words(questions.story.title), 'Ze doen alsof ik er niet ben.');
  await goTo(form, texts.check.title);
}

/** How a send ended, as the page around the widget hears it. */
export function outcome(form: Form): Promise<string> {
  return new Promise((resolve) => form.widget.addEventListener('pleinwacht-submitted', (event) => resolve(event.outcome), {once: true}));
}

/** Sends, and waits for what is said of it. */
export async function send(form: Form): Promise<string> {
  const ended = outcome(form);
  await form.press(texts.check.send);
  const how = await ended;
  await waitFor(() => expect(form.focused).not.toBe(''));
  return how;
}
