import type {LitElement, ReactiveController} from 'lit';

/** What was marked in the markup inside a tag: the names in `data-pleinwacht`, with what was written there. */
export type Marked = ReadonlyMap<string, string>;

type Field = HTMLInputElement & HTMLDetailsElement;

/**
 * Hands over what somebody ticked, wrote and opened in the markup inside the tag before the widget could be drawn, and the focus.
 * Once, with the first drawing; what was handed over is gone from the markup then.
 */
export class MarkupController implements ReactiveController {
  readonly #host: LitElement;
  readonly #take: (marked: Marked) => void;

  constructor(host: LitElement, take: (marked: Marked) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.hasUpdated) return;
    const marked = new Map<string, string>();
    for (const field of this.#fields) {
      const {checked, open, type, value} = field;
      if (checked || open || (value && /^text/.test(type))) marked.set(field.dataset['pleinwacht']!, value ?? '');
    }
    if (marked.size > 0) this.#take(marked);
  }

  hostUpdated(): void {
    if (this.#host.hasUpdated) return;
    const focused = (this.#host.getRootNode() as Document | ShadowRoot).activeElement;
    for (const field of this.#fields) {
      const twin = this.#twinOf(field);
      if (field.contains(focused)) {
        // By then the markup makes no more room on the page.
        void this.#host.updateComplete.then(() => (twin?.querySelector<HTMLElement>('summary, [tabindex]') ?? twin)?.focus());
      }
      // It may stand in a fold of its own.
      for (let at = field.open ? twin : null; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
      // The browser would keep it with the page.
      if (field.checked) field.checked = false;
      else if (field.value) field.value = '';
    }
  }

  get #fields(): NodeListOf<Field> {
    return this.#host.querySelectorAll<Field>('[data-pleinwacht]');
  }

  /** Its like in what the widget drew. */
  #twinOf({dataset}: HTMLElement): HTMLElement | null {
    const name = CSS.escape(dataset['pleinwacht']!);
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${name}, [value=${name}]`);
  }
}
