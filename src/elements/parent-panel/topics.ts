import {html, nothing, type TemplateResult} from 'lit';

import {faultLine} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import type {QuestionForm} from '../parts/question-form.js';
import type {PanelView} from './panel-view.js';

/** What the question to school can be about. @param fault when nothing was chosen, in words. */
export function topics({texts, content, level}: PanelView, form: QuestionForm, fault: string | undefined): TemplateResult {
  return html`
    <div class=${fault ? 'bad' : ''}>
      <fieldset id="topic" aria-describedby=${fault ? 'topic-fault' : nothing}>
        <legend>${heading(level(2), texts.question.topic, 'question')}</legend>
        ${faultLine(texts.fields, fault, 'topic-fault')}
        <div class="choices">
          ${content.topics.map(
            ({id, label}) => html`
              <label class="choice">
                <input type="radio" name="topic" .checked=${form.topic === id} @change=${() => (form.topic = id)} />
                <span>${label}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    </div>
  `;
}
