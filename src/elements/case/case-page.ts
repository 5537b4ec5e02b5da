import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {heading, noteTitle} from '../parts/heading.js';
import {backIcon, nextIcon, printIcon, warnIcon} from '../parts/icons.js';
import {actCard} from './act-card.js';
import {type CaseView, offersOf} from './case-view.js';
import {fullDay, nameOf} from './case-words.js';
import {closing} from './closing-part.js';
import {duePart} from './due-part.js';
import {entryPart, logPart, notesPart, toldPart} from './kept-part.js';
import {methodsHere} from './methods-part.js';
import {groupPart} from './group-part.js';
import {lettersPart} from './letters.js';
import {nextAct} from './next-act.js';
import {planPath, road} from './road.js';
import {earlierAnswers, stepPart} from './step-part.js';
import {afterAll, beginsAgain, waysOn} from './ways-part.js';

interface CaseActs {
  readonly change: (entry: Partial<CaseView['entry']>) => void;
  readonly save: () => void;
  readonly print: () => void;
  /** Prints a letter or a form. */
  readonly letter: (letter: string) => void;
  readonly more: () => void;
  /** Off the screen; from the school's own, for good. */
  readonly wipe: () => void;
  /** To all cases, where the school keeps them. */
  readonly back: (() => void) | undefined;
  /** Takes back the last that was written down; nothing when that was kept elsewhere already. */
  readonly undo: (() => void) | undefined;
}

interface CaseStand {
  readonly unsaved: boolean;
  /** The school keeps it, not a file. */
  readonly kept: boolean;
  /** What comes before what is to be done. */
  readonly first: unknown;
  /** Asks whether everything may go. */
  readonly question: TemplateResult | typeof nothing;
}

/** A case: where it is, what is to be done now, and everything else behind that. */
export function casePage(view: CaseView, {unsaved, kept, first, question}: CaseStand, acts: CaseActs): TemplateResult {
  const {texts, state, events} = view;
  const act = nextAct(state, events).kind;
  return html`
    ${acts.back ? html`<button class="btn soft back" type="button" @click=${acts.back}>${backIcon()} ${texts.desk.back}</button>` : nothing}
    <div class="bar">
      <div class="tight">
        ${heading(view.level(), fill(texts.title, {child: nameOf(view, events)}))}
        <p class="small quiet">${fill(texts.openedOn, {day: fullDay(view, events[0]!.on)})}</p>
      </div>
      <button class="btn soft" type="button" @click=${acts.more}>${warnIcon()} ${texts.more.button}</button>
    </div>
    ${road(view)} ${stopped(view, acts.more)} ${first ?? nothing} ${afterAll(view)} ${actCard(view)} ${earlierAnswers(view)}
    ${duePart(view)} ${state.ignored.length > 0 ? html`<div class="note warn"><p>${texts.file.ignored}</p></div>` : nothing}
    <div>
      ${stepPart(view)} ${groupPart(view)} ${act === 'choose' || state.closed ? nothing : fold(texts.ways.title, waysOn(view))}
      ${act === 'method' || offersOf(view, 'method-begun').length === 0 ? nothing : fold(texts.methods.title, methodsHere(view))}
      ${notesPart(view)} ${toldPart(view)} ${lettersPart(view, acts.letter)}
      ${act === 'finish' || state.closed ? nothing : fold(texts.close.title, closing(view))} ${beginsAgain(view)} ${planPath(view)}
      ${logPart(view, acts.undo)} ${entryPart(view, acts.change)}
    </div>
    ${question}
    <div class="tight">
      ${
        kept
          ? html`<p class="small quiet">${texts.desk.kept}</p>`
          : unsaved
            ? html`<p class="small quiet" id="unsaved">${texts.file.unsaved}</p>`
            : nothing
      }
      <div class="btns">
        <button class="btn second" part="save" type="button" @click=${acts.save}>${texts.file.save}</button>
        <button class="btn soft" part="print" type="button" @click=${acts.print}>${printIcon()} ${texts.leave.print}</button>
        <button class="btn soft" type="button" @click=${acts.wipe}>${kept ? texts.erase.button : texts.leave.wipe}</button>
      </div>
    </div>
  `;
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
