import {html, nothing, type TemplateResult} from 'lit';

import {nextIcon} from '../parts/icons.js';
import type {Guided} from './guided.js';
import type {FirstView} from './prompts-view.js';

/**
 * How to ask, with examples, each folded; what belongs to one age is shown for that age.
 * @param guided what is in them, once it is there. @param ask is called when one is opened.
 */
export function guidance({texts, content, age}: FirstView, guided: Guided | undefined, ask: () => void): TemplateResult {
  const {bookRoute, examples, smallSteps, wholeClass, classTalk, forSchool} = content;
  const part = (title: string, body: unknown) => html`
    <details class="more" @toggle=${ask}>
      <summary>${nextIcon()} ${title}</summary>
      <div class="body">${guided ? body : html`<p>${texts.part.wait}</p>`}</div>
    </details>
  `;
  return html`
    <div>
      ${part(texts.rules, guided?.rules)} ${age === 'kleuters' ? part(bookRoute.title, guided?.bookRoute) : nothing}
      ${examples.map(({title, ageBand}, index) => (ageBand === age ? part(title, guided?.examples[index]) : nothing))}
      ${part(smallSteps.title, guided?.smallSteps)} ${part(wholeClass.title, guided?.wholeClass)}
      ${age === 'vo' ? part(classTalk.title, guided?.classTalk) : nothing} ${part(forSchool.title, guided?.forSchool)}
    </div>
  `;
}
