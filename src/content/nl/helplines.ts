import type {Content} from '../form/helplines.js';
import {join} from '../form/said.js';
import {structure} from '../structure/shared.js';
import words from '../words/nl/shared.json' with {type: 'json'};

const {helplines} = join(structure, words.content);
export const content: Content = {helplines};
