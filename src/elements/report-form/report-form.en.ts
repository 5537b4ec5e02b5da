import {content} from '../../content/en/report-form.js';
import words from '../../content/words/en/report-form.json' with {type: 'json'};
import shared from '../../content/words/en/shared.json' with {type: 'json'};
import type {ReportFormPack} from './report-form.pack.js';
import {reportFormTexts} from './report-form.texts.js';

const {newTab, lists, fields, sending} = shared.texts;

/** The report form in English. */
export const pack: ReportFormPack = {
  widget: 'report-form',
  lang: 'en',
  texts: reportFormTexts(words.texts, {newTab, lists, fields, sending}),
  content,
};
