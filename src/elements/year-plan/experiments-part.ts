import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {Experiment} from '../../protocol/school/year-plan-file.js';
import {mostExperiments} from '../../protocol/school/year-plan-limits.js';
import {framed, textField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import type {YearView} from './year-view.js';

/** What is asked of each when one looks back. */
export const lookingBack = ['went', 'valued', 'helped'] as const;

/** One to three things that are tried, each for a goal. @param back whether one looks back at them here. */
export function experimentsPart(view: YearView, back: boolean): TemplateResult {
  const {texts, plan, change, focus} = view;
  const words = texts.experiments;
  const {experiments} = plan;
  const handleAdd = () => {
    change({experiments: [...experiments, {what: ''}]});
    focus(`#experiment-${experiments.length + 1}`);
  };
  return html`
    <section class="stack" aria-labelledby="experiments" part="experiments">
      <div class="tight">
        ${heading(view.level(1), words.title, 'experiments')}
        <p>${experiments.length < mostExperiments ? words.lead : words.enough}</p>
      </div>
      ${experiments.map((one, index) => experimentFields(view, one, index, back))}
      ${
        experiments.length < mostExperiments
          ? html`<div class="btns">
              <button class="btn second" type="button" @click=${handleAdd}>${words.add}</button>
            </div>`
          : nothing
      }
    </section>
  `;
}

function experimentFields(view: YearView, one: Experiment, index: number, back: boolean): TemplateResult {
  const {texts, plan, change, focus} = view;
  const words = texts.experiments;
  const set = (part: Partial<Experiment>) =>
    change({experiments: plan.experiments.map((other, at) => (at === index ? {...one, ...part} : other))});
  const handleGoal = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    const {goal: _, ...rest} = one;
    const changed = value === '' ? rest : {...rest, goal: Number(value)};
    change({experiments: plan.experiments.map((other, at) => (at === index ? changed : other))});
  };
  const handleRemove = () => {
    change({experiments: plan.experiments.filter((_, at) => at !== index)});
    focus('#experiments');
  };
  const id = `experiment-${index + 1}`;
  return html`
    <fieldset class="form stack try">
      <legend>${fill(words.one, {number: index + 1})}</legend>
      ${textField(view, {id, label: words.what, value: one.what, write: (what) => set({what})})}
      ${framed(
        texts.fields,
        {id: `${id}-goal`, label: words.goal},
        () => html`
          <select id="${id}-goal" @change=${handleGoal}>
            <option value="" ?selected=${one.goal === undefined}>${words.noGoal}</option>
            ${plan.goals.map((goal, at) =>
              goal.trim() ? html`<option value=${at} ?selected=${one.goal === at}>${goal}</option>` : nothing,
            )}
          </select>
        `,
      )}
      ${textField(view, {id: `${id}-how`, type: 'short', label: words.how, hint: words.howHint, value: one.how ?? '', write: (how) => set({how})})}
      ${
        back
          ? lookingBack.map((what) =>
              textField(view, {
                id: `${id}-${what}`,
                type: 'short',
                label: words[what],
                value: one[what] ?? '',
                write: (said) => set({[what]: said}),
              }),
            )
          : nothing
      }
      <div class="btns">
        <button class="btn soft" type="button" @click=${handleRemove}>
          ${words.remove}<span class="hush">: ${one.what || fill(words.one, {number: index + 1})}</span>
        </button>
      </div>
    </fieldset>
  `;
}

/** What is tried and for what, to read. */
export function experimentsList({texts, level, plan}: YearView): TemplateResult {
  const words = texts.experiments;
  const said = plan.experiments.filter(({what}) => what.trim());
  return html`
    <section class="stack" aria-labelledby="experiments">
      ${heading(level(1), words.title, 'experiments')}
      ${said.length > 0 ? tried(plan.goals, said) : html`<p class="quiet">${words.none}</p>`}
    </section>
  `;
}

/** Each with its goal below it. */
export function tried(goals: readonly string[], experiments: readonly Experiment[]): TemplateResult {
  return html`<ul>
    ${experiments.map(
      ({what, goal}) =>
        html`<li>
          ${what}${goal !== undefined && goals[goal]?.trim() ? html`<br /><span class="small quiet">${goals[goal]}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}
