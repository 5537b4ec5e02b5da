import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {Experiment} from '../../protocol/school/year-plan-file.js';
import {paperHead} from '../parts/paper-head.js';
import {heading} from '../parts/heading.js';
import {lookingBack, tried} from './experiments-part.js';
import {pictureNote, pictureParts} from './goals-part.js';
import type {Cases} from './happened-cases.js';
import {figures} from './happened-page.js';
import {interview} from './meeting-page.js';
import {points} from './parts.js';
import {type DatedMeeting, noteOf, type YearView} from './year-view.js';
import {partiesInWords, shortDay, whenInWords} from './year-words.js';

/** What is printed: the year, one meeting, or the figures of cases for the council and the board. Each is made for one A4. */
export function paper(view: YearView, dated: DatedMeeting | undefined, cases?: Cases): TemplateResult {
  const {settings, content, level, texts, years, plan} = view;
  return html`
    <section class="in paper" part="paper" data-sheet=${dated?.meeting.id ?? (cases ? 'figures' : 'year')}>
      ${paperHead(settings.school, content.roleNames)}
      <div class="tight">
        ${heading(level(), dated?.meeting.title ?? fill(cases ? texts.happened.paperTitle : texts.title, {years: years(plan.year)}), 'paper')}
        ${dated ? html`<p>${whenInWords(view, dated.on, dated.until)}</p>` : nothing}
        ${cases ? html`<p>${texts.happened.paperLead}</p>` : nothing}
      </div>
      ${dated ? meetingOnPaper(view, dated) : cases ? figures(view, cases) : yearOnPaper(view)}
    </section>
  `;
}

function yearOnPaper(view: YearView): TemplateResult {
  const {texts, meetings, moments} = view;
  const rows = [
    ...meetings.map(({meeting, on}) => ({
      on,
      what: fill(texts.together.workgroup, {title: meeting.title}),
      parties: ['workgroup'] as const,
    })),
    ...moments.map(({moment, on}) => ({on, what: moment.title, parties: moment.with})),
  ].sort((one, other) => (one.on && other.on ? Date.parse(one.on) - Date.parse(other.on) : Number(!one.on) - Number(!other.on)));
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${texts.paper.when}</th>
          <th scope="col">${texts.paper.what}</th>
          <th scope="col">${texts.paper.with}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({on, what, parties}) =>
            html`<tr>
              <td>${on === undefined ? texts.together.allYear : shortDay(view, on)}</td>
              <td>${what}</td>
              <td>${partiesInWords(view, parties)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${goalsOnPaper(view)} ${experimentsOnPaper(view, false)}
  `;
}

/** The agenda with boxes to tick by hand, and room to write where nothing is written yet. */
function meetingOnPaper(view: YearView, {meeting}: DatedMeeting): TemplateResult {
  const {texts, plan, level} = view;
  const {id, phase, goal, agenda, hints, guide} = meeting;
  const {together} = texts;
  const notes = noteOf(view, id).trim();
  const picture = pictureParts.map((part) => [texts.picture[part], noteOf(view, pictureNote(part)).trim()] as const);
  return html`
    <p>${goal.text}</p>
    ${
      agenda.length > 0
        ? html`<div class="keep">
            ${heading(level(1), together.agenda, 'paper-agenda')}
            <ul class="boxes">
              ${agenda.map((item) => html`<li class=${plan.done.includes(item.id) ? 'ticked' : ''}>${item.text}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${
      hints.length > 0
        ? html`<p><b>${together.chair}</b></p>
            ${points(hints)}`
        : nothing
    }
    ${
      id === 'meeting-start' && picture.some(([, words]) => words)
        ? html`<div>
            ${heading(level(1), texts.picture.title, 'paper-picture')}
            ${picture.map(([term, words]) => (words ? html`<p class="story"><b>${term}</b> ${words}</p>` : nothing))}
          </div>`
        : nothing
    }
    ${phase === 'prepare' || phase === 'listen' ? nothing : goalsOnPaper(view)} ${id === 'meeting-start' ? goalsOnPaper(view) : nothing}
    ${phase === 'do' || phase === 'evaluate' ? experimentsOnPaper(view, true) : nothing} ${guide ? interview(view, guide) : nothing}
    <div class="rest">
      ${heading(level(1), texts.paper.notes, 'paper-notes')}
      ${notes ? html`<p class="story">${notes}</p>` : html`<div class="lined"></div>`}
    </div>
  `;
}

function goalsOnPaper({texts, plan, level}: YearView): TemplateResult | typeof nothing {
  const goals = plan.goals.filter((goal) => goal.trim());
  if (goals.length === 0) return nothing;
  return html`<div class="keep">
    ${heading(level(1), texts.goals.title, 'paper-goals')}
    <ol>
      ${goals.map((goal) => html`<li>${goal}</li>`)}
    </ol>
  </div>`;
}

/** @param whole with how it is done and what came of it. */
function experimentsOnPaper({texts, plan, level}: YearView, whole: boolean): TemplateResult | typeof nothing {
  const words = texts.experiments;
  const said = plan.experiments.filter(({what}) => what.trim());
  if (said.length === 0) return nothing;
  return html`<div>
    ${heading(level(1), words.title, 'paper-experiments')} ${whole ? said.map((one) => experiment(one)) : tried(plan.goals, said)}
  </div>`;

  function experiment(one: Experiment): TemplateResult {
    return html`<div class="one keep">
      ${tried(plan.goals, [one])} ${one.how?.trim() ? html`<p class="story">${one.how}</p>` : nothing}
      ${lookingBack.map((what) => (one[what]?.trim() ? html`<p class="story"><b>${words[what]}</b> ${one[what]}</p>` : nothing))}
    </div>`;
  }
}
