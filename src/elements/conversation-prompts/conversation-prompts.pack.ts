import {content} from '../../content/nl/conversation-prompts.js';
import {content as helplines} from '../../content/nl/helplines.js';
import {roleNames} from '../../content/nl/role-names.js';
import words from '../../content/words/nl/conversation-prompts.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/conversation-prompts.js';
import {promptsTexts, type PromptsTexts} from './conversation-prompts.texts.js';
import type {OwnWords, SharedContent, SharedWords} from '../../content/form/shared.js';
import type {PromptsWords} from '../../content/structure/texts/conversation-prompts.js';

/** What the cards tell: their own content, the helplines and the names of roles. */
export interface PromptsContent extends Content, SharedContent {}

export type PromptsPack = Pack<PromptsTexts, PromptsContent>;

/** Puts the pack of one language together. */
export function packIn(lang: string, own: OwnWords<PromptsWords, Content>, shared: SharedWords): PromptsPack {
  return {widget: 'conversation-prompts', lang, texts: promptsTexts(own.texts, shared.texts), content: {...own.content, ...shared.content}};
}

/** Dutch, bundled with the element. */
export const pack = packIn(
  'nl',
  {texts: words.texts, content},
  {texts: shared.texts, content: {helplines: helplines.helplines, roleNames}},
);
