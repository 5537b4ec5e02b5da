/** An object in a content tree that has an id; `texts` are its own words, without those of the items inside it. */
export interface Item {
  id: string;
  /** Whether it says something by itself (has a `text`), so that it needs a source. */
  speaks: boolean;
  texts: readonly string[];
}

/** All items of a content tree, in reading order. */
export function itemsOf(content: unknown): Item[] {
  const items: Item[] = [];
  visit(content, []);
  return items;

  function visit(value: unknown, texts: string[]): void {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach((item) => visit(item, texts));
    else if (typeof value === 'object' && value !== null) {
      const members = Object.entries(value);
      if (typeof (value as {id?: unknown}).id !== 'string') return members.forEach(([, member]) => visit(member, texts));
      const item = {id: (value as {id: string}).id, speaks: 'text' in value, texts: [] as string[]};
      items.push(item);
      members.filter(([key]) => key !== 'id').forEach(([, member]) => visit(member, item.texts));
    }
  }
}
