import {content} from '../../content/en/report-form.js';
import words from '../../content/words/en/report-form.json' with {type: 'json'};
import shared from '../../content/words/en/shared.json' with {type: 'json'};
import type {ReportFormPack} from '../../elements/report-form/report-form.pack.js';
import {reportFormTexts} from '../../elements/report-form/report-form.texts.js';
import {registerPack} from '../../portal/packs.js';

const {newTab, lists, fields, sending} = shared.texts;

/** The report form in English. Importing this module is all there is to do. */
const pack: ReportFormPack = {
  widget: 'report-form',
  lang: 'en',
  texts: reportFormTexts(words.texts, {newTab, lists, fields, sending}),
  content,
};

registerPack(pack);
