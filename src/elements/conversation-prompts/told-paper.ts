import {html, type TemplateResult} from 'lit';

import {heading} from '../parts/heading.js';
import {paperHead} from '../parts/paper-head.js';
import {dangerNumber} from '../parts/whom-to-call.js';
import type {PromptsView} from './prompts-view.js';
import {routesList} from './told-page.js';

/** What is printed of the page on what a child told: one sheet, with the number for danger first. */
export function toldPaper(view: PromptsView): TemplateResult {
  const {texts, content, settings} = view;
  const {safetyNet} = content;
  return html`
    <section class="in paper once" part="paper">
      ${paperHead(settings.school, content.roleNames)}
      <div class="first">
        <div class="tight">
          ${heading(view.level(), safetyNet.title, 'paper')}
          <p>${safetyNet.lead.text}</p>
        </div>
        <p class="danger">${texts.told.danger} <b dir="ltr">${dangerNumber(settings.school, content.helplines)}</b></p>
      </div>
      <div class="halves">
        <div>
          ${heading(view.level(1), texts.told.steps, 'paper-steps')}
          <ol class="path">
            ${safetyNet.steps.map(
              ({title, text}, index) => html`
                <li>
                  <span class="dot" aria-hidden="true">${index + 1}</span>
                  <p><b>${title}.</b> ${text}</p>
                </li>
              `,
            )}
          </ol>
        </div>
        <div>
          ${heading(view.level(1), safetyNet.firstWordsTitle, 'paper-first-words')}
          <ul>
            ${safetyNet.firstWords.map(({text}) => html`<li><q>${text}</q></li>`)}
          </ul>
          ${heading(view.level(1), safetyNet.avoidTitle, 'paper-avoid')}
          <ul>
            ${safetyNet.avoid.map(({text}) => html`<li>${text}</li>`)}
          </ul>
        </div>
      </div>
      ${heading(view.level(1), safetyNet.routesTitle, 'paper-routes')} ${routesList(view)}
    </section>
  `;
}
