import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {Signal} from '../../content/form/signal-checklist.js';
import {directionOf} from '../../portal/packs.js';
import {heading} from '../parts/heading.js';
import {paperHead} from '../parts/paper-head.js';
import {detailWords} from '../parts/lists-beside.js';
import {alsoBeside, notTranslated, sideBySide} from '../parts/two-languages.js';
import {type ChecklistView, forReader, marked, signalText} from './checklist-view.js';
import {nameLines} from './list-page.js';
import {crisisLines, items, nextSteps, nothingSeen, starters} from './talk-page.js';

/**
 * The sheet that is printed: what was seen, to bring along, with the same in the language of the school where that is another one; then the
 * words for the talk.
 */
export function paper(view: ChecklistView): TemplateResult {
  const {texts, content, answers, sheet, beside} = view;
  const {paper} = texts;
  const seen = marked(view, 'yes');
  const unsure = marked(view, 'unsure');
  const titled = (id: string, title: (view: ChecklistView) => string, body: unknown) =>
    html`<section class="tight">
      ${heading(
        view.level(1),
        alsoBeside(view, (one) => title(one)),
        `paper-${id}`,
      )}
      ${body}
    </section>`;
  const part = (id: string, title: string, body: unknown) =>
    html`<section class="tight">${heading(view.level(1), title, `paper-${id}`)} ${body}</section>`;
  const written = (words?: string) =>
    words
      ? html`<p class="story">${words}</p>
          ${notTranslated(view)}`
      : html`<div class="lined"></div>`;
  return html`
    <div class="in paper">
      <div class="sheet">
        ${paperHead(view.school, content.roleNames)}
        ${heading(
          view.level(),
          alsoBeside(view, ({texts, setting}) => texts.paper.titles[setting]),
          'paper',
        )}
        ${sideBySide(view, ({texts, about}) => html`<p>${texts.sides[about]}</p>`)} ${nameLines(view)}
        ${
          seen.length > 0
            ? html`<table>
                <tbody>
                  ${beside ? inColumns(view, beside, seen) : withDetails(view, seen)}
                </tbody>
              </table>`
            : sideBySide(view, ({texts}) => html`<p>${texts.terms.seenNothing}</p>`)
        }
        ${
          unsure.length > 0
            ? titled(
                'unsure',
                ({texts}) => texts.unsure,
                sideBySide(
                  view,
                  (one) =>
                    html`<ul>
                      ${items(marked(one, 'unsure').map((signal) => signalText(one, signal)))}
                    </ul>`,
                ),
              )
            : nothing
        }
        ${answers.complete ? sideBySide(view, ({texts}) => html`<p>${texts.completeHint}</p>`) : nothing}
        ${titled('good', ({texts}) => texts.goesWell, written(sheet.goesWell))}
        ${titled('note', ({texts}) => texts.terms.note, written(sheet.note))}
      </div>
      <div class="sheet leaf">
        ${heading(view.level(), paper.talk, 'paper-talk')} ${nothingSeen(view)} ${starters(view, 'paper-')}
        ${part(
          'tips',
          texts.talk.tips,
          html`<ul>
            ${items(forReader(view, content.talk.tips))}
          </ul>`,
        )}
        ${part(
          'replies',
          texts.talk.replies,
          html`<ul class="talk">
            ${items(forReader(view, content.talk.replies), true)}
          </ul>`,
        )}
        ${part(
          'next',
          texts.talk.afterwards,
          html`<ul>
            ${items(nextSteps(view))}
          </ul>`,
        )}
        <p>
          ${[...forReader(view, content.takeSeriously), ...forReader(view, content.crisis.passages)].map((text) => html`${text} `)}
          ${crisisLines(view).map(({name, phone}) => html` <b>${name}: ${phone}.</b>`)}
        </p>
      </div>
    </div>
  `;
}

function withDetails(view: ChecklistView, seen: readonly Signal[]): TemplateResult {
  const {terms, paper} = view.texts;
  return html`
    <tr>
      <th scope="col">${terms.seen}</th>
      <th scope="col">${paper.details}</th>
    </tr>
    ${seen.map(
      (signal) =>
        html`<tr>
          <td>${signalText(view, signal)}</td>
          <td>${detailWords(view, view.answers.marks[signal.id]!)}</td>
        </tr>`,
    )}
  `;
}

/** One language a column. */
function inColumns(view: ChecklistView, beside: ChecklistView, seen: readonly Signal[]): TemplateResult {
  const columns = [view, beside];
  const cell = (one: ChecklistView, {id}: Signal) => {
    const signal = signalText(
      one,
      one.signals.find((known) => known.id === id)!,
    );
    const details = detailWords(one, one.answers.marks[id]!);
    return html`<td lang=${one.language} dir=${directionOf({lang: one.language})}>
      ${details ? fill(one.texts.details.ofSignal, {signal, details}) : signal}
    </td>`;
  };
  return html`
    <tr>
      ${columns.map((one) => html`<th scope="col" lang=${one.language} dir=${directionOf({lang: one.language})}>${one.texts.terms.seen}</th>`)}
    </tr>
    ${seen.map(
      (signal) =>
        html`<tr>
          ${columns.map((one) => cell(one, signal))}
        </tr>`,
    )}
  `;
}
