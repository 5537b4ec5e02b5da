import {html, nothing, type TemplateResult} from 'lit';

import type {Question} from '../../protocol/content/startgesprek-guide.js';
import {warnIcon} from '../icons.js';
import type {GuideView} from './guide-view.js';
import {drawing} from './pictures.js';
import type {AskedQuestion} from './sheet.js';

type Line = {id: string; label: string; value: string; write: (value: string) => void; hint?: string; type?: string; required?: boolean};

/** One line, a day or a time. */
export function line(view: GuideView, {id, label, value, write, hint, type = 'text', required}: Line): TemplateResult {
  return framed(
    view,
    {id, label, hint},
    (described, faulty) => html`
      <input
        id=${id}
        class=${type === 'text' ? '' : 'narrow'}
        type=${type}
        autocomplete="off"
        spellcheck="false"
        aria-required=${required ? 'true' : nothing}
        aria-describedby=${described}
        aria-invalid=${faulty}
        .value=${value}
        @input=${(event: Event) => write((event.target as HTMLInputElement).value)}
      />
    `,
  );
}

/** Room for a few sentences, kept under `key`. It grows with what is written. */
export function area(view: GuideView, {key, label, hint}: {key: string; label: string; hint?: string | undefined}): TemplateResult {
  const id = key.replace('.', '-');
  return framed(
    view,
    {id, label, hint},
    (described) => html`
      <textarea
        id=${id}
        class="short"
        autocomplete="off"
        spellcheck="false"
        writingsuggestions="false"
        data-gramm="false"
        aria-describedby=${described}
        .value=${view.sheet.words[key] ?? ''}
        @input=${(event: Event) => view.write(key, () => (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    `,
  );
}

type Control = (describedBy: string | typeof nothing, invalid: 'true' | typeof nothing) => TemplateResult;

/** A label, a hint and what is wrong, around a control. */
export function framed(
  view: GuideView,
  {id, label, hint}: {id: string; label: string; hint?: string | undefined},
  control: Control,
): TemplateResult {
  const fault = view.faults.get(id);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return html`
    <div class=${fault ? 'field bad' : 'field'}>
      <label for=${id}>${label}</label>
      ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing} ${faultLine(view, id)}
      ${control(described || nothing, fault ? 'true' : nothing)}
    </div>
  `;
}

export function faultLine({texts, faults}: GuideView, id: string): TemplateResult | typeof nothing {
  const fault = faults.get(id);
  if (!fault) return nothing;
  return html`<p class="error" id="${id}-fault">
    ${warnIcon()}<span><span class="hush">${texts.errorPrefix}</span>${texts.faults[fault]}</span>
  </p>`;
}

/** A question of a preparation: room to write, or pictures to point at. */
export function answer(view: GuideView, question: AskedQuestion): TemplateResult {
  // At the table it is answered already.
  const hint = 'hint' in question && view.mode !== 'conversation' ? question.hint : undefined;
  if (!('pictures' in question)) return area(view, {key: question.id, label: question.text, hint});
  const split = (names: string) => names.split(' ').filter(Boolean);
  const chosen = split(view.sheet.words[question.id] ?? '');
  const point = (picture: string, on: boolean) =>
    view.write(question.id, (before) => [...split(before).filter((one) => one !== picture), ...(on ? [picture] : [])].join(' '));
  return html`
    <fieldset>
      <legend>${question.text}</legend>
      <div class="pics">
        ${question.pictures.map(
          ({picture, caption}) => html`
            <label class="choice pic">
              <input
                type="checkbox"
                .checked=${chosen.includes(picture)}
                @change=${(event: Event) => point(picture, (event.target as HTMLInputElement).checked)}
              />
              ${drawing(picture)} <b>${caption}</b>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** What is said under a question at the table. */
export function remarks({texts}: GuideView, {hint, optional, sensitive}: Question): string | undefined {
  if (sensitive) return hint ?? texts.sensitive;
  return hint ?? (optional ? texts.whenTime : undefined);
}
