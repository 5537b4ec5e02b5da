import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {mostGoals} from '../../protocol/school/year-plan-limits.js';
import {textField} from '../parts/fields.js';
import {heading, lineTitle} from '../parts/heading.js';
import {noteField} from './parts.js';
import type {YearView} from './year-view.js';

/** Where the school is now, before anything is tried. By their ids in the notes. */
export const pictureParts = ['background', 'views', 'now'] as const;
export const pictureNote = (part: (typeof pictureParts)[number]): string => `picture-${part}`;

/** The first picture: what the school is, thinks and does now. */
export function picturePart(view: YearView): TemplateResult {
  const words = view.texts.picture;
  return html`
    <section class="stack" aria-labelledby="picture" part="picture">
      <div class="tight">
        ${heading(view.level(1), words.title, 'picture')}
        <p>${words.lead}</p>
      </div>
      <div class="stack form">${pictureParts.map((part) => noteField(view, pictureNote(part), words[part], words[`${part}Hint`]))}</div>
    </section>
  `;
}

/** Three goals at most, with those of last year to look back at. */
export function goalsPart(view: YearView): TemplateResult {
  const {texts, plan, change, years} = view;
  const words = texts.goals;
  const last = plan.history.at(-1);
  const write = (index: number, text: string) =>
    change({
      goals: Array.from({length: Math.max(plan.goals.length, index + 1)}, (_, at) => (at === index ? text : (plan.goals[at] ?? ''))),
    });
  return html`
    <section class="stack" aria-labelledby="goals" part="goals">
      <div class="tight">
        ${heading(view.level(1), words.title, 'goals')}
        <p>${words.lead}</p>
      </div>
      ${
        last && last.goals.length > 0
          ? html`<div class="note">
              ${lineTitle(view.level(2), fill(words.earlier, {years: years(last.year)}))}
              <ul>
                ${last.goals.map((goal) => html`<li>${goal}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      <div class="stack form">
        ${Array.from({length: mostGoals}, (_, index) =>
          textField(view, {
            id: `goal-${index + 1}`,
            label: fill(words.goal, {number: index + 1}),
            value: plan.goals[index] ?? '',
            write: (text) => write(index, text),
          }),
        )}
      </div>
    </section>
  `;
}

/** The goals to read, where they are not written. */
export function goalsList({texts, plan, level}: YearView): TemplateResult {
  const goals = plan.goals.filter((goal) => goal.trim());
  return html`
    <section class="stack" aria-labelledby="goals">
      ${heading(level(1), texts.goals.title, 'goals')}
      ${
        goals.length > 0
          ? html`<ol class="said-goals">
              ${goals.map((goal) => html`<li>${goal}</li>`)}
            </ol>`
          : html`<p class="quiet">${texts.goals.none}</p>`
      }
    </section>
  `;
}
