import {html, nothing, type TemplateResult} from 'lit';

import {counted} from '../../content/form/fill.js';
import {fileField, textField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {backIcon, nextIcon, warnIcon} from '../parts/icons.js';
import type {CaseFault} from '../parts/case-file.js';
import {type CaseView, offersOf} from './case-view.js';
import {roleField, writers} from './kept-part.js';

interface StartActs {
  readonly openFile: (files: readonly File[]) => void;
  readonly change: (entry: Partial<CaseView['entry']>) => void;
  readonly more: () => void;
  /** To all cases, where the school keeps them. */
  readonly back: (() => void) | undefined;
}

interface StartStand {
  readonly fault: CaseFault | undefined;
  readonly idleMinutes: number;
  /** The school keeps what is begun. */
  readonly kept: boolean;
}

/** No case yet: begin one, or open one that was kept. */
export function startPage(view: CaseView, {fault, idleMinutes, kept}: StartStand, acts: StartActs): TemplateResult {
  const {texts, draft, entry, write, take} = view;
  const words = texts.start;
  const handleBegin = () => {
    const [child, group] = [(draft['child'] ?? '').trim(), (draft['group'] ?? '').trim()];
    take(offersOf(view, 'opened')[0]!, {...(child && {child}), ...(group && {group})}, {clears: ['child', 'group']});
  };
  return html`
    ${acts.back ? html`<button class="btn soft back" type="button" @click=${acts.back}>${backIcon()} ${texts.desk.back}</button>` : nothing}
    <div class="tight">
      ${heading(view.level(), words.title)}
      <p class="lead">${words.lead}</p>
    </div>
    <div class="stack form">
      ${textField(view, {id: 'child', label: words.child, hint: words.childHint, value: draft['child'] ?? '', write: (value) => write('child', value)})}
      ${textField(view, {id: 'group', label: words.group, value: draft['group'] ?? '', write: (value) => write('group', value)})}
      ${roleField(view, writers, {id: 'by', label: words.role, value: entry.by, choose: (by) => acts.change({by})})}
      <div class="btns">
        <button class="btn" part="start" type="button" @click=${handleBegin}>${words.begin} ${nextIcon()}</button>
        <button class="btn soft" type="button" @click=${acts.more}>${warnIcon()} ${texts.more.button}</button>
      </div>
    </div>
    <div class="stack form">
      ${fileField(texts.fields, {
        id: 'file',
        label: words.open,
        hint: words.openHint,
        fault: fault && texts.file.faults[fault],
        said: '',
        open: acts.openFile,
      })}
    </div>
    <p class="small quiet">${kept ? texts.desk.privacy : words.privacy} ${counted(texts.idle.limit, view.language, idleMinutes)}</p>
  `;
}
