import {html, nothing, type TemplateResult} from 'lit';

import {counted, fill} from '../../content/form/fill.js';
import {type Banded, registerTable, yearFigures} from '../../protocol/school/register.js';
import type {RegisterMember, RegisterScheme} from '../../protocol/school/register-scheme.js';
import {schoolYear} from '../../protocol/school/year-plan.js';
import {fileField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {backIcon, printIcon} from '../parts/icons.js';
import {roleName} from '../parts/role-name.js';
import type {Cases, HappenedCases} from './happened-cases.js';
import type {YearView} from './year-view.js';

interface HappenedActs {
  readonly back: () => void;
  readonly open: (files: readonly File[]) => void;
  readonly forget: () => void;
  readonly csv: () => void;
  readonly print: () => void;
}

/** What a line says unless the school has a scheme of its own. */
const members: readonly RegisterMember[] = ['opened', 'closed', 'forms', 'places', 'since', 'methods', 'parents-told', 'checks', 'outcome'];

/** The kinds of figures, in the order in which they are read. */
const kinds = ['forms', 'places', 'since', 'methods', 'outcome'] as const;

/**
 * What happened this year: cases that were opened, as figures that point at nobody and as lines of the register.
 * @param door to those that the school keeps.
 */
export function happenedPage(
  view: YearView,
  {all: cases, strange, whole}: HappenedCases,
  door: unknown,
  acts: HappenedActs,
): TemplateResult {
  const {texts, level, language} = view;
  const words = texts.happened;
  const said = html`
    ${cases.length > 0 ? html`<p>${counted(words.opened, language, cases.length)}</p>` : nothing}
    ${strange > 0 ? html`<p>${counted(words.notOurs, language, strange)}</p>` : nothing}
  `;
  return html`
    <button class="btn soft back" type="button" @click=${acts.back}>${backIcon()} ${texts.meetings.back}</button>
    <div class="tight">
      ${heading(level(), words.title)}
      <p class="lead">${words.lead}</p>
    </div>
    ${whole ? html`<p>${words.whole}</p>` : (door ?? nothing)}
    <div class="stack form">
      ${fileField(texts.fields, {id: 'cases', label: words.files, hint: words.filesHint, said, open: acts.open})}
      <p class="small quiet">${words.privacy}</p>
    </div>
    ${cases.length > 0 ? shown(view, cases, acts) : nothing}
  `;
}

function shown(view: YearView, cases: Cases, acts: HappenedActs): TemplateResult {
  const {texts, level, plan, years} = view;
  const words = texts.happened;
  return html`
    <section class="stack" aria-labelledby="figures" part="figures">
      <div class="tight">
        ${heading(level(1), fill(words.figures, {years: years(plan.year)}), 'figures')}
        <p>${words.figuresLead}</p>
      </div>
      ${figures(view, cases)}
      <div class="btns">
        <button class="btn" type="button" @click=${acts.print}>${printIcon()} ${words.print}</button>
      </div>
    </section>
    <section class="stack" aria-labelledby="register" part="register">
      <div class="tight">
        ${heading(level(1), words.register, 'register')}
        <p>${words.registerLead}</p>
      </div>
      <div class="wide" role="group" aria-labelledby="register" tabindex="0">${register(view, cases)}</div>
      <div class="btns">
        <button class="btn second" part="csv" type="button" @click=${acts.csv}>${words.csv}</button>
        <button class="btn soft" type="button" @click=${acts.forget}>${words.forget}</button>
      </div>
    </section>
  `;
}

/** The figures of the year, on the screen and on paper. What is not in them was few, or none. */
export function figures(view: YearView, cases: Cases): TemplateResult {
  const {texts, plan} = view;
  const words = texts.happened;
  const {from, until} = schoolYear(plan.year);
  const found = yearFigures(cases, from, until);
  return html`
    <table class="figures">
      ${row(words.cases, bandInWords(view, found.cases))} ${row(words.parentsTold, bandInWords(view, found.parentsTold))}
      ${row(words.checked, bandInWords(view, found.checked))}
    </table>
    ${kinds.map((kind) => {
      const values = Object.entries(found.by[kind]);
      return html`
        <div class="tight keep">
          ${
            values.length > 0
              ? html`<table class="figures">
                  <caption>
                    ${words.by[kind]}
                  </caption>
                  ${values.map(([value, count]) => row(valueInWords(view, kind, value), bandInWords(view, count)))}
                </table>`
              : html`<p><b>${words.by[kind]}</b></p>`
          }
          <p class="quiet small">${words.fewEach}</p>
        </div>
      `;
    })}
  `;
}

function row(name: string, count: string): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${count}</td>
  </tr>`;
}

function bandInWords({texts}: YearView, count: Banded): string {
  const words = texts.happened;
  return count === 'few' ? words.few : fill(words.between, {from: count, until: count + 4});
}

function register(view: YearView, cases: Cases): TemplateResult {
  const [titles = [], ...lines] = tableOf(view, cases);
  return html`
    <table>
      <thead>
        <tr>
          ${titles.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) =>
            html`<tr>
              ${line.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

/** The register as a table in words, by the scheme of the school. */
export function tableOf(view: YearView, cases: Cases): readonly (readonly string[])[] {
  const {texts, settings} = view;
  const {columns} = texts.happened;
  const scheme: RegisterScheme = settings.school.register ?? {columns: members.map((member) => ({member, title: columns[member]}))};
  return registerTable(cases, scheme, (member, value) => valueInWords(view, member, value));
}

/** Days and numbers are what they are; a code that we do not know is shown as it is. */
function valueInWords(view: YearView, member: RegisterMember, value: string): string {
  const {content, settings} = view;
  switch (member) {
    case 'steps': {
      const own = settings.school.stepPlan?.steps.find(({id}) => id === value)?.title;
      return own ?? known(content.register.steps, value);
    }
    case 'parents-told':
      return roleName(view, value);
    case 'methods':
      return settings.school.methods?.find(({id}) => id === value)?.title ?? known(content.register.methods, value);
    case 'forms':
    case 'places':
    case 'since':
    case 'outcome':
      return known(content.register[member], value);
    default:
      return value;
  }
}

function known(words: Readonly<Record<string, string>>, value: string): string {
  // A code may be called `constructor`.
  return Object.hasOwn(words, value) ? words[value]! : value;
}
