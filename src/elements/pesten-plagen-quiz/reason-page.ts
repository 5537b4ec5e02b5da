import {html, nothing, type TemplateResult} from 'lit';

import {heading} from '../parts/heading.js';
import {backIcon} from '../parts/icons.js';
import {form, type Place, type QuestionActs} from './question-page.js';
import {type Given, type QuizView, reasonsFor} from './quiz-view.js';

/** Why: the hallmark that decides, or what the reader would want to know first. */
export function reasonPage(
  view: QuizView,
  place: Place,
  given: Given,
  missing: boolean,
  acts: QuestionActs,
  readAloud: unknown,
): TemplateResult {
  const {texts} = view;
  const choice = given.choice!;
  return html`
    ${form(
      view,
      place,
      acts,
      missing,
      html`
        <p class="yours">
          <span>${texts.youChose} <b>${texts.inSentence[choice]}</b>.</span>
        </p>
        <fieldset class="form" aria-describedby=${missing ? 'missing' : nothing}>
          <legend class="q">${heading(view.level(1), choice === 'unclear' ? texts.whatToKnow : texts.whatDecides, 'question')}</legend>
          <div class="choices">
            ${reasonsFor(view, place.situation, choice).map(
              ({id, label}) => html`
                <label class="choice">
                  <input
                    type="radio"
                    name="reason"
                    value=${id}
                    .checked=${given.reason === id}
                    @change=${() => acts.choose({choice, reason: id})}
                  />
                  <span><b>${label}</b></span>
                </label>
              `,
            )}
          </div>
        </fieldset>
      `,
      html`<button class="btn soft" type="button" @click=${acts.back}>${backIcon()} ${texts.back}</button> ${readAloud}`,
    )}
  `;
}
