import type {Content} from '../form/pupil-panel.js';
import {join} from '../form/said.js';
import {structure} from '../structure/pupil-panel.js';
import words from '../words/nl/pupil-panel.json' with {type: 'json'};

export const content: Content = join(structure, words.content);
