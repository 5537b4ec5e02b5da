import {html, nothing, type TemplateResult} from 'lit';

import type {CaseState} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import {eraseDialog} from '../parts/erase-dialog.js';
import type {StaffDoor} from '../parts/staff-door.js';
import type {CaseFault} from '../parts/case-file.js';
import {casePage} from './case-page.js';
import type {CaseView, Entry} from './case-view.js';
import type {Desk, Unsent} from './desk.js';
import {listPage} from './list-page.js';
import {morePage} from './more-page.js';
import {startPage} from './start-page.js';
import {unsentPart} from './unsent-part.js';
import {wayBackPart} from './way-back-part.js';
import {wipeQuestion} from './wipe-question.js';

export type Page = 'start' | 'list' | 'case' | 'more';

/** How the element is, besides the case itself. */
export interface CaseStand {
  /** The cases that the school keeps, once somebody was let in. */
  readonly desk: Desk | undefined;
  /** Where a school keeps them: who lets in. */
  readonly door: StaffDoor | undefined;
  /** The page around knows who reads. */
  readonly known: boolean;
  readonly unsaved: boolean;
  /** What is asked before it is done. */
  readonly asks: 'wipe' | 'erase' | undefined;
  readonly fault: CaseFault | undefined;
  readonly idleMinutes: number;
  readonly stateOf: (events: readonly CaseEvent[]) => CaseState;
}

export interface CaseActs {
  readonly change: (entry: Partial<Entry>) => void;
  readonly more: () => void;
  readonly back: () => void;
  /** To all cases. */
  readonly list: () => void;
  readonly openKept: (id: string) => void;
  readonly begin: () => void;
  readonly refresh: () => void;
  readonly loadMore: () => void;
  readonly leave: () => void;
  readonly openFile: (files: readonly File[]) => void;
  readonly save: () => void;
  readonly print: () => void;
  /** Prints a letter or a form. */
  readonly letter: (letter: string) => void;
  /** Takes back the last that was written down; nothing when that was kept elsewhere already. */
  readonly undo: (() => void) | undefined;
  readonly askWipe: () => void;
  readonly wipe: () => void;
  readonly askErase: () => void;
  readonly erase: () => void;
  readonly keep: () => void;
  readonly again: (unsent: Unsent) => void;
  readonly drop: () => void;
}

/** What is in view. */
export function drawPage(page: Page, view: CaseView, stand: CaseStand, acts: CaseActs): TemplateResult {
  const {desk, door} = stand;
  const {texts} = view;
  const list = desk && acts.list;
  switch (page) {
    case 'more':
      return morePage(view, acts.back);
    case 'list':
      return listPage(view, desk!, {stateOf: stand.stateOf, leave: stand.known ? texts.desk.close : texts.desk.logOut}, acts);
    case 'case':
      return casePage(
        view,
        {
          unsaved: stand.unsaved,
          kept: desk !== undefined,
          first: desk && [unsent(view, stand, acts), wayBackPart(view, desk.item?.byWayBack ?? [])],
          question: question(view, stand, acts),
        },
        {...acts, wipe: desk ? acts.askErase : acts.askWipe, back: list},
      );
    case 'start':
      // A page that knows who reads has let nobody in as yet.
      if (!desk && door && stand.known) return door.render(view.level());
      return html`
        ${startPage(view, {...stand, kept: desk !== undefined}, {...acts, back: list})}
        ${desk ? unsent(view, stand, acts) : (door?.render(view.level(1), 'kept') ?? nothing)}
      `;
  }
}

function unsent(view: CaseView, {desk, stateOf}: CaseStand, {again, drop}: CaseActs): TemplateResult | typeof nothing {
  return desk ? unsentPart(view, desk, stateOf, {again: () => again(desk.unsent!), drop}) : nothing;
}

function question(view: CaseView, {asks, desk}: CaseStand, acts: CaseActs): TemplateResult | typeof nothing {
  if (asks === 'wipe') return wipeQuestion(view, acts);
  return asks === 'erase' && desk ? eraseDialog(view.texts.erase, desk.busy, acts) : nothing;
}
