import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {CaseState} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import type {CaseItem} from '../../protocol/wire/case.js';
import {heading} from '../parts/heading.js';
import {againIcon, nextIcon, warnIcon} from '../parts/icons.js';
import {roleName} from '../parts/role-name.js';
import {actInWords, dueOf, whoOf} from './act-card.js';
import type {CaseView} from './case-view.js';
import {fullDay, nameOf} from './case-words.js';
import type {Desk} from './desk.js';
import {nextAct} from './next-act.js';

interface ListActs {
  readonly openKept: (id: string) => void;
  readonly begin: () => void;
  readonly refresh: () => void;
  readonly loadMore: () => void;
  readonly leave: () => void;
  readonly more: () => void;
}

interface Listed {
  readonly item: CaseItem;
  readonly state: CaseState;
}

/** All cases that the school keeps, with what is to be done in each: what is due first stands first. */
export function listPage(
  view: CaseView,
  desk: Desk,
  {stateOf, leave}: {stateOf: (events: readonly CaseEvent[]) => CaseState; leave: string},
  acts: ListActs,
): TemplateResult {
  const {texts} = view;
  const words = texts.desk;
  const all = desk.cases.map((item) => ({item, state: stateOf(item.events)}));
  const open = all.filter(({state}) => !state.closed).sort((one, other) => (by(one) < by(other) ? -1 : by(one) > by(other) ? 1 : 0));
  const closed = all.filter(({state}) => state.closed);
  return html`
    <div class="bar">
      <button class="btn soft" type="button" aria-disabled=${desk.busy ? 'true' : nothing} @click=${acts.refresh}>
        ${againIcon()} ${words.refresh}
      </button>
      <button class="btn soft" type="button" @click=${acts.leave}>${leave}</button>
    </div>
    <div class="tight">
      ${heading(view.level(), words.title)}
      <p class="lead">${all.length === 0 ? words.none : words.lead}</p>
    </div>
    ${
      open.length > 0
        ? html`<ul class="dues cases">
            ${open.map((one) => line(view, one, acts))}
          </ul>`
        : nothing
    }
    <div class="btns">
      <button class="btn" part="start" type="button" @click=${acts.begin}>${words.begin} ${nextIcon()}</button>
      <button class="btn soft" type="button" @click=${acts.more}>${warnIcon()} ${texts.more.button}</button>
    </div>
    ${
      closed.length > 0
        ? html`<details class="more">
            <summary>${nextIcon()} ${words.closedCases}</summary>
            <div class="body">
              <ul class="dues cases">
                ${closed.map((one) => line(view, one, acts))}
              </ul>
            </div>
          </details>`
        : nothing
    }
    ${
      desk.more
        ? html`<div class="btns">
            <button class="btn second" type="button" aria-disabled=${desk.busy ? 'true' : nothing} @click=${acts.loadMore}>
              ${words.more}
            </button>
          </div>`
        : nothing
    }
  `;
}

function line(view: CaseView, {item, state}: Listed, acts: ListActs): TemplateResult {
  const {texts} = view;
  const own = {...view, state};
  const act = nextAct(state, item.events);
  const [due, who] = [dueOf(own, act), whoOf(own, act)];
  return html`
    <li>
      <button class="item" type="button" data-id=${item.id} @click=${() => acts.openKept(item.id)}>
        <span class="what">${fill(texts.title, {child: nameOf(view, item.events)})}<span class="hush">. </span></span>
        <span>${actInWords(own, act)}</span>
        ${who ? html`<span class="small"><b>${texts.now.who}</b> ${roleName(view, who)}<span class="hush">. </span></span>` : nothing}
        ${
          due
            ? html`<span class=${due.when === 'late' ? 'small late' : 'small quiet'}
                >${fill(due.when === 'late' ? texts.desk.late : texts.desk.by, {day: fullDay(view, due.by)})}</span
              >`
            : nothing
        }
      </button>
    </li>
  `;
}

/** By when somebody has to look at it; what nothing is due in comes after what is. */
function by({state}: Listed): string {
  return state.due[0]?.by ?? '9999';
}
