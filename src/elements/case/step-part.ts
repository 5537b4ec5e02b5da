import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {CaseAction, CaseGate} from '../../protocol/school/case.js';
import {heading, lineTitle} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {answers, doneOffer} from './act-card.js';
import {type CaseView, offersOf} from './case-view.js';
import {fullDay, methodNow} from './case-words.js';

/** All of the step where the case is, for who wants to see more of it than what comes next. */
export function stepPart(view: CaseView): TemplateResult | typeof nothing {
  const {texts, state} = view;
  const step = state.method?.step ?? state.step;
  if (!step || state.closed) return nothing;
  const method = methodNow(view);
  const own = (one: {step: string; method?: string}) => one.step === step.id && one.method === state.method?.id;
  const preparations = method?.preparations.filter(({before}) => before === step.id) ?? [];
  const [stop] = offersOf(view, 'method-ended');
  return html`
    <details class="more">
      <summary>${nextIcon()} ${texts.step.title}: ${step.title}</summary>
      <div class="body">
        ${state.method && state.step ? html`<p class="quiet">${state.method.title}. ${fill(texts.step.insideOf, {title: state.step.title})}</p>` : nothing}
        ${preparations.map(
          ({title, items}) => html`
            ${lineTitle(view.level(2), title)}
            <ul>
              ${items.map(({text}) => html`<li>${text}</li>`)}
            </ul>
          `,
        )}
        ${lineTitle(view.level(2), texts.step.actions)}
        <div class="ticks">${state.actions.filter(own).map((action) => tick(view, action))}</div>
        ${chosenHere(view)}
        ${state.gates.filter((gate) => (gate.here && own(gate) ? gate.answer !== 'open' : gate.answer === 'yes')).map((gate) => answered(view, gate))}
        ${
          stop && method
            ? html`<div class="btns">
                <button class="btn soft" type="button" @click=${() => view.take(stop)}>${fill(texts.methods.stop, method)}</button>
              </div>`
            : nothing
        }
      </div>
    </details>
  `;
}

/** A yes or no of an earlier step: it can still change, and then the case follows. */
export function earlierAnswers(view: CaseView): TemplateResult | typeof nothing {
  const {texts, state} = view;
  const earlier = state.gates.filter(({here, answer}) => !here && answer !== 'yes');
  if (earlier.length === 0 || state.closed) return nothing;
  return html`
    <section class="stack" aria-labelledby="earlier">
      ${heading(view.level(2), texts.gate.earlier, 'earlier')} ${earlier.map((gate) => answered(view, gate))}
    </section>
  `;
}

function answered(view: CaseView, gate: CaseGate): TemplateResult {
  const words = view.texts.gate;
  const {answer, on, text, without} = gate;
  return html`
    <div class="note">
      <p>${text} <b>${answer === 'open' ? words.answers.open : fill(words.answers[answer], {day: fullDay(view, on!)})}</b></p>
      ${answer === 'no' ? html`<p>${without}</p>` : nothing} ${answers(view, gate, 'second')}
    </div>
  `;
}

/** What was done stays ticked: it happened. */
function tick(view: CaseView, action: CaseAction): TemplateResult {
  const {texts, take} = view;
  const offered = offersOf(view, 'action-done').some(
    ({action: id, step, method}) => id === action.id && step === action.step && method === action.method,
  );
  const handleClick = (event: Event) => {
    if (action.done || !offered) return event.preventDefault();
    take(doneOffer(action), {}, {focus: false});
  };
  return html`
    <label class="row">
      <input
        type="checkbox"
        aria-disabled=${action.done || !offered ? 'true' : nothing}
        .checked=${Boolean(action.done)}
        @click=${handleClick}
      />
      <span>
        ${action.text} ${action.optional ? html`<span class="hint">${texts.now.optional}</span>` : nothing}
        ${action.done ? html`<span class="hint">${fill(texts.step.doneOn, {day: fullDay(view, action.done)})}</span>` : nothing}
      </span>
    </label>
  `;
}

/** What the school chose when the method began, where it matters. */
function chosenHere(view: CaseView): unknown {
  const {events, state} = view;
  const method = methodNow(view);
  const begun = events.findLast((event) => event.type === 'method-begun' && event.method === method?.id);
  const chosen = begun?.type === 'method-begun' ? begun.choices : undefined;
  return method?.choices
    .filter(({step}) => step === state.method?.step.id)
    .map(({id, title, options, default: usual}) => {
      const option = options.find((one) => one.id === (chosen?.[id] ?? usual));
      return option ? html`<p><b>${title}</b> ${option.title}. ${option.text}</p>` : nothing;
    });
}
