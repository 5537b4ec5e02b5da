import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {CaseAction, CaseDueNow, CaseGate} from '../../protocol/school/case.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {roleName} from '../parts/role-name.js';
import {type CaseView, offersOf} from './case-view.js';
import {dueInWords, fullDay, methodStepAt, stepAt, type Words} from './case-words.js';
import {closing} from './closing-part.js';
import {methodsHere} from './methods-part.js';
import {type NextAct, nextAct} from './next-act.js';
import {wayOn, waysOn} from './ways-part.js';

type Place = {readonly step?: string | undefined; readonly method?: string | undefined};

/** What is to be done now, in a line. */
export function actInWords(view: Pick<CaseView, 'texts' | 'state'> & Words, act: NextAct): string {
  const {texts, state} = view;
  const words = texts.now;
  const own = state.method?.step ?? state.step;
  switch (act.kind) {
    case 'closed':
      return fill(words.closedOn, {day: fullDay(view, state.closed!.on)});
    case 'due':
      return dueInWords(view, act.due);
    case 'wait':
      return fill(words.waitTitle, {day: fullDay(view, act.due.from)});
    case 'ask':
      return act.gate.text;
    case 'begin':
      return fill(words.begin, {title: own?.title ?? ''});
    case 'do':
      return act.action.text;
    case 'method':
      return words.method;
    case 'choose':
      return wayOn(state).length > 1 ? words.choose : words.onward;
    case 'finish':
      return words.finish;
  }
}

/** By when what is to be done now is due. */
export function dueOf({state}: Pick<CaseView, 'state'>, act: NextAct): CaseDueNow | undefined {
  const own = state.method?.step ?? state.step;
  const at: Place = act.kind === 'ask' ? act.gate : {step: own?.id, method: state.method?.id};
  switch (act.kind) {
    case 'due':
    case 'wait':
      return act.due;
    case 'ask':
    case 'do':
      return state.due.find((due) => due.step === at.step && due.method === at.method);
    case 'closed':
    case 'begin':
    case 'method':
    case 'choose':
    case 'finish':
      return undefined;
  }
}

/** Whose it is to do that, by role. */
export function whoOf(view: Words & Pick<CaseView, 'state'>, act: NextAct): string | undefined {
  const own = view.state.method?.step ?? view.state.step;
  switch (act.kind) {
    case 'due':
    case 'wait':
      return ownerOf(view, act.due);
    case 'ask':
      return stepAt(view, act.gate)?.owner;
    case 'do':
      return act.action.owner;
    case 'begin':
    case 'method':
    case 'choose':
      return own?.owner;
    case 'closed':
    case 'finish':
      return undefined;
  }
}

/** The one thing to do now: what, who, by when, with the words to say and one button. */
export function actCard(view: CaseView): TemplateResult {
  const {texts, state, events, take} = view;
  const words = texts.now;
  const act = nextAct(state, events);
  const title = actInWords(view, act);
  const [due, who] = [dueOf(view, act), whoOf(view, act)];
  switch (act.kind) {
    case 'closed':
      return card(view, title, {kicker: texts.close.whys[state.closed!.why]});
    case 'due':
      return card(view, title, {who, due, body: doneButton(view, act.due)});
    case 'wait':
      return card(view, title, {who, due, body: html`<p class="lead">${dueInWords(view, act.due)}</p>`});
    case 'ask':
      return card(view, title, {who, due, body: ask(view, act.gate)});
    case 'begin':
      return card(view, title, {
        who,
        body: html`
          <p class="quiet">${words.beginHint}</p>
          ${button(words.beginButton, () => take(act.offer))}
        `,
      });
    case 'do':
      return card(view, title, {
        who,
        due,
        body: html`${toSay(view, act.action)} ${button(words.done, () => take(doneOffer(act.action)))}`,
      });
    case 'method':
      return card(view, title, {who, body: methodsHere(view)});
    case 'choose':
      return card(view, title, {who, body: waysOn(view)});
    case 'finish':
      return card(view, title, {body: closing(view)});
  }
}

interface Card {
  readonly kicker?: string;
  readonly who?: string | undefined;
  readonly due?: CaseDueNow | undefined;
  readonly body?: unknown;
}

