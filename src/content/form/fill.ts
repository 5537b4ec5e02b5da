declare const places: unique symbol;

/** A text with places in it, each a `{name}`. The type knows which, so that who fills it forgets none. */
export type Filled<Names extends string> = string & {readonly [places]?: Names};

/**
 * A text about a number, which stands at `{count}`: one for all, or one per plural form of its language. An exact number may have its own
 * (`"1"`); it wins, and costs no `Intl`, whose first use takes a tenth of a second on an old phone.
 */
export type Counted<Names extends string = never> = Filled<Names | 'count'> | CountedForms<Filled<Names | 'count'>>;

interface CountedForms<Form> extends Readonly<Partial<Record<Intl.LDMLPluralRule, Form>>> {
  readonly [exact: number]: Form;
  readonly other: Form;
}

/** How a language says that it is one of several, or that something stands beside something else. */
export interface ListTexts {
  /** Of what stands side by side: "Al langer, anders dan eerst". */
  readonly next: Filled<'list' | 'item'>;
  /** Before the last that can be chosen: "Anke, Bram of Chris". */
  readonly or: Filled<'list' | 'item'>;
  /** The same where an item has a comma of its own. */
  readonly nextLong: Filled<'list' | 'item'>;
  readonly orLong: Filled<'list' | 'item'>;
}

/** Puts the values in the places of a text. */
export function fill<Names extends string>(text: Filled<Names>, values: Readonly<Record<NoInfer<Names>, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: Names) => `${values[name] ?? place}`);
}

/** A text about a number, in the form that its language has for it. @param language BCP 47. */
export function counted<Names extends string = never>(
  text: Counted<Names>,
  language: string,
  count: number,
  ...[values]: [Names] extends [never] ? [] : [values: Readonly<Record<Names, string | number>>]
): string {
  // Whatever language has more forms than one, has one for `one`.
  const form =
    typeof text === 'string' ? text : (text[count] ?? (text.one && text[new Intl.PluralRules(language).select(count)]) ?? text.other);
  return fill<string>(form, {...values, count});
}

/** "Al langer, anders dan eerst": what is there, side by side. */
export function listed(items: readonly (string | false | undefined)[], {next}: Pick<ListTexts, 'next'>): string {
  let list = '';
  for (const item of items) list = list && item ? fill(next, {list, item}) : list || item || '';
  return list;
}

/**
 * "Anke, Bram of Chris"; with semicolons where a name has a comma of its own. How is said in words and not by `Intl.ListFormat`, which
 * knows nothing of such names, and this stands on a first page, where the first use of Intl costs too much.
 */
export function alternatives(names: readonly string[], {next, or, nextLong, orLong}: ListTexts): string {
  const [between, last] = names.some((name) => name.includes(',')) ? [nextLong, orLong] : [next, or];
  // Not by `reduce()`, of which old libraries have one of their own.
  let list = '';
  names.forEach((item, index) => (list = index ? fill(names[index + 1] === undefined ? last : between, {list, item}) : item));
  return list;
}
