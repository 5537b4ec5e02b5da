import {html, nothing, type TemplateResult} from 'lit';

import type {ReadAloudController} from '../../controllers/read-aloud-controller.js';
import {soundIcon} from './icons.js';

interface ReadAloudTexts {
  readonly readAloud: string;
  readonly stopReading: string;
}

/**
 * The button that reads the page in view aloud, or stops; nothing where the device has no voice of its own for the language.
 *
 * @param passages what is read, in order; looked up when the button is pressed.
 */
export function readAloudButton(
  aloud: ReadAloudController,
  texts: ReadAloudTexts,
  language: string,
  passages: () => Iterable<Element>,
): TemplateResult | typeof nothing {
  if (!aloud.canRead(language)) return nothing;
  const read = () =>
    aloud.read(
      Array.from(passages(), (element) => element.textContent?.trim() ?? ''),
      language,
    );
  return html`
    <button class="btn soft" type="button" @click=${() => (aloud.speaking ? aloud.stop() : read())}>
      ${soundIcon()} ${aloud.speaking ? texts.stopReading : texts.readAloud}
    </button>
  `;
}
