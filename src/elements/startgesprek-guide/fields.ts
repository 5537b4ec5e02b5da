import {html, type TemplateResult} from 'lit';

import type {Question} from '../../content/form/startgesprek-guide.js';
import type {GuideView} from './guide-view.js';
import {drawing} from './pictures.js';
import {line} from './start-page.js';
import type {AskedQuestion} from './told.js';

/** Room for a few sentences, kept under `key`. It grows with what is written. */
export function area(view: GuideView, {key, label, hint}: {key: string; label: string; hint?: string | undefined}): TemplateResult {
  const value = view.sheet.words[key] ?? '';
  return line(view, {id: key.replace('.', '-'), label, hint, type: 'short', value, write: (words) => view.write(key, () => words)});
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
