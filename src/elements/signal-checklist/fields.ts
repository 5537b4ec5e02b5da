import {html, nothing, type TemplateResult} from 'lit';

import {textLength} from '../../protocol/text.js';
import {warnIcon} from '../icons.js';
import {longest, type TextAnswer} from './answers.js';
import type {ChecklistView} from './checklist-view.js';

interface FieldOptions {
  label: string;
  hint?: string;
  /** Several lines instead of one. */
  large?: boolean;
  /** What is wrong with it; that it is too long is found here. */
  fault?: string | undefined;
}

/** A text that the reader may type. Nothing is cut off: what is too long is said. */
export function field(view: ChecklistView, name: TextAnswer, {label, hint, large, fault: given}: FieldOptions): TemplateResult {
  const {texts, answers} = view;
  const value = answers[name];
  const left = longest[name] - textLength(value);
  const near = left < longest[name] / 10;
  const fault = left < 0 ? texts.yesPage.missing['too-long'] : given;
  const described = [hint && `${name}-hint`, fault && `${name}-fault`, near && `${name}-count`].filter(Boolean).join(' ') || nothing;
  const type = (event: Event) => view.answer({[name]: (event.target as HTMLInputElement).value});
  return html`
    <div class=${fault ? 'field bad' : 'field'}>
      <label for=${name}>${label}</label>
      ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing} ${fault ? error(view, `${name}-fault`, fault) : nothing}
      ${
        large
          ? html`<textarea
              id=${name}
              class="short"
              autocomplete="off"
              aria-describedby=${described}
              aria-invalid=${fault ? 'true' : nothing}
              .value=${value}
              @input=${type}
            ></textarea>`
          : html`<input
              id=${name}
              type="text"
              autocomplete="off"
              spellcheck="false"
              aria-describedby=${described}
              aria-invalid=${fault ? 'true' : nothing}
              .value=${value}
              @input=${type}
            />`
      }
      <span class="count near" id="${name}-count" role="status">
        ${near ? (left < 0 ? texts.charactersOver(-left) : texts.charactersLeft(left < 50 ? left : Math.ceil(left / 50) * 50)) : nothing}
      </span>
    </div>
  `;
}

/** What is wrong and what to do. */
export function error({texts}: ChecklistView, id: string, words: string): TemplateResult {
  return html`<p class="error" id=${id}>
    ${warnIcon()}<span><span class="hush">${texts.errorPrefix}</span>${words}</span>
  </p>`;
}
