import {html, nothing, type TemplateResult} from 'lit';

import {hasAddress} from '../base/carry-page.js';
import {heading} from '../parts/heading.js';
import {helplineList, peopleList} from '../parts/helpline-list.js';
import {helplineCalled} from '../parts/whom-to-call.js';
import {backIcon, nextIcon, printIcon} from '../parts/icons.js';
import {type ChecklistView, forReader, marked, signalText} from './checklist-view.js';

/** What comes out of the list: words to begin with, and what to do then. Never how likely anything is. */
export function talkPage(view: ChecklistView, acts: {save: () => void}): TemplateResult {
  const {texts, content, school} = view;
  const {talk} = texts;
  const unsure = marked(view, 'unsure');
  const say = (passages: Parameters<typeof forReader>[1]) => forReader(view, passages);
  return html`
    <div class="tight">
      <button class="btn soft back" type="button" @click=${view.back}>${backIcon()} ${texts.back}</button>
      ${heading(view.level(), talk.title)}
      <p class="lead form">${say(content.talk.tips)[0]}</p>
    </div>
    ${nothingSeen(view)}
    <div class="cols">
      <div class="stack">
        ${starters(view)}
        <div>
          ${disclosure(
            talk.tips,
            html`<ul>
              ${items(say(content.talk.tips).slice(1))}
            </ul>`,
          )}
          ${disclosure(
            talk.replies,
            html`<ul class="talk">
              ${items(say(content.talk.replies), true)}
            </ul>`,
          )}
        </div>
        ${
          unsure.length > 0
            ? html`<div class="stack">
                ${heading(view.level(1), talk.ask[view.setting], 'ask')}
                <ul>
                  ${items(unsure.map((signal) => signalText(view, signal)))}
                </ul>
              </div>`
            : nothing
        }
      </div>
      <div class="stack">
        ${heading(view.level(1), talk.afterwards, 'afterwards')}
        <ol>
          ${items(nextSteps(view))}
        </ol>
        ${
          view.schoolSettled && school.contacts?.length
            ? html`${heading(view.level(1), texts.settings.school, 'people')} ${peopleList(school.contacts, content.roleNames)}`
            : nothing
        }
      </div>
    </div>
    <div class="note watch form">${say(content.takeSeriously).map((text) => html`<p>${text}</p>`)}</div>
    <div class="note warn form">
      ${say(content.crisis.passages).map((text) => html`<p>${text}</p>`)} ${helplineList(crisisLines(view), texts.newTab)}
    </div>
    <div class="stack">
      ${heading(view.level(1), talk.keep, 'keep')} ${say(content.sideBySide).map((text) => html`<p>${text}</p>`)}
      ${view.canShare ? nothing : html`<p>${texts.cannotShare}</p>`} ${view.beside ? html`<p>${texts.paper.both}</p>` : nothing}
      <div class="btns">
        ${view.canShare ? html`<button class="btn" part="share" type="button" @click=${() => view.go('share')}>${texts.share[view.setting]} ${nextIcon()}</button>` : nothing}
        <button class="btn second" part="print" type="button" @click=${view.print}>${printIcon()} ${texts.print}</button>
        <button class="btn second" part="save" type="button" aria-describedby="save" @click=${acts.save}>${texts.save}</button>
      </div>
      <p class="quiet small" id="save">${texts.saveHint}</p>
      <div class="btns">
        ${view.sheet.signals.length > 0 && hasAddress() ? html`<button class="btn soft" part="carry" type="button" @click=${() => view.go('carry')}>${texts.carry.to}</button>` : nothing}
        <button class="btn soft" type="button" @click=${() => view.go('compare')}>${texts.toCompare}</button>
      </div>
    </div>
    ${view.showTraits ? traits(view) : nothing}
  `;
}

/** The words for the talk, as they stand on screen and on paper. */
export function starters(view: ChecklistView, id = ''): TemplateResult {
  const {texts, content} = view;
  const seen = marked(view, 'yes');
  return html`
    ${heading(view.level(1), texts.talk.openers, `${id}openers`)}
    <ul class="talk">
      ${items(forReader(view, content.talk.openers), true)}
    </ul>
    ${
      seen.length > 0
        ? html`${heading(view.level(1), texts.talk.starters, `${id}starters`)}
            <ul class="talk" part="starters">
              ${seen.map((signal) => html`<li><span class="kicker">${signalText(view, signal)}</span><q>${signal.talkStarter}</q></li>`)}
            </ul>`
        : nothing
    }
  `;
}

/** Nothing seen is an answer too. */
export function nothingSeen(view: ChecklistView): TemplateResult | typeof nothing {
  if (marked(view, 'yes').length > 0) return nothing;
  return html`<div class="note watch form" part="nothing">
    ${forReader(view, view.content.nothingMarked).map((text) => html`<p>${text}</p>`)}
  </div>`;
}

/** What to do after the talk; the doctor too, with a complaint that is theirs. */
export function nextSteps(view: ChecklistView): readonly string[] {
  const {nextSteps, doctor} = view.content;
  return forReader(view, marked(view, 'yes').some(({seeDoctor}) => seeDoctor) ? [...nextSteps, ...doctor] : nextSteps);
}

/** The lines for when a child may be in danger of its life. */
export function crisisLines({school, content}: ChecklistView) {
  return content.crisis.helplineIds.flatMap((id) => helplineCalled(id, school, content.helplines) ?? []);
}

export function items(words: readonly string[], aloud = false): readonly TemplateResult[] {
  return words.map((text) => html`<li>${aloud ? html`<q>${text}</q>` : text}</li>`);
}

function disclosure(title: string, body: TemplateResult): TemplateResult {
  return html`<details class="more">
    <summary>${nextIcon()} ${title}</summary>
    <div class="body">${body}</div>
  </details>`;
}

/** Background for professionals: shut, behind its warning, and nothing in it can be marked. */
function traits(view: ChecklistView): TemplateResult {
  const {intro, groups} = view.content.traits;
  return html`<div part="traits">
    ${disclosure(
      view.texts.traits,
      html`
        <div class="note warn">
          <p>${intro.text}</p>
          ${groups.filter((group) => group.about === view.about).map(({warning}) => html`<p><b>${warning.text}</b></p>`)}
        </div>
        ${groups
          .filter((group) => group.about === view.about)
          .map(
            ({id, title, traits, closing}) => html`
              ${heading(view.level(1), title, id)}
              <ul>
                ${items(traits.map(({text}) => text))}
              </ul>
              <p>${closing.text}</p>
            `,
          )}
      `,
    )}
  </div>`;
}
