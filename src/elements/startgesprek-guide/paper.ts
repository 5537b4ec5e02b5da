import {html, nothing, type TemplateResult} from 'lit';

import type {Topic} from '../../content/form/startgesprek-guide.js';
import {today} from '../../protocol/school/school-days.js';
import {heading} from '../parts/heading.js';
import {meantFor} from '../parts/school-types.js';
import {followUpInWords, fullDay} from './follow-up.js';
import {type GuideView, partOf} from './guide-view.js';
import {drawing} from './pictures.js';
import {preparationIn, themesOf} from './preparation-page.js';
import {hasWords, noteKey, type Voice, voices} from './sheet.js';
import {answerTo, type AskedQuestion, brought, chosenPictures, topicsOf} from './told.js';

/** The sheet as it comes out of the printer: what was written, or lines to write on. */
export function paper(view: GuideView): TemplateResult {
  const {texts, content, sheet, mode, language} = view;
  const conversation = mode === 'conversation';
  const written = hasWords({...sheet, child: '', group: ''});
  const fill = (label: string, value: string) => html`<span>${label}: ${value}</span>`;
  return html`
    <div class="sheet">
      <div class="tight">
        ${heading(view.level(1), conversation ? texts.title : preparationIn(view).title, 'paper')}
        <div class="fill small">
          ${fill(texts.paper.pupil, sheet.child)} ${fill(texts.paper.group, sheet.group)}
          ${fill(texts.paper.date, conversation && written ? fullDay(today(), language) : '')}
        </div>
      </div>
      ${conversation ? talk(view, written) : preparation(view)}
      <p class="small">${conversation ? content.privacy.items[0]?.text : preparationIn(view).after.text}</p>
    </div>
  `;
}

function preparation(view: GuideView) {
  return themesOf(view).map(
    ({id, title, questions}) => html`
      <div class="stack theme">
        ${partOf(view.mode) === 'pupil' ? heading(view.level(2), title, `paper-${id}`) : nothing}
        ${questions.map((question) => asked(view, question, true))}
      </div>
    `,
  );
}

/** A question with its answer; without one, room for it when there is a pen. */
function asked({sheet, texts}: GuideView, question: AskedQuestion, room = false): TemplateResult {
  const text = answerTo(question, sheet, texts.lists);
  const chosen = 'pictures' in question ? chosenPictures(question, sheet) : [];
  // With room, the others are there to point at, or to draw a ring around.
  const pictures = 'pictures' in question && room ? question.pictures : chosen;
  return html`
    <div class="tight">
      <p class="small">${question.text}</p>
      ${
        pictures.length > 0
          ? html`<ul class="shown">
              ${pictures.map((picture) => {
                const ringed = room && chosen.includes(picture);
                return html`<li class=${ringed ? 'ringed' : ''}>
                  ${drawing(picture.picture)} ${picture.caption} ${ringed ? html`<span class="hush">(${texts.chosen})</span>` : nothing}
                </li>`;
              })}
            </ul>`
          : text
            ? html`<p class="told">${text}</p>`
            : room
              ? lines
              : nothing
      }
    </div>
  `;
}

const lines = html`<div class="lined"></div>`;

function talk(view: GuideView, written: boolean) {
  const {texts, sheet, content, language} = view;
  const followUp = followUpInWords(view);
  return html`
    ${topicsOf(content, sheet).map((topic) => (written ? told(view, topic) : blank(view, topic)))}
    <div class="stack theme">
      ${heading(view.level(2), texts.paper.agreements, 'paper-agreements')}
      <table role="table">
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">${texts.paper.what}</th>
            <th role="columnheader" scope="col">${texts.paper.who}</th>
            <th role="columnheader" scope="col">${texts.paper.by}</th>
          </tr>
        </thead>
        <tbody>
          ${(sheet.agreements.length > 0 ? sheet.agreements : [undefined, undefined]).map(
            (agreement) => html`
              <tr role="row" class=${agreement ? '' : 'blank'}>
                <td role="cell" data-label=${texts.paper.what}>${agreement?.text}</td>
                <td role="cell" data-label=${texts.paper.who}>${agreement ? texts.owners[agreement.owner] : nothing}</td>
                <td role="cell" data-label=${texts.paper.by}>${agreement?.by ? fullDay(agreement.by, language) : nothing}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      <div class="fill"><span>${texts.paper.contact}: ${followUp}</span></div>
    </div>
  `;
}

/** What was said on a topic; nothing when nothing was. */
function told(view: GuideView, topic: Topic) {
  const parts = voices
    .map((voice) => ({
      voice,
      questions: brought(view.content, view.sheet, voice, topic.id).filter((question) => answerTo(question, view.sheet, view.texts.lists)),
      note: (view.sheet.words[noteKey(topic.id, voice)] ?? '').trim(),
    }))
    .filter(({questions, note}) => questions.length > 0 || note);
  if (parts.length === 0) return nothing;
  return html`
    <div class="stack theme">
      ${heading(view.level(2), topic.title, `paper-${topic.id}`)}
      ${parts.map(
        ({voice, questions, note}) => html`
          <div class="tight">
            <p class="kicker">${view.texts.paper.says[voice]}</p>
            ${questions.map((question) => asked(view, question))} ${note ? html`<p class="told">${note}</p>` : nothing}
          </div>
        `,
      )}
    </div>
  `;
}

/** The questions, with room to write by hand. */
function blank(view: GuideView, topic: Topic) {
  const column = (voice: Exclude<Voice, 'teacher'>) => html`
    <div class="tight">
      <p class="kicker">${view.texts.paper.says[voice]}</p>
      <ul>
        ${meantFor(view.schoolTypes, topic[voice]).map(({text}) => html`<li>${text}</li>`)}
      </ul>
      ${lines}
    </div>
  `;
  return html`
    <div class="stack theme">
      ${heading(view.level(2), topic.title, `paper-${topic.id}`)}
      <div class="cols">${column('pupil')} ${column('parent')}</div>
    </div>
  `;
}
