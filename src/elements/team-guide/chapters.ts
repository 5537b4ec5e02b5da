import {html, type TemplateResult} from 'lit';

import type {GuideChapter, GuideChapterId} from '../../content/form/team-guide.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {meantFor} from '../parts/school-types.js';
import {written} from './articles.js';
import {callChapter, evidenceChapter} from './evidence.js';
import type {GuideView} from './guide-view.js';
import {methodsChapter} from './methods.js';
import {planChapter} from './plan.js';
import {sheetsChapter} from './sheets.js';
import {togetherChapter} from './together.js';

/** What is in each, by its id. */
const bodies: Readonly<Record<GuideChapterId, (view: GuideView) => TemplateResult>> = {
  'how-we-act': planChapter,
  methods: methodsChapter,
  tips: (view) => articles(view, view.content.tips.articles),
  duties: (view) => articles(view, view.content.duties),
  together: togetherChapter,
  evidence: evidenceChapter,
  call: callChapter,
  'to-print': sheetsChapter,
};

function articles(view: GuideView, all: GuideView['content']['duties']): TemplateResult {
  return html`<div>${meantFor(view.schoolTypes, all).map((one) => written(view, one))}</div>`;
}

/** One part of the guide below the cards, closed until it is wanted. @param shown whether what is in it is drawn. */
export function chapter(view: GuideView, {id, title, lead}: GuideChapter, shown: boolean): TemplateResult {
  return html`
    <details class="more section" part="section" id=${id}>
      <summary>
        ${nextIcon()}
        <span class="tight">${heading(view.level(1), title, `${id}-title`)}<span class="quiet small">${lead}</span></span>
      </summary>
      <div class="body">${shown ? bodies[id](view) : ''}</div>
    </details>
  `;
}
