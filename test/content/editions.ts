import {readdirSync} from 'node:fs';

import type {ZodMiniType} from 'zod/mini';

import type {ItemSources, LeftOut} from '../../src/content/sources.js';

export {type Item, itemsOf} from '../../stories/content/items.js';

/** One widget's Dutch content with its schema and sources: three files of the same name in three folders. */
export interface Edition {
  name: string;
  schema: ZodMiniType;
  content: unknown;
  sources: ItemSources;
  leftOut: LeftOut;
}

const names = readdirSync(new URL('../../src/content/sources/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));

/** Every edition there is, found by file name: src/content/sources/<name>.ts, src/content/nl/<name>.ts, src/content/form/<name>.ts. */
export const editions: readonly Edition[] = await Promise.all(
  names.map(async (name) => {
    const [{Content}, {content}, {sources, leftOut}] = await Promise.all([
      import(`../../src/content/form/${name}.ts`),
      import(`../../src/content/nl/${name}.ts`),
      import(`../../src/content/sources/${name}.ts`),
    ]);
    return {name, schema: Content, content, sources, leftOut};
  }),
);
