import data from 'bench:screen';
import css from './style.css';
import {html, LitElement, nothing, unsafeCSS} from 'lit';
import type {Block, Screen} from '../screens.js';

const screen = data as Screen; // put in by the bundler

// The floor of Lit: the same job with LitElement and nothing else of ours.

type Mark = 'yes' | 'unsure' | undefined;

const paragraphs = (items: readonly string[]) => items.map((words) => html`<p>${words}</p>`);

class Floor extends LitElement {
  static override styles = unsafeCSS(css);
  static override properties = {marks: {state: true}};
  declare marks: Readonly<Record<string, Mark>>;

  constructor() {
    super();
    this.marks = {};
  }

  protected override render() {
    return html`
      <h2>${screen.title}</h2>
      <p>${screen.lead}</p>
      ${screen.blocks.map((block, index) => this.#draw(block, index))}
      <p role="status">${Object.keys(this.marks).join(' ')}</p>
    `;
  }

  #draw(block: Block, index: number): unknown {
    switch (block.kind) {
      case 'words':
        return html`${block.title ? html`<h3>${block.title}</h3>` : nothing}${paragraphs(block.paragraphs)}`;
      case 'choices':
        return html`<fieldset>
          <legend>${block.legend}</legend>
          ${block.options.map(
            ({id, text, hint}) =>
              html`<div class="row">
                <label
                  ><input
                    type=${block.many ? 'checkbox' : 'radio'}
                    name=${index}
                    value=${id}
                    .checked=${this.marks[id] === 'yes'}
                    @change=${(event: Event) => this.#mark(id, (event.target as HTMLInputElement).checked ? 'yes' : undefined)}
                  /><span>${text}${hint ? html`<br /><small>${hint}</small>` : nothing}</span></label
                >${
                  block.unsure
                    ? html`<button
                        type="button"
                        aria-pressed=${this.marks[id] === 'unsure'}
                        @click=${() => this.#mark(id, this.marks[id] === 'unsure' ? undefined : 'unsure')}
                      >
                        ?
                      </button>`
                    : nothing
                }
              </div>`,
          )}
        </fieldset>`;
      case 'fields':
        return block.fields.map(({id, label}) => html`<label>${label} <input type="text" id=${id} autocomplete="off" /></label>`);
      case 'folded':
        return html`<details>
          <summary>${block.title}</summary>
          ${paragraphs(block.paragraphs)}
        </details>`;
      case 'numbers':
        return html`<ul>
          ${block.items.map(({name, phone}) => html`<li>${name} <a href="tel:${phone.replace(/\D/g, '')}">${phone}</a></li>`)}
        </ul>`;
      case 'buttons':
        return html`<p>${block.labels.map((label) => html`<button type="button">${label}</button> `)}</p>`;
    }
  }

  #mark(id: string, mark: Mark) {
    const {[id]: _, ...others} = this.marks;
    this.marks = mark ? {...others, [id]: mark} : others;
  }
}

customElements.define('bench-floor', Floor);
