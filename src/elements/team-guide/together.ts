import {html, nothing, type TemplateResult} from 'lit';

import {fill, listed} from '../../content/form/fill.js';
import type {InterviewGuide, WorkgroupMeeting, YearMoment} from '../../content/form/team-together.js';
import {lineTitle} from '../parts/heading.js';
import {meantFor} from '../parts/school-types.js';
import {article, facts, folded, passages, sectionFolded, sections, terms, written} from './articles.js';
import type {GuideView} from './guide-view.js';

const schoolYear = ['08', '09', '10', '11', '12', '01', '02', '03', '04', '05', '06', '07'] as const;

/** How school, parents and pupils work together: rules for the wall, a year plan, a working group and articles. */
export function togetherChapter(view: GuideView): TemplateResult {
  const {content, schoolTypes} = view;
  const {articles, goldenRules, yearPlan, workgroup} = content.together;
  const own = [
    {one: goldenRules, draw: () => rules(view)},
    {one: yearPlan, draw: () => year(view)},
    {one: workgroup, draw: () => group(view)},
  ].map(({one, draw}) => ({...one, draw}));
  return html`<div>
    ${meantFor(schoolTypes, own).map(({draw, ...one}) => article(view, one, draw()))}
    ${meantFor(schoolTypes, articles).map((one) => written(view, one))}
  </div>`;
}

function rules(view: GuideView): TemplateResult {
  const {lead, rulesTitle, rules, sections: more} = view.content.together.goldenRules;
  return html`
    <p class="lead">${lead}</p>
    ${lineTitle(view.level(3), rulesTitle)} ${terms(rules.map(({text, example}) => [text, html`<p>${example}</p>`]))}
    ${sections(view, more)}
  `;
}

function year(view: GuideView): TemplateResult {
  const {texts, content} = view;
  const {yearPlan} = content.together;
  return html`
    <p class="lead">${yearPlan.lead}</p>
    <div>
      ${folded(view, 'calendar', texts.together.calendar, calendar(view))}
      ${yearPlan.moments.map((one) => folded(view, `year-${one.id}`, one.title, moment(view, one)))}
      ${yearPlan.sections.map((section) => sectionFolded(view, section))}
    </div>
  `;
}

function calendar(view: GuideView): TemplateResult {
  const {texts, content} = view;
  const {yearPlan, workgroup} = content.together;
  const rows = schoolYear.map((month) => {
    const number = Number(month);
    const moments = yearPlan.moments.filter(({months}) => months?.includes(number)).map(({title}) => title);
    const meetings = workgroup.meetings
      .filter(({months}) => months.includes(number))
      .map(({title}) => fill(texts.together.workgroup, {title}));
    return [texts.panel.months[month], [...moments, ...meetings]] as const;
  });
  const always = [texts.together.allYear, yearPlan.moments.filter(({months}) => !months).map(({title}) => title)] as const;
  return terms(
    [...rows, always]
      .filter(([, titles]) => titles.length > 0)
      .map(([when, titles]) => [when, titles.map((title) => html`<p>${title}</p>`)]),
  );
}

function moment(view: GuideView, {with: parties, months, items}: YearMoment): TemplateResult {
  const {texts} = view;
  return html`
    ${facts(
      [texts.together.when, months ? monthsIn(view, months) : texts.together.allYear],
      [
        texts.together.with,
        listed(
          parties.map((party) => texts.together.parties[party]),
          texts.lists,
        ),
      ],
    )}
    ${passages(items)}
  `;
}

function group(view: GuideView): TemplateResult {
  const {lead, sections: about, conditions, meetings} = view.content.together.workgroup;
  const words = view.texts.together;
  return html`
    <p class="lead">${lead}</p>
    ${sections(view, about)} ${lineTitle(view.level(3), words.conditions)}
    <div>${conditions.map((section) => sectionFolded(view, section))}</div>
    ${lineTitle(view.level(3), words.meetings)}
    <div>${meetings.map((one) => folded(view, one.id, one.title, meeting(view, one)))}</div>
  `;
}

function meeting(view: GuideView, {phase, months, goal, agenda, hints, guide}: WorkgroupMeeting): TemplateResult {
  const words = view.texts.together;
  return html`
    ${facts([words.when, monthsIn(view, months)], [words.phase, words.phases[phase]])}
    <p>${goal.text}</p>
    ${agenda.length > 0 ? html`${lineTitle(view.level(4), words.agenda)} ${passages(agenda, 'steps')}` : nothing}
    ${hints.length > 0 ? html`${lineTitle(view.level(4), words.chair)} ${passages(hints)}` : nothing}
    ${guide ? interview(view, guide) : nothing}
  `;
}

function interview(view: GuideView, {title, opening, question, followUps, closing, hints}: InterviewGuide): TemplateResult {
  const {guide} = view.texts.together;
  return html`<div class="say stack">
    ${lineTitle(view.level(4), title)}
    ${terms([
      [guide.opening, html`<p>${opening.text}</p>`],
      [guide.question, html`<p>${question.text}</p>`],
      [guide.followUps, passages(followUps)],
      [guide.closing, html`<p>${closing.text}</p>`],
      ...(hints.length > 0 ? [[guide.hints, passages(hints)] as const] : []),
    ])}
  </div>`;
}

function monthsIn({texts}: GuideView, months: readonly number[]): string {
  return listed(
    months.map((month) => texts.panel.months[schoolYear[(month + 4) % 12]!]),
    texts.lists,
  );
}
