import type {Content} from '../form/methods.js';
import {join} from '../form/said.js';
import {structure} from '../structure/methods.js';
import words from '../words/nl/methods.json' with {type: 'json'};

export const content: Content = join(structure, words.content);
