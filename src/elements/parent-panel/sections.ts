import {html, nothing, type TemplateResult} from 'lit';

import type {PanelGroup, PanelSection, PanelSectionId} from '../../content/form/parent-panel.js';
import {fill} from '../../content/form/fill.js';
import type {Companion} from '../../content/structure/texts/parent-panel.js';
import {goTo} from '../parts/go-to.js';
import {heading, noteTitle} from '../parts/heading.js';
import {helplineList, outsideLink, peopleList, phoneNumber} from '../parts/helpline-list.js';
import {dangerLine, helplinesFor} from '../parts/whom-to-call.js';
import {nextIcon, printIcon} from '../parts/icons.js';
import {dayChecked} from '../parts/plan-in-words.js';
import {meantFor} from '../parts/school-types.js';
import {hallmarkFigures} from './hallmark-figures.js';
import {type PanelView} from './panel-view.js';
import {stepPath} from './step-path.js';

/** Where the panel leads on to another widget of the page. */
const companionsOf: Readonly<Partial<Record<PanelSectionId, readonly Companion[]>>> = {
  'what-is-bullying': ['pesten-plagen-quiz'],
  signals: ['signal-checklist'],
  'at-home': ['conversation-prompts', 'startgesprek-guide'],
  'who-to-call': ['report-form'],
};

/** What stands under the title of a section: its own part, what the school adds, then the other groups, folded when there are several. */
export function sectionBody(view: PanelView, section: PanelSection): TemplateResult {
  const {id, lead} = section;
  const {rules} = view.plan;
  const aboutPlan = id === 'how-school-acts' && rules?.length;
  const ruleGroups: PanelGroup[] = aboutPlan ? [{id: 'plan-rules', title: view.texts.plan.rules, order: 'points', items: rules}] : [];
  const groups = [...ruleGroups, ...meantFor(view.schoolTypes, section.groups)];
  const [first, ...others] = groups;
  const main = mainPart(view, section);
  return html`
    ${view.readAloud(id)}
    <p class="lead">${lead}</p>
    ${main ?? groupInView(view, first!)} ${additions(view, id)} ${companions(view, companionsOf[id])}
    ${otherGroups(view, main ? groups : others)}
  `;
}

/**
 * The section from which something can be sent. Where it cannot, it says whom to turn to; past the fields it is about nothing else.
 * @param form the question form, or nothing where it could not send.
 */
export function talkBody(view: PanelView, {id, lead, groups}: PanelSection, form: unknown, writing: boolean): unknown {
  if (form && !writing) return form;
  const [first, ...others] = meantFor(view.schoolTypes, groups);
  return html`
    ${
      form
        ? html`<p class="lead">${lead}</p>
            ${groupInView(view, first!)} ${form}`
        : html`<p class="lead">${view.texts.unavailable}</p>
            ${people(view)}`
    }
    ${additions(view, id)} ${otherGroups(view, others)}
  `;
}

/** What makes a section more than groups of text. */
function mainPart(view: PanelView, section: PanelSection): unknown {
  const {texts, settings} = view;
  const {school} = settings;
  switch (section.id) {
    case 'figures':
      return meantFor(view.schoolTypes, section.statistics ?? []).map(
        ({value, text, year, survey}, index) => html`
          <div class="figure">
            ${index === 0 ? html`<b aria-hidden="true">${value}</b>` : nothing}
            <p>${text}</p>
            <p class="quiet small">${fill(texts.asked, {year})} ${survey}</p>
          </div>
        `,
      );
    case 'how-school-acts':
      return html`${folded(view, 'plan-entry', texts.plan.entry, view.plan.entry)} ${stepPath(view)}
        <div class="btns">
          <button class="btn second" type="button" @click=${view.printPlan}>${printIcon()} ${texts.plan.sheet.print}</button>
        </div>`;
    case 'who-to-call':
      return people(view);
    case 'helplines':
      return lines(view);
    case 'books':
      return html`${ownList(view, school.books)}
        <ul class="lines plain">
          ${section.books
            ?.filter(({ageBand}) => !ageBand || view.schoolTypes.includes(ageBand))
            .map(({title, author, text, isbn, checkedOn}) =>
              line(view, html`<b lang="nl">${title}</b>`, [author, text, isbn && `ISBN ${isbn}.`], checkedOn),
            )}
        </ul>`;
    case 'sites':
      return html`${ownList(view, school.links)}
        <ul class="lines plain">
          ${meantFor(view.schoolTypes, section.links ?? []).map(({url, label, text, checkedOn}) => line(view, outsideLink(url, label, texts.newTab), [text], checkedOn))}
        </ul>`;
    default:
      return undefined;
  }
}

/** The people of this school, or nothing where it has named none. */
function people({settings, content, texts}: PanelView): TemplateResult | undefined {
  if (!settings.schoolSettled) return html`<p>${texts.sending.loading}</p>`;
  return settings.school.contacts?.length ? peopleList(settings.school.contacts, content.roleNames) : undefined;
}

