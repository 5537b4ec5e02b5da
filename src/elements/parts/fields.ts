import {html, nothing, type TemplateResult} from 'lit';

import {counted as countedIn} from '../../content/form/fill.js';
import type {FieldTexts} from '../../content/structure/texts/shared.js';
import {lastDay, longestAnswer, longestLine} from '../../protocol/wire/limits.js';
import {textLength} from '../../protocol/wire/text.js';
import {type HeadingLevel, noteTitle} from './heading.js';
import {warnIcon} from './icons.js';

interface Frame {
  id: string;
  /** Words; or a template with the label in it, where the label is a heading at once. */
  label: string | TemplateResult;
  /** Words; or a template of several sentences. */
  hint?: string | TemplateResult | undefined;
  /** What is wrong, in words. */
  fault?: string | undefined;
}

export interface TextField extends Frame {
  value: string;
  write: (value: string) => void;
  /** One line when absent; `short` and `long` have room for a few and for many sentences. */
  type?: 'short' | 'long' | 'date' | 'time';
  /** In code points. Nothing is cut off: near the end it is counted, and what is too long is said. */
  longest?: number;
  /** Says from the first key how much room there is. */
  counted?: boolean;
  /** Of an adult's own name, where the form is not without names: the browser may know it. */
  autocomplete?: 'name';
  required?: boolean;
}

/** What a field needs of the widget that it stands in. */
export interface FieldView {
  readonly texts: {readonly fields: FieldTexts};
  /** BCP 47, for how much room there is. */
  readonly language: string;
}

/** Something to type. Neither the browser nor what is added to it gets to check, complete or keep the words. */
export function textField({texts: {fields: texts}, language}: FieldView, field: TextField): TemplateResult {
  const {id, value, write, type, counted, required} = field;
  const lines = type === 'short' || type === 'long';
  const longest = field.longest ?? (lines ? longestAnswer : longestLine);
  const left = longest - textLength(value);
  const near = left < longest / 10;
  const count = (room: number) => countedIn(room < 0 ? texts.charactersOver : texts.charactersLeft, language, Math.abs(room));
  // Told in steps, so that a screen reader does not speak after every key.
  const step = Math.ceil(longest / 80);
  const handleInput = (event: Event) => {
    const {value} = event.target as HTMLInputElement;
    // A year of five digits is a slip that no receiver takes.
    write(type === 'date' && value.length > lastDay.length ? '' : value);
  };
  // Programs that fill fields tell of it in one of the two ways; people, in both.
  const handleChange = (event: Event) => (event.target as HTMLInputElement).value !== value && handleInput(event);
  return framed(
    texts,
    {...field, fault: left < 0 ? texts.tooLong : field.fault},
    (described, invalid) => html`
      ${
        lines
          ? html`<textarea
              id=${id}
              class=${type}
              autocomplete="off"
              spellcheck="false"
              writingsuggestions="false"
              data-gramm="false"
              aria-describedby=${described}
              aria-invalid=${invalid}
              aria-required=${required ? 'true' : nothing}
              .value=${value}
              @input=${handleInput}
              @change=${handleChange}
            ></textarea>`
          : html`<input
              id=${id}
              class=${type ? 'narrow' : ''}
              type=${type ?? 'text'}
              max=${type === 'date' ? lastDay : nothing}
              autocomplete=${field.autocomplete ?? 'off'}
              spellcheck="false"
              writingsuggestions="false"
              aria-describedby=${described}
              aria-invalid=${invalid}
              aria-required=${required ? 'true' : nothing}
              .value=${value}
              @input=${handleInput}
              @change=${handleChange}
            />`
      }
      ${near || counted ? html`<span class=${near ? 'count near' : 'count'} id="${id}-count">${count(left)}</span>` : nothing}
      <span class="hush" role="status">${near ? count(left < 0 ? left : Math.ceil(left / step) * step) : nothing}</span>
    `,
    (near || counted) && `${id}-count`,
  );
}

type Control = (describedBy: string | typeof nothing, invalid: 'true' | typeof nothing) => TemplateResult;

/** A label, a hint and what is wrong, around a control. @param more that describes it, by its id. */
export function framed(texts: FieldTexts, {id, label, hint, fault}: Frame, control: Control, more?: string | false): TemplateResult {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`, more].filter(Boolean).join(' ');
  return html`
    <div class=${fault ? 'field bad' : 'field'}>
      ${typeof label === 'string' ? html`<label for=${id}>${label}</label>` : label}
      ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing} ${faultLine(texts, fault, `${id}-fault`)}
      ${control(described || nothing, fault ? 'true' : nothing)}
    </div>
  `;
}

/** A yes that somebody has to give. */
export function consent(
  texts: FieldTexts,
  {id, words, fault, given, give}: {id: string; words: unknown; fault: string | undefined; given: boolean; give: (yes: boolean) => void},
): TemplateResult {
  return html`
    <div class=${fault ? 'field bad' : 'field'}>
      ${faultLine(texts, fault, `${id}-fault`)}
      <label class="choice">
        <input
          id=${id}
          type="checkbox"
          aria-describedby=${fault ? `${id}-fault` : nothing}
          aria-invalid=${fault ? 'true' : nothing}
          .checked=${given}
          @change=${(event: Event) => give((event.target as HTMLInputElement).checked)}
        />
        <span>${words}</span>
      </label>
    </div>
  `;
}

/** What is wrong and what to do; nothing when nothing is. */
export function faultLine({errorPrefix}: FieldTexts, fault: string | undefined, id: string): TemplateResult | typeof nothing {
  if (!fault) return nothing;
  return html`<p class="error" id=${id}>
    ${warnIcon()}<span><span class="hush">${errorPrefix}</span>${fault}</span>
  </p>`;
}

/** Everything that is wrong, above the fields, each with a way to its field. Gets the focus; `.summary`. */
export function errorSummary(
  {errorTitle}: FieldTexts,
  level: HeadingLevel,
  faults: Iterable<readonly [id: string, words: string]>,
  find: (id: string) => void,
): TemplateResult {
  return html`
    <div class="summary form" role="group" aria-labelledby="summary" tabindex="-1">
      ${noteTitle(level, errorTitle, 'summary')}
      ${[...faults].map(
        ([id, words]) => html`
          <p>
            <a
              href="#${id}"
              @click=${(event: Event) => {
                event.preventDefault();
                find(id);
              }}
              >${words}</a
            >
          </p>
        `,
      )}
    </div>
  `;
}

interface FileField extends Frame {
  label: string;
  hint: string;
  /** What is said about the files that were opened. */
  said: unknown;
  open: (files: readonly File[]) => void;
}

/** Files to open, kept earlier. */
export function fileField(texts: FieldTexts, {id, label, hint, fault, said, open}: FileField): TemplateResult {
  const handleChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    open([...input.files!]);
    // So that the same file can be chosen again.
    input.value = '';
  };
  return html`
    <div class=${fault ? 'field bad' : 'field'}>
      <label for=${id}>${label}</label>
      <span class="hint" id="${id}-hint">${hint}</span>
      <div role="status">${faultLine(texts, fault, `${id}-fault`)} ${said}</div>
      <input id=${id} type="file" multiple accept=".json,application/json" aria-describedby="${id}-hint" @change=${handleChange} />
    </div>
  `;
}
