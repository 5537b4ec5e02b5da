import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {longestStory, replies, threadStates} from '../../protocol/wire/limits.js';
import type {Thread} from '../../protocol/wire/thread.js';
import {dayInWords} from '../parts/day-in-words.js';
import {faultLine, textField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {type SendingView, sendingPart} from '../parts/sending.js';
import type {BoxView} from './box-view.js';
import {talkNow} from './words-page.js';

export type Reply = (typeof replies)[number];
type Message = Thread['messages'][number];

/** What is typed and chosen on the page. */
export interface Draft {
  readonly reply: Reply | undefined;
  readonly because: string;
  readonly more: string;
}

interface ThreadActs {
  readonly change: (draft: Partial<Draft>) => void;
  readonly askWithdraw: () => void;
  readonly close: () => void;
}

/** What the school wants a yes or a no to, if it still waits for that. */
export function openQuestion({messages}: Thread): Message | undefined {
  const asked = messages.filter(({from, asks}) => from === 'school' && asks === 'consent').at(-1);
  if (!asked) return undefined;
  const later = messages.slice(messages.indexOf(asked) + 1);
  return later.some(({reply}) => reply !== undefined) ? undefined : asked;
}

/** How far the school is, what was written, and what can be done. */
export function threadPage(
  view: BoxView,
  thread: Thread,
  {draft, said, sendingOf}: {draft: Draft; said: string; sendingOf: (act: 'reply' | 'add') => Omit<SendingView, 'yes'>},
  acts: ThreadActs,
): TemplateResult {
  const {texts, level} = view;
  const {thread: words, withdraw} = texts;
  const state = threadStates.find((known) => known === thread.state);
  const question = openQuestion(thread);
  return html`
    <div class="tight form">
      ${heading(level(), words.title)}
      <p role="status" class=${said ? 'note' : 'hush'}>${said}</p>
      ${state ? html`<p class="lead">${words.states[state]}</p>` : nothing}
    </div>
    <div class="stack form">
      ${heading(level(1), words.messages, 'messages')}
      ${
        thread.messages.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ol class="said">
              ${thread.messages.map((message) => line(view, message))}
            </ol>`
      }
    </div>
    ${question ? replyForm(view, draft, sendingOf('reply'), acts) : nothing}
    <div class="stack form add no-print" role="group" aria-labelledby="add">
      ${heading(level(1), texts.add.title, 'add')}
      ${textField(view, {
        id: 'more',
        label: texts.add.label,
        hint: texts.add.hint,
        type: 'long',
        longest: longestStory,
        counted: true,
        fault: view.faults.get('more'),
        value: draft.more,
        write: (more) => acts.change({more}),
      })}
      ${sendingPart({...sendingOf('add'), yes: texts.add.send})}
    </div>
    <div class="stack form no-print">
      ${heading(level(1), withdraw.title, 'withdraw')}
      <p>${withdraw.text}</p>
      <div class="btns"><button class="btn second" type="button" @click=${acts.askWithdraw}>${withdraw.ask}</button></div>
    </div>
    <div class="btns"><button class="btn soft" part="close" type="button" @click=${acts.close}>${words.close}</button></div>
    ${talkNow(view)}
  `;
}

function line({texts: {thread: words}, language}: BoxView, {from, on, text, reply}: Message): TemplateResult {
  const ours = from === 'school';
  const known = replies.find((one) => one === reply);
  return html`
    <li class=${ours ? 'school' : 'you'}>
      <p class="quiet small">${fill(ours ? words.fromSchool : words.fromYou, {day: dayInWords(on, language)})}</p>
      ${known ? html`<p><b>${words.replies[known]}</b></p>` : nothing} ${text ? html`<p class="story">${text}</p>` : nothing}
    </li>
  `;
}

/** "Mag dit?" is answered with yes, no, or first a talk. */
function replyForm(view: BoxView, draft: Draft, sending: Omit<SendingView, 'yes'>, acts: ThreadActs): TemplateResult {
  const {reply: words, fields} = view.texts;
  const fault = view.faults.get('reply');
  return html`
    <div class="note form stack reply no-print">
      <fieldset class=${fault ? 'field bad' : 'field'} aria-describedby=${fault ? 'reply-lead reply-fault' : 'reply-lead'}>
        <legend class="q">${heading(view.level(1), words.title, 'reply-title')}</legend>
        <p class="hint" id="reply-lead">${words.lead}</p>
        ${faultLine(fields, fault, 'reply-fault')}
        <div class="choices">
          ${replies.map(
            (reply) => html`
              <label class="choice">
                <input type="radio" name="reply" value=${reply} .checked=${draft.reply === reply} @change=${() => acts.change({reply})} />
                <span><b>${words.choices[reply]}</b></span>
              </label>
            `,
          )}
        </div>
      </fieldset>
      ${textField(view, {
        id: 'because',
        label: words.more,
        type: 'short',
        value: draft.because,
        write: (because) => acts.change({because}),
      })}
      ${sendingPart({...sending, yes: words.send})}
    </div>
  `;
}

/** Asks before everything is taken back. */
export function withdrawDialog({texts: {withdraw: words}}: BoxView, sending: Omit<SendingView, 'yes'>, keep: () => void): TemplateResult {
  const handleKeep = (event: Event) => {
    // Closed, not only taken away: then the focus goes back to where it was.
    (event.currentTarget as HTMLElement).closest('dialog')!.close();
  };
  return html`
    <dialog class="dialog withdraw" role="alertdialog" aria-labelledby="withdraw-sure" aria-describedby="withdraw-text" @close=${keep}>
      <h2 class="note-title" id="withdraw-sure">${words.sure}</h2>
      <p id="withdraw-text">${words.text}</p>
      ${sendingPart({...sending, yes: words.yes}, html`<button class="btn second" type="button" @click=${handleKeep}>${words.no}</button>`)}
    </dialog>
  `;
}
