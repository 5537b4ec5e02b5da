import {content as helplines} from '../../content/nl/helplines.js';
import {content} from '../../content/nl/report-form.js';
import {roleNames} from '../../content/nl/role-names.js';
import words from '../../content/words/nl/report-form.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/report-form.js';
import {reportFormTexts, type ReportFormTexts} from './report-form.texts.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {OwnWords, SharedContent} from '../../content/form/shared.js';
import type {ReportFormWords} from '../../content/structure/texts/report-form.js';

/** What the form tells: its own content, the helplines and the names of roles. */
export interface ReportFormContent extends Content, SharedContent {}

export type ReportFormPack = Pack<ReportFormTexts, ReportFormContent>;

/** Puts the pack of one language together. */
export function packIn(
  lang: string,
  own: OwnWords<ReportFormWords, Content>,
  shared: OwnWords<Pick<SharedTexts, 'newTab' | 'lists' | 'fields' | 'sending' | 'aloud' | 'part' | 'promises'>, SharedContent>,
): ReportFormPack {
  const {newTab, lists, fields, sending, aloud, part, promises} = shared.texts;
  return {
    widget: 'report-form',
    lang,
    texts: reportFormTexts(own.texts, {newTab, lists, fields, sending, aloud, part, promises}),
    content: {...own.content, ...shared.content},
  };
}

// What the widget does not say stays out of its file.
const {newTab, lists, fields, sending, aloud, part, promises} = shared.texts;

/** Dutch, bundled with the element. */
export const pack = packIn(
  'nl',
  {texts: words.texts, content},
  {texts: {newTab, lists, fields, sending, aloud, part, promises}, content: {helplines: helplines.helplines, roleNames}},
);
