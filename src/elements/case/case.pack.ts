import {content as helplines} from '../../content/nl/helplines.js';
import {content as methods} from '../../content/nl/methods.js';
import {cycle, secondaryPlan, stepPlan} from '../../content/nl/protocol.js';
import {roleNames} from '../../content/nl/role-names.js';
import desk from '../../content/words/nl/desk.json' with {type: 'json'};
import words from '../../content/words/nl/case.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Content as Methods} from '../../content/form/methods.js';
import type {SharedContent} from '../../content/form/shared.js';
import type {Pack} from '../../portal/packs.js';
import type {Phase, StepPlan} from '../../protocol/school/step-plan.js';
import type {CaseTexts} from './case.texts.js';

/** What a case is walked by: the plan, the methods, and what the four phases are called. */
export interface CaseContent extends SharedContent {
  readonly stepPlan: StepPlan;
  /** Read in its place at a secondary school. */
  readonly secondaryPlan: StepPlan;
  readonly methods: Pick<Methods, 'beforehand' | 'methods'>;
  readonly phases: readonly {readonly phase: Phase; readonly title: string}[];
}

export type CasePack = Pack<CaseTexts, CaseContent>;

const {fields, newTab, idle, lists} = shared.texts;

/** Dutch, bundled with the element. */
export const pack: CasePack = {
  widget: 'case',
  lang: 'nl',
  texts: {...words.texts, token: {...desk.texts.token, ...words.texts.token}, fields, newTab, idle, lists},
  content: {stepPlan, secondaryPlan, methods, phases: cycle.phases, helplines: helplines.helplines, roleNames},
};
