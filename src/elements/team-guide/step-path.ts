import {html, nothing, type TemplateResult} from 'lit';

import {counted, fill, listed} from '../../content/form/fill.js';
import type {Action, ConsentGate, Step} from '../../protocol/school/step-plan.js';
import {heading, noteTitle} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {timeInWords} from '../parts/plan-in-words.js';
import {roleName} from '../parts/role-name.js';
import {facts, folded, passages, points} from './articles.js';
import {type GuideView, rolesIn} from './guide-view.js';

/** What a step shows besides what every step has: before its actions, right after them, and at the end. */
interface Extra {
  readonly before?: unknown;
  readonly after?: unknown;
  readonly last?: unknown;
}

/** The numbered steps of a plan or a method; the others are side ways of one of them. */
export function mainSteps(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({partOf}) => partOf === undefined || !steps.some(({id}) => id === partOf));
}

/** The way through the steps of a plan or a method, each closed until it is wanted: what to do, who has to say yes, and where it goes on. */
export function stepPath(view: GuideView, steps: readonly Step[], extra: (step: Step) => Extra): TemplateResult {
  const {texts, language} = view;
  const words = texts.steps;
  const {plan} = texts.panel;
  const main = mainSteps(steps);

  return html`
    <ol class="path">
      ${main.map(
        (step, index) => html`
          <li class=${index === main.length - 1 ? 'end' : ''}>
            <span class="dot" aria-hidden="true">${index + 1}</span>
            <div class="step">
              <details class="more inline" part="step" id=${step.id}>
                <summary>
                  <span class="tight">
                    ${heading(view.level(3), html`<span class="hush">${fill(plan.step, {number: index + 1})}</span>${step.title}`, `${step.id}-title`)}
                    <span class="quiet small"><span class="hush">${words.owner}: </span>${inShort(step)}</span>
                  </span>
                  ${nextIcon()}
                </summary>
                <div class="body">
                  ${body(step)}
                  ${sidesOf(step).map(
                    (side) => html`
                      <details class="more side" id=${side.id}>
                        <summary>
                          ${nextIcon()}
                          ${heading(view.level(4), fill(words.side, {number: index + 1, title: side.title}), `${side.id}-title`)}
                        </summary>
                        <div class="body">${body(side)}</div>
                      </details>
                    `,
                  )}
                </div>
              </details>
            </div>
          </li>
        `,
      )}
    </ol>
  `;

  function body(step: Step): TemplateResult {
    const {before, after, last} = extra(step);
    const {owner, parties = [], timing, consent = [], actions, record = []} = step;
    return html`
      ${
        main.includes(step)
          ? facts([words.parties, rolesIn(view, parties)])
          : facts(
              [words.owner, roleName(view, owner)],
              [words.parties, rolesIn(view, parties)],
              [plan.lookBack, timing && timeInWords(plan, language, timing)],
            )
      }
      ${consent.map((one) => gate(one, step))} ${before}
      ${actions.length > 0 ? points(actions.map((action) => actionWords(view, action))) : nothing} ${after}
      <div>${record.length > 0 ? folded(view, `${step.id}-record`, words.record, passages(record)) : nothing} ${goesOn(step)} ${last}</div>
    `;
  }

  function gate({id, of, text, without, to}: ConsentGate, step: Step): TemplateResult {
    return html`<div class="note watch">
      ${noteTitle(view.level(4), html`${words.consent}: ${roleName(view, of)}`, id)}
      <p>${text}</p>
      <p><b>${words.without}:</b> ${without} ${to ? target(to, step) : nothing}</p>
    </div>`;
  }

  /** Every way on that is not simply the next step of the path. */
  function goesOn(step: Step): TemplateResult | typeof nothing {
    const {branches = [], next, repeat} = step;
    const following = main[main.indexOf(step) + 1]?.id;
    const ways: unknown[] = branches.map(
      ({when, to}) => html`<b>${/[.?!]$/.test(when) ? when : fill(plan.when, {condition: when})}</b> ${target(to, step)}`,
    );
    if (repeat) ways.push(counted(words.repeat, language, repeat.atMost));
    if (next && (branches.length > 0 || next !== ((main.includes(step) && following) || 'end')))
      ways.push(html`${branches.length > 0 ? html`<b>${words.next}:</b> ` : nothing}${target(next, step)}`);
    if (ways.length === 0) return nothing;
    return folded(view, `${step.id}-goes-on`, words.goesOn, points(ways));
  }

  function inShort({owner, timing}: Step): string {
    const who = roleName(view, owner);
    return timing ? fill(words.inShort, {who, time: timeInWords(plan, language, timing)}) : who;
  }

  function target(to: string, from: Step): string {
    const step = steps.find(({id}) => id === to);
    if (!step) return plan.end;
    const number = main.indexOf(step) + 1;
    return number > 0 ? fill(number > main.indexOf(from) ? plan.goTo : plan.goBackTo, {number, title: step.title}) : step.title;
  }

  function sidesOf({id}: Step): readonly Step[] {
    return steps.filter((step) => step.partOf === id && !main.includes(step));
  }
}

/** An action, with who does it and when where that is not the step's own. */
export function actionWords(view: GuideView, {text, owner, timing, optional}: Action): unknown {
  const {texts, language} = view;
  const notes = listed(
    [owner && roleName(view, owner), timing && timeInWords(texts.panel.plan, language, timing), optional && texts.steps.optional],
    texts.lists,
  );
  return notes ? html`${text} <span class="quiet small">(${notes})</span>` : text;
}
