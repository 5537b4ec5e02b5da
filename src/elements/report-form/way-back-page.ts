import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {errorSummary, textField} from '../parts/fields.js';
import {handOver} from '../parts/hand-over.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {printAlone} from '../parts/print-alone.js';
import {say} from './first-view.js';
import type {QuestionView} from './question-page.js';
import type {WayBack} from './way-back.js';

/** Shows the words to come back with, and lets nobody go on who has not copied one of them. */
export function wayBackPage(view: QuestionView, wayBack: WayBack, host: LitElement): TemplateResult {
  const {texts, page, pages, faults, school} = view;
  const {words, waiting, asked, copied} = wayBack;
  const own = texts.wayBack;
  wayBack.make(school.id);
  return html`
    <form class="in-form stack" novalidate autocomplete="off" @submit=${view.next}>
      ${faults.size > 0 ? errorSummary(texts.fields, view.level(), faults, view.find) : nothing}
      <div class="tight">
        ${view.back}
        <p class="progress no-print"><span>${fill(texts.progress, {page: pages.indexOf(page) + 1, pages: pages.length})}</span></p>
      </div>
      <div class="tight">
        ${heading(view.level(), say(view, own.title))}
        <p class="lead">${say(view, own.lead)}</p>
      </div>
      <div role="status">${words ? nothing : html`<p>${own.making}</p>`}</div>
      ${
        words
          ? html`<ol class="to-keep" lang="nl">
              ${words.map((word) => html`<li>${word}</li>`)}
            </ol>`
          : nothing
      }
      <div class="btns no-print">
        <button class="btn second" type="button" ?hidden=${!words} @click=${() => printAlone(host)}>${own.print}</button>
        <button class="btn second" type="button" ?hidden=${!words} @click=${() => void keepPicture(words!, own.pictureFile)}>
          ${own.picture}
        </button>
      </div>
      <div class="note">
        <p>${say(view, own.losing)}</p>
        <p>${say(view, own.seeing)}</p>
      </div>
      <div class="no-print">
        ${textField(view, {
          id: 'copied',
          label: fill(own.copy, {number: asked + 1}),
          hint: say(view, own.copyHint),
          fault: faults.get('copied'),
          required: true,
          value: copied,
          write: (typed) => wayBack.write(typed),
        })}
      </div>
      <div role="status">${waiting ? html`<p>${own.waiting}</p>` : nothing}</div>
      <div class="btns">
        <button class=${waiting ? 'btn busy' : 'btn'} part="next" type="submit" aria-disabled=${waiting ? 'true' : nothing}>
          ${texts.next} ${nextIcon()}
        </button>
        <button class="btn soft" type="button" @click=${view.without}>${say(view, own.without)}</button>
      </div>
    </form>
  `;
}

/** A picture of the words, drawn on this page: nothing of it goes anywhere but to the person. */
async function keepPicture(words: readonly string[], name: string): Promise<void> {
  const [line, edge] = [96, 80];
  const canvas = document.createElement('canvas');
  canvas.width = 800;
  canvas.height = words.length * line + 2 * edge;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#111';
  pen.font = '600 56px sans-serif';
  pen.textBaseline = 'middle';
  words.forEach((word, index) => pen.fillText(`${index + 1}. ${word}`, edge, edge + (index + 0.5) * line));
  const picture = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
  if (picture) handOver(picture, 'image/png', name);
}
