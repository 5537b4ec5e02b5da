import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import {dayInWords} from '../parts/day-in-words.js';
import {heading} from '../parts/heading.js';
import {firstWords} from './first-words.js';
import type {InboxView} from './inbox-view.js';
import {toSheet} from './sheet.js';

interface LinksActs {
  readonly open: (id: string) => void;
  readonly link: (other: string) => void;
  readonly unlink: (other: string) => void;
}

/** Which other messages belong to this one, and a place to say so. @param items all that were loaded. */
export function linksPart(view: InboxView, {id, links = []}: InboxItem, items: readonly InboxItem[], acts: LinksActs): TemplateResult {
  const {texts, busy, level} = view;
  const words = texts.links;
  const free = items.filter((item) => item.id !== id && !links.includes(item.id));
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    const {value} = (event.currentTarget as HTMLElement).querySelector('select')!;
    if (value && !busy) acts.link(value);
  };
  return html`
    <div class="stack no-print">
      ${heading(level(1), words.title, 'links')}
      ${
        links.length > 0
          ? html`<ul class="linked">
              ${links.map((other) => linked(view, other, items, acts))}
            </ul>`
          : html`<p class="quiet">${words.none}</p>`
      }
      ${
        free.length > 0
          ? html`<form class="in-form" @submit=${handleSubmit}>
              <div class="field">
                <label for="link">${words.choose}</label>
                <select id="link">
                  <option value="">${words.nobody}</option>
                  ${free.map((item) => html`<option value=${item.id}>${nameOf(view, item)}</option>`)}
                </select>
              </div>
              <div class="btns">
                <button class="btn second" type="submit" aria-disabled=${busy ? 'true' : nothing}>${words.link}</button>
              </div>
            </form>`
          : nothing
      }
    </div>
  `;
}

function linked(view: InboxView, other: string, items: readonly InboxItem[], acts: LinksActs): TemplateResult {
  const {links: words} = view.texts;
  const item = items.find(({id}) => id === other);
  const name = item ? nameOf(view, item) : words.unloaded;
  return html`
    <li>
      <p id="link-${other}">${name}</p>
      <div class="btns">
        <button class="btn second" type="button" aria-describedby="link-${other}" @click=${() => acts.open(other)}>${words.open}</button>
        <button class="btn soft" type="button" aria-describedby="link-${other}" @click=${() => acts.unlink(other)}>${words.unlink}</button>
      </div>
    </li>
  `;
}

/** By what a reader knows it again. */
export function nameOf(view: InboxView, item: InboxItem): string {
  const {kind, from, begin = ''} = toSheet(view, item);
  const {named, namedByWords} = view.texts.links;
  const day = dayInWords(item.receivedOn, view.language);
  return begin ? fill(namedByWords, {kind, day, words: firstWords(begin)}) : fill(named, {kind, day, from});
}
