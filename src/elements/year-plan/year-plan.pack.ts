import {content as helplines} from '../../content/nl/helplines.js';
import {registerWords} from '../../content/nl/register-words.js';
import {roleNames} from '../../content/nl/role-names.js';
import {workgroup, yearPlan} from '../../content/nl/team-together.js';
import desk from '../../content/words/nl/desk.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import guide from '../../content/words/nl/team-guide.json' with {type: 'json'};
import words from '../../content/words/nl/year-plan.json' with {type: 'json'};
import type {SharedContent} from '../../content/form/shared.js';
import type {Workgroup, YearPlan} from '../../content/form/team-together.js';
import type {Pack} from '../../portal/packs.js';
import type {YearPlanTexts} from './year-plan.texts.js';

/** The moments of a year and the meetings of the working group. */
export interface YearPlanContent extends SharedContent {
  readonly yearPlan: YearPlan;
  readonly workgroup: Workgroup;
  /** What is told and done is called so, by its code. */
  readonly register: Readonly<Record<'forms' | 'places' | 'since' | 'methods' | 'steps' | 'outcome', Readonly<Record<string, string>>>>;
}

export type YearPlanPack = Pack<YearPlanTexts, YearPlanContent>;

const {fields, newTab, idle, lists} = shared.texts;
const {together} = guide.texts;

/** Dutch, bundled with the element. */
export const pack: YearPlanPack = {
  widget: 'year-plan',
  lang: 'nl',
  texts: {...words.texts, token: {...desk.texts.token, ...words.texts.token}, together, fields, newTab, idle, lists},
  content: {yearPlan, workgroup, register: registerWords, helplines: helplines.helplines, roleNames},
};
