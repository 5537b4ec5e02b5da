import type {Helpline} from '../../protocol/school/helpline.js';
import type {Content} from '../form/report-form.js';
import {join} from '../form/said.js';
import {structure} from '../structure/report-form.js';
import {structure as shared} from '../structure/shared.js';
import words from '../words/en/report-form.json' with {type: 'json'};
import sharedWords from '../words/en/shared.json' with {type: 'json'};

export const content: Content & {helplines: Helpline[]; roleNames: Record<string, string>} = {
  ...join(structure, words.content),
  ...join(shared, sharedWords.content),
};
