import {html, nothing, type TemplateResult} from 'lit';

import {counted} from '../../content/form/fill.js';
import type {Content} from '../../content/form/startgesprek-guide.js';
import {fileField, type TextField, textField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import type {FirstView, Mode} from './guide-view.js';
import type {OpenedFiles} from './opened-files.js';
import {type Voice, voices} from './sheet.js';
import {tableFigure} from './table-figure.js';

interface StartActs {
  open: (files: readonly File[]) => void;
  begin: () => void;
  /** Asks for what is folded. */
  ask: () => void;
}

/** What the start shows of what is behind it, once that is there. */
interface Behind {
  /** The passages of each fold. */
  readonly content: Pick<Content, 'privacy' | 'time' | 'principles' | 'followUp'>;
  /** Whose sheets have something on them. */
  readonly filled: readonly Voice[];
  readonly opened: ReturnType<OpenedFiles['draw']>;
  readonly underway: boolean;
}

/** Where everything begins: the three sheets, and the talk itself. */
export function startPage(view: FirstView, behind: Behind | undefined, acts: StartActs): TemplateResult {
  const {texts, content, sheet} = view;
  const fold = (id: keyof Behind['content']) => html`
    <details class="more" @toggle=${acts.ask}>
      <summary>${nextIcon()} ${content[id].title}</summary>
      <div class="body">${(behind?.content[id].items.map(({text}) => text) ?? [texts.part.wait]).map((text) => html`<p>${text}</p>`)}</div>
    </details>
  `;
  return html`
    <div class="head scene">
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
        ${voices.map(
          (voice) =>
            html`<button class="btn second" type="button" @click=${() => view.go('', `prepare-${voice}` as Mode)}>
              ${texts.prepare[voice]} ${behind?.filled.includes(voice) ? texts.filled : nothing}
            </button>`,
        )}
      </div>
    </section>
    <section class="stack" aria-labelledby="talk">
      ${heading(view.level(1), texts.talkTitle, 'talk')} ${names(view)}
      ${fileField(texts.fields, {
        id: 'files',
        label: texts.open,
        hint: texts.openHint,
        fault: behind?.opened.fault,
        said: behind?.opened.said,
        open: acts.open,
      })}
      ${behind?.opened.asks}
      ${content.topics
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
        <button class="btn" part="start" type="button" @click=${acts.begin}>
          ${behind?.underway ? texts.proceed : texts.begin} ${nextIcon()}
        </button>
        <button class="btn soft" type="button" @click=${view.print}>${texts.onPaper}</button>
      </div>
    </section>
    <div>${(['privacy', 'time', 'principles', 'followUp'] as const).map(fold)}</div>
    <p class="small quiet">${counted(texts.idle.limit, view.language, view.idleMinutes)}</p>
    <p class="small quiet">${content.credit.text}</p>
  `;
}

/** Name and group, for on the sheet. */
export function names(view: FirstView): TemplateResult {
  const {texts, sheet} = view;
  const write = (name: 'child' | 'group') => (value: string) => view.change({[name]: value});
  return html`
    <div class="grid2 form">
      ${line(view, {id: 'child', label: texts.child, value: sheet.child, write: write('child')})}
      ${line(view, {id: 'group', label: texts.group, value: sheet.group, write: write('group')})}
    </div>
  `;
}

/** One line, a day or a time. */
export function line(view: FirstView, field: TextField): TemplateResult {
  return textField(view, {...field, fault: view.faults.get(field.id)});
}
