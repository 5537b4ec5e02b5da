import {content as tips} from '../../../content/nl/team-tips.js';
import {content as together} from '../../../content/nl/team-together.js';
import type {InterviewGuide, WorkgroupMeeting, YearMoment} from '../../../content/form/team-together.js';
import {html, type Markup, type Part} from '../../../markup/html.js';
import {article, chapter, facts, folded, forWhom, heading, passages, sectionFolded, sections, type TeamPage} from './parts.js';
import {listed, month, words} from './words.js';

/** What any member of staff can do to prevent bullying, notice it and step in. */
export function tipsPage(): TeamPage {
  return {
    name: 'tips',
    short: words.names.tips,
    title: words.titles.tips,
    lead: words.leads.tips,
    places: tips.articles,
    body: html`${tips.articles.map(article)}`,
  };
}

/** How school, parents and pupils work together: articles, rules for the wall, a year plan and a working group. */
export function togetherPage(): TeamPage {
  const {articles, goldenRules, yearPlan, workgroup} = together;
  return {
    name: 'samen',
    short: words.names.together,
    title: words.titles.together,
    lead: words.leads.together,
    places: [goldenRules, yearPlan, workgroup, ...articles],
    body: html`
      ${chapter(
        goldenRules,
        html`<p class="intro">${goldenRules.lead}</p>
          ${forWhom(goldenRules)}
          <section class="rules stack">
            ${heading(3, goldenRules.rulesTitle)}
            <ol>
              ${goldenRules.rules.map(
                ({text, example}) =>
                  html`<li>
                    <p><b>${text}</b></p>
                    <p>${example}</p>
                  </li> `,
              )}
            </ol>
          </section>
          ${sections(3, goldenRules.sections)}`,
      )}
      ${chapter(
        yearPlan,
        html`<p class="intro">${yearPlan.lead}</p>
          ${forWhom(yearPlan)}
          <section class="stack">
            <h3>${words.together.calendar}</h3>
            ${calendar(yearPlan.moments, workgroup.meetings)}
          </section>
          <section class="stack">
            <h3>${words.together.moments}</h3>
            ${yearPlan.moments.map(moment)}
          </section>
          ${yearPlan.sections.map((section) => sectionFolded(3, section))}`,
      )}
      ${chapter(
        workgroup,
        html`<p class="intro">${workgroup.lead}</p>
          ${forWhom(workgroup)} ${sections(3, workgroup.sections)}
          <section class="stack">
            <h3>${words.together.conditions}</h3>
            ${workgroup.conditions.map((section) => sectionFolded(4, section))}
          </section>
          <section class="stack">
            <h3>${words.together.meetings}</h3>
            ${workgroup.meetings.map(meeting)}
          </section>`,
      )}
      ${articles.map(article)}
    `,
  };
}

const schoolYear = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7];

function calendar(moments: readonly YearMoment[], meetings: readonly WorkgroupMeeting[]): Markup {
  const always = moments.filter(({months}) => !months);
  return html`<dl class="calendar">
    ${schoolYear.map((number) =>
      row(
        month(number),
        moments.filter(({months}) => months?.includes(number)),
        meetings.filter(({months}) => months.includes(number)),
      ),
    )}
    ${row(words.together.allYear, always, [])}
  </dl>`;
}

function row(name: string, moments: readonly YearMoment[], meetings: readonly WorkgroupMeeting[]): Part {
  if (moments.length + meetings.length === 0) return undefined;
  return html`<div>
    <dt>${name}</dt>
    ${moments.map(({id, title}) => html`<dd><a href="#${id}">${title}</a></dd> `)}
    ${meetings.map(
      ({id, title}) => html`<dd><span class="quiet small">${words.together.workgroup}:</span> <a href="#${id}">${title}</a></dd> `,
    )}
  </div> `;
}

function moment({id, title, with: parties, months, items}: YearMoment): Markup {
  return html`<section class="stack entry" id="${id}">
    ${heading(4, title)}
    ${facts(
      [words.together.when, months ? listed(months.map(month)) : words.together.allYear.toLowerCase()],
      [words.together.with, listed(parties.map((party) => words.together.parties[party]))],
    )}
    ${passages(items)}
  </section> `;
}

function meeting({id, title, phase, months, goal, agenda, hints, guide}: WorkgroupMeeting): Markup {
  return html`<section class="stack entry" id="${id}">
    ${heading(4, title)} ${facts([words.together.when, listed(months.map(month))], [words.together.phase, words.together.phases[phase]])}
    <p>${goal.text}</p>
    ${agenda.length > 0 && folded(5, words.together.agenda, passages(agenda, 'steps'))}
    ${hints.length > 0 && html`${heading(5, words.together.chair)} ${passages(hints)}`} ${guide && interview(guide)}
  </section> `;
}

function interview({title, opening, question, followUps, closing, hints}: InterviewGuide): Markup {
  const {guide} = words.together;
  return folded(
    5,
    title,
    html`<dl class="terms">
      <div>
        <dt>${guide.opening}</dt>
        <dd>${opening.text}</dd>
      </div>
      <div>
        <dt>${guide.question}</dt>
        <dd>${question.text}</dd>
      </div>
      <div>
        <dt>${guide.followUps}</dt>
        <dd>${passages(followUps)}</dd>
      </div>
      <div>
        <dt>${guide.closing}</dt>
        <dd>${closing.text}</dd>
      </div>
      ${
        hints.length > 0 &&
        html`<div>
          <dt>${guide.hints}</dt>
          <dd>${passages(hints)}</dd>
        </div>`
      }
    </dl>`,
  );
}
