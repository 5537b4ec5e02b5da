import {html, nothing, type TemplateResult} from 'lit';

import {listed} from '../../content/form/fill.js';
import type {ExampleTalk} from '../../content/form/conversation-prompts.js';
import type {Passage} from '../../content/form/passage.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import type {PromptsView} from './prompts-view.js';

/** How to ask, with examples; what belongs to one age is shown for that age. */
export function guidance(view: PromptsView, lead: readonly Passage[]): TemplateResult {
  const {texts, content, age} = view;
  const {rules, wholeClass, smallSteps, forSchool, classTalk} = content;
  const examples = content.examples.filter(({ageBand}) => ageBand === age);
  return html`
    <div>
      ${part(
        texts.rules,
        html`
          ${passages(lead)}
          <ol class="rules" part="rules">
            ${rules.map(
              ({title, text}) =>
                html`<li>
                  <span><b>${title}.</b> ${text}</span>
                </li>`,
            )}
          </ol>
        `,
      )}
      ${age === 'kleuters' ? part(content.bookRoute.title, bookRoute(view)) : nothing}
      ${examples.map((example) => part(example.title, talk(view, example)))}
      ${part(
        smallSteps.title,
        html`
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
      )}
      ${part(wholeClass.title, passages(wholeClass.items))} ${age === 'vo' ? part(classTalk.title, passages(classTalk.items)) : nothing}
      ${part(forSchool.title, passages(forSchool.items))}
    </div>
  `;
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

function part(title: string, body: unknown): TemplateResult {
  return html`
    <details class="more">
      <summary>${nextIcon()} ${title}</summary>
      <div class="body">${body}</div>
    </details>
  `;
}

function passages(items: readonly Passage[]): readonly TemplateResult[] {
  return items.map(({text}) => html`<p>${text}</p>`);
}
