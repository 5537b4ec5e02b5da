import type {Content} from '../form/team-together.js';
import {join} from '../form/said.js';
import {structure} from '../structure/team-together.js';
import words from '../words/nl/team-together.json' with {type: 'json'};

export const content: Content = join(structure, words.content);
