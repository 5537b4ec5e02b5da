import type {ReportFormPack} from '../elements/report-form/report-form.pack.js';
import type {Message} from '../content/form/report-form.js';
import {wordsFor} from '../content/form/words-for.js';
import {html, type Markup} from './html.js';
import {dangerItem, list, type MiniPage, people} from './mini-page.js';

/** Whom to talk to, what telling is, and what the form will ask. No inputs: what stood in them could be neither wiped nor sent. */
export function reportForm(page: MiniPage, {content}: ReportFormPack): Markup {
  const {title, lead, danger, notSnitching, elsewhere, questions} = content;
  const say = (messages: readonly Message[]) => messages.map(({text}) => html`<p>${wordsFor(text)}</p>`);
  const asked = [questions.forms, questions.involves, questions.story, questions.whom, questions.wish];
  return html`
    ${page.heading(wordsFor(title))}
    <p>${wordsFor(lead)}</p>
    ${page.heading(wordsFor(danger.title), 1)} ${say(danger.messages)}
    <ul>
      ${dangerItem(page)}
    </ul>
    ${page.heading(wordsFor(notSnitching.title), 1)} ${say(notSnitching.messages)}
    ${list(asked.map((question) => ({text: wordsFor(question.title)})))} ${page.heading(wordsFor(elsewhere.title), 1)}
    ${say(elsewhere.messages)} ${people(page, 'pupil')}
  `;
}
