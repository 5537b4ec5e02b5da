import {content as helplines} from '../../content/nl/helplines.js';
import {content} from '../../content/nl/pesten-plagen-quiz.js';
import {roleNames} from '../../content/nl/role-names.js';
import words from '../../content/words/nl/pesten-plagen-quiz.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Content} from '../../content/form/pesten-plagen-quiz.js';
import type {QuizTexts} from './pesten-plagen-quiz.texts.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {OwnWords, SharedContent} from '../../content/form/shared.js';
import type {QuizWords} from '../../content/structure/texts/pesten-plagen-quiz.js';

/** What the quiz tells: its own content, the helplines and the names of roles. */
export interface QuizContent extends Content, SharedContent {}

export type QuizPack = Pack<QuizTexts, QuizContent>;

/** Puts the pack of one language together. */
export function packIn(
  lang: string,
  own: OwnWords<QuizWords, Content>,
  shared: OwnWords<Pick<SharedTexts, 'newTab' | 'lists' | 'sending' | 'aloud' | 'part'>, SharedContent>,
): QuizPack {
  const {newTab, lists, sending, aloud, part} = shared.texts;
  return {
    widget: 'pesten-plagen-quiz',
    lang,
    texts: {...own.texts, newTab, lists, sending, aloud, part},
    content: {...own.content, ...shared.content},
  };
}

// What the widget does not say stays out of its file.
const {newTab, lists, sending, aloud, part} = shared.texts;

/** Dutch, bundled with the element. */
export const pack = packIn(
  'nl',
  {texts: words.texts, content},
  {texts: {newTab, lists, sending, aloud, part}, content: {helplines: helplines.helplines, roleNames}},
);
