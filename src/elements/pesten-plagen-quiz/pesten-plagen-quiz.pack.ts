import {content as helplines} from '../../content/nl/helplines.js';
import {content as quiz} from '../../content/nl/pesten-plagen-quiz.js';
import {roleNames} from '../../content/nl/role-names.js';
import words from '../../content/words/nl/pesten-plagen-quiz.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/pesten-plagen-quiz.js';
import type {Helpline} from '../../protocol/school/helpline.js';
import type {QuizTexts} from './pesten-plagen-quiz.texts.js';

/** What the quiz tells: its own content, the helplines and the names of roles. */
export interface QuizContent extends Content {
  readonly helplines: readonly Helpline[];
  readonly roleNames: Readonly<Record<string, string>>;
}

export type QuizPack = Pack<QuizTexts, QuizContent>;

const {newTab, lists, sending} = shared.texts;

/** Dutch, bundled with the element. */
export const pack: QuizPack = {
  widget: 'pesten-plagen-quiz',
  lang: 'nl',
  texts: {...words.texts, newTab, lists, sending},
  content: {...quiz, helplines: helplines.helplines, roleNames},
};
