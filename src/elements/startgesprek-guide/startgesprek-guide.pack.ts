import {roleNames} from '../../content/nl/role-names.js';
import {content} from '../../content/nl/startgesprek-guide.js';
import words from '../../content/words/nl/startgesprek-guide.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/startgesprek-guide.js';
import type {StartgesprekGuideTexts} from './startgesprek-guide.texts.js';
import type {OwnWords, SharedContent} from '../../content/form/shared.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {GuideWords} from '../../content/structure/texts/startgesprek-guide.js';

/** What the guide tells: its own content, and the names of roles. */
export interface StartgesprekGuideContent extends Content, Pick<SharedContent, 'roleNames'> {}

export type StartgesprekGuidePack = Pack<StartgesprekGuideTexts, StartgesprekGuideContent>;

/** Puts the pack of one language together. */
export function packIn(
  lang: string,
  own: OwnWords<GuideWords, Content>,
  shared: OwnWords<Pick<SharedTexts, 'lists' | 'fields' | 'sending' | 'aloud' | 'part' | 'promises'>, Pick<SharedContent, 'roleNames'>>,
): StartgesprekGuidePack {
  const {lists, fields, sending, aloud, part, promises} = shared.texts;
  return {
    widget: 'startgesprek-guide',
    lang,
    texts: {...own.texts, lists, fields, sending, aloud, part, promises},
    content: {...own.content, roleNames: shared.content.roleNames},
  };
}

// What the widget does not say stays out of its file.
const {lists, fields, sending, aloud, part, promises} = shared.texts;

/** Dutch, bundled with the element. */
export const pack = packIn(
  'nl',
  {texts: words.texts, content},
  {texts: {lists, fields, sending, aloud, part, promises}, content: {roleNames}},
);
