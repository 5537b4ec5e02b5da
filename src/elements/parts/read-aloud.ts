import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import type {AloudTexts} from '../../content/structure/texts/shared.js';
import {ReadAloudController} from '../../controllers/read-aloud-controller.js';
import {soundIcon, stopIcon} from './icons.js';

/** In which words the buttons are, and in which language the widget speaks now. */
interface Spoken {
  readonly texts: {readonly aloud: AloudTexts};
  readonly language: string;
}

/** The page in view. */
const page = '[part=page]';

/** The buttons that read what is in view aloud, or stop; nothing where the device has no voice of its own for the language. */
export class ReadAloud {
  readonly #voice: ReadAloudController;
  readonly #spoken: () => Spoken;

  constructor(host: ReactiveControllerHost & Element, spoken: () => Spoken) {
    this.#voice = new ReadAloudController(host);
    this.#spoken = spoken;
  }

  stop(): void {
    this.#voice.stop();
  }

  /** @param region selects what is read. */
  button(region = page): TemplateResult | typeof nothing {
    const act = this.#act(region);
    return act ? html`<button class="btn soft" type="button" @click=${act.press}>${act.icon} ${act.words}</button>` : nothing;
  }

  /** For the page in view, in its corner, where there is room for a picture alone. */
  corner(): TemplateResult | typeof nothing {
    const act = this.#act(page);
    if (!act) return nothing;
    const {words, press, icon} = act;
    return html`<button class="btn soft aloud" type="button" title=${words} aria-label=${words} @click=${press}>${icon}</button>`;
  }

  #act(region: string) {
    const {texts, language} = this.#spoken();
    if (!this.#voice.canRead(language)) return undefined;
    const reads = this.#voice.reading === region;
    const press = () => this.#voice.toggle(region, language);
    return reads ? {words: texts.aloud.stop, icon: stopIcon(), press} : {words: texts.aloud.read, icon: soundIcon(), press};
  }
}