function lines(view: PanelView): TemplateResult {
  const {texts, content, settings} = view;
  const danger = dangerLine(settings.school, content.helplines);
  const forParents = helplinesFor('parent', settings.school, content.helplines);
  const forChild = helplinesFor('pupil', settings.school, content.helplines).filter((line) => !forParents.includes(line));
  return html`
    ${
      danger?.phone
        ? html`<div class="note urgent">${noteTitle(view.level(2), danger.text, 'danger')} ${phoneNumber(danger.phone)}</div>`
        : nothing
    }
    ${helplineList(forParents, texts.newTab)}
    ${
      forChild.length > 0
        ? html`<div class="group stack">
            ${heading(view.level(2), texts.forYourChild, 'for-your-child')} ${helplineList(forChild, texts.newTab)}
          </div>`
        : nothing
    }
  `;
}

interface OwnItem {
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly author?: string | undefined;
  readonly text?: string | undefined;
  readonly checkedOn?: string | undefined;
}

/** What the school itself wants to show, above ours. */
function ownList(view: PanelView, items: readonly OwnItem[] = []) {
  const {texts} = view;
  if (items.length === 0) return nothing;
  return html`
    <div class="group stack">
      ${heading(view.level(2), texts.fromSchool, 'from-school')}
      <ul class="lines plain">
        ${items.map(({label, title, url, author, text, checkedOn}) =>
          line(view, url ? outsideLink(url, label!, texts.newTab) : html`<b>${title}</b>`, [author, text], checkedOn),
        )}
      </ul>
    </div>
  `;
}

function line(
  {texts}: PanelView,
  name: TemplateResult,
  about: readonly (string | undefined)[],
  checkedOn: string | undefined,
): TemplateResult {
  return html`
    <li>
      <span class="who">${name}</span>
      ${about.map((words) => (words ? html`<span>${words}</span>` : nothing))}
      ${checkedOn ? html`<span class="quiet small">${dayChecked(texts, checkedOn)}</span>` : nothing}
    </li>
  `;
}

/** The school's own words under a section. */
function additions({settings, texts, level, language}: PanelView, section: PanelSectionId) {
  return settings.school.additions
    ?.filter((addition) => addition.section === section)
    .map(
      ({title, text}, index) => html`
        <div class="note">
          ${noteTitle(level(2), title ?? texts.fromSchool, `${section}-added-${index + 1}`)}
          <p class="own" lang=${language === 'nl' ? nothing : 'nl'} dir="auto">${text}</p>
        </div>
      `,
    );
}

function companions(view: PanelView, wanted: readonly Companion[] = []) {
  const present = wanted.flatMap((companion) => view.companions.find((one) => one.companion === companion) ?? []);
  if (present.length === 0) return nothing;
  return html`
    <div class="btns">
      ${present.map(
        ({companion, element}) => html`
          <button class="btn second" type="button" @click=${() => goTo(element)}>${view.texts.companions[companion]} ${nextIcon()}</button>
        `,
      )}
    </div>
  `;
}

/** One group stays in view; of several the titles do. */
export function otherGroups(view: PanelView, groups: readonly PanelGroup[]) {
  const [only] = groups;
  if (only && groups.length === 1) return groupInView(view, only);
  return groups.length > 0 ? html`<div>${groups.map(({id, title, items, order}) => folded(view, id, title, items, order))}</div>` : nothing;
}

export function groupInView(view: PanelView, group: PanelGroup): TemplateResult {
  return html`
    <div class="group stack">
      ${heading(view.level(2), group.title, group.id)} ${group.id === 'hallmarks' ? hallmarks(group) : list(group.items, group.order)}
    </div>
  `;
}

function hallmarks({items}: PanelGroup): TemplateResult {
  return html`
    <ul class="marks">
      ${items.map(
        ({id, title, text}) =>
          html`<li>
            ${hallmarkFigures[id]?.()}
            <div><b>${title}</b>${text}</div>
          </li>`,
      )}
    </ul>
  `;
}

type Item = Pick<PanelGroup['items'][number], 'title' | 'text'>;

function folded(view: PanelView, id: string, title: string, items: readonly Item[] | undefined, order?: PanelGroup['order']) {
  if (!items?.length) return nothing;
  return html`
    <details class="more">
      <summary>${nextIcon()} ${heading(view.level(2), title, id)}</summary>
      <div class="body group">${list(items, order)}</div>
    </details>
  `;
}

function list(items: readonly Item[], order: PanelGroup['order'] | undefined): TemplateResult {
  const rows = items.map(({title, text}) => html`<li>${title ? html`<b>${title}</b>` : nothing} ${text}</li>`);
  return order === 'steps'
    ? html`<ol>
        ${rows}
      </ol>`
    : html`<ul>
        ${rows}
      </ul>`;
}
