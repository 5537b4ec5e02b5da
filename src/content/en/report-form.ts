import type {ReportFormContent} from '../../elements/report-form/report-form.pack.js';
import {join} from '../form/said.js';
import {structure} from '../structure/report-form.js';
import {structure as sharedStructure} from '../structure/shared.js';
import words from '../words/en/report-form.json' with {type: 'json'};
import sharedWords from '../words/en/shared.json' with {type: 'json'};

export const content: ReportFormContent = {...join(structure, words.content), ...join(sharedStructure, sharedWords.content)};
