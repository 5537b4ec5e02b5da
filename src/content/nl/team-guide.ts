import type {Content} from '../form/team-guide.js';
import {join} from '../form/said.js';
import {structure} from '../structure/team-guide.js';
import words from '../words/nl/team-guide.json' with {type: 'json'};

export const content: Content = join(structure, words.content);
