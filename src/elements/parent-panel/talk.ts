import {html} from 'lit';

import type {DoorId, PanelSection} from '../../content/form/parent-panel.js';
import type {PagesController} from '../../controllers/pages-controller.js';
import type {Channel} from '../../portal/submit.js';
import type {QuestionForm, QuestionPage} from '../parts/question-form.js';
import type {PanelView} from './panel-view.js';
import {talkBody} from './sections.js';
import {topics} from './topics.js';

/** The section with the question to school. */
export function talk(
  view: PanelView,
  section: PanelSection,
  form: QuestionForm,
  pages: PagesController<QuestionPage>,
  channel: Channel | undefined,
): unknown {
  const {content, texts} = view;
  const after = html`
    <div class="btns">
      <button class="btn soft" type="button" @click=${() => void pages.begin(['write'])}>${texts.again}</button>
    </div>
  `;
  const before = (fault: string | undefined) => topics(view, form, fault);
  const topic = content.topics.find(({id}) => id === form.topic);
  return talkBody(view, section, channel && pages.draw(form.render(view, channel, {before, after, topic})), form.writing);
}

/** The subject that belongs to a door, unless one was chosen already. */
export function suggest(form: QuestionForm, {content}: PanelView, door: DoorId): void {
  const topic = content.topics.find((topic) => topic.door === door);
  if (topic && !form.topic && form.writing) form.topic = topic.id;
}
