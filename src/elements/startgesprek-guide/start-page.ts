import {html, nothing, type TemplateResult} from 'lit';

import {counted, fill, listed} from '../../content/form/fill.js';
import type {Section} from '../../content/form/startgesprek-guide.js';
import {fileField} from '../parts/fields.js';
import {heading, noteTitle} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {line} from './fields.js';
import type {GuideView, Mode} from './guide-view.js';
import {preparationOf, voices} from './sheet.js';
import type {SheetFault, Part} from './sheet-file.js';
import {tableFigure} from './table-figure.js';

/** How the opening of files stands. */
export interface Opening {
  readonly fault?: SheetFault;
  readonly opened?: readonly Part[];
  readonly incomplete?: boolean;
  /** Words would be lost, so it is asked first. */
  readonly asking?: boolean;
}

interface StartActs {
  open: (files: readonly File[]) => void;
  replace: () => void;
  leave: () => void;
  begin: () => void;
}

/** Where everything begins: the three sheets, and the talk itself. */
export function startPage(view: GuideView, opening: Opening, underway: boolean, acts: StartActs): TemplateResult {
  const {texts, content, sheet} = view;
  const {topics, principles, time, followUp, privacy, credit} = content;
  return html`
    <div class="head">
      ${tableFigure()}
      <div class="tight">
        ${heading(view.level(), texts.title)}
        <p class="lead">${content.lead.map(({text}) => html`${text} `)}</p>
      </div>
    </div>
    <section class="stack" aria-labelledby="prepare">
      <div class="tight">
        ${heading(view.level(1), texts.prepareTitle, 'prepare')}
        <p>${texts.prepareLead}</p>
      </div>
      <div class="btns">
        ${voices.map((voice) => {
          const filled = preparationOf(content, voice).some(({id}) => sheet.words[id]);
          return html`<button class="btn second" type="button" @click=${() => view.go('', `prepare-${voice}` as Mode)}>
            ${texts.prepare[voice]} ${filled ? texts.filled : nothing}
          </button>`;
        })}
      </div>
    </section>
    <section class="stack" aria-labelledby="talk">
      ${heading(view.level(1), texts.talkTitle, 'talk')} ${names(view)} ${openFiles(view, opening, acts)}
      ${topics
        .filter(({kind}) => kind === 'optional')
        .map(
          ({id, title, minutes}) => html`
            <label class="choice form">
              <input
                type="checkbox"
                value=${id}
                .checked=${sheet.extras.includes(id)}
                @change=${(event: Event) => {
                  const others = sheet.extras.filter((extra) => extra !== id);
                  view.change({extras: (event.target as HTMLInputElement).checked ? [...others, id] : others});
                }}
              />
              <span><b>${title}</b><span class="hint">${counted(texts.extra, view.language, minutes)}</span></span>
            </label>
          `,
        )}
      <div class="btns">
        <button class="btn" part="start" type="button" @click=${acts.begin}>${underway ? texts.proceed : texts.begin} ${nextIcon()}</button>
        <button class="btn soft" type="button" @click=${view.print}>${texts.onPaper}</button>
      </div>
    </section>
    <div>${[privacy, time, principles, followUp].map((section) => more(section))}</div>
    <p class="small quiet">${counted(texts.idle.limit, view.language, view.idleMinutes)}</p>
    <p class="small quiet">${credit.text}</p>
  `;
}

/** Name and group, for on the sheet. */
export function names(view: GuideView): TemplateResult {
  const {texts, sheet} = view;
  const write = (name: 'child' | 'group') => (value: string) => view.change({[name]: value});
  return html`
    <div class="grid2 form">
      ${line(view, {id: 'child', label: texts.child, value: sheet.child, write: write('child')})}
      ${line(view, {id: 'group', label: texts.group, value: sheet.group, write: write('group')})}
    </div>
  `;
}

function openFiles(view: GuideView, {fault, opened, incomplete, asking}: Opening, acts: StartActs): TemplateResult {
  const {texts} = view;
  return html`
    ${fileField(texts.fields, {
      id: 'files',
      label: texts.open,
      hint: texts.openHint,
      fault: fault && texts.fileFaults[fault],
      said: html`
        ${
          opened?.length
            ? html`<p>
                ${fill(texts.opened, {
                  parts: listed(
                    opened.map((part) => texts.parts[part]),
                    texts.lists,
                  ),
                })}
              </p>`
            : nothing
        }
        ${incomplete ? html`<p>${texts.incomplete}</p>` : nothing}
      `,
      open: acts.open,
    })}
    ${
      asking
        ? html`<div class="note warn form" role="group" aria-labelledby="replace">
            ${noteTitle(view.level(2), texts.replaceTitle, 'replace')}
            <p>${texts.replaceText}</p>
            <div class="btns">
              <button class="btn" part="replace" type="button" @click=${acts.replace}>${texts.replace}</button>
              <button class="btn second" type="button" @click=${acts.leave}>${texts.leave}</button>
            </div>
          </div>`
        : nothing
    }
  `;
}

function more({title, items}: Section): TemplateResult {
  return html`
    <details class="more">
      <summary>${nextIcon()} ${title}</summary>
      <div class="body">${items.map(({text}) => html`<p>${text}</p>`)}</div>
    </details>
  `;
}
