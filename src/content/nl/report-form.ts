import type {Content} from '../form/report-form.js';
import {join} from '../form/said.js';
import {structure} from '../structure/report-form.js';
import words from '../words/nl/report-form.json' with {type: 'json'};

export const content: Content = join(structure, words.content);
