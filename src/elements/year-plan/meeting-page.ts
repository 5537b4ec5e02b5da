import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {InterviewGuide} from '../../content/form/team-together.js';
import {heading, lineTitle} from '../parts/heading.js';
import {backIcon, printIcon} from '../parts/icons.js';
import {experimentsPart} from './experiments-part.js';
import {goalsPart, picturePart} from './goals-part.js';
import {dayField, fold, noteField, points, ticks} from './parts.js';
import {type DatedMeeting, noteOf, type YearView} from './year-view.js';
import {whenInWords} from './year-words.js';

interface MeetingActs {
  readonly back: () => void;
  readonly print: () => void;
}

/** Where the first picture is made, where goals are chosen, and where people learn to listen. By their ids. */
const makesPicture = 'meeting-start';
const setsGoals = [makesPicture, 'meeting-choose'];
const learnsToListen = 'meeting-learn-to-listen';
/** The questions of the school's own, among the notes. */
export const ownQuestions = 'own-questions';

/** One meeting: its agenda to tick, what is made in it, and what was said. */
export function meetingPage(view: YearView, dated: DatedMeeting, acts: MeetingActs): TemplateResult {
  const {texts, content, go} = view;
  const {meeting, number, on, until} = dated;
  const {id, title, phase, goal, agenda, hints} = meeting;
  const {together} = texts;
  const guide = content.workgroup.meetings.find((one) => one.guide)?.guide;
  const other = (step: number, words: string) => {
    const to = view.meetings[number - 1 + step]?.meeting;
    return to
      ? html`<button class="btn soft" type="button" @click=${() => go(to.id)}>
          ${words}<span class="hush">${fill(texts.meetings.which, {title: to.title})}</span>
        </button>`
      : nothing;
  };
  return html`
    <button class="btn soft back" type="button" @click=${acts.back}>${backIcon()} ${texts.meetings.back}</button>
    <div class="tight">
      <p class="kicker">${fill(texts.meetings.number, {number})}</p>
      ${heading(view.level(), title)}
      <p class="meta small quiet">
        <span>${whenInWords(view, on, until)}</span>
        <span>${together.phases[phase]}</span>
      </p>
      <p class="lead">${goal.text}</p>
    </div>
    ${
      agenda.length > 0
        ? html`<section class="stack" aria-labelledby="agenda" part="agenda">
            ${heading(view.level(1), together.agenda, 'agenda')} ${ticks(view, together.agenda, agenda)}
          </section>`
        : nothing
    }
    ${hints.length > 0 ? html`<div class="note">${lineTitle(view.level(1), together.chair)} ${points(hints)}</div>` : nothing}
    ${meeting.guide ? interview(view, meeting.guide) : nothing}
    ${
      id === learnsToListen && guide
        ? html`<div class="form">${noteField(view, ownQuestions, texts.meeting.own, texts.meeting.ownHint)}</div>
            <div>${fold(guide.title, interview(view, guide))}</div>`
        : nothing
    }
    ${id === makesPicture ? picturePart(view) : nothing} ${setsGoals.includes(id) ? goalsPart(view) : nothing}
    ${phase === 'do' || phase === 'evaluate' ? experimentsPart(view, id !== 'meeting-design') : nothing}
    <section class="form" part="notes">${noteField(view, id, texts.meeting.notes, texts.meeting.notesHint, 'long')}</section>
    <div>${fold(texts.day.move, dayField(view, id), 'move')}</div>
    <div class="btns">
      <button class="btn second" part="print" type="button" @click=${acts.print}>${printIcon()} ${texts.printMeeting}</button>
      ${other(-1, texts.meetings.previous)} ${other(1, texts.meetings.following)}
    </div>
  `;
}

/** What somebody says and asks in a talk, in its order; with the questions of the school's own. */
export function interview(view: YearView, {title, opening, question, followUps, closing, hints}: InterviewGuide): TemplateResult {
  const {guide} = view.texts.together;
  const own = noteOf(view, ownQuestions).trim();
  return html`
    <div class="talk-guide stack" part="guide">
      ${heading(view.level(1), title, 'guide')}
      <dl>
        <dt>${guide.opening}</dt>
        <dd class="words">${opening.text}</dd>
        <dt>${guide.question}</dt>
        <dd class="words">${question.text}</dd>
        ${
          own
            ? html`<dt>${view.texts.meeting.own}</dt>
                <dd class="words own">${own}</dd>`
            : nothing
        }
        <dt>${guide.followUps}</dt>
        <dd class="words">${points(followUps)}</dd>
        <dt>${guide.closing}</dt>
        <dd class="words">${closing.text}</dd>
        ${
          hints.length > 0
            ? html`<dt>${guide.hints}</dt>
                <dd>${points(hints)}</dd>`
            : nothing
        }
      </dl>
    </div>
  `;
}
