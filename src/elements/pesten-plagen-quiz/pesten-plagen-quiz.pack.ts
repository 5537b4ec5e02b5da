import {content as helplines} from '../../content/nl/helplines.js';
import {content as quiz} from '../../content/nl/pesten-plagen-quiz.js';
import {roleNames} from '../../content/nl/role-names.js';
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/pesten-plagen-quiz.js';
import type {Helpline} from '../../protocol/school/helpline.js';
import {nl, type QuizTexts} from './pesten-plagen-quiz.texts.js';

/** What the quiz tells: its own content, the helplines and the names of roles. */
export interface QuizContent extends Content {
  readonly helplines: readonly Helpline[];
  readonly roleNames: Readonly<Record<string, string>>;
}

export type QuizPack = Pack<QuizTexts, QuizContent>;

/** Dutch, bundled with the element. */
export const pack: QuizPack = {
  widget: 'pesten-plagen-quiz',
  lang: 'nl',
  texts: nl,
  content: {...quiz, helplines: helplines.helplines, roleNames},
};
