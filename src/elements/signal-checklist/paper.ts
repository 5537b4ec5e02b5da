import {html, nothing, type TemplateResult} from 'lit';

import {heading} from '../parts/heading.js';
import {type ChecklistView, forReader, marked, signalText} from './checklist-view.js';
import {detailWords} from './details-page.js';
import {nameLines} from './list-page.js';
import {crisisLines, items, nextSteps, nothingSeen, starters} from './talk-page.js';

/** The sheet that is printed: what was seen, to bring along; then the words for the talk. */
export function paper(view: ChecklistView): TemplateResult {
  const {texts, content, answers, sheet} = view;
  const {terms, paper} = texts;
  const seen = marked(view, 'yes');
  const unsure = marked(view, 'unsure');
  const written = (words?: string) => (words ? html`<p class="story">${words}</p>` : html`<div class="lined"></div>`);
  const part = (id: string, title: string, body: unknown) =>
    html`<section class="tight">${heading(view.level(1), title, `paper-${id}`)} ${body}</section>`;
  return html`
    <div class="in paper">
      <div class="sheet">
        ${heading(view.level(), paper.titles[view.setting], 'paper')}
        <p>${texts.sides[view.about]}</p>
        ${nameLines(view)}
        ${
          seen.length > 0
            ? html`<table>
                <tbody>
                  <tr>
                    <th scope="col">${terms.seen}</th>
                    <th scope="col">${paper.details}</th>
                  </tr>
                  ${seen.map(
                    (signal) =>
                      html`<tr>
                        <td>${signalText(view, signal)}</td>
                        <td>${detailWords(view, answers.marks[signal.id]!)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>`
            : html`<p>${terms.seenNothing}</p>`
        }
        ${
          unsure.length > 0
            ? part(
                'unsure',
                texts.unsure,
                html`<ul>
                  ${items(unsure.map((signal) => signalText(view, signal)))}
                </ul>`,
              )
            : nothing
        }
        ${answers.complete ? html`<p>${texts.completeHint}</p>` : nothing} ${part('good', texts.goesWell, written(sheet.goesWell))}
        ${part('note', terms.note, written(sheet.note))}
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
