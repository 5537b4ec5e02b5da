import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {Question, Topic} from '../../content/form/startgesprek-guide.js';
import {heading} from '../parts/heading.js';
import {meantFor} from '../parts/school-types.js';
import {nextIcon} from '../parts/icons.js';
import {answer, area, remarks} from './fields.js';
import type {GuideView} from './guide-view.js';
import {noteKey, type Voice} from './sheet.js';
import {brought} from './told.js';

/** One topic at the table: what to say, the pupil first and larger, the parent beside, and what only the teacher needs. */
export function topicPage(view: GuideView, topic: Topic): TemplateResult {
  const {texts, sheet} = view;
  const note = noteKey(topic.id, 'teacher');
  return html`
    ${
      topic.say.length > 0
        ? html`<div class="tight">
            <p class="kicker">${texts.say}</p>
            ${topic.say.map(({text}) => html`<p class="lead">‘${text}’</p>`)}
          </div>`
        : nothing
    }
    <div class="voices">
      ${voice(view, topic, 'pupil', ofPupil(texts.pupilFirst, sheet.child))} ${voice(view, topic, 'parent', texts.parentThen)}
    </div>
    <details class="more" ?open=${note in sheet.words}>
      <summary>${nextIcon()} ${texts.teacher}</summary>
      <div class="body">
        ${topic.teacher.map(({text}) => html`<p>${text}</p>`)} ${onTheTable(view, topic, 'teacher')}
        ${area(view, {key: note, label: texts.notes.teacher})}
      </div>
    </details>
  `;
}

function voice(view: GuideView, topic: Topic, who: 'pupil' | 'parent', name: string): TemplateResult {
  const {texts, sheet, schoolTypes} = view;
  return html`
    <section class="voice ${who}" aria-labelledby=${who}>
      <div class="name"><i></i>${heading(view.level(1), name, who)}</div>
      <ul class="qs">
        ${meantFor<Question>(schoolTypes, topic[who]).map((question) => {
          const remark = remarks(view, question);
          return html`<li>${question.text}${remark ? html` <span class="remark">${remark}</span>` : nothing}</li>`;
        })}
      </ul>
      ${onTheTable(view, topic, who)}
      ${area(view, {key: noteKey(topic.id, who), label: who === 'pupil' ? ofPupil(texts.notes.pupil, sheet.child) : texts.notes.parent})}
    </section>
  `;
}

/** What was prepared, to read out and to mend. */
function onTheTable(view: GuideView, topic: Topic, who: Voice) {
  const questions = brought(view.content, view.sheet, who, topic.id);
  if (questions.length === 0) return nothing;
  return html`<div class="brought stack">
    <p class="kicker">${view.texts.brought}</p>
    ${questions.map((question) => answer(view, question))}
  </div>`;
}

/** About the pupil by name, where there is one. */
function ofPupil({named, unnamed}: GuideView['texts']['pupilFirst'], child: string): string {
  return child.trim() ? fill(named, {child: child.trim()}) : unnamed;
}
