import {html, nothing, type TemplateResult} from 'lit';

import type {Route} from '../../content/form/conversation-prompts.js';
import {heading, noteTitle} from '../parts/heading.js';
import {outsideLink, peopleList, phoneNumber} from '../parts/helpline-list.js';
import {dangerNumber, helplineCalled} from '../parts/whom-to-call.js';
import {backIcon, nextIcon} from '../parts/icons.js';
import type {PromptsView} from './prompts-view.js';

/**
 * A child has just told something bad: what to do first, what to say, what not to do, whom to call. The number for danger stands before all
 * of it, so that it is on the first screen of any phone, in any language.
 */
export function toldPage(view: PromptsView, canAsk: boolean, acts: {back: () => void; ask: () => void}): TemplateResult {
  const {texts, content} = view;
  const {safetyNet} = content;
  return html`
    <button class="btn soft back" type="button" @click=${acts.back}>${backIcon()} ${texts.told.back}</button>
    ${heading(view.level(), safetyNet.title)} ${danger(view)}
    <p class="lead">${safetyNet.lead.text}</p>
    <div class="cols">
      <div class="stack">
        ${heading(view.level(1), texts.told.steps, 'steps')}
        <ol class="path">
          ${safetyNet.steps.map(
            ({title, text}, index) => html`
              <li class=${index === 0 ? 'now' : index === safetyNet.steps.length - 1 ? 'end' : ''}>
                <span class="dot" aria-hidden="true">${index + 1}</span>
                <div class="step">
                  ${heading(view.level(2), title, `step-${index + 1}`)}
                  <p>${text}</p>
                </div>
              </li>
            `,
          )}
        </ol>
      </div>
      <div class="stack">
        <div class="tight">
          ${heading(view.level(1), safetyNet.firstWordsTitle, 'first-words')}
          <ul class="talk">
            ${safetyNet.firstWords.map(({text}) => html`<li><q>${text}</q></li>`)}
          </ul>
        </div>
        <div class="tight">
          ${heading(view.level(1), safetyNet.avoidTitle, 'avoid')}
          <ul>
            ${safetyNet.avoid.map(({text}) => html`<li>${text}</li>`)}
          </ul>
        </div>
      </div>
    </div>
    <div class="stack">${heading(view.level(1), safetyNet.routesTitle, 'routes')} ${routesList(view)}</div>
    ${
      canAsk
        ? html`<div class="note no-print">
            <p>${texts.told.askLead}</p>
            <button class="btn" part="ask" type="button" @click=${acts.ask}>${texts.told.askSchool} ${nextIcon()}</button>
          </div>`
        : nothing
    }
  `;
}

/** The number for danger now; without one of the school's, that of the country. */
function danger({texts, content, settings, level}: PromptsView): TemplateResult {
  return html`
    <div class="note urgent">
      ${noteTitle(level(1), texts.told.danger, 'danger')} ${phoneNumber(dangerNumber(settings.school, content.helplines))}
    </div>
  `;
}

/** Whom to call, and when. */
export function routesList(view: PromptsView): TemplateResult {
  return html`<ul class="lines">
    ${view.content.safetyNet.routes.map((route) => renderRoute(view, route))}
  </ul>`;
}

function renderRoute(view: PromptsView, {text, to, helpline: id}: Route): TemplateResult | typeof nothing {
  const {content, settings, texts} = view;
  const {school, schoolSettled} = settings;
  switch (to) {
    case 'danger':
      return nothing; // it has a place of its own
    case 'school':
      return html`<li class="whole">
        <span>${text}</span>
        ${schoolSettled && school.contacts?.length ? peopleList(school.contacts, content.roleNames) : nothing}
      </li>`;
    case 'doctor':
      return html`<li class="whole"><span>${text}</span></li>`;
    case 'helpline': {
      const helpline = helplineCalled(id, school, content.helplines);
      if (!helpline) return html`<li class="whole"><span>${text}</span></li>`;
      const {name, hours, phone, url} = helpline;
      return html`<li>
        <div class="tight">
          <span>${text}</span>
          <span class="who">${url && phone ? outsideLink(url, name, texts.newTab) : name}</span>
          ${hours ? html`<span class="quiet small">${hours}</span>` : nothing}
        </div>
        ${phone ? phoneNumber(phone) : url ? outsideLink(url, new URL(url).hostname.replace(/^www\./, ''), texts.newTab) : nothing}
      </li>`;
    }
  }
}
