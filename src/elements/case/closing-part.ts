import {html, nothing, type TemplateResult} from 'lit';

import {faultLine, textField} from '../parts/fields.js';
import {type CaseView, offersOf} from './case-view.js';

/** A day for asking once more how it goes, and the end of the case with its reason. */
export function closing(view: CaseView): TemplateResult {
  const {texts, draft, faults, write, fail, take, state} = view;
  const words = texts.close;
  const [aftercare] = offersOf(view, 'aftercare');
  const ends = offersOf(view, 'closed');
  const end = ends.find(({why}) => why === draft['end']);
  const handlePlan = () => {
    const due = draft['aftercare'] ?? '';
    if (!/^\d{4}-\d\d-\d\d$/.test(due)) return fail('aftercare', words.aftercareMissing);
    take(aftercare!, {due}, {say: words.planned, clears: ['aftercare']});
  };
  const handleClose = () => (end ? take(end, {}, {say: words.closed, clears: ['end']}) : fail('end', words.whyMissing));
  return html`
    ${
      aftercare
        ? html`<div class="stack form">
            ${textField(view, {
              id: 'aftercare',
              type: 'date',
              label: words.aftercare,
              hint: words.aftercareHint,
              value: draft['aftercare'] ?? '',
              fault: faults.get('aftercare'),
              write: (value) => write('aftercare', value),
            })}
            <div class="btns"><button class="btn second" type="button" @click=${handlePlan}>${words.plan}</button></div>
          </div>`
        : nothing
    }
    ${
      ends.length > 0
        ? html`<fieldset class="form stack" id="end" tabindex="-1">
            <legend>${words.why}</legend>
            ${state.ended && state.due.length > 0 ? html`<p class="quiet">${words.notYet}</p>` : nothing}
            ${faultLine(texts.fields, faults.get('end'), 'end-fault')}
            <div class="choices">
              ${ends.map(
                ({why}) => html`
                  <label class="choice">
                    <input type="radio" name="end" value=${why} .checked=${draft['end'] === why} @change=${() => write('end', why)} />
                    <span><b>${words.whys[why]}</b></span>
                  </label>
                `,
              )}
            </div>
            <div class="btns"><button class="btn second" type="button" @click=${handleClose}>${words.close}</button></div>
          </fieldset>`
        : nothing
    }
  `;
}