function card(view: CaseView, title: string, {kicker, who, due, body}: Card): TemplateResult {
  const {texts} = view;
  const words = texts.now;
  return html`
    <section class="act" part="now" aria-labelledby="now">
      <div class="tight">
        <p class="kicker">${kicker ?? words.title}</p>
        ${heading(view.level(1), title, 'now')}
        ${
          who || due
            ? html`<p class="meta">
                ${who ? html`<span><b>${words.who}</b> ${roleName(view, who)}</span>` : nothing}
                ${due ? html`<span><b>${words.by}</b> ${fullDay(view, due.by)}</span>` : nothing}
              </p>`
            : nothing
        }
        ${due?.when === 'late' ? html`<p><b>${fill(words.late, {day: fullDay(view, due.by)})}</b></p>` : nothing}
      </div>
      ${body ?? nothing}
    </section>
  `;
}

function button(words: string, act: () => void): TemplateResult {
  return html`<div class="btns"><button class="btn" part="done" type="button" @click=${act}>${words} ${nextIcon()}</button></div>`;
}

/** Somebody has to say yes first: how to put the question, and the three things that can be answered. */
function ask(view: CaseView, gate: CaseGate): TemplateResult {
  const words = view.texts.gate;
  const said = gate.answer === 'asked' || gate.answer === 'no' ? fill(words.answers[gate.answer], {day: fullDay(view, gate.on!)}) : nothing;
  return html`
    ${said === nothing ? nothing : html`<p><b>${said}</b></p>`} ${sentences(view, methodStepAt(view, gate)?.words)} ${answers(view, gate)}
    <p class="small"><b>${words.without}:</b> ${gate.without} ${gate.holds ? words.holds : nothing}</p>
  `;
}

/** One button for each answer that can be written down. */
export function answers(view: CaseView, {step, id, method}: CaseGate, look = ''): TemplateResult {
  const words = view.texts.gate;
  const of = (type: 'consent-given' | 'consent-refused' | 'consent-asked') =>
    offersOf(view, type).find((offer) => offer.step === step && offer.gate === id && offer.method === method);
  const [yes, no, asked] = [of('consent-given'), of('consent-refused'), of('consent-asked')];
  const take = view.take;
  return html`
    <div class="btns">
      ${yes ? html`<button class="btn ${look}" type="button" @click=${() => take(yes, {}, {say: words.saidYes})}>${words.yes}</button>` : nothing}
      ${no ? html`<button class="btn second" type="button" @click=${() => take(no, {}, {say: words.saidNo})}>${words.no}</button>` : nothing}
      ${
        asked && look === ''
          ? html`<button class="btn soft" type="button" @click=${() => take(asked, {note: words.talkFirstNote})}>
              ${words.talkFirst}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** Sentences that fit what is done: those of the part of the talk in which it stands, else of the step. */
function toSay(view: CaseView, action: CaseAction): TemplateResult | typeof nothing {
  const step = methodStepAt(view, action);
  const part = step?.parts?.find(({actions}) => actions.some(({id}) => id === action.id));
  return html`
    ${step?.avoidWord ? html`<p class="small"><b>${fill(view.texts.avoid, {word: step.avoidWord})}</b></p>` : nothing}
    ${sentences(view, (part ?? step)?.words)}
  `;
}

function sentences({texts}: CaseView, words: readonly {readonly text: string}[] | undefined): TemplateResult | typeof nothing {
  if (!words?.length) return nothing;
  return html`
    <div class="tight">
      <p class="kicker">${texts.say}</p>
      <ul class="talk">
        ${words.map(({text}) => html`<li><q>${text}</q></li>`)}
      </ul>
    </div>
  `;
}

/** Says that what was due is done. */
export function doneButton(view: CaseView, due: CaseDueNow, look = ''): TemplateResult | typeof nothing {
  const {texts, take} = view;
  const asAction = offersOf(view, 'action-done').find(
    (offer) => due.kind === 'action' && offer.action === due.of && offer.step === due.step && offer.method === due.method,
  );
  const offer = asAction ?? offersOf(view, 'check-done').find(({of, method}) => of === due.of && method === due.method);
  if (!offer) return nothing;
  const which = look ? html`<span class="hush">${fill(texts.due.which, {what: dueInWords(view, due)})}</span>` : nothing;
  return html`<div class="btns">
    <button class="btn ${look}" part=${look ? nothing : 'done'} type="button" @click=${() => take(offer)}>${texts.due.done}${which}</button>
  </div>`;
}

export function doneOffer({id, step, method}: CaseAction) {
  return {type: 'action-done', step, action: id, ...(method !== undefined && {method})} as const;
}

function ownerOf(view: Words, due: CaseDueNow): string | undefined {
  const step = stepAt(view, due);
  return step?.actions.find(({id}) => id === due.of)?.owner ?? step?.owner;
}
