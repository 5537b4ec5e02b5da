import {html, nothing, type TemplateResult} from 'lit';

import {fill, listed} from '../../content/form/fill.js';
import {heading, noteTitle} from '../parts/heading.js';
import {nextIcon, printIcon, warnIcon} from '../parts/icons.js';
import {actCard} from './act-card.js';
import {type CaseView, offersOf} from './case-view.js';
import {fullDay} from './case-words.js';
import {closing} from './closing-part.js';
import {duePart} from './due-part.js';
import {entryPart, logPart, notesPart, toldPart} from './kept-part.js';
import {methodsHere} from './methods-part.js';
import {nextAct} from './next-act.js';
import {planPath, road} from './road.js';
import {earlierAnswers, stepPart} from './step-part.js';
import {afterAll, beginsAgain, waysOn} from './ways-part.js';

interface CaseActs {
  readonly change: (entry: Partial<CaseView['entry']>) => void;
  readonly save: () => void;
  readonly print: () => void;
  readonly more: () => void;
  readonly wipe: () => void;
  /** Takes back the last that was written down; nothing when that was kept elsewhere already. */
  readonly undo: (() => void) | undefined;
}

interface CaseStand {
  readonly unsaved: boolean;
  /** Asks whether everything may go. */
  readonly question: TemplateResult | typeof nothing;
}

/** A case: where it is, what is to be done now, and everything else behind that. */
export function casePage(view: CaseView, {unsaved, question}: CaseStand, acts: CaseActs): TemplateResult {
  const {texts, state, events} = view;
  const act = nextAct(state, events).kind;
  return html`
    <div class="bar">
      <div class="tight">
        ${heading(view.level(), fill(texts.title, {child: nameOf(view)}))}
        <p class="small quiet">${fill(texts.openedOn, {day: fullDay(view, events[0]!.on)})}</p>
      </div>
      <button class="btn soft" type="button" @click=${acts.more}>${warnIcon()} ${texts.more.button}</button>
    </div>
    ${road(view)} ${stopped(view, acts.more)} ${afterAll(view)} ${actCard(view)} ${earlierAnswers(view)} ${duePart(view)}
    ${state.ignored.length > 0 ? html`<div class="note warn"><p>${texts.file.ignored}</p></div>` : nothing}
    <div>
      ${stepPart(view)} ${act === 'choose' || state.closed ? nothing : fold(texts.ways.title, waysOn(view))}
      ${act === 'method' || offersOf(view, 'method-begun').length === 0 ? nothing : fold(texts.methods.title, methodsHere(view))}
      ${notesPart(view)} ${toldPart(view)} ${act === 'finish' || state.closed ? nothing : fold(texts.close.title, closing(view))}
      ${beginsAgain(view)} ${planPath(view)} ${logPart(view, acts.undo)} ${entryPart(view, acts.change)}
    </div>
    ${question}
    <div class="tight">
      ${unsaved ? html`<p class="small quiet" id="unsaved">${texts.file.unsaved}</p>` : nothing}
      <div class="btns">
        <button class="btn second" part="save" type="button" @click=${acts.save}>${texts.file.save}</button>
        <button class="btn soft" part="print" type="button" @click=${acts.print}>${printIcon()} ${texts.leave.print}</button>
        <button class="btn soft" type="button" @click=${acts.wipe}>${texts.leave.wipe}</button>
      </div>
    </div>
  `;
}

/** Initials and group, as far as they were given. */
function nameOf({events, texts}: CaseView): string {
  const [opened] = events;
  if (opened?.type !== 'opened') return texts.nameless;
  return listed([opened.child ?? texts.nameless, opened.group], texts.lists);
}

function stopped(view: CaseView, more: () => void): TemplateResult | typeof nothing {
  const {more: words} = view.texts;
  if (view.state.closed?.why !== 'more-than-bullying') return nothing;
  return html`
    <div class="note urgent">
      ${noteTitle(view.level(1), words.stopped, 'stopped')}
      <div class="btns"><button class="btn second" type="button" @click=${more}>${words.show} ${nextIcon()}</button></div>
    </div>
  `;
}

function fold(title: string, body: unknown): TemplateResult | typeof nothing {
  if (body === nothing) return nothing;
  return html`
    <details class="more">
      <summary>${nextIcon()} ${title}</summary>
      <div class="body">${body}</div>
    </details>
  `;
}
