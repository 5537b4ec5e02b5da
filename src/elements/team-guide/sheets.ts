import {html, nothing, type TemplateResult} from 'lit';

import type {GuideSheet} from '../../content/form/team-guide.js';
import {heading} from '../parts/heading.js';
import {printIcon} from '../parts/icons.js';
import {paperHead} from '../parts/paper-head.js';
import {roleName} from '../parts/role-name.js';
import {dangerLine, helplinesFor, nameOf, roleOf} from '../parts/whom-to-call.js';
import {boxSheet, noteSlips} from './box-sheet.js';
import {cardBody} from './cards.js';
import type {GuideView} from './guide-view.js';
import {mainSteps} from './step-path.js';

/** The sheets that can be printed, each with a button. */
export function sheetsChapter(view: GuideView): TemplateResult {
  const {texts, content, printSheet} = view;
  return html`<ul class="lines plain">
    ${content.sheets.map(
      ({id, title, text}) => html`
        <li>
          <div class="tight">
            <span class="who" id=${`${id}-name`}>${title}</span>
            <span>${text}</span>
          </div>
          <button class="btn second" id=${id} type="button" aria-describedby=${`${id}-name`} @click=${() => printSheet(id)}>
            ${printIcon()} ${texts.printSheet}
          </button>
        </li>
      `,
    )}
  </ul>`;
}

/** What is printed of the sheet that was chosen: one A4. */
export function paper(view: GuideView, wanted: string | undefined): TemplateResult | typeof nothing {
  const sheet = view.content.sheets.find(({id}) => id === wanted);
  if (!sheet) return nothing;
  return html`
    <section class="in paper" part="paper" data-sheet=${sheet.id}>
      ${sheet.id === 'sheet-notes' ? nothing : paperHead(view.settings.school, view.content.roleNames)}
      ${heading(view.level(), titleOf(view, sheet), 'paper')} ${body(view, sheet)}
    </section>
  `;
}

/** Over the sheet itself, for whoever it is for; in the list it says what it is to staff. */
function titleOf({texts, content, plan}: GuideView, {id, title}: GuideSheet): string {
  switch (id) {
    case 'sheet-plan':
      return plan.title;
    case 'sheet-rules':
      return content.together.goldenRules.rulesTitle;
    case 'sheet-box':
      return texts.sheets.box.title;
    default:
      return title;
  }
}

function body(view: GuideView, {id}: GuideSheet): TemplateResult {
  const {content} = view;
  switch (id) {
    case 'sheet-now':
      return html`<div class="columns">
        ${content.cards.map(
          (card) => html`<div class="keep">${heading(view.level(1), card.title, `paper-${card.id}`)} ${cardBody(view, card)}</div>`,
        )}
      </div>`;
    case 'sheet-plan':
      return planInShort(view);
    case 'sheet-rules':
      return html`<ul class="wall">
        ${content.together.goldenRules.rules.map(
          ({text, example}) =>
            html`<li>
              <b>${text}</b>
              <span>${example}</span>
            </li>`,
        )}
      </ul>`;
    case 'sheet-box':
      return boxSheet(view);
    case 'sheet-notes':
      return noteSlips(view);
    case 'sheet-tips':
      return html`<ol class="wall">
        ${content.tips.articles.find(({id}) => id === 'five-tips')?.sections[0]?.items.map(({text}) => html`<li><span>${text}</span></li>`)}
      </ol>`;
  }
}

function planInShort(view: GuideView): TemplateResult {
  const {texts, content, plan, settings} = view;
  const {school} = settings;
  const danger = dangerLine(school, content.helplines);
  const lines = [...(danger ? [danger] : []), ...helplinesFor('staff', school, content.helplines)].filter(({phone}) => phone);
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${texts.sheets.step}</th>
          <th scope="col">${texts.sheets.who}</th>
        </tr>
      </thead>
      <tbody>
        ${mainSteps(plan.steps).map(
          ({title, owner}, index) =>
            html`<tr>
              <td>${index + 1}. ${title}</td>
              <td>${roleName(view, owner)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="keep">
      ${heading(view.level(1), texts.sheets.call, 'paper-call')}
      <ul>
        ${(school.contacts ?? [])
          .filter(({phone}) => phone)
          .map(
            (contact) =>
              html`<li>
                ${nameOf(contact, content.roleNames)}${contact.name ? html` (${roleOf(contact, content.roleNames)})` : nothing}:
                <b>${contact.phone}</b>
              </li>`,
          )}
        ${lines.map(({name, phone}) => html`<li>${name}: <b>${phone}</b></li>`)}
      </ul>
    </div>
  `;
}
