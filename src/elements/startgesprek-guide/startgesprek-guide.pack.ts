import {roleNames} from '../../content/nl/role-names.js';
import {content as guide} from '../../content/nl/startgesprek-guide.js';
import words from '../../content/words/nl/startgesprek-guide.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/startgesprek-guide.js';
import type {StartgesprekGuideTexts} from './startgesprek-guide.texts.js';

/** What the guide tells: its own content, and the names of roles. */
export interface StartgesprekGuideContent extends Content {
  readonly roleNames: Readonly<Record<string, string>>;
}

export type StartgesprekGuidePack = Pack<StartgesprekGuideTexts, StartgesprekGuideContent>;

const {lists, fields, sending} = shared.texts;

/** Dutch, bundled with the element. */
export const pack: StartgesprekGuidePack = {
  widget: 'startgesprek-guide',
  lang: 'nl',
  texts: {...words.texts, lists, fields, sending},
  content: {...guide, roleNames},
};
