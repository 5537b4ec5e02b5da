import {html, nothing, type TemplateResult} from 'lit';

import {fill, listed} from '../../content/form/fill.js';
import type {MethodNote, MethodPart} from '../../content/form/methods.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {MethodHere, MethodStepHere} from '../parts/own-methods.js';
import {article, facts, folded, passages, points, terms} from './articles.js';
import type {GuideView} from './guide-view.js';
import {actionWords, stepPath} from './step-path.js';

/** Ways to end bullying together with pupils, for the professional who leads the talks. */
export function methodsChapter(view: GuideView): TemplateResult {
  const {texts, content, methods} = view;
  const {beforehand, others} = content.methods;
  return html`<div>
    ${article(view, {id: 'beforehand', title: texts.methods.beforehand}, passages(beforehand))}
    ${methods.map((one) => article(view, one, method(view, one)))} ${others.map((one) => article(view, one, note(view, one)))}
  </div>`;
}

function method(view: GuideView, one: MethodHere): TemplateResult {
  const {id, text, schoolTypes, whenToChoose, whenNot, groupSize, steps, background} = one;
  const words = view.texts.methods;
  const byId = new Map(steps.map((step) => [step.id, step]));
  return html`
    ${text ? html`<p class="lead">${text}</p>` : nothing}
    ${facts([words.schools, schools(view, schoolTypes)], [words.group, groupSize && fill(words.pupils, {...groupSize, size: groupSize.default})])}
    <div>
      ${whenToChoose.length > 0 ? folded(view, `${id}-when`, words.when, passages(whenToChoose)) : nothing}
      ${whenNot.length > 0 ? folded(view, `${id}-when-not`, words.whenNot, passages(whenNot)) : nothing}
      ${background.length > 0 ? folded(view, `${id}-background`, words.background, passages(background)) : nothing}
    </div>
    ${stepPath(view, steps, (step) => ({
      before: preparations(view, one, step.id),
      after: html`${talk(view, byId.get(step.id)!)} ${choices(view, one, step.id)}`,
    }))}
  `;
}

function preparations(view: GuideView, {preparations}: MethodHere, step: string): unknown {
  const before = preparations.filter((one) => one.before === step);
  return before.length > 0 ? html`<div>${before.map(({id, title, items}) => folded(view, id, title, passages(items)))}</div>` : nothing;
}

function talk(view: GuideView, {words: sentences, avoidWord, parts = []}: MethodStepHere): TemplateResult {
  return html`
    ${avoidWord ? html`<p><b>${fill(view.texts.methods.avoid, {word: avoidWord})}</b></p>` : nothing} ${say(view, sentences)}
    ${parts.length > 0 ? html`<div>${parts.map((part) => folded(view, part.id, part.title, partOf(view, part)))}</div>` : nothing}
  `;
}

function partOf(view: GuideView, {actions, words}: MethodPart): TemplateResult {
  return html`${points(actions.map((action) => actionWords(view, action)))} ${say(view, words)}`;
}

function say({texts}: GuideView, sentences: MethodStepHere['words']): unknown {
  return sentences
    ? html`<div class="say tight">
        <p class="kicker">${texts.say}</p>
        ${sentences.map(({text}) => html`<p>${text}</p>`)}
      </div>`
    : nothing;
}

/** The way that holds until the school chooses comes first. */
function choices(view: GuideView, {choices}: MethodHere, step: string): unknown {
  const words = view.texts.methods;
  const here = choices.filter((choice) => choice.step === step);
  if (here.length === 0) return nothing;
  return html`<div>
    ${here.map(({id, title, default: standard, options}) =>
      folded(
        view,
        id,
        fill(words.choice, {title}),
        terms(
          [...options]
            .sort((a, b) => Number(b.id === standard) - Number(a.id === standard))
            .map(({id, title, text}) => [
              id === standard ? html`${title} <span class="quiet small">(${words.standard})</span>` : title,
              html`<p>${text}</p>`,
            ]),
        ),
      ),
    )}
  </div>`;
}

function note(view: GuideView, {text, schoolTypes, points: items}: MethodNote): TemplateResult {
  return html`
    <p class="lead">${text}</p>
    ${facts([view.texts.methods.schools, schools(view, schoolTypes)])} ${passages(items)}
  `;
}

function schools({texts}: GuideView, types: readonly SchoolType[]): string {
  return listed(
    types.map((type) => texts.schoolTypes[type]),
    texts.lists,
  );
}
