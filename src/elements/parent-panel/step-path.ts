import {html, nothing, type TemplateResult} from 'lit';

import {counted, fill} from '../../content/form/fill.js';
import type {StepForParents} from '../../protocol/school/step-plan.js';
import {heading} from '../parts/heading.js';
import {branchIcon, nextIcon} from '../parts/icons.js';
import {timeInWords} from '../parts/plan-in-words.js';
import {roleName} from '../parts/role-name.js';
import type {PanelView} from './panel-view.js';
import {isSideWay, phasesOf} from './plan-phases.js';

/** How school acts, as a path: who, when, what you hear, and what happens when it does not help. */
export function stepPath(view: PanelView): TemplateResult {
  const {texts, plan, language} = view;
  // What a school wrote itself is in Dutch, whatever the panel speaks.
  const own = plan !== view.content.stepPlan && language !== 'nl';
  const [lang, dir] = own ? ['nl', 'ltr'] : [nothing, nothing];
  const words = texts.plan;
  const phases = phasesOf(plan);
  const main = phases.flatMap(({steps}) => steps);

  const {programme} = view.settings.school;
  return html`
    ${programme ? html`<p>${fill(words.programme, {programme})}</p>` : nothing}
    <div>
      ${phases.map(({phase, first, steps}, index) => {
        const road = html`<ol class="path">
          ${steps.map((step, at) => stepOf(step, first + at, phase ? 3 : 2))}
        </ol>`;
        // The first is what happens now; who wants to know what comes later opens it.
        return phase
          ? html`<details class="more phase" ?open=${index === 0}>
              <summary>
                ${nextIcon()}
                <div>
                  ${heading(view.level(2), words.sheet.phases[phase], `phase-${phase}`)}
                  <span class="quiet">${words.sheet.times[phase]}</span>
                </div>
              </summary>
              <div class="body">${road}</div>
            </details>`
          : road;
      })}
    </div>
  `;

  function stepOf(step: StepForParents, number: number, deeper: number): TemplateResult {
    return html`
      <li class=${number === main.length ? 'end' : ''}>
        <span class="dot" aria-hidden="true">${number}</span>
        <div class="step">
          ${heading(view.level(deeper), html`<span class="hush">${fill(words.step, {number})}</span><span lang=${lang} dir=${dir}>${titleOf(step)}</span>`, `step-${step.id}`)}
          ${body(step)}
          <p class="meta">
            <span><b>${words.who}</b> ${roleName(view, step.owner)}</span>
            ${yesFirst(step)} ${withWhich(step)}
            ${step.timing ? html`<span><b>${words.lookBack}</b> ${timeInWords(words, language, step.timing)}</span>` : nothing}
          </p>
          ${step.repeat ? way(counted(words.repeat, language, step.repeat.atMost)) : nothing} ${ways(step, main[number]?.id)}
        </div>
      </li>
    `;
  }

  function titleOf({parentText, title, id}: StepForParents): string {
    return parentText?.title ?? title ?? id;
  }

  function body({parentText}: StepForParents) {
    if (!parentText) return nothing;
    const {text, hears} = parentText;
    return html`<p lang=${lang} dir=${dir}>${text}</p>
      ${hears ? html`<p><b>${words.hears}</b> <span lang=${lang} dir=${dir}>${hears}</span></p>` : nothing}`;
  }

  /** Whom the school asks before it goes on; without the yes of who is named first the step does not begin. */
  function yesFirst({consent = []}: StepForParents): unknown {
    const of = (holds: boolean) => [
      ...new Set(consent.filter(({to}) => (to !== undefined) === holds).map((gate) => roleName(view, gate.of))),
    ];
    return (
      [
        [words.yesFirst, of(true)],
        [words.askedFirst, of(false)],
      ] as const
    ).map(([label, who]) => who.map((one) => html`<span><b>${label}</b> ${one}</span>`));
  }

  /** How the school's own methods are called, in a step that is done with one. */
  function withWhich({methods: ids}: StepForParents): unknown {
    const named = view.settings.school.methods?.filter(({id}) => plan === view.content.stepPlan || ids?.includes(id)) ?? [];
    return ids?.length
      ? named.map(({title}) => (title ? html`<span lang=${lang} dir=${dir}><b>${words.method}</b> ${title}</span>` : nothing))
      : nothing;
  }

  function way(sentence: unknown, rest: unknown = nothing): TemplateResult {
    return html`<div class="branch">
      ${branchIcon()}
      <p>${sentence}</p>
      ${rest}
    </div>`;
  }

  /** Every way on that is not simply the next step of the path, and the side ways of this step. */
  function ways(step: StepForParents, following: string | undefined): unknown {
    const sides = plan.steps.filter((side) => side.partOf === step.id && isSideWay(plan, side));
    const branches = step.branches ?? [];
    return [
      ...branches.map(({when, to}) => {
        const side = sides.find(({id}) => id === to);
        return side
          ? sideWay(side, html`<b>${fill(words.when, {condition: when})}</b> ${titleOf(side)}.`)
          : way(html`<b>${fill(words.when, {condition: when})}</b> ${goTo(to, step)}`);
      }),
      ...sides.filter(({id}) => !branches.some(({to}) => to === id)).map((side) => sideWay(side, html`<b>${titleOf(side)}.</b>`)),
      step.next && step.next !== (following ?? 'end') ? way(goTo(step.next, step)) : nothing,
    ];
  }

  function sideWay(side: StepForParents, sentence: TemplateResult): TemplateResult {
    return way(sentence, html`${body(side)} ${ways(side, 'end')}`);
  }

  function goTo(to: string, from: StepForParents): string {
    const target = plan.steps.find(({id}) => id === to);
    if (!target) return words.end;
    const number = numberOf(target);
    return fill(number > numberOf(from) ? words.goTo : words.goBackTo, {number, title: titleOf(target)});
  }

  /** A side way has the number of the step that it belongs to. */
  function numberOf(step: StepForParents): number {
    return main.findIndex(({id}) => id === (isSideWay(plan, step) ? step.partOf : step.id)) + 1;
  }
}
