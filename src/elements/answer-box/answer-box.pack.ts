import type {OwnWords, SharedContent} from '../../content/form/shared.js';
import {content as helplines} from '../../content/nl/helplines.js';
import {roleNames} from '../../content/nl/role-names.js';
import type {AnswerBoxWords} from '../../content/structure/texts/answer-box.js';
import type {SendingTexts, SharedTexts} from '../../content/structure/texts/shared.js';
import words from '../../content/words/nl/answer-box.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';

/** The words of the box, with what all widgets say. */
export interface AnswerBoxTexts extends AnswerBoxWords, Pick<SharedTexts, 'newTab' | 'fields' | 'sending' | 'aloud' | 'part'> {}

export type AnswerBoxPack = Pack<AnswerBoxTexts, SharedContent>;

/** Puts the pack of one language together. */
export function packIn(
  lang: string,
  own: OwnWords<AnswerBoxWords, object>,
  shared: OwnWords<Pick<SharedTexts, 'newTab' | 'fields' | 'sending' | 'aloud' | 'part'>, SharedContent>,
): AnswerBoxPack {
  const {newTab, fields, sending, aloud, part} = shared.texts;
  const {failedTitle, kept, cancelled} = own.texts.failed;
  /** A send is said to a pupil, and what went wrong may be a look. */
  const ours: SendingTexts = {
    ...sending,
    failedTitle,
    uncertainTitle: failedTitle,
    kept,
    locked: kept,
    failed: {...sending.failed, cancelled},
  };
  return {widget: 'answer-box', lang, texts: {...own.texts, newTab, fields, sending: ours, aloud, part}, content: shared.content};
}

// What the widget does not say stays out of its file.
const {newTab, fields, sending, aloud, part} = shared.texts;

/** Dutch, bundled with the element. */
export const pack = packIn(
  'nl',
  {texts: words.texts, content: {}},
  {texts: {newTab, fields, sending, aloud, part}, content: {helplines: helplines.helplines, roleNames}},
);
