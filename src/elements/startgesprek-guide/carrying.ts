import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {CodeController} from '../base/code-controller.js';
import {carryPage, hasAddress} from '../base/carry-page.js';
import {addressOf} from './carried.js';
import {type GuideView, partOf} from './guide-view.js';
import {hasWords} from './sheet.js';

/** Whether a code can be made here of what is on the sheet. */
export function canCarry({sheet}: Pick<GuideView, 'sheet'>): boolean {
  return hasWords(sheet) && hasAddress() && 'CompressionStream' in globalThis;
}

/** The sheet in view as a code, for the camera of another screen. */
export class Carrying {
  #address: string | undefined;
  readonly #code: CodeController;

  constructor(host: ReactiveControllerHost) {
    this.#code = new CodeController(host);
  }

  /** Makes the address of the sheet in view; of one with a name on it there is none. */
  async make({content, sheet, mode}: GuideView): Promise<void> {
    this.#address = sheet.child.trim() ? undefined : await addressOf(content, sheet, partOf(mode));
  }

  draw(view: GuideView, acts: {save: () => void; back: () => void}): TemplateResult {
    const {texts, sheet, level} = view;
    return carryPage({texts, level, back: acts.back}, this.#address, this.#code, {
      why: sheet.child.trim() ? texts.carry.named : undefined,
      instead: html`<div class="btns">
        <button class="btn" part="save" type="button" @click=${acts.save}>${texts.saveFile}</button>
      </div>`,
    });
  }
}
