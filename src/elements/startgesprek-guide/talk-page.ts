import {html, nothing, type TemplateResult} from 'lit';

import {counted, fill} from '../../content/form/fill.js';
import {heading} from '../parts/heading.js';
import {backIcon, nextIcon} from '../parts/icons.js';
import type {AgreementsEditor} from './agreements-editor.js';
import {agreementsPage, nextContact} from './agreements-page.js';
import type {GuideView} from './guide-view.js';
import {topicsOf} from './told.js';
import {timeBar} from './time-bar.js';
import {topicPage} from './topic-page.js';

interface TalkActs {
  readonly agreements: AgreementsEditor;
  next: () => void;
  back: () => void;
  calendar: () => void;
}

/** The talk: where it is, its topic or the agreements, and the way on. `steps` are those of the whole conversation. */
export function talkPage(view: GuideView, steps: readonly string[], minutes: number | undefined, acts: TalkActs): TemplateResult {
  const {texts, content, sheet, step} = view;
  const talked = steps.slice(1, -1);
  const topics = topicsOf(content, sheet);
  const topic = topics.find(({id}) => id === step);
  const index = talked.indexOf(step);
  let all = 0;
  for (const one of topics) all += one.minutes;
  return html`
    <nav class="row-wide" aria-label=${texts.steps}>${stepList(view, steps)}</nav>
    <details class="more narrow-only">
      <summary>${nextIcon()} ${texts.steps}</summary>
      <nav class="body" aria-label=${texts.steps}>${stepList(view, steps)}</nav>
    </details>
    <div class="tight">
      ${timeBar(
        topics.map((part) => part.minutes),
        // The agreements have a share in the closing.
        topic ? topics.indexOf(topic) : topics.length - 1,
        minutes,
      )}
      <p class="progress">
        <span>${fill(texts.progress, {step: index + 1, steps: talked.length})}</span>
        ${topic ? html`<span>${counted(texts.minutes, view.language, topic.minutes)}</span>` : nothing}
        ${!minutes ? nothing : html`<span>${minutes < all ? counted(texts.underway, view.language, minutes) : texts.timeIsUp}</span>`}
      </p>
      ${heading(view.level(), topic?.title ?? content.agreements.title)}
    </div>
    ${topic ? topicPage(view, topic) : agreementsPage(view, acts.agreements)}
    ${topic?.kind === 'closing' ? nextContact(view, () => acts.calendar()) : nothing}
    <div class="btns">
      <button class="btn" part="next" type="button" @click=${() => acts.next()}>
        ${index === talked.length - 1 ? texts.toSheet : texts.next} ${nextIcon()}
      </button>
      <button class="btn second" type="button" @click=${() => acts.back()}>${backIcon()} ${texts.previous}</button>
    </div>
  `;
}

/** Every step of the talk, to go to at once. */
function stepList({content, texts, step: current, go}: GuideView, steps: readonly string[]): TemplateResult {
  const titles = new Map(content.topics.map(({id, title}) => [id, title]));
  titles.set('agreements', content.agreements.title).set('sheet', texts.sheetTitle);
  return html`
    <ul class="themes">
      ${steps.slice(1).map(
        (step) => html`
          <li>
            <button type="button" aria-current=${step === current ? 'step' : nothing} @click=${() => go(step)}>${titles.get(step)}</button>
          </li>
        `,
      )}
    </ul>
  `;
}
