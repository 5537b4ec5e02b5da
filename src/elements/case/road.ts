import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {roleName} from '../parts/role-name.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import type {CaseView} from './case-view.js';

/** The four phases as a road, with where the case is on it. */
export function road({texts, content, state, events}: CaseView): TemplateResult {
  const words = texts.phases;
  const here = content.phases.findIndex(({phase}) => phase === state.step?.phase);
  const {round, rounds} = state;
  const past = (index: number) => state.ended || Boolean(state.closed && here < 0 && events.length > 0) || index < here;
  return html`
    <div class="tight">
      <ol class="road" aria-label=${words.title}>
        ${content.phases.map(({title}, index) => {
          const now = index === here && !state.closed;
          return html`<li class=${now ? 'now' : past(index) ? 'done' : ''} aria-current=${now ? 'step' : nothing}>
            <span class="dot" aria-hidden="true"></span
            ><span class="name">${title}${now ? html` <span class="hush">(${words.here})</span>` : nothing}</span>
          </li>`;
        })}
      </ol>
      ${rounds !== undefined && round > 1 && !state.closed ? html`<p class="small quiet">${fill(words.round, {round, rounds})}</p>` : nothing}
    </div>
  `;
}

/** The whole plan, with which steps were begun. */
export function planPath(view: CaseView): TemplateResult {
  const {texts, plan, state, events} = view;
  const words = texts.plan;
  const {programme} = view.settings.school;
  const begun = new Set(events.flatMap((event) => (event.type === 'step-begun' && event.method === undefined ? [event.step] : [])));
  const isSide = (partOf: string | undefined) => plan.steps.some(({id}) => id === partOf);
  const main = plan.steps.filter(({partOf, id}) => !isSide(partOf) || begun.has(id) || id === state.step?.id);
  return html`
    <details class="more">
      <summary>${nextIcon()} ${words.title}</summary>
      <div class="body">
        ${programme ? html`<p>${fill(words.programme, {programme})}</p>` : nothing}
        <ol class="path">
          ${main.map(({id, title, owner}, index) => {
            const now = id === state.step?.id && !state.closed;
            const look = now ? 'now' : begun.has(id) ? 'done' : index === main.length - 1 ? 'end' : '';
            return html`
              <li class=${look} aria-current=${now ? 'step' : nothing}>
                <span class="dot" aria-hidden="true">${index + 1}</span>
                <div class="step">
                  ${heading(
                    view.level(2),
                    html`<span class="hush">${fill(words.step, {number: index + 1})}</span>${title}
                      <span class="hush">${now ? words.here : begun.has(id) ? words.been : nothing}</span>`,
                    `plan-${id}`,
                  )}
                  <p class="meta">
                    <span><b>${texts.now.who}</b> ${roleName(view, owner)}</span>
                  </p>
                </div>
              </li>
            `;
          })}
        </ol>
      </div>
    </details>
  `;
}
