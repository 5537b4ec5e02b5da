import type {Content} from '../form/signal-checklist.js';
import {join} from '../form/said.js';
import {structure} from '../structure/signal-checklist.js';
import words from '../words/nl/signal-checklist.json' with {type: 'json'};

export const content: Content = join(structure, words.content);
