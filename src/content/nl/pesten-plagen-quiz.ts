import type {Content} from '../form/pesten-plagen-quiz.js';
import {join} from '../form/said.js';
import {structure} from '../structure/pesten-plagen-quiz.js';
import words from '../words/nl/pesten-plagen-quiz.json' with {type: 'json'};

export const content: Content = join(structure, words.content);
