import {content as helplines} from '../../content/nl/helplines.js';
import {roleNames} from '../../content/nl/role-names.js';
import {content} from '../../content/nl/signal-checklist.js';
import words from '../../content/words/nl/signal-checklist.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/signal-checklist.js';
import type {SignalChecklistTexts} from './signal-checklist.texts.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {OwnWords, SharedContent} from '../../content/form/shared.js';
import type {ChecklistWords} from '../../content/structure/texts/signal-checklist.js';

/** What the checklist tells: its own content, the helplines and the names of roles. */
export interface SignalChecklistContent extends Content, SharedContent {}

export type SignalChecklistPack = Pack<SignalChecklistTexts, SignalChecklistContent>;

/** Puts the pack of one language together. */
export function packIn(
  lang: string,
  own: OwnWords<ChecklistWords, Content>,
  shared: OwnWords<Pick<SharedTexts, 'newTab' | 'lists' | 'fields' | 'sending' | 'aloud' | 'part' | 'idle' | 'promises'>, SharedContent>,
): SignalChecklistPack {
  const {newTab, lists, fields, sending, aloud, part, idle, promises} = shared.texts;
  return {
    widget: 'signal-checklist',
    lang,
    texts: {...own.texts, newTab, lists, fields, sending, aloud, part, idle, promises},
    content: {...own.content, ...shared.content},
  };
}

// What the widget does not say stays out of its file.
const {newTab, lists, fields, sending, aloud, part, idle, promises} = shared.texts;

/** Dutch, bundled with the element. */
export const pack = packIn(
  'nl',
  {texts: words.texts, content},
  {texts: {newTab, lists, fields, sending, aloud, part, idle, promises}, content: {helplines: helplines.helplines, roleNames}},
);
