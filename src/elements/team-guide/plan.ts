import {html, nothing, type TemplateResult} from 'lit';

import {fill, listed} from '../../content/form/fill.js';
import type {CyclePhase, RoleProfile} from '../../content/form/protocol.js';
import type {ParentText} from '../../protocol/school/step-plan.js';
import {heading, lineTitle} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {article, folded, passages, points, sectionFolded, sections} from './articles.js';
import type {GuideView} from './guide-view.js';
import {mainSteps, stepPath} from './step-path.js';

/** How school acts: its plan, the cycle around it, who is who, and on what the guides differ. */
export function planChapter(view: GuideView): TemplateResult {
  const {texts, content, plan, ownPlan} = view;
  const {cycle, collaboration, choices, roles} = content.protocol;
  const {entry = [], rules = []} = plan;
  const words = texts.panel.plan;
  return html`
    ${ownPlan ? html`<p class="quiet">${texts.steps.ownPlan}</p>` : nothing}
    <div class="group stack" id="steps">
      ${heading(view.level(2), plan.title, 'steps-title')}
      ${view.settings.school.programme ? html`<p>${fill(words.programme, {programme: view.settings.school.programme})}</p>` : nothing}
      ${stepPath(view, plan.steps, ({id, methods, parentText}) => ({
        after: waysToDoIt(view, methods),
        last: parentText && folded(view, `${id}-parents`, texts.steps.forParents, parentsRead(view, parentText)),
      }))}
    </div>
    <div>
      ${entry.length > 0 ? article(view, {id: 'plan-entry', title: words.entry}, passages(entry)) : nothing}
      ${
        rules.length > 0
          ? article(view, {id: 'plan-rules', title: words.rules}, points(rules.map(({text, to}) => html`${text} ${restart(view, to)}`)))
          : nothing
      }
      ${article(view, cycle, passages(cycle.points))} ${cycle.phases.map((one) => phase(view, one))}
      ${article(view, {id: 'roles', title: texts.plan.roles}, rolesByKind(view, roles))}
      ${article(view, collaboration, sections(view, collaboration.sections))}
      ${article(view, {id: 'choices', title: texts.plan.choices}, html`<div>${choices.map(({id, title, text}) => folded(view, id, title, html`<p>${text}</p>`))}</div>`)}
    </div>
  `;
}

/** The methods with which a step can be done. */
function waysToDoIt({methods: all, texts, go}: GuideView, ids: readonly string[] = []): unknown {
  const methods = all.filter(({id}) => ids.includes(id));
  return methods.length > 0
    ? html`<div class="btns">
        ${methods.map(
          ({id, title}) =>
            html`<button class="btn soft" type="button" @click=${() => go(id)}>${fill(texts.steps.method, {title})} ${nextIcon()}</button>`,
        )}
      </div>`
    : nothing;
}

/** The step at which the plan starts again. */
function restart({plan, texts}: GuideView, to: string | undefined): unknown {
  const step = plan.steps.find(({id}) => id === to);
  return step ? html`${texts.steps.restarts} ‘${step.title}’.` : nothing;
}

function parentsRead(view: GuideView, {title, text, hears}: ParentText): TemplateResult {
  return html`${lineTitle(view.level(4), title)}
    <p>${text}</p>
    ${hears ? html`<p>${hears}</p>` : nothing}`;
}

function phase(view: GuideView, one: CyclePhase): TemplateResult {
  const {texts, plan} = view;
  const steps = mainSteps(plan.steps).filter((step) => step.phase === one.phase);
  const titles = listed(
    steps.map(({title}) => title),
    texts.lists,
  );
  return article(
    view,
    one,
    html`
      ${titles ? html`<p>${texts.steps.inPhase}: ${titles}.</p>` : nothing}
      <div>
        ${folded(view, `${one.id}-parents`, texts.steps.forParents, parentsRead(view, one.parentText))}
        ${one.sections.map((section) => sectionFolded(view, section))}
      </div>
    `,
  );
}

function rolesByKind(view: GuideView, roles: readonly RoleProfile[]): unknown {
  const {texts} = view;
  return (['school', 'outside', 'family', 'children'] as const).map(
    (kind) => html`
      ${lineTitle(view.level(3), texts.plan.kinds[kind])}
      <div>
        ${roles.filter((role) => role.kind === kind).map((role) => folded(view, `role-${role.id}`, role.title, roleBody(view, role)))}
      </div>
    `,
  );
}

function roleBody({texts, level}: GuideView, {text, tasks}: RoleProfile): TemplateResult {
  return html`<p>${text}</p>
    ${tasks ? html`${lineTitle(level(4), texts.plan.tasks)} ${passages(tasks)}` : nothing}`;
}
