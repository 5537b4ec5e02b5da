import {html, nothing, type TemplateResult} from 'lit';

import type {Helpline} from '../../protocol/school/helpline.js';
import {phoneNumber} from '../parts/helpline-list.js';
import type {FirstView} from './pupil-view.js';

/** Whom to call or to chat with, each on as few lines as it takes: what a pupil in trouble looks for, and no more. */
export function callList({texts}: FirstView, helplines: readonly (Helpline | undefined)[]): TemplateResult {
  return html`
    <ul class="calls" part="call">
      ${helplines.map(
        (line) =>
          line &&
          html`
            <li>
              <b>${line.id === '113-suicide-prevention' ? texts.crisis : line.name}</b>
              <span class="ways-to">
                ${line.phone ? phoneNumber(line.phone) : nothing}
                ${
                  line.chat
                    ? html`<a href=${line.chat} target="_blank" rel="noopener noreferrer"
                        >${texts.chat}<span class="hush"> ${line.name} ${texts.newTab}</span></a
                      >`
                    : nothing
                }
              </span>
            </li>
          `,
      )}
    </ul>
  `;
}
