import type {Content} from '../form/startgesprek-guide.js';
import {join} from '../form/said.js';
import {structure} from '../structure/startgesprek-guide.js';
import words from '../words/nl/startgesprek-guide.json' with {type: 'json'};

export const content: Content = join(structure, words.content);
