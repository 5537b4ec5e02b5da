import type {ItemSources, LeftOut} from '../../src/content/sources.js';
import {readerWidgets} from '../../src/elements/widgets.js';

/** What one widget, or the team, is told, with where it comes from. */
export interface Edition {
  name: string;
  content: unknown;
  sources: ItemSources;
  leftOut: LeftOut;
}

/** A widget that has only words on its buttons tells nothing. */
const telling = readerWidgets.map(({name}) => name).filter((name) => name !== 'answer-box');
/** What is told besides by widgets: by all of them, and to the team. */
const others = ['helplines', 'protocol', 'methods', 'team-guide', 'team-tips', 'team-together'];

/** All of them. (A browser cannot look into a folder; a test holds this list to what is there.) */
export const editions: readonly Edition[] = await Promise.all(
  [...telling, ...others].map(async (name) => {
    const [{content}, {sources, leftOut}] = (await Promise.all([
      import(`../../src/content/nl/${name}.ts`),
      import(`../../src/content/sources/${name}.ts`),
    ])) as [Pick<Edition, 'content'>, Pick<Edition, 'sources' | 'leftOut'>];
    return {name, content, sources, leftOut};
  }),
);
