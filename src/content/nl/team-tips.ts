import type {Content} from '../form/team-tips.js';
import {join} from '../form/said.js';
import {structure} from '../structure/team-tips.js';
import words from '../words/nl/team-tips.json' with {type: 'json'};

export const content: Content = join(structure, words.content);
