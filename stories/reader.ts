import type {LitElement} from 'lit';
import {expect, userEvent} from 'storybook/test';

type WidgetTag = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends LitElement ? Tag : never;
}[keyof HTMLElementTagNameMap];

/** Somebody who uses a widget in the play function of a story: by what its screen says, with the pointer and the keys. */
export class Reader<Widget extends LitElement = LitElement> {
  private constructor(readonly widget: Widget) {}

  /** At a widget of the story, once it has drawn itself. */
  static async at<Tag extends WidgetTag>(canvasElement: HTMLElement, tag: Tag, index = 0): Promise<Reader<HTMLElementTagNameMap[Tag]>> {
    const widget = canvasElement.querySelectorAll(tag)[index];
    if (!widget) throw new Error(`expected <${tag}> in the story, found none`);
    const reader = new Reader(widget);
    await reader.settled();
    return reader;
  }

  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  /** Everything that can be read on the screen. */
  get sees(): string {
    return wordsOf(this.#page);
  }

  /** The title of the page in view. */
  get title(): string {
    return wordsOf(this.#page.querySelector('#title'));
  }

  /** The buttons in view, by their words. */
  get buttons(): readonly string[] {
    return this.#all('button').map(nameOf);
  }

  /** What has the focus, by its words. */
  get focused(): string {
    const {activeElement} = this.root;
    return activeElement ? nameOf(activeElement) : '';
  }

  /** Whether the field with this label has the focus. (Fields themselves are never expected: a failure would be printed for minutes.) */
  isIn(label: string): boolean {
    return this.root.activeElement === this.field(label);
  }

  /** Whether there is such a thing on the page. */
  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  /** A part of the widget; its words when there is one. */
  part(name: string): string | undefined {
    const found = this.root.querySelector(`[part=${name}]`);
    return found ? wordsOf(found) : undefined;
  }

  /** A button, link or title to unfold, whose words begin so. */
  async press(name: string): Promise<void> {
    await userEvent.click(this.#named('button, summary, a', name));
    await this.settled();
  }

  /** A choice or a tick, whose words begin so. */
  async choose(name: string): Promise<void> {
    await userEvent.click(this.#named('label', name));
    await this.settled();
  }

  /** Types into the field with this label. */
  async type(label: string, words: string): Promise<void> {
    await userEvent.type(this.field(label), words, {delay: null});
    await this.settled();
  }

  /** Chooses from a list that unfolds. */
  async select(label: string, option: string): Promise<void> {
    const list = this.field(label) as HTMLElement as HTMLSelectElement;
    const found = [...list.options].find((one) => wordsOf(one) === option);
    if (!found) throw new Error(`expected "${option}" under "${label}", found ${[...list.options].map(wordsOf).join(' | ')}`);
    await userEvent.selectOptions(list, found);
    await this.settled();
  }

  /** Gives files to the field with this label. */
  async choosesFiles(label: string, ...files: File[]): Promise<void> {
    await userEvent.upload(this.field(label), files);
    await this.settled();
  }

  /** The field with this label. */
  field(label: string): HTMLInputElement {
    const {control} = this.#named('label', label) as HTMLLabelElement;
    if (!control) throw new Error(`expected a field behind the label "${label}", found none`);
    return control as HTMLInputElement;
  }

  /** What was pressed is drawn, and the focus is where it should be. */
  async settled(): Promise<void> {
    await this.widget.updateComplete;
    await this.widget.updateComplete;
  }

  get #page(): HTMLElement {
    return this.root.querySelector<HTMLElement>('dialog[open]') ?? this.root.querySelector<HTMLElement>('[part=page]')!;
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility({visibilityProperty: true}));
  }

  /** Throws with what there was instead, as a person would look around. */
  #named(selector: string, name: string): HTMLElement {
    const all = this.#all(selector);
    const found = all.find((element) => nameOf(element) === name) ?? all.find((element) => nameOf(element).startsWith(name));
    if (!found) throw new Error(`expected "${name}" on "${this.title}", found ${all.slice(0, 20).map(nameOf).join(' | ')}`);
    return found;
  }
}

/** Expects words to be read on the screen, and others not. */
export async function expectToRead(reader: Reader, ...words: readonly string[]): Promise<void> {
  for (const each of words) await expect(reader.sees).toContain(each);
}

/** As a screen reader calls it: without what is only drawn. */
function nameOf(element: Element): string {
  const heard = element.cloneNode(true) as Element;
  for (const drawn of heard.querySelectorAll('[aria-hidden=true]')) drawn.remove();
  return element.ariaLabel ?? wordsOf(heard);
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
