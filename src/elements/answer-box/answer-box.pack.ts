import type {SharedContent} from '../../content/form/shared.js';
import {content as helplines} from '../../content/nl/helplines.js';
import {roleNames} from '../../content/nl/role-names.js';
import type {AnswerBoxWords} from '../../content/structure/texts/answer-box.js';
import type {SendingTexts, SharedTexts} from '../../content/structure/texts/shared.js';
import words from '../../content/words/nl/answer-box.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';

/** The words of the box, with what all widgets say. */
export interface AnswerBoxTexts extends AnswerBoxWords, Pick<SharedTexts, 'newTab' | 'fields' | 'sending' | 'part'> {}

export type AnswerBoxPack = Pack<AnswerBoxTexts, SharedContent>;

const {newTab, fields, sending, part} = shared.texts;
const {failedTitle, kept, cancelled} = words.texts.failed;
/** A send is said to a pupil, and what went wrong may be a look. */
const ours: SendingTexts = {
  ...sending,
  failedTitle,
  uncertainTitle: failedTitle,
  kept,
  locked: kept,
  failed: {...sending.failed, cancelled},
};

/** Dutch, bundled with the element. */
export const pack: AnswerBoxPack = {
  widget: 'answer-box',
  lang: 'nl',
  texts: {...words.texts, newTab, fields, sending: ours, part},
  content: {helplines: helplines.helplines, roleNames},
};
