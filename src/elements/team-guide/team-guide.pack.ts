import {content as helplines} from '../../content/nl/helplines.js';
import {content as methods} from '../../content/nl/methods.js';
import {search, team} from '../../content/nl/parent-panel.js';
import {content as protocol} from '../../content/nl/protocol.js';
import {roleNames} from '../../content/nl/role-names.js';
import {traits} from '../../content/nl/signal-checklist.js';
import {content as own} from '../../content/nl/team-guide.js';
import {content as tips} from '../../content/nl/team-tips.js';
import {content as together} from '../../content/nl/team-together.js';
import panel from '../../content/words/nl/parent-panel.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import words from '../../content/words/nl/team-guide.json' with {type: 'json'};
import type {Content as Methods} from '../../content/form/methods.js';
import type {PanelTeam} from '../../content/form/parent-panel.js';
import type {Content as Protocol} from '../../content/form/protocol.js';
import type {SharedContent} from '../../content/form/shared.js';
import type {Traits} from '../../content/form/signal-checklist.js';
import type {Content as Own} from '../../content/form/team-guide.js';
import type {Content as Tips} from '../../content/form/team-tips.js';
import type {Content as Together} from '../../content/form/team-together.js';
import type {PanelWords} from '../../content/structure/texts/parent-panel.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {TeamGuideWords} from '../../content/structure/texts/team-guide.js';
import type {Pack} from '../../portal/packs.js';

/** Its own interface words, those that parents read around the same plan, and what all widgets say. */
export interface TeamGuideTexts extends TeamGuideWords, Pick<SharedTexts, 'newTab' | 'lists' | 'idle'> {
  readonly panel: Pick<PanelWords, 'plan' | 'checkedOn' | 'months'>;
}

/** Its own cards and duties, and every edition that staff read. */
export interface TeamGuideContent extends Omit<Own, 'search'>, SharedContent {
  readonly protocol: Protocol;
  readonly methods: Methods;
  readonly tips: Tips;
  readonly together: Together;
  readonly team: PanelTeam;
  readonly traits: Traits;
  readonly search: {readonly crisis: string; readonly same: Readonly<Record<string, string>>};
}

export type TeamGuidePack = Pack<TeamGuideTexts, TeamGuideContent>;

const {newTab, lists, idle} = shared.texts;
const {plan, checkedOn, months} = panel.texts;

/** Dutch, bundled with the element. */
export const pack: TeamGuidePack = {
  widget: 'team-guide',
  lang: 'nl',
  texts: {...words.texts, newTab, lists, idle, panel: {plan, checkedOn, months}},
  content: {
    ...own,
    protocol,
    methods,
    tips,
    together,
    team,
    traits,
    // What staff mean by a word goes before what parents mean by it.
    search: {crisis: search.crisis, same: {...search.same, ...own.search.same}},
    helplines: helplines.helplines,
    roleNames,
  },
};
