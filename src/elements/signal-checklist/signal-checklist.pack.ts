import {content as helplines} from '../../content/nl/helplines.js';
import {roleNames} from '../../content/nl/role-names.js';
import {content as signalChecklist} from '../../content/nl/signal-checklist.js';
import words from '../../content/words/nl/signal-checklist.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/signal-checklist.js';
import type {Helpline} from '../../protocol/school/helpline.js';
import type {SignalChecklistTexts} from './signal-checklist.texts.js';

/** What the checklist tells: its own content, the helplines and the names of roles. */
export interface SignalChecklistContent extends Content {
  readonly helplines: readonly Helpline[];
  readonly roleNames: Readonly<Record<string, string>>;
}

export type SignalChecklistPack = Pack<SignalChecklistTexts, SignalChecklistContent>;

const {newTab, lists, fields, sending, idle} = shared.texts;

/** Dutch, bundled with the element. */
export const pack: SignalChecklistPack = {
  widget: 'signal-checklist',
  lang: 'nl',
  texts: {...words.texts, newTab, lists, fields, sending, idle},
  content: {...signalChecklist, helplines: helplines.helplines, roleNames},
};
