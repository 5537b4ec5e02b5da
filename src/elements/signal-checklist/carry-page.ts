import {html, type TemplateResult} from 'lit';

import type {CodeController} from '../base/code-controller.js';
import {heading} from '../parts/heading.js';
import {backIcon} from '../parts/icons.js';
import type {ChecklistView} from './checklist-view.js';

/** Whether this page has an address that another screen can open. */
export function canCarry({sheet}: ChecklistView): boolean {
  return sheet.signals.length > 0 && /^https?:$/.test(location.protocol);
}

/** The list as a code, for the camera of another screen. */
export function carryPage(view: ChecklistView, address: string | undefined, code: CodeController): TemplateResult {
  const {texts} = view;
  const {carry} = texts;
  return html`
    <div class="tight form">
      <button class="btn soft back" type="button" @click=${view.back}>${backIcon()} ${texts.back}</button>
      ${heading(view.level(), carry.title)}
      <p class="lead">${carry.lead}</p>
    </div>
    ${
      address === undefined
        ? html`<div class="note watch form"><p>${carry.tooLarge}</p></div>`
        : html`
            <div class="carry">${code.draw(address, carry.code, texts.part)}</div>
            <div class="note form">
              <p>${carry.what}</p>
              <p>${carry.who}</p>
            </div>
            <div class="tight">
              <p id="address">${carry.address}</p>
              <p class="address small" dir="ltr" tabindex="0" role="group" aria-labelledby="address">${address}</p>
            </div>
          `
    }
  `;
}
