import {html, nothing, type TemplateResult} from 'lit';

import {heading} from '../heading.js';
import {type ChecklistView, forReader, marked, signalText} from './checklist-view.js';
import {detailWords} from './details-page.js';
import {crisisLines, items, nextSteps, nothingSeen, starters} from './talk-page.js';

/** The sheet that is printed: what was seen, to bring along; then the words for the talk. Names are written by hand. */
export function paper(view: ChecklistView): TemplateResult {
  const {texts, content, answers, sheet} = view;
  const {terms, paper} = texts;
  const unsure = marked(view, 'unsure');
  const part = (id: string, title: string, body: unknown) =>
    html`<section class="tight">${heading(view.level(1), title, id)} ${body}</section>`;
  return html`
    <div class="in paper">
      <div class="sheet">
        ${heading(view.level(), `${paper.title}: ${texts.places[view.setting].toLowerCase()}`, 'paper')}
        <p>${texts.sides[view.about]}</p>
        <div class="fill"><span>${paper.child}:</span><span>${paper.day}:</span><span>${paper.by}:</span></div>
        <table>
          <tbody>
            ${marked(view, 'yes').map(
              (signal) =>
                html`<tr>
                  <th scope="row">${signalText(view, signal)}</th>
                  <td>${detailWords(view, answers.marks[signal.id]!)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${
          unsure.length > 0
            ? part(
                'paper-unsure',
                terms.unsure,
                html`<ul>
                  ${items(unsure.map((signal) => signalText(view, signal)))}
                </ul>`,
              )
            : nothing
        }
        ${answers.complete ? html`<p>${texts.completeHint}</p>` : nothing}
        ${part('paper-good', texts.goesWell, sheet.goesWell ? html`<p class="story">${sheet.goesWell}</p>` : html`<div class="lined"></div>`)}
        ${sheet.note ? html`<p class="story">${sheet.note}</p>` : html`<div class="lined"></div>`}
      </div>
      <div class="sheet leaf">
        ${heading(view.level(), paper.talk, 'paper-talk')} ${nothingSeen(view)} ${starters(view, 'paper-')}
        ${part(
          'paper-tips',
          texts.talk.tips,
          html`<ul>
            ${items(forReader(view, content.talk.tips))}
          </ul>`,
        )}
        ${part(
          'paper-replies',
          texts.talk.replies,
          html`<ul class="talk">
            ${items(forReader(view, content.talk.replies), true)}
          </ul>`,
        )}
        ${part(
          'paper-next',
          texts.talk.afterwards,
          html`<ul>
            ${items(nextSteps(view))}
          </ul>`,
        )}
        <p>
          ${[...forReader(view, content.takeSeriously), ...forReader(view, content.crisis.passages)].join(' ')}
          ${crisisLines(view).map(({name, phone}) => html`<b>${name}: ${phone}.</b>`)}
        </p>
      </div>
    </div>
  `;
}
