import {roleNames} from '../../content/nl/role-names.js';
import {content as guide} from '../../content/nl/startgesprek-guide.js';
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/startgesprek-guide.js';
import {nl, type StartgesprekGuideTexts} from './startgesprek-guide.texts.js';

/** What the guide tells: its own content, and the names of roles. */
export interface StartgesprekGuideContent extends Content {
  readonly roleNames: Readonly<Record<string, string>>;
}

export type StartgesprekGuidePack = Pack<StartgesprekGuideTexts, StartgesprekGuideContent>;

/** Dutch, bundled with the element. */
export const pack: StartgesprekGuidePack = {
  widget: 'startgesprek-guide',
  lang: 'nl',
  texts: nl,
  content: {...guide, roleNames},
};
