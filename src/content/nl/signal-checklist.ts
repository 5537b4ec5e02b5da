import type {Content, Traits} from '../form/signal-checklist.js';
import {join} from '../form/said.js';
import {structure} from '../structure/signal-checklist.js';
import words from '../words/nl/signal-checklist.json' with {type: 'json'};

export const content: Content = join(structure, words.content);

/** Apart, for who shows nothing else of it. */
export const traits: Traits = content.traits;
