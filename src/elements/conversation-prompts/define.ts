import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {ConversationPrompts} from './conversation-prompts.js';

defineOnce('pleinwacht-conversation-prompts', ConversationPrompts);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-conversation-prompts': ConversationPrompts;
  }
}
