import {html, nothing, type TemplateResult} from 'lit';

import {nextIcon} from '../parts/icons.js';
import type {Explained} from './explained.js';
import type {FirstView} from './quiz-view.js';

/**
 * What is read beside the quiz, folded: the differences; on the first and the last page also the explanation, and what is for adults.
 * @param explained once it is there. @param ask is called when one is opened.
 */
export function differences(view: FirstView, whole: boolean, explained: Explained | undefined, ask: () => void): TemplateResult {
  const {comparison, definition, adults} = view.content;
  const part = (title: string, body: unknown) => html`
    <details class="more" @toggle=${ask}>
      <summary>${nextIcon()} ${title}</summary>
      <div class="body">${explained ? body : html`<p>${view.texts.part.wait}</p>`}</div>
    </details>
  `;
  return html`
    <div>
      ${part(comparison.title, explained?.comparison)}
      ${whole ? html`${part(definition.title, explained?.definition)} ${part(adults.title, explained?.adults)}` : nothing}
    </div>
  `;
}
