import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {GuideSheet} from '../../content/form/team-guide.js';
import {heading} from '../parts/heading.js';
import {printIcon} from '../parts/icons.js';
import {paperHead} from '../parts/paper-head.js';
import {roleName} from '../parts/role-name.js';
import {dangerLine, dangerNumber, helplinesFor, nameOf, roleOf} from '../parts/whom-to-call.js';
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
      ${paperHead(view.settings.school, view.content.roleNames)} ${heading(view.level(), titleOf(view, sheet), 'paper')}
      ${body(view, sheet)}
    </section>
  `;
}

function titleOf({content, plan}: GuideView, {id, title}: GuideSheet): string {
  const {goldenRules} = content.together;
  return id === 'sheet-plan' ? plan.title : id === 'sheet-rules' ? goldenRules.rulesTitle : title;
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

/** What a pupil writes by hand for the box in the hallway. Who empties it is for the school to fill in: we do not know. */
function boxSheet(view: GuideView): TemplateResult {
  const {texts, content, settings} = view;
  const {box} = texts.sheets;
  const {school} = settings;
  const asked = (id: string, question: string, rules: number) => html`
    <div class="keep">
      ${heading(view.level(1), question, `paper-${id}`)} ${Array.from({length: rules}, () => html`<div class="rule"></div>`)}
    </div>
  `;
  const blank = (label: string) => html`<p class="blank"><span>${label}:</span></p>`;
  const people = (school.contacts ?? []).filter(({phone}) => phone).slice(0, 2);
  return html`
    <p class="large">${box.lead}</p>
    ${asked('what', box.what, 5)} ${asked('where', box.where, 2)} ${asked('wish', box.wish, 3)}
    <div class="halves">${blank(box.name)} ${blank(box.group)}</div>
    <div class="keep framed">
      ${heading(view.level(1), box.readers, 'paper-readers')}
      <p>${box.honest}</p>
      <div class="halves">${blank(box.empties)} ${blank(box.days)}</div>
    </div>
    <p><b>${fill(box.danger, {phone: dangerNumber(school, content.helplines)})}</b></p>
    <div class="keep">
      ${heading(view.level(1), box.talk, 'paper-talk')}
      <ul>
        ${people.map((contact) => html`<li>${nameOf(contact, content.roleNames)}: <b class="large">${contact.phone}</b></li>`)}
        ${helplinesFor('pupil', school, content.helplines)
          .filter(({phone}) => phone)
          .slice(0, 1)
          .map(({name, phone}) => html`<li>${name}: <b class="large">${phone}</b></li>`)}
      </ul>
    </div>
  `;
}
