import {html, nothing, type TemplateResult} from 'lit';

import {listed} from '../../content/form/fill.js';
import type {ExampleTalk} from '../../content/form/conversation-prompts.js';
import type {Passage} from '../../content/form/passage.js';
import {heading} from '../parts/heading.js';
import {meantFor} from '../parts/school-types.js';
import type {PromptsView} from './prompts-view.js';

/** How to ask, with examples: what is in the folds below the cards. */
export type Guided = ReturnType<typeof guided>;

export function guided(view: PromptsView) {
  const {texts, content, age} = view;
  const {wholeClass, smallSteps, forSchool, classTalk} = content;
  return {
    rules: html`
      ${passages(meantFor([age], content.lead).slice(1))}
      <ol class="rules" part="rules">
        ${content.rules.map(
          ({title, text}) =>
            html`<li>
              <span><b>${title}.</b> ${text}</span>
            </li>`,
        )}
      </ol>
    `,
    bookRoute: bookRoute(view),
    examples: content.examples.map((example) => talk(view, example)),
    smallSteps: html`
      <p>${smallSteps.lead.text}</p>
      <dl class="pairs">
        ${smallSteps.steps.map(
          ({title, text, practice}) =>
            html`<div>
              <dt>${title}</dt>
              <dd>${text} <span class="quiet">${texts.practice} ${practice}</span></dd>
            </div>`,
        )}
      </dl>
      <div class="note watch"><p>${smallSteps.notForBullying.text}</p></div>
    `,
    wholeClass: passages(wholeClass.items),
    classTalk: passages(classTalk.items),
    forSchool: passages(forSchool.items),
  };
}

/** Reading together: how, the questions, and the books. */
function bookRoute(view: PromptsView): TemplateResult {
  const {texts, content, pile} = view;
  const {items, booksTitle, books} = content.bookRoute;
  return html`
    ${passages(items)} ${heading(view.level(1), texts.bookQuestions, 'book-questions')}
    <dl class="pairs">
      ${pile
        .filter(({kind}) => kind === 'book')
        .map(
          ({text, followUp, avoidIf}) =>
            html`<div>
              <dt>${text}</dt>
              <dd>${followUp} ${avoidIf ? html`<span class="quiet">${texts.ratherNot} ${avoidIf}</span>` : nothing}</dd>
            </div>`,
        )}
    </dl>
    ${heading(view.level(1), booksTitle, 'books')}
    <ul class="books" part="books">
      ${books.map(
        ({title, author, year, text}) =>
          html`<li>
            <b lang="nl">${title}</b> <span class="quiet">${listed([author, year ? String(year) : undefined], texts.lists)}</span> ${text}
          </li>`,
      )}
    </ul>
  `;
}

/** A made-up talk, with why each thing is said. */
function talk({texts}: PromptsView, {text, turns}: ExampleTalk): TemplateResult {
  return html`
    <p>${text}</p>
    <dl class="talk turns">
      ${turns.map(
        ({speaker, words, note}) =>
          html`<div class=${speaker}>
            <dt class="kicker">${texts[speaker]}</dt>
            <dd><q>${words}</q>${note ? html`<span class="quiet small">${note}</span>` : nothing}</dd>
          </div>`,
      )}
    </dl>
  `;
}

function passages(items: readonly Passage[]): readonly TemplateResult[] {
  return items.map(({text}) => html`<p>${text}</p>`);
}
