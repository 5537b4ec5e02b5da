import {content as helplines} from '../../content/nl/helplines.js';
import {content as reportForm} from '../../content/nl/report-form.js';
import {roleNames} from '../../content/nl/role-names.js';
import words from '../../content/words/nl/report-form.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/report-form.js';
import type {Helpline} from '../../protocol/school/helpline.js';
import {reportFormTexts, type ReportFormTexts} from './report-form.texts.js';

/** What the form tells: its own content, the helplines and the names of roles. */
export interface ReportFormContent extends Content {
  readonly helplines: readonly Helpline[];
  readonly roleNames: Readonly<Record<string, string>>;
}

export type ReportFormPack = Pack<ReportFormTexts, ReportFormContent>;

const {newTab, lists, fields, sending} = shared.texts;

/** Dutch, bundled with the element. */
export const pack: ReportFormPack = {
  widget: 'report-form',
  lang: 'nl',
  texts: reportFormTexts(words.texts, {newTab, lists, fields, sending}),
  content: {...reportForm, helplines: helplines.helplines, roleNames},
};
