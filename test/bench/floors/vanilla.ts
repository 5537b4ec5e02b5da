import data from 'bench:screen';
import css from './style.css';
import type {Block, Screen} from '../screens.js';

const screen = data as Screen; // put in by the bundler

// The floor of ratios: a custom element as somebody would write it by hand who wants nothing but speed. It draws one string, once,
// and touches only what a tick changes.

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const text = (words: string) => words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const paragraphs = (items: readonly string[]) => items.map((words) => `<p>${text(words)}</p>`).join('');

function draw(block: Block, index: number): string {
  switch (block.kind) {
    case 'words':
      return `${block.title ? `<h3>${text(block.title)}</h3>` : ''}${paragraphs(block.paragraphs)}`;
    case 'choices':
      return `<fieldset><legend>${text(block.legend)}</legend>${block.options
        .map(
          ({id, text: words, hint}) =>
            `<div class="row"><label><input type="${block.many ? 'checkbox' : 'radio'}" name="${index}" value="${id}"><span>${text(words)}${hint ? `<br><small>${text(hint)}</small>` : ''}</span></label>${
              block.unsure ? `<button type="button" value="${id}" aria-pressed="false">?</button>` : ''
            }</div>`,
        )
        .join('')}</fieldset>`;
    case 'fields':
      return block.fields.map(({id, label}) => `<label>${text(label)} <input type="text" id="${id}" autocomplete="off"></label>`).join('');
    case 'folded':
      return `<details><summary>${text(block.title)}</summary>${paragraphs(block.paragraphs)}</details>`;
    case 'numbers':
      return `<ul>${block.items.map(({name, phone}) => `<li>${text(name)} <a href="tel:${phone.replace(/\D/g, '')}">${phone}</a></li>`).join('')}</ul>`;
    case 'buttons':
      return `<p>${block.labels.map((label) => `<button type="button">${text(label)}</button>`).join(' ')}</p>`;
  }
}

const page = `<h2>${text(screen.title)}</h2><p>${text(screen.lead)}</p>${screen.blocks.map(draw).join('')}<p role="status"></p>`;

class Floor extends HTMLElement {
  readonly #marks = new Map<string, 'yes' | 'unsure'>();

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    // eslint-disable-next-line no-restricted-properties -- the fastest way there is, with text that was escaped
    root.innerHTML = page;
    root.addEventListener('change', ({target}) => {
      const {value, checked} = target as HTMLInputElement;
      this.#mark(value, checked ? 'yes' : undefined);
    });
    root.addEventListener('click', ({target}) => {
      const {value, ariaPressed} = target as HTMLButtonElement;
      if (ariaPressed !== null) this.#mark(value, ariaPressed === 'true' ? undefined : 'unsure');
    });
  }

  #mark(id: string, mark: 'yes' | 'unsure' | undefined) {
    if (mark) this.#marks.set(id, mark);
    else this.#marks.delete(id);
    const root = this.shadowRoot!;
    const button = root.querySelector<HTMLButtonElement>(`button[value="${id}"]`);
    if (button) {
      button.ariaPressed = String(mark === 'unsure');
      root.querySelector<HTMLInputElement>(`input[value="${id}"]`)!.checked = mark === 'yes';
    }
    root.querySelector('[role=status]')!.textContent = [...this.#marks.keys()].join(' ');
  }
}

customElements.define('bench-floor', Floor);
