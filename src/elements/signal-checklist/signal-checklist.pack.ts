import {content as helplines} from '../../content/nl/helplines.js';
import {roleNames} from '../../content/nl/role-names.js';
import {content as signalChecklist} from '../../content/nl/signal-checklist.js';
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/signal-checklist.js';
import type {Helpline} from '../../protocol/school/helpline.js';
import {nl, type SignalChecklistTexts} from './signal-checklist.texts.js';

/** What the checklist tells: its own content, the helplines and the names of roles. */
export interface SignalChecklistContent extends Content {
  readonly helplines: readonly Helpline[];
  readonly roleNames: Readonly<Record<string, string>>;
}

export type SignalChecklistPack = Pack<SignalChecklistTexts, SignalChecklistContent>;

/** Dutch, bundled with the element. */
export const pack: SignalChecklistPack = {
  widget: 'signal-checklist',
  lang: 'nl',
  texts: nl,
  content: {...signalChecklist, helplines: helplines.helplines, roleNames},
};
