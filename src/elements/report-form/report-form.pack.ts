import {content as helplines} from '../../content/nl/helplines.js';
import {content as reportForm} from '../../content/nl/report-form.js';
import {roleNames} from '../../content/nl/role-names.js';
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/report-form.js';
import type {Helpline} from '../../protocol/school/helpline.js';
import {nl, type ReportFormTexts} from './report-form.texts.js';

/** What the form tells: its own content, the helplines and the names of roles. */
export interface ReportFormContent extends Content {
  readonly helplines: readonly Helpline[];
  readonly roleNames: Readonly<Record<string, string>>;
}

export type ReportFormPack = Pack<ReportFormTexts, ReportFormContent>;

/** Dutch, bundled with the element. */
export const pack: ReportFormPack = {
  widget: 'report-form',
  lang: 'nl',
  texts: nl,
  content: {...reportForm, helplines: helplines.helplines, roleNames},
};
