import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {ActNowCard} from '../../content/form/team-guide.js';
import {heading} from '../parts/heading.js';
import {outsideLink, phoneNumber} from '../parts/helpline-list.js';
import {nextIcon} from '../parts/icons.js';
import {roleName} from '../parts/role-name.js';
import {helplineCalled, siteName} from '../parts/whom-to-call.js';
import type {GuideView} from './guide-view.js';

/** What somebody does now: a card for each thing that happens, of one screen of a phone, closed until that is what happens. */
export function cards(view: GuideView, titleOf: (id: string) => string): TemplateResult {
  const {texts, content} = view;
  return html`
    <div class="stack" part="now">
      ${heading(view.level(1), texts.now, 'now')}
      <div class="cards">
        ${content.cards.map(
          (card) => html`
            <details class="card" part="card" name="card" id=${card.id}>
              <summary>${heading(view.level(2), card.title, `${card.id}-title`)} ${nextIcon()}</summary>
              <div class="body">
                ${cardBody(view, card)}
                ${
                  view.shown.includes(card.moreIn)
                    ? html`<div class="btns">
                        <button class="btn soft" type="button" @click=${() => view.go(card.more)}>
                          ${fill(texts.readMore, {title: titleOf(card.more)})}
                        </button>
                      </div>`
                    : nothing
                }
              </div>
            </details>
          `,
        )}
      </div>
    </div>
  `;
}

/** What to do, whom to call, and words to say: on the screen and on paper. */
export function cardBody(view: GuideView, card: ActNowCard): TemplateResult {
  const {steps, say, callFirst} = card;
  const [first, ...others] = calls(view, card);
  return html`
    ${callFirst && first ? rows([first]) : nothing}
    <ol>
      ${steps.map(({text}) => html`<li>${text}</li>`)}
    </ol>
    ${say ? html`<p class="say"><span class="hush">${view.texts.say}: </span>${say.text}</p>` : nothing}
    ${rows(callFirst ? others : [first, ...others])}
  `;
}

function rows(lines: readonly unknown[]): TemplateResult | typeof nothing {
  const known = lines.filter((line) => line);
  return known.length > 0
    ? html`<ul class="calls">
        ${known.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : nothing;
}

/** The people at school who are told, then the numbers of others; short, for a card has one screen. */
function calls(view: GuideView, {tell, call}: ActNowCard): readonly TemplateResult[] {
  const {content, settings, texts} = view;
  const {school, schoolSettled} = settings;
  const people = schoolSettled ? (school.contacts ?? []).filter(({role, phone}) => phone && tell.includes(role)) : [];
  const lines = call.map((id) => helplineCalled(id, school, content.helplines)).filter((line) => line !== undefined);
  return [
    ...people.map(({name, role, label, phone}) => html`<span>${name ?? label ?? roleName(view, role)}</span> ${phoneNumber(phone!)}`),
    ...lines.map(
      ({name, phone, url}) =>
        html`<span>${name}</span> ${phone ? phoneNumber(phone) : url ? outsideLink(url, siteName(url), texts.newTab) : nothing}`,
    ),
  ];
}
