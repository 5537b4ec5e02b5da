// The click that a group hears is that of a button in it, which a keyboard gives too.

import {html, nothing, type TemplateResult} from 'lit';

import {counted} from '../../content/form/fill.js';
import type {SchoolType} from '../../protocol/scalars.js';
import {abouts, settings} from '../../protocol/wire/limits.js';
import {lookingFigure} from '../parts/figures.js';
import {heading} from '../parts/heading.js';
import {nextIcon, printIcon} from '../parts/icons.js';
import {saysSomething} from './answers.js';
import {type ListView, forReader, signalText} from './checklist-view.js';

/** What the page around the widget left for the reader to choose. */
export interface OpenChoices {
  readonly about: boolean;
  readonly setting: boolean;
  /** Only where the school has several kinds of class. */
  readonly schoolTypes: readonly SchoolType[];
}

/**
 * The list itself: a tick for what was seen, a question mark for what the reader does not know.
 * @param more about it, once that is there; `ask` is called when it is opened.
 */
export function listPage(
  view: ListView,
  open: OpenChoices,
  more: readonly string[] | undefined,
  acts: {clear: () => void; ask: () => void},
): TemplateResult {
  const {texts, content, setting, about, answers} = view;
  const [first, second] = forReader(view, content.framing);
  const [before, after] = texts.howTo.split('{sign}');
  return html`
    <div class="head">
      ${lookingFigure()}
      <div class="tight">
        ${heading(view.level(), texts.title)} ${forReader(view, content.intro).map((text) => html`<p class="lead">${text}</p>`)}
      </div>
    </div>
    <div class="sheet paper">${nameLines(view)}</div>
    ${open.setting ? choice('setting', texts.askSetting, texts.settings, settings, setting, (chosen) => view.scope({setting: chosen})) : nothing}
    ${open.about ? choice('about', texts.askAbout, texts.abouts[setting], abouts, about, (chosen) => view.scope({about: chosen})) : nothing}
    ${
      open.schoolTypes.length > 1
        ? choice('school-type', texts.askSchoolType, texts.schoolTypes, open.schoolTypes, view.schoolType, (chosen) =>
            view.scope({schoolType: chosen}),
          )
        : nothing
    }
    <div class="tight">
      <div class="note">
        <p><b>${first}</b></p>
        <p>${second}</p>
      </div>
      <details class="more inline" @toggle=${acts.ask}>
        <summary>${nextIcon()} ${texts.moreFraming}</summary>
        <div class="body">${(more ?? [texts.part.wait]).map((text) => html`<p>${text}</p>`)}</div>
      </details>
    </div>
    <p class="how">
      ${before}<span class="mark" aria-hidden="true">?</span><span class="hush">‘${texts.unsure}’</span>${after}
      <span class="keys">${texts.keys}</span>
    </p>
    <div class="list">
      <div
        class="groups"
        @change=${(event: Event) => tick(view, event.target as HTMLInputElement)}
        @click=${(event: Event) => doubt(view, (event.target as HTMLElement).closest('button')?.value)}
        @keydown=${step}
      >
        ${content.domains.map(({id, title, titleSchool}) => {
          const rows = view.signals.filter(({domain}) => domain === id);
          if (rows.length === 0) return nothing;
          const weights = content.modifiers.filter((modifier) => modifier.about === about && modifier.domains.includes(id));
          return html`
            <details
              class="domain"
              part="group"
              ?open=${view.domains.isOpen(id)}
              @toggle=${(event: Event) => view.domains.turned(id, (event.currentTarget as HTMLDetailsElement).open)}
            >
              <summary>${heading(view.level(1), (setting === 'school' && titleSchool) || title, id)} ${nextIcon()}</summary>
              <fieldset aria-labelledby=${id}>
                <div class="rows">${rows.map((signal) => row(view, signal))}</div>
                ${weights.map((modifier) => html`<p class="quiet small">${signalText(view, modifier)}</p>`)}
              </fieldset>
            </details>
          `;
        })}
      </div>
      <div class="stack">
        <label class="choice form">
          <input
            type="checkbox"
            .checked=${answers.complete}
            @change=${(event: Event) => view.answer({complete: (event.target as HTMLInputElement).checked})}
          />
          <span><b>${texts.complete}</b><span class="hint">${texts.completeHint}</span></span>
        </label>
        <p class="quiet no-print">${texts.stays} ${counted(texts.idle.limit, view.language, view.idleMinutes)}</p>
      </div>
      <div class="onward">
        <button class="btn" part="next" type="button" @click=${() => view.go(view.sheet.signals.length > 0 ? 'details' : 'talk')}>
          ${texts.next} ${nextIcon()}
        </button>
      </div>
    </div>
    <div class="btns">
      <button class="btn soft" type="button" @click=${view.print}>${printIcon()} ${texts.printList}</button>
      <button class="btn soft" type="button" @click=${() => view.go('compare')}>${texts.toCompare}</button>
      ${saysSomething(answers) ? html`<button class="btn soft" type="button" @click=${acts.clear}>${texts.clear}</button>` : nothing}
    </div>
  `;
}

/** Names are written by hand: they are on paper only. */
export function nameLines({texts: {paper}, onPaper}: Pick<ListView, 'texts' | 'onPaper'>): TemplateResult {
  const line = (name: 'child' | 'day' | 'by') => html`<span>${paper[name]}${onPaper?.name(name)}:</span>`;
  return html`<div class="fill">${line('child')}${line('day')}${line('by')}</div>`;
}

// One listener hears all rows: one for each would be a part of every row's weight.

/** A row is one stop of the Tab key: the arrows go on to its question mark and back. */
function step(event: KeyboardEvent): void {
  const at = event.target as HTMLElement;
  const line = at.closest('.line');
  if (!line || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
  event.preventDefault();
  line.querySelector<HTMLElement>(at.matches('button') ? 'input' : 'button')!.focus();
}

function tick(view: ListView, {value, checked}: HTMLInputElement): void {
  view.mark(value, checked ? {seen: 'yes'} : undefined);
}

function doubt(view: ListView, id: string | undefined): void {
  if (id) view.mark(id, view.answers.marks[id]?.seen === 'unsure' ? undefined : {seen: 'unsure'});
}

function row(view: ListView, signal: ListView['signals'][number]): TemplateResult {
  const {id} = signal;
  const {unsure} = view.texts;
  const seen = view.answers.marks[id]?.seen;
  const words = signalText(view, signal);
  return html`
    <div class="line">
      <label class="row">
        <input type="checkbox" value=${id} .checked=${seen === 'yes'} />
        <span>${words}${view.onPaper?.row(id)}${seen === 'unsure' ? html`<b class="hint">${unsure}</b>` : nothing}</span>
      </label>
      <button class="unsure" type="button" tabindex="-1" value=${id} aria-pressed=${seen === 'unsure'} aria-label=${`${unsure}: ${words}`}>
        <span class="mark">?</span>
      </button>
    </div>
  `;
}

function choice<Value extends string>(
  name: string,
  question: string,
  words: Readonly<Record<Value, string>>,
  offered: readonly Value[],
  current: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`
    <fieldset class="no-print">
      <legend>${question}</legend>
      <div class="seg">
        ${offered.map(
          (value) => html`
            <label
              ><input type="radio" name=${name} value=${value} .checked=${value === current} @change=${() => choose(value)} />
              ${words[value]}</label
            >
          `,
        )}
      </div>
    </fieldset>
  `;
}
