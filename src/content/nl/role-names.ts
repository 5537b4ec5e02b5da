import type {Role} from '../../protocol/school/role.js';
import {join} from '../form/said.js';
import {structure} from '../structure/shared.js';
import words from '../words/nl/shared.json' with {type: 'json'};

export const roleNames: Readonly<Record<Role, string> & Record<string, string>> = join(structure, words.content).roleNames;
