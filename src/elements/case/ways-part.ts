import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {CaseOffer, CaseState, CaseWay} from '../../protocol/school/case.js';
import {faultLine, textField} from '../parts/fields.js';
import {nextIcon} from '../parts/icons.js';
import type {CaseView} from './case-view.js';
import {wayInWords} from './case-words.js';

/** The event that goes a way. */
function offerOf({kind, id, to, method}: CaseWay): CaseOffer {
  const type = kind === 'repeat' || kind === 'again' ? 'repeated' : 'way-chosen';
  return {type, way: id, to, ...(method !== undefined && {method})};
}

/** The ways that lead on from the step where the case is. */
export function wayOn({ways}: Pick<CaseState, 'ways'>): readonly CaseWay[] {
  return ways.filter(({kind}) => kind === 'branch' || kind === 'next' || kind === 'repeat');
}

const keyOf = ({id, to}: CaseWay) => `${id}/${to}`;

/** The ways on of the step where the case is: one button, or a choice with its reason. */
export function waysOn(view: CaseView): TemplateResult | typeof nothing {
  const {texts, state, draft, faults, write, fail, take} = view;
  const words = texts.ways;
  const ways = wayOn(state);
  const [only, ...others] = ways;
  if (!only) return nothing;
  if (others.length === 0)
    return html`
      <p class="lead">${only.when ? fill(words.when, {condition: only.when}) : nothing} ${wayInWords(view, only)}</p>
      <div class="btns"><button class="btn" type="button" @click=${() => take(offerOf(only))}>${words.take} ${nextIcon()}</button></div>
    `;
  const chosen = ways.find((way) => keyOf(way) === draft['way']);
  const handleTake = () => {
    if (!chosen) return fail('way', words.chooseMissing);
    const why = (draft['why'] ?? '').trim();
    if (chosen.reason && !why) return fail('why', words.whyMissing);
    take(offerOf(chosen), chosen.kind === 'repeat' ? (why ? {note: why} : {}) : {why}, {say: words.chosen, clears: ['way', 'why']});
  };
  return html`
    <fieldset class="form stack" id="way" tabindex="-1">
      <legend class="hush">${texts.now.choose}</legend>
      ${faultLine(texts.fields, faults.get('way'), 'way-fault')}
      <div class="choices">
        ${ways.map((way) => {
          const key = keyOf(way);
          return html`
            <label class="choice">
              <input type="radio" name="way" value=${key} .checked=${draft['way'] === key} @change=${() => write('way', key)} />
              <span>
                <b>${way.when ? fill(words.when, {condition: way.when}) : wayInWords(view, way)}</b>
                ${way.when ? html`<span class="hint">${wayInWords(view, way)}</span>` : nothing}
              </span>
            </label>
          `;
        })}
      </div>
      ${textField(view, {
        id: 'why',
        type: 'short',
        label: words.why,
        hint: words.whyHint,
        value: draft['why'] ?? '',
        fault: faults.get('why'),
        write: (value) => write('why', value),
      })}
      <div class="btns"><button class="btn" part="next" type="button" @click=${handleTake}>${words.take} ${nextIcon()}</button></div>
    </fieldset>
  `;
}

/** There is a yes after all, to what was refused: back to where it was asked. */
export function afterAll(view: CaseView): readonly TemplateResult[] {
  return view.state.ways
    .filter(({kind}) => kind === 'after-all')
    .map(
      (way) => html`
        <div class="note watch">
          <p><b>${wayInWords(view, way)}</b></p>
          <div class="btns">
            <button class="btn" type="button" @click=${() => view.take(offerOf(way))}>${view.texts.ways.take} ${nextIcon()}</button>
          </div>
        </div>
      `,
    );
}

/** Rules of the plan by which a case begins again, also when it was closed. */
export function beginsAgain(view: CaseView): TemplateResult | typeof nothing {
  const {state, texts, take} = view;
  const ways = state.ways.filter(({kind}) => kind === 'again');
  if (ways.length === 0) return nothing;
  return html`
    <details class="more">
      <summary>${nextIcon()} ${texts.ways.again}</summary>
      <div class="body">
        ${ways.map(
          (way) => html`
            <p>${way.when}</p>
            <div class="btns">
              <button class="btn second" type="button" @click=${() => take(offerOf(way))}>${wayInWords(view, way)}</button>
            </div>
          `,
        )}
      </div>
    </details>
  `;
}
