import {readdirSync} from 'node:fs';

import type {ZodMiniType} from 'zod/mini';

import type {ItemSources, LeftOut} from '../../src/content/sources.js';

/** One widget's Dutch content with its schema and sources: three files of the same name in three folders. */
export interface Edition {
  name: string;
  schema: ZodMiniType;
  content: unknown;
  sources: ItemSources;
  leftOut: LeftOut;
}

/** An object in a content tree that has an id; `texts` are its own words, without those of the items inside it. */
export interface Item {
  id: string;
  /** Whether it says something by itself (has a `text`), so that it needs a source. */
  speaks: boolean;
  texts: readonly string[];
}

const names = readdirSync(new URL('../../src/content/sources/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));

/** Every edition there is, found by file name: src/content/sources/<name>.ts, src/content/nl/<name>.ts, src/protocol/content/<name>.ts. */
export const editions: readonly Edition[] = await Promise.all(
  names.map(async (name) => {
    const [{Content}, {content}, {sources, leftOut}] = await Promise.all([
      import(`../../src/protocol/content/${name}.ts`),
      import(`../../src/content/nl/${name}.ts`),
      import(`../../src/content/sources/${name}.ts`),
    ]);
    return {name, schema: Content, content, sources, leftOut};
  }),
);

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
