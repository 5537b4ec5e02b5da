import {panel} from '../../content/nl/parent-panel.js';
import {content as quiz} from '../../content/nl/pesten-plagen-quiz.js';
import {content as reportForm} from '../../content/nl/report-form.js';
import {roleNames} from '../../content/nl/role-names.js';
import {content as checklist} from '../../content/nl/signal-checklist.js';
import {content as startgesprek} from '../../content/nl/startgesprek-guide.js';
import desk from '../../content/words/nl/desk.json' with {type: 'json'};
import words from '../../content/words/nl/inbox.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import checklistWords from '../../content/words/nl/signal-checklist.json' with {type: 'json'};
import type {QuestionTopic} from '../../content/form/parent-panel.js';
import type {Content as Quiz} from '../../content/form/pesten-plagen-quiz.js';
import type {Content as ReportForm} from '../../content/form/report-form.js';
import type {Content as Checklist} from '../../content/form/signal-checklist.js';
import type {Content as Startgesprek} from '../../content/form/startgesprek-guide.js';
import type {Pack} from '../../portal/packs.js';
import type {InboxTexts} from './inbox.texts.js';

/** The words that were read by whoever sent the codes in a submission. */
export interface InboxContent {
  readonly questions: ReportForm['questions'];
  /** What the report form promises, by the rows of the table of promises. */
  readonly promises: ReportForm['promises'];
  readonly signals: Checklist['signals'];
  readonly situations: Quiz['situations'];
  readonly choices: Quiz['choices'];
  /** Of the startgesprek. */
  readonly talkTopics: Startgesprek['topics'];
  /** Of a question to the school. */
  readonly questionTopics: readonly QuestionTopic[];
  readonly roleNames: Readonly<Record<string, string>>;
}

export type InboxPack = Pack<InboxTexts, InboxContent>;

/** Dutch, bundled with the element. */
export const pack: InboxPack = {
  widget: 'inbox',
  lang: 'nl',
  texts: {
    ...words.texts,
    token: {...desk.texts.token, ...words.texts.token},
    checklists: checklistWords.texts,
    fields: shared.texts.fields,
    lists: shared.texts.lists,
    promises: shared.texts.promises,
  },
  content: {
    questions: reportForm.questions,
    promises: reportForm.promises,
    signals: checklist.signals,
    situations: quiz.situations,
    choices: quiz.choices,
    talkTopics: startgesprek.topics,
    questionTopics: panel.topics,
    roleNames,
  },
};
