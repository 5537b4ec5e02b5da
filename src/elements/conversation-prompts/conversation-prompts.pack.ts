import {content as prompts} from '../../content/nl/conversation-prompts.js';
import {content as helplines} from '../../content/nl/helplines.js';
import {roleNames} from '../../content/nl/role-names.js';
import words from '../../content/words/nl/conversation-prompts.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/conversation-prompts.js';
import type {Helpline} from '../../protocol/school/helpline.js';
import {promptsTexts, type PromptsTexts} from './conversation-prompts.texts.js';

/** What the cards tell: their own content, the helplines and the names of roles. */
export interface PromptsContent extends Content {
  readonly helplines: readonly Helpline[];
  readonly roleNames: Readonly<Record<string, string>>;
}

export type PromptsPack = Pack<PromptsTexts, PromptsContent>;

/** Dutch, bundled with the element. */
export const pack: PromptsPack = {
  widget: 'conversation-prompts',
  lang: 'nl',
  texts: promptsTexts(words.texts, shared.texts),
  content: {...prompts, helplines: helplines.helplines, roleNames},
};
