import type {Content} from '../form/conversation-prompts.js';
import {join} from '../form/said.js';
import {structure} from '../structure/conversation-prompts.js';
import words from '../words/nl/conversation-prompts.json' with {type: 'json'};

export const content: Content = join(structure, words.content);
