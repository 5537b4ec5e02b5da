import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {counted} from '../../content/form/fill.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import type {StaffResult} from '../parts/staff-client.js';
import type {InboxView} from './inbox-view.js';
import type {Letters} from './letters.js';
import {urgencyOf} from './urgency.js';

/** What choosing several needs of the inbox. */
interface Around {
  readonly letters: () => Letters | undefined;
  readonly view: () => InboxView;
  /** What was asked for; nothing when it failed, after saying why. */
  readonly done: <Value>(asked: Promise<StaffResult<Value>>) => Promise<Value | undefined>;
  readonly say: (words: string) => void;
  readonly focusOn: (selector: string) => Promise<void>;
}

/** Several messages at once: after junk, nobody can open each of them. */
export class Several {
  /** The ids of those that are chosen; nothing while nobody chooses. */
  chosen: ReadonlySet<string> | undefined;
  asking = false;

  readonly #host: ReactiveControllerHost;
  readonly #around: Around;

  constructor(host: ReactiveControllerHost, around: Around) {
    this.#host = host;
    this.#around = around;
  }

  /** Nobody chooses any more. */
  stop(): void {
    this.#set({chosen: undefined, asking: false});
  }

  /** Above the list: to begin with it, and what can be done with those that are chosen. */
  bar(shown: readonly InboxItem[]): TemplateResult | typeof nothing {
    const {texts, language, busy} = this.#around.view();
    const words = texts.several;
    const {chosen} = this;
    if (!chosen) {
      const begin = () => {
        this.#set({chosen: new Set()});
        void this.#around.focusOn('.several button');
      };
      return shown.length > 1
        ? html`<div class="btns no-print"><button class="btn soft" id="several" type="button" @click=${begin}>${words.begin}</button></div>`
        : nothing;
    }
    const off = busy || chosen.size === 0 ? 'true' : nothing;
    const some = (act: () => void) => () => void (off === nothing && act());
    return html`
      <div class="note several no-print" role="group" aria-label=${words.begin}>
        <p role="status">${counted(words.chosen, language, chosen.size)}</p>
        <div class="btns">
          <button class="btn second" type="button" @click=${() => this.#chooseAll(shown)}>${words.all}</button>
          <button class="btn second" type="button" aria-disabled=${off} @click=${some(() => void this.#read())}>${words.read}</button>
          <button class="btn second" type="button" aria-disabled=${off} @click=${some(() => this.#set({asking: true}))}>
            ${words.erase}
          </button>
          <button class="btn soft" type="button" @click=${() => this.#end()}>${words.end}</button>
        </div>
      </div>
    `;
  }

  /** Before a line of the list. */
  box({id}: InboxItem, name: string): TemplateResult | typeof nothing {
    const {chosen} = this;
    if (!chosen) return nothing;
    const handleChange = () => {
      const before = this.chosen ?? [];
      const others = [...before].filter((other) => other !== id);
      this.#set({chosen: new Set(others.length < [...before].length ? others : [...others, id])});
    };
    return html`<input type="checkbox" aria-label=${name} .checked=${live(chosen.has(id))} @change=${handleChange} />`;
  }

  /** Asks once, before all of them are erased. */
  dialog(): TemplateResult | typeof nothing {
    const {texts, language, busy} = this.#around.view();
    const {chosen, asking} = this;
    if (!asking || !chosen) return nothing;
    const keep = () => this.#set({asking: false});
    const handleKeep = (event: Event) => {
      // Closed, not only taken away: then the focus goes back to where it was.
      (event.currentTarget as HTMLElement).closest('dialog')!.close();
      keep();
    };
    return html`
      <dialog class="dialog" role="alertdialog" aria-labelledby="erase-title" aria-describedby="erase-text" @close=${keep}>
        <h2 class="note-title" id="erase-title">${counted(texts.several.eraseTitle, language, chosen.size)}</h2>
        <p id="erase-text">${texts.several.eraseText}</p>
        <div class="btns">
          <button class="btn" type="button" @click=${handleKeep}>${texts.several.no}</button>
          <button class="btn second" type="button" aria-disabled=${busy ? 'true' : nothing} @click=${() => void this.#erase()}>
            ${busy ? texts.erase.busy : texts.several.yes}
          </button>
        </div>
      </dialog>
    `;
  }

  /** What has to be read first is chosen by nobody's haste: that takes a hand. */
  #chooseAll(shown: readonly InboxItem[]): void {
    this.#set({chosen: new Set(shown.filter((item) => !urgencyOf(item)).map(({id}) => id))});
  }

  async #read(): Promise<void> {
    const {letters, view, done, say, focusOn} = this.#around;
    const ids = [...this.chosen!];
    if (!(await done(letters()!.markAll(ids, 'read')))) return;
    this.stop();
    say(counted(view().texts.several.wereRead, view().language, ids.length));
    await focusOn('#title');
  }

  async #erase(): Promise<void> {
    const {letters, view, done, say, focusOn} = this.#around;
    if (view().busy) return;
    const ids = [...this.chosen!];
    const erased = await done(letters()!.eraseAll(ids));
    const left = ids.filter((id) => letters()?.find(id));
    if (erased) this.stop();
    // Those that are still there stay chosen.
    else return this.#set({chosen: letters() && new Set(left), asking: false});
    say(counted(view().texts.several.wereErased, view().language, ids.length));
    await focusOn('#title');
  }

  #end(): void {
    this.stop();
    void this.#around.focusOn('#several');
  }

  #set(state: Partial<Pick<Several, 'chosen' | 'asking'>>): void {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}
