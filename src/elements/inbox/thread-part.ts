import {html, nothing, type TemplateResult} from 'lit';

import {counted, fill} from '../../content/form/fill.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import type {asked} from '../../protocol/wire/limits.js';
import {longestStory, replies} from '../../protocol/wire/limits.js';
import {textLength} from '../../protocol/wire/text.js';
import type {Thread} from '../../protocol/wire/thread.js';
import {dayInWords} from '../parts/day-in-words.js';
import {textField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import type {InboxView} from './inbox-view.js';

type Message = Thread['messages'][number];

/** What is being written to the reporter. */
export interface Draft {
  readonly text: string;
  /** Empty when nothing is asked. */
  readonly asks: '' | (typeof asked)[number];
}

export const noDraft: Draft = {text: '', asks: ''};

export function canBeSent({text}: Draft): boolean {
  return text.trim() !== '' && textLength(text) <= longestStory;
}

interface ThreadActs {
  readonly change: (draft: Partial<Draft>) => void;
  readonly send: (event: Event) => void;
  readonly working: () => void;
}

/** Whether the reporter was the last to write. */
export function hasNews({thread}: InboxItem): boolean {
  return thread?.messages.at(-1)?.from === 'reporter';
}

/** What was written since, and a place to write back; nothing for who left no way back. */
export function threadPart(
  view: InboxView,
  {thread, state}: InboxItem,
  {draft, fault}: {draft: Draft; fault: string | undefined},
  acts: ThreadActs,
): TemplateResult | typeof nothing {
  if (!thread) return nothing;
  const {texts, busy, level} = view;
  const words = texts.thread;
  // Its button stays, for whoever pressed it is there.
  const working = state === 'working';
  const choices = {'': words.asksNothing, consent: words.asksConsent, question: words.asksQuestion};
  return html`
    <div class="stack thread">
      ${heading(level(1), words.title, 'thread')}
      ${
        thread.messages.length === 0
          ? html`<p class="quiet">${words.none}</p>`
          : html`<ol class="talk">
              ${thread.messages.map((message) => line(view, message))}
            </ol>`
      }
      ${thread.messages.filter(({reply}) => reply !== undefined).at(-1)?.reply === 'no' ? html`<p class="note warn">${words.refused}</p>` : nothing}
      <form class="in-form stack no-print" novalidate autocomplete="off" @submit=${acts.send}>
        <p>${words.lead} ${counted(texts.idle.limit, view.language, view.idleMinutes)}</p>
        ${textField(view, {
          id: 'message',
          label: words.write,
          hint: words.hint,
          type: 'long',
          longest: longestStory,
          fault,
          value: draft.text,
          write: (text) => acts.change({text}),
        })}
        <fieldset>
          <legend>${words.asks}</legend>
          ${(Object.keys(choices) as Draft['asks'][]).map(
            (asks) => html`
              <label class="choice">
                <input type="radio" name="asks" value=${asks} .checked=${draft.asks === asks} @change=${() => acts.change({asks})} />
                <span>${choices[asks]}</span>
              </label>
            `,
          )}
        </fieldset>
        <div class="btns">
          <button class="btn" type="submit" aria-disabled=${busy ? 'true' : nothing}>${words.send}</button>
          <button class="btn second" type="button" aria-disabled=${working ? 'true' : nothing} @click=${working ? null : acts.working}>
            ${words.working}
          </button>
        </div>
      </form>
    </div>
  `;
}

function line({texts: {thread: words}, language}: InboxView, {from, on, text, asks, reply}: Message): TemplateResult {
  const ours = from === 'school';
  const known = replies.find((one) => one === reply);
  return html`
    <li class=${ours ? 'school' : 'reporter'}>
      <p class="quiet small">${fill(ours ? words.fromSchool : words.fromReporter, {day: dayInWords(on, language)})}</p>
      ${known ? html`<p><b>${words.replies[known]}</b></p>` : nothing} ${text ? html`<p class="written">${text}</p>` : nothing}
      ${asks === 'consent' ? html`<p class="quiet small">${words.asked}</p>` : nothing}
    </li>
  `;
}
