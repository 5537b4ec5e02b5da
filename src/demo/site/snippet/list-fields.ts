import type {Loose} from './school-fields.js';
import type {ItemField, SchoolList, Values} from './school-lists.js';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** One list of the school file as fields, folded until somebody wants them. */
export class ListFields {
  readonly element = document.createElement('details');
  readonly #list: SchoolList;
  readonly #items = document.createElement('div');
  readonly #count = document.createElement('span');

  constructor(list: SchoolList) {
    this.#list = list;
    const summary = made('summary', `${list.title} `);
    this.#count.className = 'quiet';
    summary.append(this.#count);
    this.#items.className = 'items';
    const add = made('button', list.add, {className: 'way', type: 'button'});
    add.dataset['list'] = list.path;
    add.dataset['action'] = 'add-item';
    const ways = document.createElement('p');
    ways.append(add);
    this.element.append(summary, ...(list.hint ? [made('p', list.hint, {className: 'quiet small'})] : []), this.#items, ways);
  }

  get path(): string {
    return this.#list.path;
  }

  /** What the fields say, put into the file. */
  read(file: Loose): Loose {
    const before = this.#list.items(file);
    // Nothing to say, and nothing to take away.
    if (before.length === 0 && this.#items.childElementCount === 0) return file;
    const items = [...this.#items.children].map((item, index) =>
      this.#list.toItem(valuesOf(item), before[index] ?? this.#list.fresh(index)),
    );
    return this.#list.put(file, items);
  }

  fill(file: Loose): void {
    const items = this.#list.items(file);
    while (this.#items.childElementCount > items.length) this.#items.lastElementChild!.remove();
    while (this.#items.childElementCount < items.length) this.#items.append(this.#itemFields(this.#items.childElementCount));
    this.#count.textContent = items.length > 0 ? `(${items.length})` : '';
    for (const [index, item] of items.entries()) {
      const values = this.#list.toValues(item);
      for (const field of fieldsOf(this.#items.children[index]!)) {
        const text = values[field.dataset['value']!] ?? '';
        // A choice of the school's own.
        if (field instanceof HTMLSelectElement && ![...field.options].some(({value}) => value === text)) field.add(new Option(text, text));
        if (field.value !== text && field !== document.activeElement) field.value = text;
      }
    }
  }

  /** The file with one more, empty, of which the first field gets the focus once it is filled in. */
  add(file: Loose): Loose {
    const items = this.#list.items(file);
    return this.#list.put(file, [...items, this.#list.fresh(items.length)]);
  }

  remove(file: Loose, item: Element): Loose {
    const index = [...this.#items.children].indexOf(item);
    return this.#list.put(
      file,
      this.#list.items(file).filter((_, other) => other !== index),
    );
  }

  focusLast(): void {
    (this.#items.lastElementChild?.querySelector<HTMLElement>('[data-value]') ?? this.focusable).focus();
  }

  get focusable(): HTMLElement {
    return this.element.querySelector('button[data-action=add-item]')!;
  }

  #itemFields(index: number): HTMLFieldSetElement {
    const item = document.createElement('fieldset');
    item.className = 'inner person';
    const remove = made('button', 'Haal weg', {className: 'way', type: 'button'});
    remove.dataset['action'] = 'remove-item';
    remove.dataset['list'] = this.#list.path;
    const ways = document.createElement('p');
    ways.append(remove);
    item.append(made('legend', `${this.#list.one} ${index + 1}`), ...this.#list.fields.map((field) => this.#fieldFor(field, index)), ways);
    return item;
  }

  #fieldFor({name, label, kind, choices}: ItemField, index: number): HTMLElement {
    const path = `${this.#list.path}[${index}].${name}`;
    const id = `list-${path.replace(/[^A-Za-z0-9]+/g, '-')}`;
    const field = choices ? document.createElement('select') : document.createElement(kind === 'long' ? 'textarea' : 'input');
    for (const [value, text] of Object.entries(choices ?? {})) (field as HTMLSelectElement).add(new Option(text, value));
    if (kind === 'long') (field as HTMLTextAreaElement).rows = 3;
    else if (kind === 'date') (field as HTMLInputElement).type = 'date';
    else if (kind) field.inputMode = kind === 'number' ? 'numeric' : kind;
    if (kind === 'url') (field as HTMLInputElement).placeholder = 'https://';
    field.id = id;
    Object.assign(field.dataset, {value: name, path});
    field.setAttribute('aria-describedby', `${id}-fault`);
    const place = document.createElement('div');
    place.className = 'field';
    place.append(made('label', label, {htmlFor: id}), field, made('p', '', {className: 'fault', id: `${id}-fault`}));
    return place;
  }
}

function fieldsOf(item: Element): Field[] {
  return [...item.querySelectorAll<Field>('[data-value]')];
}

function valuesOf(item: Element): Values {
  return Object.fromEntries(fieldsOf(item).map((field) => [field.dataset['value']!, field.value.trim()]));
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  members: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), members);
  element.textContent = text;
  return element;
}
