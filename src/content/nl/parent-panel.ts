import type {Content, Panel, PanelTeam} from '../form/parent-panel.js';
import {join} from '../form/said.js';
import {structure} from '../structure/parent-panel.js';
import {structure as teamStructure} from '../structure/team-background.js';
import words from '../words/nl/parent-panel.json' with {type: 'json'};
import teamWords from '../words/nl/team-background.json' with {type: 'json'};

const {stepPlan: _, secondaryPlan: __, ...joined} = join(structure, words.content);

/** What the parent panel shows. */
export const panel: Panel = joined;

/** What people type for what we call otherwise. Apart, for who looks for something else. */
export const search: Panel['search'] = panel.search;

/** What only the team page shows. Apart from `panel`, so that it is no part of the panel’s file. */
export const team: PanelTeam = join(teamStructure, teamWords.content);

export const content: Content = {panel, team};
