import {content} from '../../../content/nl/protocol.js';
import {pack} from '../../../elements/parent-panel/parent-panel.pack.js';
import type {CyclePhase, RoleProfile} from '../../../content/form/protocol.js';
import type {ParentText} from '../../../protocol/school/step-plan.js';
import {html, type Markup} from '../../../markup/html.js';
import {chapter, folded, heading, passages, sectionFolded, sections, type TeamPage} from './parts.js';
import {StepPath} from './path.js';
import {words} from './words.js';

const {texts: panel} = pack;

/** How school acts: the ten steps, the cycle around them, who is who, and on what the guides differ. */
export function planPage(): TeamPage {
  const {stepPlan, cycle, roles, collaboration, choices} = content;
  const path = new StepPath(stepPlan.steps, 3);
  const places = {
    short: {id: 'in-het-kort', title: words.plan.inShort},
    steps: {id: 'stappen', title: words.plan.steps},
    rules: {id: 'altijd', title: panel.plan.rules},
    roles: {id: 'rollen', title: words.plan.roles},
    choices: {id: 'keuzes', title: words.plan.choices},
  };
  const {entry = [], rules = []} = stepPlan;
  return {
    name: 'stappenplan',
    short: words.names.plan,
    title: stepPlan.title,
    lead: words.leads.plan,
    places: [places.short, places.steps, places.rules, cycle, places.roles, collaboration, places.choices],
    body: html`
      ${chapter(places.short, html`${path.inShort()} ${folded(3, panel.plan.entry, passages(entry))}`)}
      ${chapter(
        places.steps,
        path.markup(({parentText}) => ({last: parentText && parentsRead(parentText)})),
      )}
      ${chapter(
        places.rules,
        html`<ul class="list">
          ${rules.map(({text, to}) => html`<li>${text} ${to && html`${words.plan.restarts} ${path.link(to)}.`}</li> `)}
        </ul>`,
      )}
      ${chapter(cycle, html`${passages(cycle.points)} ${cycle.phases.map((one) => phase(one, path))}`)}
      ${chapter(places.roles, html`${(['school', 'outside', 'family', 'children'] as const).map((kind) => rolesOf(kind, roles))}`)}
      ${chapter(collaboration, sections(3, collaboration.sections))}
      ${chapter(
        places.choices,
        html`<dl class="terms">
          ${choices.map(
            ({title, text}) =>
              html`<div>
                <dt>${title}</dt>
                <dd>${text}</dd>
              </div> `,
          )}
        </dl>`,
      )}
    `,
  };
}

function parentsRead({title, text, hears}: ParentText): Markup {
  return html`${hears && html`<p class="hears"><b>${words.plan.hears}:</b> ‘${hears}’</p>`}
    <details class="fold">
      <summary>${words.plan.forParents}</summary>
      <div class="stack">
        <p><b>${title}</b></p>
        <p>${text}</p>
      </div>
    </details> `;
}

function phase({id, phase, title, parentText, sections}: CyclePhase, path: StepPath): Markup {
  const steps = path.main.filter((step) => step.phase === phase);
  return html`<section class="stack" id="${id}">
    <h3>${title}</h3>
    <p class="hears"><b>${words.plan.read}:</b> ‘${parentText.title}. ${parentText.text}${parentText.hears && ` ${parentText.hears}`}’</p>
    ${steps.length > 0 && html`<p>${words.plan.inPhase}: ${steps.map((step, index) => html`${index > 0 && ', '}${path.link(step.id)}`)}.</p>`}
    ${sections.map((section) => sectionFolded(4, section))}
  </section> `;
}

function rolesOf(kind: RoleProfile['kind'], roles: readonly RoleProfile[]): Markup {
  return html`<section class="stack">
    ${heading(3, words.plan.kinds[kind])}
    <dl class="terms">
      ${roles
        .filter((role) => role.kind === kind)
        .map(
          ({title, text, tasks}) =>
            html`<div>
              <dt>${title}</dt>
              <dd>${text}</dd>
              ${
                tasks &&
                html`<dd>
                  <details class="fold">
                    <summary>${words.plan.tasks}<span class="hush">: ${title}</span></summary>
                    ${passages(tasks)}
                  </details>
                </dd>`
              }
            </div> `,
        )}
    </dl>
  </section> `;
}
