import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {CaseGate, CaseState} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import type {ConsentByWayBack} from '../../protocol/school/case-consent.js';
import {noteTitle} from '../parts/heading.js';
import {type CaseView, offersOf, type Said} from './case-view.js';
import {fullDay} from './case-words.js';

/** What was answered by the way back, as what is written down with the event. */
function saidBy({on, submission, message, reply}: ConsentByWayBack, talkFirst: string): Said & {readonly on: string} {
  return {on, submission, message, ...(reply && {note: talkFirst})};
}

/**
 * What can be written down without anybody looking: a question that was asked, and a no, where one question alone is open. Then what stands
 * on it stops at once. To which question a yes belongs is said by a person, for it opens something.
 */
export function answeredBy(
  byWayBack: readonly ConsentByWayBack[],
  state: CaseState,
  {by, talkFirst}: {by: CaseEvent['by']; talkFirst: string},
): readonly CaseEvent[] {
  const open = state.gates.filter(({here, answer}) => here && (answer === 'open' || answer === 'asked'));
  const [gate] = open;
  if (!gate || open.length > 1) return [];
  // A yes that came after it would be overtaken.
  const yes = byWayBack.findIndex(({type}) => type === 'consent-given');
  const {step, id, method} = gate;
  return (yes < 0 ? byWayBack : byWayBack.slice(0, yes)).map(({type, on, submission, message, reply}) => ({
    ...{type, step, gate: id, by, on, submission, message},
    ...(method !== undefined && {method}),
    ...(reply && {note: talkFirst}),
  }));
}

/** What was answered by the way back and is in the case as no event yet. */
export function wayBackPart(view: CaseView, byWayBack: readonly ConsentByWayBack[]): TemplateResult | typeof nothing {
  const [first] = byWayBack;
  if (!first || view.state.closed) return nothing;
  const words = view.texts.wayBack;
  const gates = view.state.gates.filter((gate) => offerFor(view, gate, first));
  const says = {'consent-given': words.yes, 'consent-refused': words.no, 'consent-asked': words.asked}[first.type];
  return html`
    <div class="note watch" role="group" aria-labelledby="way-back">
      ${noteTitle(view.level(1), words.title, 'way-back')}
      <p>${fill(says, {day: fullDay(view, first.on)})}</p>
      ${gates.length === 0 ? html`<p>${words.none}</p>` : nothing}
      <div class="btns">
        ${gates.map(
          (gate) =>
            html`<button
              class="btn second"
              type="button"
              @click=${() => view.take(offerFor(view, gate, first)!, saidBy(first, view.texts.gate.talkFirstNote))}
            >
              ${fill(words.write, {question: gate.text})}
            </button>`,
        )}
      </div>
    </div>
  `;
}

function offerFor(view: CaseView, {step, id, method}: CaseGate, {type}: ConsentByWayBack) {
  return offersOf(view, type).find((offer) => offer.step === step && offer.gate === id && offer.method === method);
}
