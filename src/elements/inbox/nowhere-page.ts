import {html, type TemplateResult} from 'lit';

import {heading} from '../parts/heading.js';
import type {InboxView} from './inbox-view.js';

/** Where there is no address to read from. */
export function nowherePage({texts: {nowhere}, level}: InboxView): TemplateResult {
  return html`
    ${heading(level(), nowhere.title)}
    <p>${nowhere.text}</p>
  `;
}
